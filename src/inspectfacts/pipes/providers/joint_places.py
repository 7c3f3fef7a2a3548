"""Keep the places of councils whole that have an "and" in their names: "Brighton and Hove was rated good"."""

from collections.abc import Iterator, Sequence

from ..reading import Reading
from .kinds import Kinds
from .mention import NAMED, Mention
from .occurrences import find_places

__all__ = ["find_joint_places", "keep_whole"]

_JOINERS = frozenset({"and", "&", ",", "the", "\n"})


def find_joint_places(reading: Reading, kinds: Kinds) -> list[tuple[int, int]]:
    """Return where such places stand, as tokens, in the order of the text."""
    places = (place for place in kinds.joint_places if reading.vocabulary.issuperset(place))
    return sorted((at, at + len(place)) for place in places for at in find_places(reading.words, place))


def keep_whole(reading: Reading, mentions: Sequence[Mention], places: Sequence[tuple[int, int]]) -> list[Mention]:
    """Return the mentions with one for each such place where some stand for its halves."""
    held = list(mentions)
    for start, end in places:
        halves = [each for each in held if each.start < end and each.end > start]
        if not halves or any(each.start <= start and each.end >= end for each in halves):
            continue
        if all(each.form in NAMED for each in halves):
            whole = Mention(start, max(end, halves[-1].end), halves[-1].kind, halves[-1].form)
            others = [part for each in halves for part in _before(reading, each, start)]
            held = sorted([*(each for each in held if each not in halves), *others, whole], key=lambda each: each.start)
    return held


def _before(reading: Reading, mention: Mention, stop: int) -> Iterator[Mention]:
    """Yield what is left of a mention before a place: "Camden and Kensington" before "Kensington and Chelsea"."""
    while stop > mention.start and reading.words[stop - 1] in _JOINERS:
        stop -= 1
    if stop > mention.start:
        yield Mention(mention.start, stop, mention.kind, mention.form)
