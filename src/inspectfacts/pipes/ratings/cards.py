"""Read lines of cards and lists: "Safety: Poor", "Rated 5: The Copper Kettle", "its viability grade of"."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .phrases import read_areas
from .verbs import PLACED

__all__ = ["read_card", "read_entry"]

_ENTRY_END = re.compile(r"[,;p(\n.]|$")
_DASHED_LIST = re.compile(r"-(?P<list>[^-]*;[^-]*)-[HBx]*[RVFBMS][^;\-]*$")
_AREA_RATING = re.compile(r"(?P<area>A)x*n(?:[of][dx]*)?$")
_FAR = 8
_CAPITALS = re.compile(r"d?[wW](?:[o&W']*W)?")
_CODED = re.compile(r"d?[wW&o']+[:\-]")
_LABEL = re.compile(r"[^G,.:;_\n]*\.?$")


def read_card(draft: Draft, words: RatingWords) -> None:
    """Read the label of a line: an area, a service, or "overall rating"."""
    outline, last = draft.outline, draft.item - 1
    if not draft.item:
        end = len(outline.tags.rstrip(".\n"))
        draft.areas = read_areas(outline, 2, end, words, plural=True, preposition="for") or []
        return
    if last > _FAR and outline.tags[last - 1] in "mn" and outline.word(last - 2) in words["lists.leads"]:
        draft.first = last - 2
        return
    card = None if PLACED.match(outline.tags, 0, draft.item) else _LABEL.search(outline.tags, 0, last)
    first = draft.first = card.start() if card else 0
    last -= outline.tags[last - 1 : last] == "."
    services = [n for n in range(first, last) if outline.tags[n] == "P" and outline.values[n][1] in NAMED]
    if services:
        draft.subject = str(outline.values[services[0]][0])
    elif name := _name_on_label(draft, first, last, words):
        draft.subject = name
    elif (
        last > first
        and outline.tags[first:last] != "N"
        and not words["whole_labels"].intersection(outline.words(first, last))
    ):
        label = [outline.text(first, last)]
        joint = outline.tags.find("&", first, last)
        whole = joint > first and "for" in outline.words(first, joint)
        draft.areas = label if whole else read_areas(outline, first, last, words, plural=False) or label


def _name_on_label(draft: Draft, first: int, last: int, words: RatingWords) -> str | None:
    """Return the council of "Kent: Good", which is told by its place, and the landlord of "The Larch Group: C2"."""
    outline = draft.outline
    told = _CAPITALS.fullmatch(outline.tags, first, last)
    if told is None or not outline.reading.is_capital(outline.starts[first]):
        return None
    name, spoken = outline.text(first, last), outline.words(first, last)
    code = len(outline.values[draft.item].grade) == len("c1")
    labels = words["whole_labels"] | words["counted_areas"] | words["lists.labels"]
    return name if words.is_place(name.lower()) or (code and labels.isdisjoint(spoken)) else None


def read_entry(draft: Draft, low: int, words: RatingWords) -> bool:
    """Read "Rated 5: The Copper Kettle, …", "areas - A; B; C - were", "its viability grade of"."""
    outline, item = draft.outline, draft.item
    points = outline.values[item].points
    named = _CODED.match(outline.tags) if draft.rule == "ratings.code" else None
    if named and named.end() == item:
        draft.subject = _name_on_label(draft, 0, item - 1, words)
        return draft.subject is not None
    if points and outline.tag(item + 1) == ":":
        stop = _ENTRY_END.search(outline.tags, item + 2)
        held = stop is not None and stop.start() > item + 2
        draft.subject = outline.text(item + 2, stop.start()) if stop and held else None
        return True
    listed = _DASHED_LIST.search(outline.tags, 0, item) if ";" in outline.tags else None
    if listed and "A" in listed["list"]:
        draft.areas = read_areas(outline, *listed.span("list"), words, plural=True) or []
        return True
    worded = None if points else _AREA_RATING.search(outline.tags, low, item)
    if worded:
        draft.areas = read_areas(outline, *worded.span("area"), words, plural=False) or []
        services = (n for n in range(low, item) if outline.tags[n] == "P" and outline.values[n][1] != "plural")
        draft.subject = next((str(outline.values[n][0]) for n in services), None)
    return worded is not None
