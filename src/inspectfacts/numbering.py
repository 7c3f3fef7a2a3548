"""Number facts in the order of the text and tie each to the quotation it stands in."""

from collections.abc import Mapping, Sequence
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
    numbered["quotes"] = [_tie_duplicate(quote, quotes) for quote in quotes]
    for kind in _LETTERS:
        numbered[kind] = [_tie_quote(fact, quotes) for fact in numbered[kind]]
    return numbered


def _tie_duplicate(quote: Quote, quotes: list[Quote]) -> Quote:
    if quote.duplicate_of is None:
        return quote
    ids = {f"{other.start}:{other.end}": other.id for other in quotes}
    return replace(quote, duplicate_of=ids.get(quote.duplicate_of))


def _tie_quote(fact: Fact, quotes: list[Quote]) -> Fact:
    """Give the fact the id of the innermost quotation around it; a scare quote around a grade word is that word's own."""
    around = [
        (span.end - span.start, quote.id)
        for quote in quotes
        if quote.id != fact.id and quote.kind != "scare"
        for span in quote.spans
        if span.start <= fact.start and fact.end <= span.end
    ]
    return replace(fact, quote=min(around)[1]) if around else fact
