"""Tie a displayed quotation to the quote that it repeats, word for word or lightly reworded."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from ...facts import Quote

__all__ = ["mark_duplicates"]

_WORDS = re.compile(r"\w+")
_FEWEST = 4
_SHARED = 0.8
_MOST_HOLDERS = 50
_Words = tuple[str, str]


def mark_duplicates(quotes: Sequence[Quote], displayed: Sequence[bool]) -> Iterator[Quote]:
    """Yield the quotes; a displayed one that another holds gets the place ("start:end") of that in `duplicate_of`."""
    pairs = [list(pairwise(_WORDS.findall(quote.text.lower()))) for quote in quotes] if any(displayed) else []
    holders = _holders(pairs)
    for n, quote in enumerate(quotes):
        original = _original(n, pairs, holders) if displayed[n] else None
        place = f"{quotes[original].start}:{quotes[original].end}" if original is not None else None
        yield quote if place is None else replace(quote, duplicate_of=place)


def _holders(pairs: list[list[_Words]]) -> dict[_Words, list[int]]:
    """Return the quotes that hold each two words side by side."""
    holders: dict[_Words, list[int]] = {}
    for n, own in enumerate(pairs):
        for pair in set(own):
            holders.setdefault(pair, []).append(n)
    return holders


def _original(n: int, pairs: list[list[_Words]], holders: dict[_Words, list[int]]) -> int | None:
    """Return the first longer quote that most of the words of a quote run through, in their order."""
    own = pairs[n]
    if len(own) < _FEWEST - 1:
        return None
    shared = Counter(m for pair in own for m in holders[pair][:_MOST_HOLDERS])
    longer = (m for m in shared if (len(pairs[m]), -m) > (len(own), -n))
    return min((m for m in longer if shared[m] >= _SHARED * len(own)), default=None)
