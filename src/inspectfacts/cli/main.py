"""The `inspectfacts` command: finds the subcommand, runs it, and turns its end into an exit code."""

import os
import sys
import traceback
from importlib import import_module
from typing import Any, NoReturn

import click

from .. import __version__
from ..errors import InspectfactsError
from .exits import Exit
from .talk import complain

__all__ = ["main"]

_COMMANDS = {
    "batch": "Extract from a whole archive, with several processes, as a run that can be taken up again.",
    "clean": "Print the cleaned text of an article, or what was removed from it and why.",
    "extract": "Extract ratings, dates, counts, quotes and inspections as JSON.",
    "registry": "Look up the inspectorates and grade scales that the rules know.",
    "schema": "Print the JSON Schema of the output.",
}


class _ClosedPipeError(Exception):
    """The reader of stdout went away; click would turn a BrokenPipeError into exit code 1."""


class _LazyGroup(click.Group):
    """Imports a command's module when that command is run, so that help stays instant."""

    def invoke(self, ctx: click.Context) -> Any:
        from .writing import writing_to

        try:
            with writing_to("stdout"):
                code = super().invoke(ctx)
                sys.stdout.flush()
        except BrokenPipeError:
            raise _ClosedPipeError from None
        return code

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"{__package__}.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="inspectfacts")
def cli() -> None:
    """Turn news articles about public inspections into structured facts.

    \b
    Examples:
      inspectfacts extract article.txt
      inspectfacts extract --published 2019-01-17 article.txt
      inspectfacts extract -r archive/ -o facts.jsonl
      cat article.txt | inspectfacts extract | jq '.ratings[].grade'
    """


def main() -> NoReturn:
    """Run the command line and exit with one of the codes of `exits.Exit`."""
    _open_closed_streams()
    sys.exit(_run())


def _open_closed_streams() -> None:
    """Let a standard stream that the caller closed lead nowhere, so that no file opened later takes its place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 (it stays open)


def _run() -> int:
    try:
        return int(cli.main(standalone_mode=False) or Exit.DONE)
    except click.ClickException as error:
        error.show()
        return Exit.USAGE
    except InspectfactsError as error:
        complain(str(error))
        return Exit.USAGE
    except (click.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except _ClosedPipeError:
        # Python would complain again when it flushes stdout at exit: give it somewhere to flush to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.CLOSED_PIPE
    except Exception as error:
        if os.environ.get("INSPECTFACTS_TRACEBACK"):
            traceback.print_exc()
        complain(f"internal error: {type(error).__name__}: {error} (set INSPECTFACTS_TRACEBACK=1 to see where)")
        return Exit.INTERNAL
