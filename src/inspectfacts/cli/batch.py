"""`inspectfacts batch`: archives in, JSON Lines out, with several processes and a run that can be taken up again."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .documents import Tally, documents, notes
from .options import asked, inputs_and_output

if TYPE_CHECKING:
    from ..extractor import Extractor
    from ..facts import Extraction, Failure
    from ..readers import Part

__all__ = ["command"]

# What one worker is given at a time, at the most: so many articles, or so many characters or bytes of them.
_MOST_ARTICLES = 16
_MOST_CHARACTERS = 2**18


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command("batch")
@inputs_and_output
@click.option("--resume", is_flag=True, help="Go on where an interrupted run to the same file stopped.")
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="How many processes; default: one a processor."
)
@asked
def command(**options: Any) -> int:
    """Extract facts from a whole archive, a document a line, with several processes.

    Reads what `extract` reads, as a stream, and writes JSON Lines in the order of the inputs. What fails is a line with
    its error. A run that was interrupted goes on with --resume, given the same inputs.

    \b
    Examples:
      inspectfacts batch -r archive/ -o facts.jsonl
      inspectfacts batch dump.jsonl.gz crawl.warc.gz -o facts.jsonl --workers 8
      inspectfacts batch -r archive/ -o facts.jsonl --resume
      find archive -name '*.html' | inspectfacts batch --files-from - > facts.jsonl
    """
    from .inputs import named_in
    from .progress import Progress
    from .reading import read_inputs
    from .resuming import open_resumable

    parts = read_inputs(named_in(options), options)
    tally = Tally()
    with Progress(tally, options) as progress, open_resumable(options, parts, tally) as stream:
        progress.start()
        for line in _lines(parts, options):
            stream.write(line.data)
            tally.add(failed=line.failed)
            progress.tell(line.notes)
    return tally.exit()


class _Line(NamedTuple):
    """What a worker makes of a document: its line in the output, and what the user is told of it."""

    data: bytes
    failed: bool
    notes: tuple[str, ...]


def _lines(parts: "Iterator[Part]", options: dict[str, Any]) -> Iterator[_Line]:
    from ..workers import Crew

    crew = Crew(partial(_make_job, options), partial(_lost, options), size=options["workers"] or _processors())
    return crew.run(_batches(parts))


def _batches(parts: "Iterator[Part]") -> "Iterator[list[Part]]":
    batch: list[Part] = []
    size = 0
    for part in parts:
        batch.append(part)
        size += _size(part)
        if len(batch) >= _MOST_ARTICLES or size >= _MOST_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(part: "Part") -> int:
    from ..article import Article
    from ..readers import Document

    if isinstance(part, Document):
        return len(part.data)
    return len(part.text) if isinstance(part, Article) else 0


def _make_job(options: dict[str, Any]) -> "Callable[[list[Part]], list[_Line]]":
    from .startup import start_extractor

    return partial(_read_together, options, start_extractor(options["rules"]))


def _read_together(options: dict[str, Any], extractor: "Extractor", parts: "list[Part]") -> list[_Line]:
    return [_line(document, options) for document in documents(iter(parts), extractor, options)]


def _line(document: "Extraction | Failure", options: dict[str, Any]) -> _Line:
    from ..facts import Failure
    from ..output.json import encode_line

    told = tuple(notes(document, quiet=options["quiet"]))
    return _Line(encode_line(document), isinstance(document, Failure), told)


def _lost(options: dict[str, Any], part: "Part", how: str) -> _Line:
    """Return the line of a document over which a worker died."""
    from ..batch import lost_failure

    return _line(lost_failure(part, how), options)
