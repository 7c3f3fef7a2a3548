"""Split the words that name judgement areas into one stretch per area."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = ["Area", "read_areas", "split_list"]

WHOLE = "overall"
_LEADS = frozenset({"how", "whether", "both", "for", "that"})


class Area(str):
    """The wording of a judgement area as the article gives it, or "overall"."""


def split_list(outline: Outline, first: int, last: int, *, plural: bool) -> list[tuple[int, int]]:
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
    for start, end in split_list(outline, first, last, plural=plural):
        area = _read_area(outline, start, end, words, preposition if not found else "for")
        if area is None:
            if not found and not ("A" in outline.tags[end:last] and ("D" in outline.tags[start:end] or {"other", "others", "rest", "areas"} & set(outline.words(start, end)))):
                return None
            continue
        found.append(area)
    if len(found) > 1 and found[0].split()[-1] in words["counted_areas"]:
        found = found[1:]
    return found or None


def _read_area(outline: Outline, start: int, end: int, words: RatingWords, preposition: str) -> str | None:
    while start < end and outline.tags[start] != "A" and (outline.tags[start] in "pD" or outline.word(start) in _LEADS):
        start += 1
    full = " ".join(outline.words(start, end))
    if full in words["whole"]:
        return WHOLE
    gone = re.search(r"[rsDb(;I]|(?<=[wA])p[xd]*[PWmnI]", outline.tags[start:end])
    if gone:
        end = start + gone.start()
    while start < end and outline.tags[start] != "A" and (outline.word(start) in words["leaders"] or outline.tags[start] in "dx&,BHp'"):
        start += 1
    while end > start and outline.tags[end - 1] in "xdBH'&,-:ptfo":
        end -= 1
    if start >= end:
        return None
    text = " ".join(outline.words(start, end))
    nested = re.match(r"[wxNmn]{1,3}o[dx]*A", outline.tags[start:end])
    if nested and set(outline.words(start, start + nested.end() - 1)) & words["counted_areas"]:
        start += nested.end() - 1
    tags = outline.tags[start:end]
    if text in words["whole"]:
        return WHOLE
    if "A" in tags:
        return outline.text(start, end)
    if outline.words(start, end)[-1] in words["counted_areas"] or tags[0] == "N" and any(word in words["counted_areas"] for word in text.split()):
        return WHOLE if full.split()[0] in ("all", "every", "each", "any") else outline.text(start, end)
    if tags[0] not in "wm" or re.search(r"[jP]", tags) or outline.word(start) in words["no_area"] or outline.words(start, end)[-1] in words["no_area"]:
        return None
    if preposition in ("for", "when it comes to", "when it came to", "in terms of", ""):
        return outline.text(start, end)
    leader = outline.word(start - 1)
    if preposition in ("in", "at") and (outline.word(start).endswith("ing") or leader in ("its", "their", "how") or outline.word(start) == "way"):
        return outline.text(start, end)
    return None
