"""Number facts in the order of the text and tie each to the quotation it stands in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from .facts import Fact, Quote

__all__ = ["number_facts"]

_LETTERS = {"ratings": "r", "dates": "d", "counts": "c", "quotes": "q", "actions": "a"}


def number_facts(facts: Mapping[str, Sequence[Fact]], *, explain: bool = False) -> dict[str, Any]:
    """Return the facts sorted by place, with ids such as "r1" and the id of the quotation around each.

    A quote may name, in `duplicate_of`, the place ("start:end") of the quote it repeats; it becomes that one's id.
    """
    numbered: dict[str, list[Any]] = {}
    for kind, letter in _LETTERS.items():
        ordered = sorted(facts.get(kind, ()), key=lambda fact: (fact.start, fact.end))
        numbered[kind] = [
            replace(fact, id=f"{letter}{n}", because=fact.because if explain else UNSET)
            for n, fact in enumerate(ordered, 1)
        ]
    quotes: list[Quote] = numbered["quotes"]
    ids = {f"{quote.start}:{quote.end}": quote.id for quote in quotes}
    numbered["quotes"] = quotes = [
        replace(quote, duplicate_of=ids.get(quote.duplicate_of)) if quote.duplicate_of else quote for quote in quotes
    ]
    stretches = [(span.start, span.end, quote) for quote in quotes if quote.kind != "scare" for span in quote.spans]
    stretches.sort(key=lambda stretch: stretch[:2])
    for kind in _LETTERS:
        numbered[kind] = list(_tie_quotes(numbered[kind], stretches))
    return numbered


def _tie_quotes(facts: Sequence[Fact], stretches: Sequence[tuple[int, int, Quote]]) -> Iterator[Fact]:
    """Give each fact the id of the innermost quotation around it; both come sorted by start.

    A scare quote around a grade word is that word's own and stands around nothing.
    """
    begun: list[tuple[int, int, Quote]] = []
    at = 0
    for fact in facts:
        while at < len(stretches) and stretches[at][0] <= fact.start:
            begun.append(stretches[at])
            at += 1
        begun = [stretch for stretch in begun if stretch[1] > fact.start]
        around = [(end - start, quote.id) for start, end, quote in begun if fact.end <= end and quote.id != fact.id]
        yield replace(fact, quote=min(around)[1]) if around else fact
