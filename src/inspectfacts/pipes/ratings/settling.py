"""Settle which areas a grade has: those told behind it or before it, or those it shares with the grade beside it."""

import re

from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .phrases import WHOLE
from .told_areas import keep_known

__all__ = ["counts_grades", "settle_areas"]

_CODE = 2
_ORDINALS = frozenset({"third", "quarter", "half"})
# Grades "in two years" or "in a row" were given one after the other, each for the whole.
_OVER_TIME = re.compile(r"Gn(?:sx?w|px?d?[Dw])")
_SPANS = frozenset({"year", "years", "months", "row", "succession", "decade", "decades"})
_FROM_TO = re.compile(r"[xdn]*t(?:BR)?[xdn]*|&")
_BUT_AS = re.compile(r"p[^GRVFKMB;.]*,?cx")
_DEFINITE = frozenset({"the", "its", "their", "this", "these", "our"})


def settle_areas(
    draft: Draft, previous: Draft | None, told: list[str] | None, more: list[str], rule: str, words: RatingWords
) -> None:
    """Fill the areas of a grade; `told` are those behind it, `more` those that share it by "as was".

    `rule` is the rule that found the grade, whatever it shares with the one before.
    """
    outline, item = draft.outline, draft.item
    grade = outline.values[item].grade
    whole = len(grade) == _CODE or grade in words["whole_grades"]
    own = told or draft.areas or [WHOLE] * bool(more)
    shared = previous is not None and own == previous.areas
    draft.lent = told is None and shared and draft.rule == "ratings.list"
    of_service = told is None and _is_of_service(outline, item, shared=shared)
    draft.areas = [] if whole or of_service else [area for area in (*own, *more) if _may_name(area, words)]
    draft.areas = keep_known(outline, draft.areas) if grade.startswith("fhrs_") else draft.areas
    beside = outline.ends[item] in outline.marked or rule == "ratings.with_area"
    if not draft.areas and outline.tag(item + 1) == "A" and beside:
        draft.areas = [outline.text(item + 1, item + 2)]
    shared = previous is not None and draft.areas == previous.areas
    if (not draft.areas or shared) and counts_grades(outline, item):
        draft.areas = [outline.text(item - 1, item + 2)]
    if previous is None:
        return
    bare = not previous.areas or (previous.lent and told is not None)
    if bare and _FROM_TO.fullmatch(outline.tags, previous.item + 1, item):
        previous.areas = [] if whole else list(own)
    if not draft.areas and _BUT_AS.fullmatch(outline.tags, previous.item + 1, item):
        draft.areas = list(previous.areas) if outline.word(item - 1) == "as" else []


def _may_name(area: str, words: RatingWords) -> bool:
    """Say whether a wording holds nothing that no area holds: "committed to the improvement of care in the drive"."""
    spoken = area.casefold()
    return words["clauses.outside_areas"].isdisjoint(spoken.split()) and spoken not in words["clauses.never_alone"]


def _is_of_service(outline: Outline, item: int, *, shared: bool) -> bool:
    """Say whether a grade is that of a service: "its inadequate services"; of areas only lent, "good overall" too."""
    after = outline.tag(item + 1) in "jP"
    if after and outline.word(item - 1) in _DEFINITE and outline.tag(item + 2) not in "A'":
        return True
    described = after and outline.tag(item - 1) == "d"
    return shared and (described or "overall" in outline.words(max(0, item - 1), item + 2))


def counts_grades(outline: Outline, item: int) -> bool:
    """Say whether grades are counted: six "good" grades, whose areas the article leaves unnamed."""
    noun = outline.tag(item + 1) == "n" and outline.word(item + 1) != "ones"
    if not noun or outline.tags[item - 1 : item] != "N" or outline.word(item - 1) in _ORDINALS:
        return False
    spread = _OVER_TIME.match(outline.tags, item)
    return spread is None or outline.words(spread.end() - 1, spread.end())[-1] not in _SPANS
