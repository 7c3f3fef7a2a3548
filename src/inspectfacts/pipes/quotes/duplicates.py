"""Tie a displayed quotation to the quote that it repeats, word for word or lightly reworded."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from ...facts import Quote

__all__ = ["mark_duplicates"]

_WORDS = re.compile(r"\w+")
_FEWEST = 4
_SHARED = 0.8


def mark_duplicates(quotes: Sequence[Quote], displayed: Sequence[bool]) -> Iterator[Quote]:
    """Yield the quotes; a displayed one that another holds gets the place ("start:end") of that in `duplicate_of`."""
    bags: list[list[str]] = []
    for n, quote in enumerate(quotes):
        if not displayed[n]:
            yield quote
            continue
        bags = bags or [_WORDS.findall(other.text.lower()) for other in quotes]
        original = _original(n, quotes, bags)
        yield quote if original is None else replace(quote, duplicate_of=f"{original.start}:{original.end}")


def _original(n: int, quotes: Sequence[Quote], bags: list[list[str]]) -> Quote | None:
    words = set(bags[n])
    if len(bags[n]) < _FEWEST:
        return None
    for m, other in enumerate(quotes):
        longer = len(bags[m]) > len(bags[n]) or (len(bags[m]) == len(bags[n]) and m < n)
        if (
            m != n
            and longer
            and len(words.intersection(bags[m])) >= _SHARED * len(words)
            and _repeats(bags[n], bags[m])
        ):
            return other
    return None


def _repeats(short: list[str], long: list[str]) -> bool:
    """Tell whether the words of one run through the other in the same order, most of them side by side."""
    pairs = set(pairwise(long))
    own = list(pairwise(short))
    return sum(pair in pairs for pair in own) >= _SHARED * len(own)
