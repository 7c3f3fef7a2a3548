"""Tell a scale that is told by its ends from a move between two grades: "homes are graded from excellent to poor"."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Outline

__all__ = ["SCALE", "find_scale_ends"]

SCALE = "ratings.scale"
_ASIDE = r"(?:\([^()G]*\)|,[^,;.()GRVFKBP]{1,5},)?"
_NUMBER = r"d?(?:N\(?)?"
_STEPS = r"(?:pdw,?)?(?:[pwx]t(?:[xd]*G,?&?)*[wx]{0,2}[pw])?"
_FROM_TO = re.compile(rf"(?P<joint>[fp]){_NUMBER}(?P<one>G)\)?{_ASIDE}(?:M?[t&]|{_STEPS}){_NUMBER}(?P<two>G)")
_NUMBERED = re.compile(r"N,?(?:[Bew]|rw|\()[xd]*(?P<one>G)\)?,?[&ct]x?N,?(?:[Bew]|rw|\()[xd]*(?P<two>G)")
_MOVES = re.compile(r"[MKhDL]")
_GIVES = re.compile(r"[RVwn]")
_BETWEEN = "between"
_FINITE_PAST = frozenset({"was", "were", "had", "been"})


def find_scale_ends(outline: Outline, words: RatingWords) -> list[int]:
    """Return the items of the first and the last grade of a scale that a sentence tells of, for no service it names."""
    if outline.tags.count("G") < 2:
        return []
    for pattern, numbered in ((_NUMBERED, True), (_FROM_TO, False)):
        for found in pattern.finditer(outline.tags):
            ends = [found.start("one"), found.start("two")]
            ranging = outline.word(found.start() - 1) in words["large.ranging"]
            if _are_ends(outline, ends, words) and (numbered or ranging or _is_at_large(outline, found)):
                return [*ends, *_explained_beside(outline, ends, words)]
    return []


def _explained_beside(outline: Outline, ends: list[int], words: RatingWords) -> list[int]:
    """Return the other grades that are told by their place: "from C1 to C4, with C1 being the best"."""
    others = (n for n, tag in enumerate(outline.tags) if tag == "G" and n not in ends)
    return [n for n in others if outline.word(n + 1) in words["equals"]]


def _are_ends(outline: Outline, items: list[int], words: RatingWords) -> bool:
    """Say whether two grades are the best and the worst of a scale, in either order."""
    grades = {outline.values[item].grade for item in items}
    return bool(grades & words["large.first_grades"]) and bool(grades & words["large.last_grades"])


def _is_at_large(outline: Outline, found: re.Match[str]) -> bool:
    """Say whether grades are given from one to the other, to any services there are, and none moves."""
    between = outline.word(found.start("joint")) == _BETWEEN
    if between != ("&" in found[0]) or (found["joint"] == "p" and not between):
        return False
    before, spoken = outline.tags[: found.start()], outline.words(0, found.start())
    if _MOVES.search(before) or not _GIVES.search(before) or not _FINITE_PAST.isdisjoint(spoken):
        return False
    return not any(tag == "P" and outline.values[n][1] in (*NAMED, "definite") for n, tag in enumerate(before))
