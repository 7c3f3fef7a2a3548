"""`inspectfacts registry`: the inspectorates, scales and judgement areas that the rules know."""

from typing import TYPE_CHECKING

import click

from .options import rules

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..rulebook import Framework, Inspectorate, Scale

__all__ = ["command"]

_PIPED_WIDTH = 200


@click.group("registry", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Look up the inspectorates and grade scales that the rules know.

    \b
    Examples:
      inspectfacts registry list
      inspectfacts registry show ofsted
      inspectfacts registry show "Care Quality Commission"
    """


@command.command("list")
@rules
def list_(rules: str | None) -> None:
    """List every inspectorate: its id, its name in the output, its nation and its full name.

    \b
    Example:
      inspectfacts registry list
    """
    from rich.table import Table

    from ..rulebook import load_rulebook

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("id", "in the output", "nation"):
        table.add_column(column, no_wrap=True)
    table.add_column("name", overflow="fold")
    for body in sorted(load_rulebook(rules).inspectorates.values(), key=lambda body: body.id):
        table.add_row(body.id, body.short, body.nation, body.name)
    _print(table)


@command.command("show")
@click.argument("name", metavar="ID|NAME")
@rules
def show(name: str, rules: str | None) -> None:
    """Show one inspectorate: names, scales, frameworks, judgement areas, regulatory actions, sources.

    \b
    Examples:
      inspectfacts registry show cqc
      inspectfacts registry show estyn
    """
    from ..errors import UsageError
    from ..registry import find_inspectorate, scales_of
    from ..rulebook import load_rulebook

    rulebook = load_rulebook(rules)
    body = find_inspectorate(rulebook, name)
    if body is None:
        raise UsageError(f"{name}: no such inspectorate (see inspectfacts registry list)")
    _print(*_describe(body, scales_of(rulebook, body)))


def _describe(body: "Inspectorate", scales: "list[Scale]") -> "list[RenderableType]":
    years = f", {body.from_ or ''}–{body.to or ''}" if body.from_ or body.to else ""
    return [
        f"[bold]{body.short}[/bold]  {body.name} ({body.nation}{years})",
        _line("also written", body.aliases),
        _line("stood for by", body.generic),
        *(part for scale in scales for part in ("", _scale(scale))),
        *(part for framework in body.frameworks for part in ("", _framework(framework))),
        "",
        _line("regulatory actions", [action.label for action in body.actions]),
        _line(f"sources (verified: {body.verified})", body.source),
    ]


def _line(label: str, words: list[str]) -> str:
    from rich.markup import escape

    return f"[dim]{label}:[/dim] {escape(', '.join(words) or 'none')}"


def _scale(scale: "Scale") -> "RenderableType":
    from rich.table import Table

    title = f"[bold]scale {scale.id}[/bold]  {scale.name}"
    table = Table("rank", "grade", "written", title=title, title_justify="left", title_style="", box=None)
    for grade in scale.grades:
        table.add_row(str(grade.rank), grade.id, ", ".join(grade.written))
    return table


def _framework(framework: "Framework") -> str:
    from rich.markup import escape

    years = f"{framework.from_ or '…'} to {framework.to or 'now'}"
    overall = "an overall grade" if framework.overall else "no overall grade"
    areas = "; ".join(area.label for area in framework.areas) or "none recorded"
    title = f"[bold]framework {framework.id}[/bold]  {framework.name} ({years})"
    return f"{title}, scale {framework.scale or 'none'}, {overall}\n[dim]judgement areas:[/dim] {escape(areas)}"


def _print(*parts: "RenderableType") -> None:
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _PIPED_WIDTH
    for part in parts:
        console.print(part)
