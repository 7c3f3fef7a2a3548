"""What the command line says to its user, always on stderr and one line at a time."""

import re

import click

__all__ = ["complain"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def complain(message: str) -> None:
    """Say what is wrong: `inspectfacts: path: what is wrong`; line ends and other controls in it are spelt out."""
    click.echo(f"inspectfacts: {_CONTROL.sub(lambda found: ascii(found[0])[1:-1], message)}", err=True)
