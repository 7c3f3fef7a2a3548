"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

__all__ = ["allow_private", "fields", "published", "quiet", "rules", "verbose"]

F = TypeVar("F", bound=Callable[..., Any])


def _parse_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date of the form YYYY-MM-DD") from error


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


def fields(command: F) -> F:
    """Add the options that name the fields of a dataset."""
    for name, what in (("url", "URL"), ("date", "publication date"), ("id", "identifier"), ("text", "article text")):
        option = click.option(f"--{name}-field", metavar="NAME", help=f"Datasets: the field with the {what}.")
        command = option(command)
    return command
