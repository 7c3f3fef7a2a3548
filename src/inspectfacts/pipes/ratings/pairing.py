"""Read whose each of two grades is: "Elm and Oak are rated good and poor respectively", "Kent is the first council"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .outline import Outline

__all__ = ["name_first", "name_requiring", "pair_names"]

_NEXT, _BEHIND = re.compile(r",?&[xd]*"), 4
_SECOND = re.compile(r"d?(?P<name>P|W+)")
_TOLD_THAT = re.compile(r"BFs?d?(?P<one>P)(?:,d?(?P<two>P|W+),)?$")
_RESPECTIVELY = "respectively"
_OPENING = re.compile(r"d?(?P<name>P|[Ww]W*)[HxIK]*[wBM]$")


def pair_names(drafts: Sequence[Draft]) -> None:
    """Give each of two grades that "and" joins to one of the two services named together before them, in order.

    A grade of areas that names no service is that of all the grade before is of.
    """
    _share_names(drafts)
    if len(drafts) < 2:
        return
    one, other = drafts[-2:]
    outline = one.outline
    joined = _NEXT.fullmatch(outline.tags, one.item + 1, other.item) is not None
    if not joined or one.areas or other.areas or one.group or other.group:
        return
    if _RESPECTIVELY in outline.words(other.item, other.item + _BEHIND) and (names := _named_before(outline, one.item)):
        (one.subject, one.others), (other.subject, other.others) = ((name, []) for name in names)


def _named_before(outline: Outline, item: int) -> list[str]:
    """Return the two services before a grade with "and" between them, one of which is known as such."""
    joint = outline.tags.rfind("&", 0, item)
    second = _SECOND.match(outline.tags, joint + 1) if joint > 0 else None
    known = [n for n in range(joint) if outline.tags[n] == "P" and outline.values[n][1] in NAMED][-1:]
    if second is None or not known:
        return []
    low, high = second.span("name")
    one = str(outline.values[known[0]][0])
    return [one, str(outline.values[low][0]) if outline.tags[low] == "P" else outline.text(low, high)]


def _share_names(drafts: Sequence[Draft]) -> None:
    """Let a grade of areas that names no service be that of all the grade before is of: "…, which were poor"."""
    for last, draft in pairwise(drafts):
        between = draft.outline.tags[last.item : draft.item]
        if last.others and draft.areas and draft.subject is None and not any(tag in between for tag in "Pjh;."):
            draft.subject, draft.others = last.subject, list(last.others)


def name_first(drafts: Sequence[Draft], words: RatingWords) -> None:
    """Give a grade to the place that opens the sentence of "Kent has become the first council to be rated good"."""
    for draft in drafts:
        outline = draft.outline
        if draft.subject is None or draft.subject.lower().split()[:1] != ["the"]:
            continue
        n = outline.tags.find("P", 0, draft.item)
        ranked = not words["ranked"].isdisjoint(outline.words(n, n + 1)[:2]) if n > 0 else False
        opening = _OPENING.fullmatch(outline.tags, 0, n) if ranked else None
        if opening and outline.word(n - 1) in words["becoming"] and outline.reading.is_capital(outline.starts[0]):
            draft.subject = outline.text(*opening.span("name"))


def name_requiring(drafts: Sequence[Draft]) -> None:
    """Give "requires improvement" to the service right before it: "the firm has been told its home, Elm, requires"."""
    for draft in drafts:
        outline = draft.outline
        told = _TOLD_THAT.search(outline.tags, 0, draft.item) if outline.word(draft.item) == "requires" else None
        if told and outline.values[told.start("one")][1] != "plural":
            low, high = told.span("two") if told["two"] else told.span("one")
            draft.subject = str(outline.values[low][0]) if outline.tags[low] == "P" else outline.text(low, high)
            draft.others, draft.many = [], False
