"""Tie a displayed quotation to the quote that it repeats, word for word or lightly reworded."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from msgspec.structs import replace

from ...facts import Quote

__all__ = ["mark_duplicates"]

_WORDS = re.compile(r"\w+")
_FEWEST = 4
_SHARED = 0.8
_LENT = frozenset({"quotes.carried", "quotes.carried_back", "quotes.unattributed"})
_MOST_HOLDERS = 50
_FEW = 40
_Words = tuple[str, str]


def mark_duplicates(quotes: Sequence[Quote], displayed: Sequence[bool]) -> Iterator[Quote]:
    """Yield the quotes; a displayed one that another holds gets the place ("start:end") of that in `duplicate_of`."""
    pairs = list(_pairs(quotes, displayed)) if any(displayed) else []
    holders = _holders(pairs, displayed)
    for n, quote in enumerate(quotes):
        original = _original(n, pairs, holders) if displayed[n] else None
        place = f"{quotes[original].start}:{quotes[original].end}" if original is not None else None
        if original is None:
            yield quote
        elif quote.rule in _LENT:
            yield replace(quote, duplicate_of=place, speaker=quotes[original].speaker)
        else:
            yield replace(quote, duplicate_of=place)


def _pairs(quotes: Sequence[Quote], displayed: Sequence[bool]) -> Iterator[list[_Words]]:
    """Yield the pairs of words of each quote; none for one that may hold none of the pairs that are looked for."""
    texts = [quote.text.lower() for quote in quotes]
    shown = {n: list(pairwise(_WORDS.findall(texts[n]))) for n, each in enumerate(displayed) if each}
    wanted = {pair for own in shown.values() for pair in _probes(own)}
    few = len(wanted) <= _FEW
    for n, text in enumerate(texts):
        if n in shown:
            yield shown[n]
        elif few and not any(one in text and other in text for one, other in wanted):
            yield []
        else:
            yield list(pairwise(_WORDS.findall(text)))


def _probes(own: list[_Words]) -> list[_Words]:
    """Return so many of the first pairs of a quote that what shares most of its pairs holds one of these."""
    return own[: len(own) - ceil(_SHARED * len(own)) + 1] if len(own) >= _FEWEST - 1 else []


def _holders(pairs: list[list[_Words]], displayed: Sequence[bool]) -> dict[_Words, list[int]]:
    """Return the quotes that hold each pair by which an original is looked for."""
    wanted = {pair for own, shown in zip(pairs, displayed, strict=False) if shown for pair in _probes(own)}
    holders: dict[_Words, list[int]] = {}
    for n, own in enumerate(pairs if wanted else ()):
        for pair in wanted.intersection(own):
            holders.setdefault(pair, []).append(n)
    return holders


def _original(n: int, pairs: list[list[_Words]], holders: dict[_Words, list[int]]) -> int | None:
    """Return the first longer quote that most of the words of a quote run through, in their order."""
    own = pairs[n]
    likely = {m for pair in _probes(own) for m in holders[pair][:_MOST_HOLDERS] if (len(pairs[m]), -m) > (len(own), -n)}
    return next((m for m in sorted(likely) if sum(map(set(pairs[m]).__contains__, own)) >= _SHARED * len(own)), None)
