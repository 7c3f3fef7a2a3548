"""Let "in that report", "it was then rated" tell the grades of the earlier visit that the sentence before tells of."""

from collections.abc import Sequence

from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .times import old_date, value_of

__all__ = ["carry_that_visit", "carry_visit", "is_that_visit"]

_OPENING, _THAT = 5, 3


def is_that_visit(outline: Outline, words: RatingWords) -> bool:
    """Say whether a sentence opens with "in that report", "at that inspection"."""
    opening = outline.words(0, _THAT)
    return opening[1:2] == ["that"] and outline.tag(0) == "p" and not words["scenes.reports"].isdisjoint(opening[2:3])


def carry_that_visit(drafts: Sequence[Draft], before: Outline) -> None:
    """Let the grades be history, of the day of the earlier visit, where the sentence before ends with one."""
    graded = before.tags.rfind("G")
    after = before.ends[graded] if graded >= 0 else before.start
    dated = before.tags.rfind("D")
    dated = dated if dated > graded else -1
    earlier = any(mark == "history" and start >= after for mark, start, _ in before.cues)
    if not earlier and (dated < 0 or old_date(before, dated) is None):
        return
    for draft in drafts:
        if draft.status == "current" and not draft.stands:
            draft.status, draft.told = "previous", "the visit before gave it"
            draft.when = draft.when or (value_of(before, dated) if dated >= 0 else None)


def carry_visit(drafts: Sequence[Draft], before: Outline, words: RatingWords) -> None:
    """Let an earlier visit told just before date its grade: "An earlier visit was in May 2016. It was then rated …"."""
    opening = before.words(0, _OPENING)
    if _date_then(drafts, before, words):
        return
    if words["scenes.last"].isdisjoint(opening) or words["scenes.reports"].isdisjoint(opening):
        return
    if before.tags.count("D") > 1:
        return
    for draft in drafts:
        outline = draft.outline
        if draft.status != "current" or draft.stands or "then" not in outline.words(0, draft.item):
            continue
        draft.status, draft.told = "previous", "the visit before gave it"
        at = before.tags.find("D")
        draft.when = draft.when or (value_of(before, at) if at >= 0 else None)


def _date_then(drafts: Sequence[Draft], before: Outline, words: RatingWords) -> bool:
    """Date "it was then good", "then, safety was poor" by the one day of long ago that the sentence before tells."""
    at = before.tags.find("D")
    when = old_date(before, at) if before.tags.count("D") == 1 else None
    outline = drafts[0].outline
    then = next((n for n in range(drafts[0].item) if outline.word(n) == "then"), -1)
    if (
        when is None
        or then < 0
        or (then and outline.tag(then - 1) not in "BH")
        or {"D", "c"}.intersection(outline.tags)
    ):
        return False
    untold = words["scenes.outcomes"].isdisjoint(before.words(0, len(before.tags)))
    if untold and any(tag in outline.tags[then : drafts[0].item] for tag in "RVF"):
        return False
    for draft in drafts:
        if draft.status == "current" and not draft.stands and draft.when is None:
            draft.when, draft.old, draft.told = when, True, "the day before dates it"
    return True
