"""Read the publication date from the datelines that cleaning cut."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..facts import Published, Removed
from ..readers.hints import read_day

__all__ = ["Dateline", "Story", "find_published"]

_RULES = frozenset({"furniture.dateline", "furniture.byline"})
_BYLINE, _LISTS = "furniture.byline", ("furniture.story_list", "furniture.related")
# What may stand between a date and the headline under it.
_HEAD = _RULES | {"furniture.caption", "furniture.head_label"}
_PUBLISHED = re.compile(r"publish|posted|first", re.IGNORECASE)
_CHANGED = re.compile(r"updat|modified|edited|amended|reviewed", re.IGNORECASE)
# What no clock above a headline says: the word, or a date as computers write it.
_LABELLED = re.compile(r"\bdate\b|\b\d{4}-\d\d-\d\d", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_WEATHER = re.compile(r"°|\b\d{1,2} ?[CF]\b")
_SURE, _BARE, _UPDATED, _ABOVE = 0, 1, 2, 3
# Rank (the lower, the surer) and day.
Dateline = tuple[int, date]


class Story(NamedTuple):
    """Where a story lies in its source: its headline, if any, the end of its first paragraph, and of its last."""

    title: int | None
    start: int
    end: int


def find_published(
    source: str, removed: Sequence[Removed], story: Story, given: Published | None = None
) -> Published | None:
    """Return the date of the surest dateline; what the container gave goes before one that is not sure.

    A bare date may be the site's clock above the headline, or a comment's or another story's after the body began; a
    date of the last update is only the next best; after the story's end, lists of other stories have dates of theirs.
    """
    found = min(_datelines(source, removed, story), key=lambda item: item[0], default=None)
    if found is None or (found[0] >= _UPDATED and given is not None):
        return given
    return Published(date=found[1].isoformat(), from_="dateline")


def _datelines(source: str, removed: Sequence[Removed], story: Story) -> list[Dateline]:
    found: list[Dateline] = []
    lead: Removed | None = None
    for n, cut in enumerate(removed):
        if cut.rule in _LISTS and cut.start >= story.end:
            break
        if cut.rule not in _RULES:
            continue
        text = source[cut.start : cut.end]
        day = read_day(_after_published(text)) if _DIGIT.search(text) else None
        if day is None:
            lead = cut
            continue
        near = lead is not None and not source[lead.end : cut.start].strip()
        rank = _rank(source[lead.start : cut.end] if near and lead is not None else text)
        lead = None
        placed = _rank_of_bare(source, removed, n, story) if rank == _BARE else rank
        if placed is not None:
            found.append((placed, day))
    return found


def _rank_of_bare(source: str, removed: Sequence[Removed], number: int, story: Story) -> int | None:
    """Return how sure a date is that says nothing of what happened on it, by its place; None where it tells nothing."""
    cut = removed[number]
    if cut.start > story.start:
        return _BARE if _updated_next(source, removed, number) else None
    if story.title is None or cut.end > story.title or cut.rule == _BYLINE:
        return _BARE
    if _LABELLED.search(source, cut.start, cut.end):
        return _BARE
    return _ABOVE if _is_above(source, removed, number, story.title) else None


def _rank(text: str) -> int:
    if _PUBLISHED.search(text):
        return _SURE
    return _UPDATED if _CHANGED.search(text) else _BARE


def _updated_next(source: str, removed: Sequence[Removed], number: int) -> bool:
    """Whether the next line tells when the page was updated, so that this one tells when it was published."""
    follower = removed[number + 1] if number + 1 < len(removed) else None
    if follower is None or source[removed[number].end : follower.start].strip():
        return False
    return _CHANGED.search(source, follower.start, follower.end) is not None


def _is_above(source: str, removed: Sequence[Removed], number: int, title: int) -> bool:
    """Whether a bare date stands right above the headline, with no weather beside it as beside the site's clock."""
    between = [cut for cut in removed[number + 1 :] if cut.end <= title]
    if any(cut.rule not in _HEAD for cut in between):
        return False
    beside = [*removed[max(0, number - 1) : number + 1], *between[:1]]
    return not any(_WEATHER.search(source, cut.start, cut.end) for cut in beside)


def _after_published(text: str) -> str:
    match = _PUBLISHED.search(text)
    return text[match.start() :] if match else text
