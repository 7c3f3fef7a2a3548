"""Tell when a grade was given, and which grade of a service is the one before the last."""

import re
from collections.abc import Sequence
from typing import cast

from ...facts import Date
from ..reading import Reading
from .frames import Draft

__all__ = ["read_when", "settle_history"]

_VISIT = frozenset({"visit", "visited", "inspection", "inspected", "report", "released", "published", "following", "after", "called", "assessed", "by", "until", "before"})


def read_when(draft: Draft, reading: Reading) -> str | None:
    """Return the date that the sentence gives for a grade: nearest to it in its own clause."""
    outline, item = draft.outline, draft.item
    dates = cast(list[Date], reading.facts.get("dates", []))
    best: tuple[int, str] | None = None
    for n, tag in enumerate(outline.tags):
        if tag != "D" or not dates:
            continue
        date = dates[outline.values[n]]
        if date.type != "DATE" or not date.value:
            continue
        low, high = min(n, item), max(n, item)
        between = outline.tags[low + 1 : high]
        if re.search(r"[;.]", between) or "G" in between and n < item and not re.fullmatch(r"[^c]*", between):
            continue
        near = set(outline.words(max(low - 3 if n < item else low, 0), high + 1)) & _VISIT
        if near and draft.status != "previous":
            continue
        if draft.status == "current" and (n > item and high - low > 6 or len(date.value) > 7):
            continue
        if "G" in between and n > item or draft.status in ("target", "hypothetical", "mention", "aggregate"):
            continue
        if best is None or high - low < best[0]:
            best = (high - low, date.value)
    return best[1] if best else None


def settle_history(drafts: Sequence[Draft]) -> None:
    """Turn a dated current grade into a previous one where the article reports a newer one of the same service."""
    news = {(draft.subject, draft.inspectorate) for draft in drafts if draft.status == "current" and draft.when is None}
    for draft in drafts:
        if draft.status != "current" or draft.when is None:
            continue
        newer = any(
            other is not draft and other.status == "current" and other.subject == draft.subject and (other.when or "9999") > draft.when
            for other in drafts
        )
        if newer and (draft.subject, draft.inspectorate) in news:
            draft.status = "previous"
