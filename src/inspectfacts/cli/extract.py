"""`inspectfacts extract`: articles in, JSON out."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from .documents import Tally, documents, notes
from .exits import Exit
from .options import asked, inputs_and_output

if TYPE_CHECKING:
    from ..facts import Extraction, Failure

__all__ = ["command"]


@click.command("extract")
@inputs_and_output
@click.option("--format", "form", type=click.Choice(["json", "jsonl"]), help="Indented, or a document a line.")
@asked
def command(**options: Any) -> int:
    """Extract facts from articles and print them as JSON.

    One document gives indented JSON; several give JSON Lines, one document a line, in the order of the inputs, and a
    document that fails gives a line with its error. With no PATH the article is read from a pipe.

    \b
    Examples:
      inspectfacts extract article.txt
      inspectfacts extract --published 2019-01-17 article.txt
      inspectfacts extract -r archive/ -o facts.jsonl
      inspectfacts extract --type rating,quote 'news/*.txt'
      find . -name '*.txt' | inspectfacts extract --files-from -
    """
    from .inputs import named_in

    names = list(named_in(options))
    several = len(names) != 1 or options["recursive"] or options["files_from"] is not None
    return _Run(options).write(names, several=several)


class _Run:
    """One run of the command: counts what was done and what failed, and says so."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.tally = Tally()
        self.internal = 0

    def write(self, names: list[str], *, several: bool) -> int:
        from .writing import open_output

        found = self._documents(names)
        first = list(islice(found, 2))
        several = several or len(first) > 1
        form = self.options["form"] or ("jsonl" if several else "json")
        if not several and self.tally.failed:
            return Exit.INTERNAL if self.internal else Exit.NOTHING_DONE
        with open_output(self.options["output"]) as stream:
            for piece in _encode(chain(first, found), form, several=several):
                stream.write(piece)
        if self.options["verbose"]:
            click.echo(f"inspectfacts: {self.tally.done} extracted, {self.tally.failed} failed", err=True)
        return self.tally.exit()

    def _documents(self, names: list[str]) -> "Iterator[Extraction | Failure]":
        from ..batch import INTERNAL
        from ..facts import Failure
        from .reading import read_inputs
        from .startup import start_extractor
        from .talk import complain

        extractor = start_extractor(self.options["rules"])
        for document in documents(read_inputs(names, self.options), extractor, self.options):
            failure = document.error if isinstance(document, Failure) else None
            self.tally.add(failed=failure is not None)
            self.internal += failure is not None and failure.code == INTERNAL
            for note in notes(document, quiet=self.options["quiet"]):
                complain(note)
            yield document


def _encode(found: "Iterator[Extraction | Failure]", form: str, *, several: bool) -> Iterator[bytes]:
    from ..output.json import encode_line, encode_pretty

    if form == "jsonl":
        yield from map(encode_line, found)
    elif not several:
        yield from map(encode_pretty, found)
    else:
        for n, document in enumerate(found):
            yield (b",\n" if n else b"[\n") + encode_pretty(document).rstrip(b"\n")
        yield b"\n]\n"
