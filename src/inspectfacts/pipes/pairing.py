"""Pair quotation marks: curly or straight, single or double, mixed, missing on either side, or stray.

Every paragraph starts afresh, so that a stray mark never loses more than its own paragraph.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..rulebook import Lexicon
from .marks import STOPS, Mark, MarkFinder

__all__ = ["MarkPairer", "Pair"]

_PARTNERS = {"“": "”", "``": "''", '"': '"', "‘": "’", "'": "'", "`": "'", "«": "»"}
_NEXT_WORD = re.compile(r"[\w’']+")
_SENTENCE_BREAK = re.compile(r"[.!?…][”’\"')]*\s+(?=[^\sa-z])")
_LONGEST_LEAD = 80
_MOST_BARE = 8
_AHEAD = 40


class Pair(NamedTuple):
    """What stands between two marks, in offsets of the text; `first` and `last` take in the marks that are there."""

    start: int
    end: int
    first: int
    last: int
    family: str
    opened: bool = True
    closed: bool = True


class MarkPairer:
    """Holds the words that tell an apostrophe from a closing mark, and those that lead into a quotation."""

    def __init__(self, words: Lexicon) -> None:
        self._finder = MarkFinder(words)
        self._after_close = frozenset(words.terms["after_close"])
        self._telling = frozenset(words.terms["telling"])
        leads = "|".join(map(re.escape, words.terms["before_open"]))
        self._lead = re.compile(rf"(?:\b(?:{leads})|:)\s+", re.IGNORECASE)

    def pairs(self, text: str) -> list[Pair]:
        """Return the pairs of a text by place, outer before inner."""
        found: list[Pair] = []
        marks: list[Mark] = []
        paragraph_end = -1
        for mark in self._finder.find(text):
            if mark.start > paragraph_end:
                found += self._pair_paragraph(text, marks)
                marks = []
                paragraph_end = text.find("\n", mark.start)
                paragraph_end = len(text) if paragraph_end < 0 else paragraph_end
            marks.append(mark)
        found += self._pair_paragraph(text, marks)
        found += _fill_between(text, found) + self._fill_unmarked(text, found)
        found.sort(key=lambda pair: (pair.start, -pair.end))
        return found

    def _fill_unmarked(self, text: str, found: list[Pair]) -> list[Pair]:
        """Return each bare paragraph between two that open and never close, as one that lost its own opening mark."""
        filled: list[Pair] = []
        for before, after in pairwise(found):
            if before.closed or after.closed or not after.opened or {before.family, after.family} != {"double"}:
                continue
            between = text[before.end : after.first]
            bare = between.strip("\n")
            whole = bare and "\n" not in bare and between[0] == between[-1] == "\n" and bare[-1] in STOPS
            if whole and self._telling.isdisjoint(_NEXT_WORD.findall(bare)):
                start = before.end + between.index(bare)
                filled.append(
                    Pair(start, start + len(bare), start, start + len(bare), before.family, opened=False, closed=False)
                )
        return filled

    def _pair_paragraph(self, text: str, marks: list[Mark]) -> list[Pair]:
        if not marks:
            return []
        found: list[Pair] = []
        opened: list[Mark] = []
        first = text.rfind("\n", 0, marks[0].start) + 1
        for n, mark in enumerate(marks):
            same = _partner(opened, mark)
            side = mark.side
            if side == "either":
                side = "open" if same < 0 else "close"
            if side == "open":
                if same >= 0 and opened[same].glyph == mark.glyph and not _nests(text, mark, marks[n : n + _AHEAD]):
                    found += _close(text, opened, same, mark, closed=False)
                opened.append(mark)
            elif same >= 0:
                if not self._possessive(text, mark, marks[n + 1 : n + _AHEAD]):
                    found += _close(text, opened, same, mark)
            elif (
                opened
                and _ends_speech(text, mark)
                and not (_closes_later(opened[-1], marks[n + 1 : n + _AHEAD]) or self._owns(text, mark))
            ):
                found += _close(text, opened, len(opened) - 1, mark)
            elif not opened and (start := self._unopened(text, mark, found, first)) is not None:
                found.append(Pair(start, mark.start, start, mark.end, mark.family, opened=False))
        if opened:
            found += _leave_open(text, opened, first)
        return found

    def _possessive(self, text: str, mark: Mark, later: list[Mark]) -> bool:
        """Tell the apostrophe of "the pupils’ work" inside a single quotation, which another mark closes."""
        if mark.family == "double" or text[mark.start - 1 : mark.start] not in ("s", "z", "x"):
            return False
        if not _closes_later(mark, later) and not _goes_on_below(text, mark):
            return False
        word = _NEXT_WORD.match(text, mark.end + 1)
        return word is None or text[mark.end] != " " or word[0].lower() not in self._after_close

    def _owns(self, text: str, mark: Mark) -> bool:
        """Tell the apostrophe of "meet pupils’ needs" in a double quotation from a single mark that closes it."""
        if mark.family == "double" or text[mark.start - 1] not in "szx" or text[mark.end : mark.end + 1] != " ":
            return False
        word = _NEXT_WORD.match(text, mark.end + 1)
        return word is not None and word[0].islower() and word[0] not in self._after_close

    def _unopened(self, text: str, mark: Mark, found: list[Pair], first: int) -> int | None:
        """Return where a quotation whose opening mark is missing starts, or None for an apostrophe."""
        earliest = first
        if found:
            broken = _SENTENCE_BREAK.search(text, found[-1].end, mark.start)
            earliest = broken.end() if broken else found[-1].end + 1
        earliest += len(text[earliest : mark.start]) - len(text[earliest : mark.start].lstrip())
        if mark.start <= earliest:
            return None
        if text[mark.start - 1] in STOPS:
            colon = text.rfind(": ", earliest, mark.start)
            return earliest if colon < 0 else colon + 2
        if mark.family == "single" and text[mark.start - 1] in "sz":
            return None
        leads = list(self._lead.finditer(text, max(earliest, mark.start - _LONGEST_LEAD), mark.start))
        return leads[-1].end() if leads and leads[-1].end() < mark.start else None


def _partner(opened: list[Mark], mark: Mark) -> int:
    """Return which open mark another could close: the last of its shape, else the last of its family; or -1."""
    if not opened:
        return -1
    if len(opened) == 1:
        return 0 if opened[0].family == mark.family else -1
    same = [n for n, other in enumerate(opened) if other.family == mark.family]
    alike = [n for n in same if _PARTNERS.get(opened[n].glyph) == mark.glyph]
    return max(alike or same, default=-1)


def _nests(text: str, mark: Mark, here_on: list[Mark]) -> bool:
    """Tell whether a second opening mark starts a quotation within the first: mid-sentence, or closed often enough."""
    if text[max(0, mark.start - 2) : mark.start].rstrip()[-1:].isalpha() and any(
        other.side == "close" for other in here_on
    ):
        return True
    same = [other.side for other in here_on if other.family == mark.family]
    return same.count("close") > same.count("open")


def _closes_later(mark: Mark, later: list[Mark]) -> bool:
    for other in later:
        if other.family == mark.family:
            return other.side != "open"
    return False


def _goes_on_below(text: str, mark: Mark) -> bool:
    """Tell whether the next paragraph opens with a single mark, as speech does that this one never closes."""
    end = text.find("\n", mark.end)
    return text[mark.end : mark.end + 1] == " " and end >= 0 and text[end + 1 : end + 2] in ("‘", "'")


def _ends_speech(text: str, mark: Mark) -> bool:
    return text[mark.start - 1] in STOPS or text[mark.end : mark.end + 1] in ("", "\n", " ")


def _close(text: str, opened: list[Mark], at: int, mark: Mark, *, closed: bool = True) -> Iterator[Pair]:
    """Close the opened quotation `at` and those within it, which the outer mark closes too."""
    while len(opened) > at:
        opening = opened.pop()
        yield from _pair(text, opening, mark.start, mark.end if closed and len(opened) == at else mark.start)


def _pair(text: str, opening: Mark, end: int, last: int) -> Iterator[Pair]:
    """Yield the pair without the white space inside its marks, unless nothing (or rock ’n’ roll) is left of it."""
    start, stop = opening.end, end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if end - start > 1 or text[start:end].isdigit():
        yield Pair(start, end, opening.start, max(end, last), opening.family, closed=last > stop)


def _fill_between(text: str, found: list[Pair]) -> list[Pair]:
    """Return the bare paragraphs between a quotation that is never closed and one, soon after, that is never opened."""
    filled: list[Pair] = []
    for before, after in pairwise(found):
        if before.closed or after.opened or before.family != after.family:
            continue
        between = text[before.end : after.start]
        ends = after.last == len(text) or text[after.last] == "\n"
        if ends and between[:1] == between[-1:] == "\n" and between.count("\n") <= _MOST_BARE:
            start = before.end + 1
            for paragraph in between[1:-1].split("\n") if len(between) > 1 else ():
                end = start + len(paragraph)
                if paragraph:
                    filled.append(Pair(start, end, start, end, before.family, False, False))
                start = end + 1
    return filled


def _leave_open(text: str, opened: list[Mark], first: int) -> Iterator[Pair]:
    """Run what was never closed to the end of its paragraph, where it reads like speech and not like a stray mark."""
    end = text.find("\n", opened[0].end)
    end = len(text) if end < 0 else end
    for opening in opened:
        before = text[first : opening.start].rstrip()
        if not before or before[-1] in STOPS or before[-1] in "-–—" or text[opening.end : opening.end + 1].isupper():
            yield from _pair(text, opening, end, end)
            return
        if opening.family == "double":
            broken = _SENTENCE_BREAK.search(text, opening.end, end)
            stop = broken.start() if broken else end
            yield from _pair(text, opening, stop, stop)
            return
