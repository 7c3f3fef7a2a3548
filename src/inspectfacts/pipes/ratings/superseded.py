"""Settle which grade of a service is the one before the last: the older of two, or one told beside a newer."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from .draft import Draft
from .former import is_of_another_time

__all__ = ["differ", "settle_history"]

_NEVER, _CODE = "~", len("c3")
_VISIT_FOUND = re.compile(r"[Dm],r[xH]*F[^;.MSK]*$")


def settle_history(
    drafts: Sequence[Draft], main: str | None, body: str | None, key: Callable[[str | None], str | None]
) -> None:
    """Turn a dated current grade into a previous one where the article reports a newer one of the same service.

    `main` and `body` are the service and the inspectorate in the news: what they did long ago is history.
    """
    current: dict[tuple[str | None, str | None], list[Draft]] = {}
    for draft in drafts:
        if draft.status == "current":
            for name in draft.group or (draft.subject,):
                current.setdefault((key(name), draft.inspectorate), []).append(draft)
    for draft in drafts:
        if draft.status != "current" or draft.when is None or draft.stands or draft.many:
            continue
        if "since" in draft.outline.words(draft.item, draft.last + 2):
            continue
        in_the_news = key(draft.subject) == key(main) and draft.inspectorate == body
        rivals = current[key(draft.subject), draft.inspectorate]
        if (draft.old and in_the_news) or any(_replaces(other, draft) for other in rivals):
            draft.status, draft.told = "previous", "a newer grade is told"
    _settle_when(drafts, current, key)
    for old, draft in pairwise(drafts):
        left = old.outline is draft.outline and old.status == "previous" and draft.status == "current"
        if left and not draft.stands and _VISIT_FOUND.search(draft.outline.tags, old.item, draft.item):
            draft.status, draft.told = "previous", "the same visit found it"


def _settle_when(
    drafts: Sequence[Draft],
    current: dict[tuple[str | None, str | None], list[Draft]],
    key: Callable[[str | None], str | None],
) -> None:
    """Turn "when we rated it poor", "since it was rated good" into history where the article tells another grade."""
    for draft in drafts:
        if draft.status == "current" and not draft.stands and is_of_another_time(draft):
            grade = draft.outline.values[draft.item].grade
            rivals = current[key(draft.subject), draft.inspectorate]
            if any(
                new.status == "current" and new.areas == draft.areas and not new.many and differ(grade, new)
                for new in rivals
            ):
                draft.status, draft.told = "previous", "another grade is told now"


def differ(grade: str, new: Draft) -> bool:
    """Say whether a grade is another one of the same kind: C3 and C4, good and poor, not C3 and G1."""
    other = new.outline.values[new.item].grade
    codes = len(grade) == _CODE and len(other) == _CODE
    return bool(other != grade and (not codes or other[0] == grade[0]))


def _replaces(new: Draft, old: Draft) -> bool:
    """Say whether one grade of a service took the place of another: same area, another grade, a later or no date."""
    if new.status != "current" or (new.when or (_NEVER if old.old else "9999")) <= (old.when or ""):
        return False
    same_area = new.areas == old.areas
    other_grade = new.outline.values[new.item].grade != old.outline.values[old.item].grade
    return (same_area and other_grade) or (old.old and not new.areas and not same_area)
