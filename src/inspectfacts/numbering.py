"""Number facts in the order of the text and tie each to the quotation it stands in."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from .facts import Fact, Quote

__all__ = ["number_facts"]

_LETTERS = {"ratings": "r", "dates": "d", "counts": "c", "quotes": "q", "actions": "a"}
_PLACE = attrgetter("start", "end")

# Where quoted text starts and ends, and the id of its quote.
_Stretch = tuple[int, int, str]


def number_facts(facts: Mapping[str, Sequence[Fact]], *, explain: bool = False) -> dict[str, Any]:
    """Return the facts sorted by place, with ids such as "r1" and the id of the quotation around each.

    A quote may name, in `duplicate_of`, the place ("start:end") of the quote it repeats; it becomes that one's id.
    """
    ordered: dict[str, list[Any]] = {kind: sorted(facts.get(kind, ()), key=_PLACE) for kind in _LETTERS}
    stretches = sorted(_stretches(ordered["quotes"]))
    numbered = {kind: list(_number(ordered[kind], letter, stretches, explain)) for kind, letter in _LETTERS.items()}
    numbered["quotes"] = list(_name_repeated(numbered["quotes"]))
    return numbered


def _stretches(quotes: Sequence[Quote]) -> Iterator[_Stretch]:
    """Yield what may stand around a fact; a scare quote around a grade word is that word's own."""
    for n, quote in enumerate(quotes, 1):
        if quote.kind != "scare":
            for span in quote.spans:
                yield span.start, span.end, f"q{n}"


def _number(facts: Sequence[Fact], letter: str, stretches: Sequence[_Stretch], explain: bool) -> Iterator[Any]:
    """Give each fact its id and that of the innermost quotation around it; both come sorted by start."""
    begun: list[_Stretch] = []
    at = 0
    for n, fact in enumerate(facts, 1):
        name, start, end = f"{letter}{n}", fact.start, fact.end
        while at < len(stretches) and stretches[at][0] <= start:
            begun.append(stretches[at])
            at += 1
        quote = fact.quote
        if begun:
            begun = [stretch for stretch in begun if stretch[1] > start]
            around = [(last - first, quote) for first, last, quote in begun if end <= last and quote != name]
            quote = min(around)[1] if around else quote
        yield replace(fact, id=name, quote=quote, because=fact.because if explain else UNSET)


def _name_repeated(quotes: Sequence[Quote]) -> Iterator[Quote]:
    ids = {f"{quote.start}:{quote.end}": quote.id for quote in quotes}
    for quote in quotes:
        yield replace(quote, duplicate_of=ids.get(quote.duplicate_of)) if quote.duplicate_of else quote
