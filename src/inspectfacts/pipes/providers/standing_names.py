"""Tell a name from a place before a plain noun: "Elmwood care home" is one where people are "at Elmwood"."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from operator import attrgetter

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
    likely = [each for each in mentions if _may_stand(reading, each, kinds)]
    if not likely:
        return list(mentions)
    places = _places_of({reading.words[each.start] for each in likely}, reading)
    taken = tokens_of(mentions)
    found = {each.start: each for each in likely if each.form == "mixed" or _is_standing(reading, each, places, taken)}
    settled = [replace(each, form="mixed") if each.start in found else each for each in mentions]
    more = {again.start: again for each in found.values() for again in _again(reading, each, places, taken)}
    return sorted([*settled, *more.values()], key=attrgetter("start"))


def _may_stand(reading: Reading, mention: Mention, kinds: Kinds) -> bool:
    """Say whether a mention is capitals before a plain noun, and no such place as in "an Elmton care home"."""
    if mention.kind in kinds.areawide or not reading.is_capital(mention.start) or reading.is_capital(mention.end - 1):
        return False
    generic = mention.form == "generic" and reading.words[mention.start - 1] not in _ARTICLES
    return generic or mention.form == "mixed"


def _places_of(firsts: Set[str], reading: Reading) -> dict[str, list[int]]:
    """Return where each of some words stands in capitals."""
    places: dict[str, list[int]] = {word: [] for word in firsts}
    for at in [n for n, word in enumerate(reading.words) if word in firsts]:
        if reading.is_capital(at):
            places[reading.words[at]].append(at)
    return places


def _same(reading: Reading, start: int, end: int, places: Mapping[str, list[int]], taken: Set[int]) -> list[int]:
    """Return where the words of a stretch stand again, in no mention."""
    words, name = reading.words, reading.words[start:end]
    return [at for at in places[name[0]] if at and at not in taken and words[at : at + len(name)] == name]


def _is_standing(reading: Reading, mention: Mention, places: Mapping[str, list[int]], taken: Set[int]) -> bool:
    words = reading.words
    end = next((at for at in range(mention.start, mention.end) if not reading.is_capital(at)), mention.end)
    alone = _same(reading, mention.start, end, places, taken)
    if any(words[at - 1] in _IN_PLACES for at in alone):
        return False
    after = [at + end - mention.start for at in alone if words[at - 1] == "at"]
    return any(at == len(words) or not reading.is_capital(at) for at in after)


def _again(reading: Reading, mention: Mention, places: Mapping[str, list[int]], taken: Set[int]) -> Iterator[Mention]:
    """Yield the same words elsewhere, where they are no mention yet."""
    for at in _same(reading, mention.start, mention.end, places, taken):
        yield replace(mention, start=at, end=at + mention.end - mention.start, form="mixed")
