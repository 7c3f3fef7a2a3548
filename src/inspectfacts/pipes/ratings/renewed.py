"""Tell the grade that a newer visit replaced: "Both scored one. However, at inspections last week both got four"."""

import re
from collections.abc import Callable, Sequence

from .cues import RatingWords
from .draft import Draft
from .outline import Outline

__all__ = ["settle_renewed"]

_OPENING = 2
_FEW = 12
_FIRST_DATE, _LATER = 4, re.compile(r"[cx]{0,2}D,?[xdPhj]*[BHRVM]")


def settle_renewed(drafts: Sequence[Draft], key: Callable[[str | None], str | None], words: RatingWords) -> None:
    """Turn the overall grade of a service into a previous one where a later sentence tells what a new visit gave it."""
    for n, new in enumerate(drafts):
        if n and _is_overall(new) and _tells_of_new_visit(new.outline, new.item, words):
            names = {key(name) for name in new.group or (new.subject, *new.others)}
            for old in drafts[max(0, n - _FEW) : n]:
                if _is_overall(old) and _gives_way(old, new, words) and _names(old, key) <= names:
                    old.status, old.told = "previous", "a new visit gave another grade"


def _names(draft: Draft, key: Callable[[str | None], str | None]) -> set[str | None]:
    return {key(name) for name in draft.group or (draft.subject, *draft.others)}


def _is_overall(draft: Draft) -> bool:
    return draft.status == "current" and not draft.areas and not draft.many and draft.subject is not None


def _gives_way(old: Draft, new: Draft, words: RatingWords) -> bool:
    """Say whether a grade was told before another one, as news of no visit newer than that."""
    outline = old.outline
    if outline is new.outline or old.stands or _is_title(outline):
        return False
    other = outline.values[old.item].grade != new.outline.values[new.item].grade
    same = old.inspectorate == new.inspectorate
    return other and same and not _is_spoken(outline, old.item) and not _is_new(outline, words)


def _is_spoken(outline: Outline, item: int) -> bool:
    """Say whether a grade stands in a quotation of more than itself."""
    quoted = outline.reading.quoted[outline.starts[item]] >= 0
    return quoted and outline.starts[item] - 1 not in outline.marked


def _is_title(outline: Outline) -> bool:
    return outline.reading.cleaned.title is not None and outline.reading.paragraph_of[outline.start] == 0


def _is_new(outline: Outline, words: RatingWords) -> bool:
    return not words["renewing"].isdisjoint(outline.words(0, len(outline.tags)))


def _tells_of_new_visit(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a sentence speaks of a visit as a new one, or tells its day against what the one before told.

    "Three months later" at its head is such a day.
    """
    spoken = outline.words(0, len(outline.tags))
    if _is_spoken(outline, item):
        return False
    if _LATER.match(outline.tags) and "later" in outline.words(0, _FIRST_DATE):
        return True
    if words["looks"].isdisjoint(spoken):
        return False
    contrasts = not words["contrasting"].isdisjoint(spoken[:_OPENING])
    return (contrasts and "D" in outline.tags[:item]) or _is_new(outline, words)
