"""Read whom "the former" and "the latter" mean: the two services that a sentence before names."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby

from ..providers.mention import NAMED
from .draft import Draft
from .services import Service

__all__ = ["ONE_OF_TWO", "name_former"]

ONE_OF_TWO = {"former": 0, "latter": -1}
_VERBS, _BACK, _FAR, _TWO = frozenset("HBRVFKMGx"), 8, 2, 2


def name_former(draft: Draft, services: Sequence[Service]) -> bool:
    """Give a grade to the one of two services that "the former" or "the latter" before it stands for."""
    outline = draft.outline
    spoken = outline.words(max(0, draft.item - _BACK), draft.item)
    if ONE_OF_TWO.keys().isdisjoint(spoken):
        return False
    at = max((n for n in range(draft.item) if outline.word(n) in ONE_OF_TWO), default=0)
    if outline.word(at - 1) != "the" or outline.tag(at + 1) not in _VERBS or "G" in outline.tags[at : draft.item]:
        return False
    names = _two_before(services, outline.starts[at], outline.reading.sentence_of)
    if names:
        draft.subject, draft.others, draft.anaphor, draft.many = names[ONE_OF_TWO[outline.word(at)]], [], False, False
        draft.areas = [area for area in draft.areas if area not in ONE_OF_TWO]
    return bool(names)


def _two_before(services: Sequence[Service], at: int, sentence_of: Sequence[int]) -> list[str]:
    """Return the two services that the last sentence which names any before a token names; none if it names more."""
    told = [each for each in services[: bisect_left(services, at, key=lambda each: each.at)] if each.form in NAMED]
    for sentence, held in groupby(reversed(told), key=lambda each: sentence_of[each.at]):
        names = list(dict.fromkeys(each.name for each in reversed(list(held)) if each.name))
        if sentence_of[at] - sentence > _FAR:
            break
        return names if len(names) == _TWO else []
    return []
