"""Tell a name from a place before a plain noun: "Elmwood care home" is one where people are "at Elmwood"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..reading import Reading
from .kinds import Kinds
from .mention import Mention, tokens_of

__all__ = ["name_standing"]

_IN_PLACES = frozenset({"in", "near", "around", "across", "outside", "from"})
_ARTICLES = ("a", "an")


def name_standing(reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> list[Mention]:
    """Return the mentions with a plain noun behind capitals as a name, where the capitals alone are a service too.

    The same words are that name wherever else they stand: "the council's Elmwood care home".
    """
    found = {each.start: each for each in mentions if _is_standing(reading, each, mentions, kinds)}
    if not found:
        return list(mentions)
    settled = [replace(each, form="mixed") if each.start in found else each for each in mentions]
    more = [again for each in found.values() for again in _again(reading, each, tokens_of(settled))]
    return sorted([*settled, *{each.start: each for each in more}.values()], key=lambda each: each.start)


def _is_standing(reading: Reading, mention: Mention, mentions: Sequence[Mention], kinds: Kinds) -> bool:
    if mention.kind in kinds.areawide or not reading.is_capital(mention.start) or reading.is_capital(mention.end - 1):
        return False
    if mention.form != "generic" or reading.words[mention.start - 1] in _ARTICLES:
        return mention.form == "mixed"
    end = next((at for at in range(mention.start, mention.end) if not reading.is_capital(at)), mention.end)
    alone = [
        at
        for at in _places_of(reading, mention.start, end)
        if all(not each.start <= at < each.end for each in mentions)
    ]
    if any(reading.words[at - 1] in _IN_PLACES for at in alone):
        return False
    return any(reading.words[at - 1] == "at" and not reading.is_capital(at + end - mention.start) for at in alone)


def _again(reading: Reading, mention: Mention, taken: set[int]) -> Iterator[Mention]:
    """Yield the same words elsewhere, where they are no mention yet."""
    for at in _places_of(reading, mention.start, mention.end):
        if at not in taken:
            yield replace(mention, start=at, end=at + mention.end - mention.start, form="mixed")


def _places_of(reading: Reading, start: int, end: int) -> Iterator[int]:
    """Yield where the words of a stretch stand, in capitals like it, but for the stretch itself."""
    words, name = reading.words, reading.words[start:end]
    for at in range(1, len(words) - len(name)):
        if words[at] == name[0] and at != start and words[at : at + len(name)] == name and reading.is_capital(at):
            yield at
