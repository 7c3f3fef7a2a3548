"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from .documents import TYPES

__all__ = [
    "allow_private",
    "explain",
    "fields",
    "inputs",
    "published",
    "quiet",
    "rules",
    "types",
    "verbose",
    "with_text",
]

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


types = click.option("--type", "types", callback=_parse_types, metavar="NAMES", help=f"Only these: {','.join(TYPES)}.")
explain = click.option(
    "--explain", is_flag=True, help="Add to each fact why it was made: the rule, the cue, the mentions."
)
with_text = click.option("--with-text", is_flag=True, help="Add the source text that the offsets count in.")
published = click.option(
    "--published",
    metavar="DATE",
    callback=_parse_day,
    help="The publication date, YYYY-MM-DD; relative dates such as 'last month' resolve against it.",
)
rules = click.option(
    "--rules", metavar="DIR", type=click.Path(), help="A folder of rule files that add to or replace the built-in ones."
)
allow_private = click.option(
    "--allow-private", is_flag=True, help="Let a URL lead to this machine or a private network."
)
quiet = click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Say at the end how many documents were done.")


def inputs(command: F) -> F:
    """Add what names the articles to read."""
    for add in (
        click.option("--files-from", metavar="FILE", help="Read the paths from a file, one a line ('-': from stdin)."),
        click.option(
            "-r", "--recursive", is_flag=True, help="Read the articles in folders, and in the folders in them."
        ),
        click.argument("paths", nargs=-1, metavar="[PATH|URL|-]..."),
    ):
        command = add(command)
    return command


def fields(command: F) -> F:
    """Add the options that name the fields of a dataset."""
    for name, what in (("url", "URL"), ("date", "publication date"), ("id", "identifier"), ("text", "article text")):
        option = click.option(f"--{name}-field", metavar="NAME", help=f"Datasets: the field with the {what}.")
        command = option(command)
    return command
