"""Tell a grade held before by the place it stands in: "C3 (was C2)", "after a year at C3", "we inherited a C3"."""

import re

from .cues import RatingWords
from .denials import has_failed
from .draft import Draft

__all__ = ["is_behind_bracket", "is_former", "is_of_another_time"]

_WAS = re.compile(r"G[^;.]*\((?P<was>B)x?$")
_TIME_AT = re.compile(r"s[xw]{0,2}D(?:p|o)[dxh']{0,2}$")
_AFTER_SEVERAL = re.compile(r"[spo][xdw]{0,2}N(?P<row>w)G[nmjP]")
_INHERITED = re.compile(r"(?P<verb>w)[^,;.&csRVFKMG]{0,8}(?:[rs]?B?R[x]?)?$")
_WHEN_RATED = re.compile(r"(?P<when>s)(?:h|d?[Pwj]{1,2})(?:R(?:h|d?[PwjI]{1,3})|Bx?R)[xd]{0,2}$")
_BEFORE_VISIT = re.compile(r"(?:x,)?(?P<until>s)[dxwI']{0,4}(?P<visit>[mwn])(?:pD)?,[^;.c]*$")
_UNTIL_VISIT = re.compile(r"n?(?P<until>s)[dxwI']{0,4}(?P<visit>[mw])[,.]")
_STEP_FROM = re.compile(r",d[xw]?(?P<change>w)(?P<on>[pf])d?[xw]*$")
_FAR, _ROW = 8, 6


def is_former(draft: Draft, words: RatingWords) -> bool:
    """Say whether the place of a grade tells that it was held before the one in the news."""
    outline, item = draft.outline, draft.item
    tags = outline.tags
    was = _WAS.search(tags, 0, item) if "(" in tags[:item] else None
    if was and outline.word(was.start("was")) == "was":
        return True
    if has_failed(draft, words) in ("K", "S"):
        return True
    if "s" in tags[:item] and _is_behind_joint(draft, words):
        return True
    if "s" in tags and _is_before_visit(draft, words):
        return True
    step = _STEP_FROM.search(tags, 0, item) if tags[item - 1 : item] in ("d", "p", "w", "x") else None
    if step and outline.word(step.start("change")) in words["clauses.changes"]:
        return True
    if tags[item - 1 : item] == "w" and outline.word(item - 1) in words["scenes.in_a_row"]:
        several = _AFTER_SEVERAL.search(tags, max(0, item - _ROW), item + 2)
        before = outline.words(max(0, several.start() - 2), several.start() + 1) if several else []
        return not words["scenes.following"].isdisjoint(before)
    spoken = outline.words(max(0, item - _FAR), item)
    if words["scenes.taking_on"].isdisjoint(spoken):
        return False
    taken = max(n for n in range(max(0, item - _FAR), item) if outline.word(n) in words["scenes.taking_on"])
    return _INHERITED.match(tags, taken, item) is not None


def _is_before_visit(draft: Draft, words: RatingWords) -> bool:
    """Say whether it is told as what a visit found changed: "before the latest inspection, it was rated good"."""
    outline = draft.outline
    led = _BEFORE_VISIT.match(outline.tags, 0, draft.item) or _UNTIL_VISIT.match(outline.tags, draft.item + 1)
    if led is None or outline.word(led.start("until")) not in words["scenes.until_then"]:
        return False
    return outline.word(led.start("visit")) in words["scenes.outcomes"]


def _is_behind_joint(draft: Draft, words: RatingWords) -> bool:
    """Say whether it stands behind "after 14 months at", or behind what got worse "since it was rated"."""
    outline, item = draft.outline, draft.item
    spent = _TIME_AT.search(outline.tags, 0, item) if outline.tags[item - 1] in "podxh'" else None
    if spent and outline.word(spent.start()) == "after":
        return True
    since = None if draft.stands else _WHEN_RATED.search(outline.tags, 0, item)
    if since is None or outline.word(since.start("when")) != "since":
        return False
    return not words["scenes.worsening"].isdisjoint(outline.words(0, since.start("when")))


def is_behind_bracket(draft: Draft, previous: Draft) -> bool:
    """Say whether a grade stands behind a bracket that told an older one: "C3 (was C2), G1"."""
    tags = draft.outline.tags
    return tags[previous.item + 1 : previous.item + 2] == ")" and "(" in tags[: previous.item]


def is_of_another_time(draft: Draft) -> bool:
    """Say whether a grade may be an older one: "when we rated it poor", "since it was good", a score of months ago."""
    tags = draft.outline.tags
    when = _WHEN_RATED.search(tags, 0, draft.item) if "s" in tags[: draft.item] else None
    if when is not None and draft.outline.word(when.start("when")) in ("when", "since"):
        return True
    return bool(draft.outline.values[draft.item].points) and _is_some_time_ago(draft)


def _is_some_time_ago(draft: Draft) -> bool:
    """Say whether what led to a score is told as months ago: "plummeted to one after mice were found a year ago"."""
    outline = draft.outline
    times = (n for n in range(draft.item + 1, len(outline.tags)) if outline.tags[n] == "D")
    return any(outline.reading.words[outline.ends[n] - 1] == "ago" for n in times)
