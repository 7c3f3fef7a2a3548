"""Tell which cues of a sentence reach a grade: not those of a clause that only holds the service it is told of."""

import re
from collections.abc import Iterator, Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .scope import Cue

__all__ = ["cues_that_reach"]

_TOLD_BESIDE = re.compile(
    r"(?P<name>P)(?P<aside>,)(?:x*[RV][xdtB]*|[dx]{0,2}rd?[IhP]?[HBx]*[RVFKHB][xdtB]*)(?:n[no])?[dx]*$"
)
_SAID_AND_RATED = re.compile(r"I[xH]*e[^;.G]*&x?[RF](?:h|d?[PjW]+)x*$")
_POSSESSED = re.compile(r"(?P<verb>tw|[^;.]?)[xp]?(?:d?[PIW]+'|(?P<owner>d))$")
_OWN_CLAUSE = re.compile(r"&x?d?[PWj]+x*B[^&]*$")
_GIVING = frozenset("RVKMLtfF")
_SUPPOSING = frozenset({"unreal", "target", "none", "many"})
_TO_DO = ("twd", "twP", "twI")
_TOLD = (*NAMED, "definite")
_OWNERS = frozenset({"its", "their", "our", "his", "her"})


def cues_that_reach(draft: Draft, cues: Sequence[Cue], words: RatingWords) -> Iterator[Cue]:
    """Yield the cues before a grade that bear on it."""
    outline, item = draft.outline, draft.item
    beside = _start_beside(outline, item) if "," in outline.tags[:item] else 0
    held = _is_held(outline, item)
    said = _SAID_AND_RATED.search(outline.tags, 0, item)
    shared = outline.tags.rfind("&", 0, item) if said else 0
    for cue in cues:
        mark, first, last = cue
        if (
            first < beside
            or (held and mark in _SUPPOSING)
            or (mark == "history" and said and said.start() < first < shared)
        ):
            continue
        if mark == "history" and outline.tags[first] == "H" and _OWN_CLAUSE.search(outline.tags, last, item):
            continue
        if mark == "target" and not words["clauses.thanking"].isdisjoint(outline.words(last, item)):
            continue
        yield cue


def _start_beside(outline: Outline, item: int) -> int:
    """Return where the aside starts that tells a named service its grade: "if Elm School, rated poor, closes"."""
    beside = _TOLD_BESIDE.search(outline.tags, 0, item)
    if beside is None or outline.values[beside.start("name")][1] not in _TOLD:
        return 0
    return beside.start("aside")


def _is_held(outline: Outline, item: int) -> bool:
    """Say whether it is a rating that a service is known to have: "hopes that its good rating will help"."""
    if outline.tag(item + 1) not in "nm":
        return False
    possessed = _POSSESSED.search(outline.tags, 0, item)
    if possessed is None or possessed["verb"] in _GIVING or possessed[0].startswith(_TO_DO):
        return False
    return possessed["owner"] is None or outline.word(possessed.start("owner")) in _OWNERS
