"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from .documents import TYPES

__all__ = ["allow_private", "asked", "inputs_and_output", "rules"]

F = TypeVar("F", bound=Callable[..., Any])


def _parse_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date of the form YYYY-MM-DD") from error


def _parse_types(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    names = frozenset(filter(None, (name.strip().removesuffix("s") for name in (value or "").split(","))))
    if unknown := sorted(names - set(TYPES)):
        raise click.BadParameter(f"{unknown[0]!r} is none of {', '.join(TYPES)}")
    return names


rules = click.option(
    "--rules", metavar="DIR", type=click.Path(), help="A folder of rule files that add to or replace the built-in ones."
)
allow_private = click.option(
    "--allow-private", is_flag=True, help="Let a URL lead to this machine or a private network."
)
_INPUTS_AND_OUTPUT = (
    click.argument("paths", nargs=-1, metavar="[PATH|URL|-]..."),
    click.option("-r", "--recursive", is_flag=True, help="Read the articles in folders, and in the folders in them."),
    click.option("--files-from", metavar="FILE", help="Read the paths from a file, one a line ('-': from stdin)."),
    click.option("-o", "--output", metavar="FILE", help="Write to a file, which appears only when it is complete."),
)
_ASKED = (
    click.option("--type", "types", callback=_parse_types, metavar="NAMES", help=f"Only these: {','.join(TYPES)}."),
    click.option("--explain", is_flag=True, help="Add to each fact why it was made: the rule, the cue, the mentions."),
    click.option("--with-text", is_flag=True, help="Add the source text that the offsets count in."),
    click.option(
        "--published",
        metavar="DATE",
        callback=_parse_day,
        help="The publication date, YYYY-MM-DD; relative dates such as 'last month' resolve against it.",
    ),
    rules,
    click.option("--text-field", metavar="NAME", help="Datasets: the field with the article text."),
    click.option("--id-field", metavar="NAME", help="Datasets: the field with the identifier."),
    click.option("--date-field", metavar="NAME", help="Datasets: the field with the publication date."),
    click.option("--url-field", metavar="NAME", help="Datasets: the field with the URL."),
    allow_private,
    click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors."),
    click.option("-v", "--verbose", is_flag=True, help="Say on stderr how many documents were done."),
)


def inputs_and_output(command: F) -> F:
    """Add what names the articles to read and the file to write."""
    return _with_all(_INPUTS_AND_OUTPUT, command)


def asked(command: F) -> F:
    """Add what may be asked of an extraction."""
    return _with_all(_ASKED, command)


def _with_all(options: tuple[Callable[[F], F], ...], command: F) -> F:
    for add in reversed(options):
        command = add(command)
    return command
