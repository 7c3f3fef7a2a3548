"""Find where the subject of a clause starts: behind its joints, its date, the source that it names."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = ["is_work", "past_opening", "past_source"]

_SOURCE = re.compile(
    r"(?P<source>(?:wt|p)[^,;.:GRVFKMLBHA]{1,9}),(?P<aside>w[^,;.:GRVFKMLBHA]{0,6},)?(?=x?[dAPhjwWNs])"
)
_DATED = re.compile(r"[pDdx]*D,")
_WORK_ON = re.compile(r"(?:'|d)w(?P<on>[pt])(?:[^;,.&eBHG]*&)?$")


def past_opening(outline: Outline, low: int, verb: int) -> int:
    """Return where a clause starts behind its joints, and behind the place of "Leeds-based"."""
    while low < verb - 1 and outline.tags[low] in ",&x":
        low += 1
    dated = _DATED.match(outline.tags, low, verb)
    low = dated.end() if dated else low
    based = outline.tags[low + 1 : low + 3] == "-w" and outline.word(low + 2) == "based"
    return low + 3 if based and not _is_dash(outline, low + 1) else low


def _is_dash(outline: Outline, item: int) -> bool:
    """Say whether a line between two words has a space before it, as no hyphen has."""
    reading = outline.reading
    return reading.cleaned.text[reading.offsets[outline.starts[item]] - 1] == " "


def past_source(outline: Outline, verb: int, words: RatingWords) -> int:
    """Return where a sentence starts behind its source: "According to them, care", "In its report, out now, care"."""
    source = _SOURCE.match(outline.tags, 0, verb)
    if source is None:
        return 0
    told = outline.words(0, source.end("source"))
    if told[0] != "according" and words["scenes.reports"].isdisjoint(told):
        return 0
    aside = source.end("source") + 1
    return source.end() if outline.word(aside).endswith("ed") else aside


def is_work(outline: Outline, n: int) -> bool:
    """Say whether a verb is what somebody works on: "the council's performance on keeping people safe was"."""
    work = _WORK_ON.search(outline.tags, 0, n) if outline.word(n).endswith("ing") else None
    return work is not None and outline.word(work.end("on")).endswith("ing")
