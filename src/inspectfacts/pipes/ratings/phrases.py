"""Read the words that name judgement areas: one wording per area, "overall" for all of them."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = ["WHOLE", "read_areas"]

WHOLE = "overall"
_LEADS = frozenset({"how", "whether", "both", "for", "that"})
_REST = frozenset({"other", "others", "rest", "areas"})
_OTHERS = frozenset({"others"})
_ALL = frozenset({"all", "every", "each", "any"})
_OPEN_PREPOSITIONS = frozenset({"for", "when it comes to", "when it came to", "in terms of", ""})
_OWNERS = frozenset({"its", "their", "how"})
_CUT = re.compile(r"[rsDb(;I]|(?<=[wA])p[xd]*[PWmnI]")
_NESTED = re.compile(r"[wxNmn]{1,3}o[dx]*A")


def _split_list(outline: Outline, first: int, last: int, *, plural: bool) -> list[tuple[int, int]]:
    """Return the items of a list as (first, last): parted by semicolons, else by commas and joints.

    "X and Y" is two things where the verb is plural, where commas part others, or where one is a known area.
    """
    tags = outline.tags[first:last]
    if ";" in tags:
        return _part(outline, first, last, ";")
    parts = _part(outline, first, last, ",")
    out: list[tuple[int, int]] = []
    for start, end in parts:
        inner = outline.tags[start:end]
        joint = inner.find("&")
        known = joint >= 0 and ("A" in inner[:joint] or "A" in inner[joint:])
        short = joint >= 0 and (len(parts) > 1 or plural or known)
        out += _part(outline, start, end, "&") if short else [(start, end)]
    return out


def _part(outline: Outline, first: int, last: int, at: str) -> list[tuple[int, int]]:
    parts, start = [], first
    for n in range(first, last + 1):
        if n == last or outline.tags[n] == at:
            if n > start:
                parts.append((start, n))
            start = n + 1
    return parts


def read_areas(
    outline: Outline, first: int, last: int, words: RatingWords, *, plural: bool, preposition: str = ""
) -> list[str] | None:
    """Return the areas that a stretch names; ["overall"] for all of them; None where it names none."""
    found: list[str] = []
    for start, end in _split_list(outline, first, last, plural=plural):
        area = _read_area(outline, start, end, words, "for" if found else preposition)
        if area is not None:
            found.append(area)
        elif not found and not _leads_on(outline, start, end, last):
            return None
    if len(found) > 1 and found[0].split()[-1] in words["counted_areas"]:
        found = found[1:]
    return found or None


def _leads_on(outline: Outline, start: int, end: int, last: int) -> bool:
    """Say whether a piece that names no area leads to some: "in the other, care and support"."""
    if "A" not in outline.tags[end:last]:
        return False
    return "D" in outline.tags[start:end] or bool(_REST & set(outline.words(start, end)))


def _read_area(outline: Outline, start: int, end: int, words: RatingWords, preposition: str) -> str | None:
    tags = outline.tags
    while start < end and tags[start] != "A" and (tags[start] in "pD" or outline.word(start) in _LEADS):
        start += 1
    full = outline.words(start, end)
    if " ".join(full) in words["whole"]:
        return WHOLE
    start, end = _bare(outline, start, end, words)
    if start >= end:
        return None
    held = outline.words(start, end)
    if held == ["area"]:
        return None
    if " ".join(held) in words["whole"]:
        return WHOLE
    if "A" in tags[start:end]:
        return outline.text(start, end)
    counted = words["counted_areas"] | (_OTHERS if preposition else frozenset())
    if tags[start:end] == "N" and preposition and counted & set(outline.words(0, start)):
        return outline.text(start, end)
    if held[-1] in counted or (tags[start] == "N" and counted & set(held)):
        return WHOLE if full[0] in _ALL else outline.text(start, end)
    return outline.text(start, end) if _may_be_area(outline, start, end, words, preposition) else None


def _bare(outline: Outline, start: int, end: int, words: RatingWords) -> tuple[int, int]:
    """Cut an area off its determiners, its relative clause, its place and "the category of"."""
    tags = outline.tags
    cut = _CUT.search(tags, start, end)
    end = cut.start() if cut else end
    while start < end and tags[start] != "A" and (outline.word(start) in words["leaders"] or tags[start] in "dx&,BHp'"):
        start += 1
    while end > start and tags[end - 1] in "xdBH'&,-:ptfo":
        end -= 1
    nested = _NESTED.match(tags, start, end)
    if nested and words["counted_areas"] & set(outline.words(start, nested.end() - 1)):
        start = nested.end() - 1
    return start, end


def _may_be_area(outline: Outline, start: int, end: int, words: RatingWords, preposition: str) -> bool:
    """Say whether plain words name an area after this preposition: "for record keeping", "in supporting victims"."""
    first = outline.word(start)
    if outline.tags[start] not in "wm" or any(tag in outline.tags[start:end] for tag in "jPn"):
        return False
    if first in words["no_area"] or outline.words(start, end)[-1] in words["no_area"]:
        return False
    if preposition in _OPEN_PREPOSITIONS:
        return True
    own = first == "way" or first.endswith("ing") or outline.word(start - 1) in _OWNERS
    return own and preposition in ("in", "at")
