"""Read who the counted ones are beside the count: "six (Elm, Oak …) were rated good", "four are good: Elm, Oak …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .named_lists import read_past_asides
from .outline import Outline

__all__ = ["name_beside", "size_of", "split_names"]

_NAMES = r"d?[PW](?:[PWod'&,;]*[PW])?"
_INSIDE = re.compile(rf"N[^;.:()G]*?(?:\((?P<in>{_NAMES})\)|-(?P<dash>{_NAMES})-),?(?:[HBx]*[BHRVK][^;.()]*)?$")
_BEHIND = re.compile(rf"[nmwx]*(?:p[dAwx]+)?(?:\((?P<in>{_NAMES})\)|[:\-](?P<list>{_NAMES})(?:[.\n]|$))")
_COUNTED = re.compile(r"N[^GN]*$")
_PARTS = re.compile(r"[,;]+&?|^&")
_PLACED = r"d?(?:P|W[W'&]*)(?:,?p[dWwP]{1,4})?"
_AMONG = re.compile(rf"[^.;VKM]*?(?P<verb>[Bw])[;:,]?(?P<list>{_PLACED}(?:,{_PLACED})*,?(?:&{_PLACED})?)[.\n]*$")
_NAME = re.compile(r"(?<![pdWwP&'])d?(?:P|W[W'&]*W|W)|(?<=[^W]&)d?(?:P|W[W'&]*W|W)")
_PLACE = re.compile(r"(?:^|[,;&cs])(?P<what>[wjPd])p(?P<place>W+)[xHB]*[BRVFM][^;,.&c]*$")
_TABLE = re.compile(r"[_\-]?G[jPwW]{0,2}[:\-]N[.\n]*")
_BOTH_OF_WHICH = re.compile(r"N[wx]{0,3},x?orx?H$")
_FOUND = frozenset({"were", "was", "been"})
_SINGULAR = frozenset({"is", "was"})
_ARE = frozenset({"are", "is", "were"})
_MOST, _JOINT = 40, " and "
EITHER = "ratings.either"


def name_beside(drafts: Sequence[Draft], words: RatingWords) -> None:
    """Give the grade of so many services to each of them where just as many are named beside the count."""
    for last, draft in pairwise((None, *drafts)):
        if draft is None or draft.others:
            continue
        if last is not None and _is_either(last, draft):
            _settle_either(last, draft, words)
        _settle_score(draft)
        _settle_place(draft, words)
        if last is not None and _is_gloss(last, draft):
            draft.status, draft.many, draft.subject = last.status, last.many, None
        floor = last.item if last else 0
        names = _names_beside(draft, floor, words) if draft.many or draft.subject is None else []
        names = names or read_past_asides(draft.outline, draft.item, floor)
        names = names or _names_among(draft, words)
        if names:
            draft.subject, draft.others, draft.many = names[0], names[1:], False
            areas = (area.partition(":")[0] for area in draft.areas)
            draft.areas = [area for area in areas if area not in words["whole"]]
            draft.status = "current" if draft.status == "aggregate" else draft.status


def _is_either(first: Draft, second: Draft) -> bool:
    """Say whether it is one grade or the other: "homes are given either a pass or a fail"."""
    outline = first.outline
    clause = outline.tags.rfind(",", 0, first.item) + 1
    counted = "N" in outline.tags[clause : first.item]
    asked = "either" in outline.words(max(0, first.item - 2), first.item) and not counted
    return asked and "or" in outline.words(first.item, second.item)


def _settle_either(first: Draft, second: Draft, words: RatingWords) -> None:
    """Take either of two grades for no result unless one service has the one or the other in each of its areas."""
    known = not first.many and (first.subject or first.anaphor or _is_of_one(first.outline, first.item))
    known = known or _is_of_areas(first, words)
    for each in (first, second):
        if known:
            each.rule = EITHER
        else:
            each.status, each.many, each.subject = "mention", False, None


def _is_of_one(outline: Outline, item: int) -> bool:
    """Say whether one service that is named before has the grade: "said that Elm House … and is either"."""
    verb = outline.tags.rfind("B", 0, item)
    named = any(tag == "P" and outline.values[n][1] in NAMED for n, tag in enumerate(outline.tags[:item]))
    return named and outline.word(verb) in _SINGULAR


def _is_of_areas(draft: Draft, words: RatingWords) -> bool:
    """Say whether all areas of one service had the one or the other: "All areas were found to be either …"."""
    outline = draft.outline
    told = outline.words(0, draft.item)
    if draft.many or words["counted_areas"].isdisjoint(told) or not words["providers"].isdisjoint(told):
        return False
    return not _FOUND.isdisjoint(told) and words["modals"].isdisjoint(told)


def _is_gloss(score: Draft, word: Draft) -> bool:
    """Say whether a grade is the word for the score of many before it: "with zero stars as needing improvement"."""
    outline = score.outline
    scored = score.many and outline.values[score.item].points and not outline.values[word.item].points
    return scored and word.status == "current" and not word.subject and "," not in outline.tags[score.item : word.item]


def _settle_score(draft: Draft) -> None:
    """Tell a bare score of many, as in "places with one star", a line of a table, and talk of a score."""
    outline, item = draft.outline, draft.item
    if not outline.values[item].points:
        if _TABLE.fullmatch(outline.tags):
            draft.many, draft.status, draft.subject, draft.areas = True, "aggregate", None, []
        return
    if draft.status == "mention":
        draft.areas = []
    holders = outline.tag(item - 1) in "wp" and outline.word(item - 1) == "with" and outline.tag(item - 2) in "wPj"
    plural = holders and outline.reading.words[outline.ends[item - 2] - 1].endswith("s")
    plural |= outline.words(item + 1, item + 3) == ["-", "rated"] and outline.tag(item + 3) in "wPj"
    if draft.status == "current" and (plural or _BOTH_OF_WHICH.search(outline.tags, 0, item)):
        draft.many, draft.status, draft.subject, draft.areas = True, "aggregate", None, []


def _settle_place(draft: Draft, words: RatingWords) -> None:
    """Give the grade of "provision in Deal was weak" to the council that its place stands for."""
    outline = draft.outline
    placed = _PLACE.search(outline.tags, 0, draft.item) if "pW" in outline.tags else None
    if placed is None or outline.word(placed.start("what")) not in words["lists.provided"]:
        return
    name = outline.text(*placed.span("place"))
    if outline.word(placed.start("place") - 1) == "in" and words.is_place(name.lower()):
        draft.subject, draft.many = name, False
        draft.areas = [area for area in draft.areas if area.lower() not in words["lists.provided"]]


def _names_beside(draft: Draft, floor: int, words: RatingWords) -> list[str]:
    outline, item = draft.outline, draft.item
    inside = _INSIDE.search(outline.tags, floor, item)
    behind = None if inside else _BEHIND.match(outline.tags, item + 1)
    held = inside or behind
    counted = _COUNTED.search(outline.tags, floor, held.start() + 1 if inside else item) if held else None
    if held is None or counted is None:
        return []
    first, last = held.span(held.lastgroup or 0)
    if not words["counted_areas"].isdisjoint(outline.words(counted.start(), first if inside else item)):
        return []
    return split_names(outline, first, last, size_of(outline.word(counted.start()), words))


def _names_among(draft: Draft, words: RatingWords) -> list[str]:
    """Return the services of "among the cafes rated zero this year are Elm Cafe in Marl and Oak Grill in Deal"."""
    outline = draft.outline
    among = _AMONG.match(outline.tags, draft.item + 1) if outline.word(0) == "among" else None
    if among is None or outline.word(among.start("verb")) not in words["clauses.including"] | _ARE:
        return []
    first, last = among.span("list")
    names = [found.span() for found in _NAME.finditer(outline.tags, first, last)]
    return [outline.text(*name) for name in names]


def size_of(word: str, words: RatingWords) -> int:
    """Return the number that a word or a few digits tell, 0 where they tell none."""
    return int(word) if word.isdigit() and int(word) <= _MOST else words.numbers.get(word, 0)


def split_names(outline: Outline, first: int, last: int, size: int = 0) -> list[str]:
    """Return the names of a list; the size of it, where told, says whether the last "and" parts two of them."""
    parts = list(_parts(outline, first, last))
    if not parts or not all(outline.reading.is_capital(outline.starts[low]) for low, _ in parts):
        return []
    joint = outline.tags.rfind("&", *parts[-1])
    if joint > parts[-1][0] and len(parts) != size:
        parts[-1:] = [(parts[-1][0], joint), (joint + 1, parts[-1][1])]
    names = [outline.text(*part) for part in parts]
    if len(names) + 1 == size and names[-1].count(_JOINT) == 1:
        names[-1:] = names[-1].split(_JOINT)
    return names if size in (0, len(names)) else []


def _parts(outline: Outline, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between the commas of a list, without "the" and the "and" after a comma."""
    at = first
    for stop in [found.span() for found in _PARTS.finditer(outline.tags, first, last)] + [(last, last)]:
        low = at + (outline.tags[at] == "d" and not outline.reading.is_capital(outline.starts[at]))
        if low < stop[0]:
            yield low, stop[0]
        at = stop[1]
