"""What the command line says to its user, always on stderr and one line at a time."""

import click

__all__ = ["complain"]


def complain(message: str) -> None:
    """Say what is wrong: `inspectfacts: path: what is wrong`."""
    click.echo(f"inspectfacts: {message}", err=True)
