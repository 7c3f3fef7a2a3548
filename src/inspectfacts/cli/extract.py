"""`inspectfacts extract`: articles in, JSON out."""

import sys
from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from .exits import Exit
from .options import allow_private, fields, published, quiet, rules, verbose

if TYPE_CHECKING:
    from ..article import Article
    from ..facts import Extraction, Failure

__all__ = ["command"]

_TYPES = ("inspection", "rating", "date", "count", "quote", "action")


def _parse_types(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[str]:
    names = frozenset(filter(None, (name.strip().removesuffix("s") for name in (value or "").split(","))))
    if unknown := sorted(names - set(_TYPES)):
        raise click.BadParameter(f"{unknown[0]!r} is none of {', '.join(_TYPES)}")
    return names


@click.command("extract")
@click.argument("paths", nargs=-1, metavar="[PATH|URL|-]...")
@click.option("-r", "--recursive", is_flag=True, help="Read the articles in folders, and in the folders in them.")
@click.option("--files-from", metavar="FILE", help="Read the paths from a file, one a line ('-': from stdin).")
@click.option("-o", "--output", metavar="FILE", help="Write to a file, which appears only when it is complete.")
@click.option("--format", "form", type=click.Choice(["json", "jsonl"]), help="Indented, or a document a line.")
@click.option("--type", "types", callback=_parse_types, metavar="NAMES", help=f"Only these: {','.join(_TYPES)}.")
@click.option("--explain", is_flag=True, help="Add to each fact why it was made: the rule, the cue, the mentions.")
@click.option("--with-text", is_flag=True, help="Add the source text that the offsets count in.")
@published
@rules
@fields
@allow_private
@quiet
@verbose
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
    names = _names(options)
    several = len(names) != 1 or options["recursive"] or options["files_from"] is not None
    return _Run(options).write(names, several=several)


def _names(options: dict[str, Any]) -> list[str]:
    from .inputs import STDIN, listed_in

    names = [*options["paths"], *(listed_in(options["files_from"]) if options["files_from"] else ())]
    if names or options["files_from"]:
        return names
    if sys.stdin.isatty():
        raise click.UsageError("name an article to read, or pipe one in (see inspectfacts extract --help)")
    return [STDIN]


class _Run:
    """One run of the command: counts what was done and what failed, and says so."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.done = self.failed = self.internal = 0

    def write(self, names: list[str], *, several: bool) -> int:
        from .writing import open_output

        documents = self._documents(names)
        first = list(islice(documents, 2))
        several = several or len(first) > 1
        form = self.options["form"] or ("jsonl" if several else "json")
        if not several and self.failed:
            return Exit.INTERNAL if self.internal else Exit.NOTHING_DONE
        with open_output(self.options["output"]) as stream:
            for piece in _encode(chain(first, documents), form, several=several):
                stream.write(piece)
        if self.options["verbose"]:
            click.echo(f"inspectfacts: {self.done} extracted, {self.failed} failed", err=True)
        if not self.failed:
            return Exit.DONE
        return Exit.SOME_FAILED if self.done else Exit.NOTHING_DONE

    def _documents(self, names: list[str]) -> "Iterator[Extraction | Failure]":
        from ..batch import INTERNAL, process
        from ..facts import Extraction
        from .startup import start_extractor
        from .talk import complain

        extractor = start_extractor(self.options["rules"])
        articles = self._articles(names)
        asked = {name: self.options[name] for name in ("published", "explain", "with_text")}
        for document in process(articles, extractor, **asked):
            if isinstance(document, Extraction):
                self.done += 1
                yield self._shape(document)
            else:
                self.failed += 1
                self.internal += document.error.code == INTERNAL
                complain(document.error.message)
                yield document

    def _articles(self, names: list[str]) -> "Iterator[Article | Failure]":
        from ..batch import failure_of
        from ..errors import ReadError
        from .inputs import expand
        from .reading import read_input

        for name in expand(names, recursive=self.options["recursive"]):
            if isinstance(name, ReadError):
                yield failure_of(str(name).partition(":")[0], name)
            else:
                yield from read_input(name, self.options)

    def _shape(self, document: "Extraction") -> "Extraction":
        from msgspec.structs import replace

        from .talk import complain

        name = document.source.path or "stdin"
        for warning in () if self.options["quiet"] else document.warnings:
            complain(f"{name}: warning: {warning}")
        kept = self.options["types"]
        return replace(document, **{f"{name}s": [] for name in _TYPES if kept and name not in kept})


def _encode(documents: "Iterator[Extraction | Failure]", form: str, *, several: bool) -> Iterator[bytes]:
    from ..output.json import encode_line, encode_pretty

    if form == "jsonl":
        yield from map(encode_line, documents)
    elif not several:
        yield from map(encode_pretty, documents)
    else:
        for n, document in enumerate(documents):
            yield (b",\n" if n else b"[\n") + encode_pretty(document).rstrip(b"\n")
        yield b"\n]\n"
