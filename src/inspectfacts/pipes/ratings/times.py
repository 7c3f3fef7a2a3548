"""Tell when a grade was given, and which grade of a service is the one before the last."""

import re
from collections.abc import Callable, Sequence
from typing import cast

from ...facts import Date
from ..reading import Reading
from .draft import Draft
from .scope import scope_of

__all__ = ["read_when", "settle_history"]

_OLD = 270
_VISIT = frozenset({"visit", "visited", "inspection", "inspected", "report", "released", "published", "following", "after", "called", "assessed", "until", "before"})


def read_when(draft: Draft, reading: Reading) -> str | None:
    """Return the date that the sentence gives for a grade: nearest to it in its own clause."""
    outline, item = draft.outline, draft.item
    dates = cast(list[Date], reading.facts.get("dates", []))
    if not dates or "D" not in outline.tags:
        return None
    best: tuple[int, str, bool] | None = None
    scope = draft.scope or scope_of(draft)
    within = [n for first, last in (*scope.before, scope.after) for n in range(first, last)] if dates else []
    for n in within:
        if outline.tags[n] != "D" or outline.word(n - 1) == "act":
            continue
        date = dates[outline.values[n]]
        if date.type != "DATE" or not date.value:
            continue
        low, high = min(n, item), max(n, item)
        between = outline.tags[low + 1 : high]
        if re.search(r"[;.]", between) or "G" in between and n < item and not re.fullmatch(r"[^c]*", between):
            continue
        near = set(outline.words(max(low - 3 if n < item else low, 0), high + 1)) & _VISIT
        old = _is_old(date, reading)
        if near and draft.status != "previous" and not old:
            continue
        if draft.status == "current" and not old and (n > item and high - low > 6 or len(date.value) > 7):
            continue
        if "G" in between and n > item or draft.status in ("target", "hypothetical", "mention", "aggregate"):
            continue
        if n < item and re.search(r"r[^,]*[BHRVFKM][^,]*$", outline.tags[:n]) and re.search(r"[RVFKML]", between) and "," not in between:
            continue
        if best is None or high - low < best[0]:
            best = (high - low, date.value, old)
    draft.old = best is not None and best[2]
    return best[1] if best else None


def _is_old(date: Date, reading: Reading) -> bool:
    """Say whether a date lies so far back that a newer grade is to be expected."""
    if reading.published is None:
        return date.value is not None and date.value[:4].isdigit()
    return date.to is not None and (reading.published - type(reading.published).fromisoformat(date.to)).days > _OLD


def settle_history(drafts: Sequence[Draft], main: str | None, body: str | None, key: Callable[[str | None], str | None]) -> None:
    """Turn a dated current grade into a previous one where the article reports a newer one of the same service."""
    for draft in drafts:
        if draft.status != "current" or draft.when is None or draft.stands or "since" in draft.outline.words(draft.item, draft.last + 2):
            continue
        if any(_replaces(other, draft, key) for other in drafts) or draft.old and key(draft.subject) == key(main) and draft.inspectorate == body and not draft.many:
            draft.status = "previous"


def _replaces(new: Draft, old: Draft, key: Callable[[str | None], str | None]) -> bool:
    """Say whether one grade took the place of another: same service and area, another grade, a later or no date."""
    return (
        new.status == "current"
        and (key(new.subject), new.inspectorate) == (key(old.subject), old.inspectorate)
        and (new.areas == old.areas or not new.areas)
        and (new.outline.values[new.item].grade != old.outline.values[old.item].grade or old.areas != new.areas)
        and (new.when or "9999") > (old.when or "")
    )
