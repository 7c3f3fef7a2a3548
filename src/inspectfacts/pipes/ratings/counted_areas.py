"""Read areas that are counted and named: "good in four areas: A, B, C and D", "A was one of four areas judged good"."""

import re
from collections.abc import Iterable, Iterator

from .counted_names import size_of
from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .phrases import read_areas
from .told_areas import keep_known

__all__ = ["name_areas"]

_NAMED = re.compile(r"[nmx]*p[dx]*(?P<count>N)(?:[wmn]{0,3}|od?N?[wmn]{1,3})[:(\-](?P<list>[^;:.()GRVFK\n]+)")
_ONE_OF = re.compile(r"(?:^|[,;&c])(?P<area>d?[wA]{1,4})BNod?N?(?P<what>[wx]{1,3})(?:[rs]B|[dI]?[wIm]*R|R|B)[^;:.G]*$")
_NOUN_RULES = frozenset({"ratings.rating_noun", "ratings.rating_of", "ratings.aim"})
_INCLUDED = re.compile(r"[wm]x?[wB:](?P<list>[^;:.G\n]+)")
_CROSSHEAD = re.compile(r"[wW]wG\n?")
_LEADS = (":", " - ", " – ", " — ")
_ENDS = re.compile(r"[,;]+&?")


def name_areas(drafts: Iterable[Draft], words: RatingWords) -> Iterator[Draft]:
    """Yield drafts again, with the areas that are named beside their number, where just as many are.

    Beside a bare score nothing but a known area is one.
    """
    told = list(drafts)
    scored = any(draft.outline.values[draft.item].points for draft in told)
    for draft in told:
        draft.areas = keep_known(draft.outline, draft.areas) if scored else draft.areas
        draft.areas = [] if _is_of_crew(draft, words) else draft.areas
        areas = _areas_listed(draft, words) or _area_among(draft, words)
        if draft.rule == "ratings.areas":
            areas = _areas_included(draft.outline, draft.item, words)
        if areas and not draft.others:
            draft.areas, draft.many = areas, False
        if _heads_part(draft):
            draft.areas, draft.subject = [draft.outline.text(0, draft.item)], None
        yield draft


def _is_of_crew(draft: Draft, words: RatingWords) -> bool:
    """Say whether those who speak of a rating are no area of it: "staff are delighted with the good rating"."""
    if draft.rule not in _NOUN_RULES or not draft.areas:
        return False
    crew = words["clauses.crew"] & set(draft.outline.words(0, draft.item))
    glad = crew | words["clauses.celebrating"]
    return all(glad.issuperset(area.lower().split()) for area in draft.areas)


def _heads_part(draft: Draft) -> bool:
    """Say whether a line between paragraphs is no more than an area and its grade: "Fire response ‘adequate’"."""
    outline = draft.outline
    lone = _CROSSHEAD.fullmatch(outline.tags) is not None and outline.ends[draft.item] in outline.marked
    return (
        lone and outline.reading.paragraph_of[outline.start] > 0 and not outline.reading.is_capital(outline.starts[1])
    )


def _areas_listed(draft: Draft, words: RatingWords) -> list[str]:
    """Return the areas behind their number, where not yet all are read: "good in two: training and fire safety"."""
    outline = draft.outline
    named = _NAMED.match(outline.tags, draft.item + 1)
    size = size_of(outline.word(named.start("count")), words) if named else 0
    read = len(draft.areas) == size and not any(mark in area for area in draft.areas for mark in _LEADS)
    parts = _split(outline, *named.span("list"), size) if named and size > 1 and not read else []
    return [outline.text(*part) for part in parts] if len(parts) == size else []


def _split(outline: Outline, first: int, last: int, size: int) -> list[tuple[int, int]]:
    """Part a list at its commas, and at the last "and" where that makes as many as were counted."""
    while outline.tags[last - 1] in ",&-":
        last -= 1
    parts, at = [], first
    for start, end in [*(found.span() for found in _ENDS.finditer(outline.tags, first, last)), (last, last)]:
        parts += [(at, start)] if at < start else []
        at = end
    joints = [n for n in range(*parts[-1]) if outline.tags[n] == "&"] if parts else []
    if len(parts) == size - 1 and joints:
        low, high = parts.pop()
        parts += [(low, joints[-1]), (joints[-1] + 1, high)]
    return parts


def _area_among(draft: Draft, words: RatingWords) -> list[str]:
    """Return the area of "training was one of seven areas judged to be good"."""
    outline = draft.outline
    among = None if draft.areas else _ONE_OF.search(outline.tags, 0, draft.item)
    if among is None or words["counted_areas"].isdisjoint(outline.words(*among.span("what"))):
        return []
    return read_areas(outline, *among.span("area"), words, plural=False, preposition="for") or []


def _areas_included(outline: Outline, item: int, words: RatingWords) -> list[str]:
    """Return the areas of "adequate areas included responding to fires and training"."""
    told = _INCLUDED.match(outline.tags, item + 1)
    areas = read_areas(outline, *told.span("list"), words, plural=True, preposition="for") if told else None
    return areas or []
