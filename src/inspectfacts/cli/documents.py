"""What the commands that extract share: what is read, what becomes of a document, how the run ends."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .exits import Exit

if TYPE_CHECKING:
    from ..extractor import Extractor
    from ..facts import Extraction, Failure
    from ..readers import Part

__all__ = ["TYPES", "Tally", "documents", "notes"]

TYPES = ("inspection", "rating", "date", "count", "quote", "action")


def documents(
    parts: "Iterator[Part]", extractor: "Extractor", options: dict[str, Any]
) -> "Iterator[Extraction | Failure]":
    """Yield what each part gives, with the facts of the types asked for."""
    from msgspec.structs import replace

    from ..batch import process
    from ..facts import Failure

    asked = {name: options[name] for name in ("published", "explain", "with_text")}
    wanted = options["types"] or TYPES
    emptied: dict[str, list[Any]] = {f"{name}s": [] for name in TYPES if name not in wanted}
    for document in process(parts, extractor, **asked):
        yield document if isinstance(document, Failure) else replace(document, **emptied)


def notes(document: "Extraction | Failure", *, quiet: bool) -> Iterator[str]:
    """Yield what the user is told of a document: why it failed, or what its reader should know."""
    from ..facts import Failure

    if isinstance(document, Failure):
        yield document.error.message
    elif not quiet:
        yield from (f"{document.source.path or 'stdin'}: warning: {warning}" for warning in document.warnings)


class Tally:
    """How many documents were done and how many failed."""

    def __init__(self) -> None:
        self.done = self.failed = 0

    def add(self, *, failed: bool) -> None:
        """Count a document."""
        self.failed += failed
        self.done += not failed

    def exit(self) -> Exit:
        """Return the code that the run ends with."""
        if not self.failed:
            return Exit.DONE
        return Exit.SOME_FAILED if self.done else Exit.NOTHING_DONE
