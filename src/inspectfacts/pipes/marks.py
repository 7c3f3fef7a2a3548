"""Pair quotation marks in plain text: curly or straight, single or double, mixed, missing on either side, or stray.

A mark's side follows from the white space around it, then from its shape; a single mark may be an apostrophe instead.
Every paragraph starts afresh, so that a stray mark never loses more than its own paragraph.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from ..rulebook import Lexicon

__all__ = ["MarkPairer", "Pair"]

Side = Literal["open", "close", "either"]

_MARKS = re.compile("[“”\"„«»‘’'`´â]")
_DOUBLE: dict[str, Side] = {"“": "open", "”": "close", '"': "either", "„": "open", "«": "open", "»": "close"}
_SINGLE: dict[str, Side] = {"‘": "open", "’": "close", "'": "either", "`": "open", "´": "close"}
_TWICE = {"`": "“", "'": "”", "’": "”", "‘": "“"}
_BROKEN = {"â€œ": "“", "â€\x9d": "”", "â€˜": "‘", "â€™": "’"}
_PARTNERS = {"“": "”", "``": "''", '"': '"', "‘": "’", "'": "'", "`": "'", "«": "»"}
_BEFORE_OPENING = frozenset(" \n([{—–-/|“‘\"'>•*")
_AFTER_CLOSING = frozenset(" \n.,;:!?)]}…—–-/|”’\"'")
_STOPS = frozenset(".,!?…;:")
_NEXT_WORD = re.compile(r"[\w’']+")
_SENTENCE_BREAK = re.compile(r"[.!?…][”’\"')]*\s+(?=[^\sa-z])")
_FEET = re.compile(r"\d['’] ?\d+$")
_LONGEST_LEAD = 80
_MOST_BARE = 8


class Pair(NamedTuple):
    """What stands between two marks, in offsets of the text; `first` and `last` take in the marks that are there."""

    start: int
    end: int
    first: int
    last: int
    family: str
    opened: bool = True
    closed: bool = True


class _Mark(NamedTuple):
    start: int
    end: int
    glyph: str
    family: str
    side: Side


class MarkPairer:
    """Holds the words that tell an apostrophe from a quotation mark."""

    def __init__(self, words: Lexicon) -> None:
        self._elisions = frozenset(words.terms["elision"])
        self._after_close = frozenset(words.terms["after_close"])
        leads = "|".join(map(re.escape, words.terms["before_open"]))
        self._lead = re.compile(rf"(?:\b(?:{leads})|:)\s+", re.IGNORECASE)

    def pairs(self, text: str) -> list[Pair]:
        """Return the pairs of a text by place, outer before inner."""
        found: list[Pair] = []
        marks: list[_Mark] = []
        paragraph_end = -1
        for mark in self._marks(text):
            if mark.start > paragraph_end:
                found += self._pair_paragraph(text, marks)
                marks = []
                paragraph_end = text.find("\n", mark.start)
                paragraph_end = len(text) if paragraph_end < 0 else paragraph_end
            marks.append(mark)
        found += self._pair_paragraph(text, marks)
        found += _fill_between(text, found)
        found.sort(key=lambda pair: (pair.start, -pair.end))
        return found

    def _marks(self, text: str) -> Iterator[_Mark]:
        """Yield every mark that is no plain apostrophe, measure or elision."""
        done, length = 0, len(text)
        for match in _MARKS.finditer(text):
            start = match.start()
            if start < done:
                continue
            end = start + 1
            glyph = shape = match[0]
            before = text[start - 1] if start else "\n"
            if glyph == "â":
                end, glyph, shape = _repair(text, start)
                if end == start:
                    continue
            elif glyph in _TWICE and text[end : end + 1] == glyph:
                end, shape = end + 1, glyph * 2
                glyph = _TWICE[glyph]
            after = text[end] if end < length else "\n"
            single = glyph in _SINGLE
            if single and before.isalnum() and after.isalnum():
                continue
            done = end
            side = _side(before, after, _SINGLE[glyph] if single else _DOUBLE[glyph])
            if side != "open" and before.isdigit() and glyph in "'\"" and self._measures(text, start):
                continue
            if single and side == "open" and self._elides(text, glyph, end):
                continue
            yield _Mark(start, end, shape, "single" if single else "double", side)

    @staticmethod
    def _measures(text: str, at: int) -> bool:
        """Tell feet and inches: 6'2", 5' 11", a 12" pizza."""
        if _FEET.search(text, max(0, at - 8), at):
            return True
        return text[at] == '"' and text.count('"', text.rfind("\n", 0, at) + 1, at) % 2 == 0

    def _elides(self, text: str, glyph: str, end: int) -> bool:
        """Tell the leading apostrophe of ’Tis and ’98; a left mark before one needs no closing mark to be one."""
        word = _NEXT_WORD.match(text, end)
        if word is None:
            return False
        digits = word[0].rstrip("s")
        if word[0].lower() not in self._elisions and not (digits.isdigit() and len(digits) == 2):
            return False
        if glyph == "’" or (digits.isdigit() and text[word.end() : word.end() + 1] != " "):
            return True
        line_end = text.find("\n", end)
        return not re.search(r"\S[’'](?:\W|$)", text[word.end() : line_end if line_end >= 0 else len(text)])

    def _pair_paragraph(self, text: str, marks: list[_Mark]) -> list[Pair]:
        if not marks:
            return []
        found: list[Pair] = []
        opened: list[_Mark] = []
        first = text.rfind("\n", 0, marks[0].start) + 1
        for n, mark in enumerate(marks):
            same = _partner(opened, mark)
            side = mark.side
            if side == "either":
                side = "open" if same < 0 else "close"
            if side == "open":
                if same >= 0 and opened[same].glyph == mark.glyph and not _nests(text, mark, marks[n:]):
                    found += _close(text, opened, same, mark, closed=False)
                opened.append(mark)
            elif same >= 0:
                if not self._possessive(text, mark, marks[n + 1 :]):
                    found += _close(text, opened, same, mark)
            elif opened and _ends_speech(text, mark) and not _closes_later(opened[-1], marks[n + 1 :]):
                found += _close(text, opened, len(opened) - 1, mark)
            elif not opened and (start := self._unopened(text, mark, found, first)) is not None:
                found.append(Pair(start, mark.start, start, mark.end, mark.family, opened=False))
        if opened:
            found += _leave_open(text, opened, first)
        return found

    def _possessive(self, text: str, mark: _Mark, later: list[_Mark]) -> bool:
        """Tell the apostrophe of "the pupils’ work" inside a single quotation, which another mark closes."""
        if mark.family == "double" or text[mark.start - 1 : mark.start] not in ("s", "z", "x"):
            return False
        if not _closes_later(mark, later):
            return False
        word = _NEXT_WORD.match(text, mark.end + 1)
        return word is None or text[mark.end] != " " or word[0].lower() not in self._after_close

    def _unopened(self, text: str, mark: _Mark, found: list[Pair], first: int) -> int | None:
        """Return where a quotation whose opening mark is missing starts, or None for an apostrophe."""
        earliest = first
        if found:
            broken = _SENTENCE_BREAK.search(text, found[-1].end, mark.start)
            earliest = broken.end() if broken else found[-1].end + 1
        earliest += len(text[earliest : mark.start]) - len(text[earliest : mark.start].lstrip())
        if mark.start <= earliest:
            return None
        if text[mark.start - 1] in _STOPS:
            colon = text.rfind(": ", earliest, mark.start)
            return earliest if colon < 0 else colon + 2
        if mark.family == "single" and text[mark.start - 1] in "sz":
            return None
        leads = list(self._lead.finditer(text, max(earliest, mark.start - _LONGEST_LEAD), mark.start))
        return leads[-1].end() if leads and leads[-1].end() < mark.start else None


def _repair(text: str, start: int) -> tuple[int, str, str]:
    """Return the end, the true mark and the shape of one that was decoded wrongly; the end is `start` for none."""
    for end in (start + 3, start + 2):
        if (shape := text[start:end]) in _BROKEN:
            return end, _BROKEN[shape], shape
    broken = text[start : start + 2] == "â€"
    return (start + 2, "”", "â€") if broken else (start, "", "")


def _side(before: str, after: str, glyph_side: Side) -> Side:
    opens, closes = before in _BEFORE_OPENING, after in _AFTER_CLOSING
    if opens and not closes:
        return "open"
    if closes and not opens:
        return "close"
    if before in _STOPS and before != ":" and glyph_side == "either":
        return "either"
    return glyph_side


def _partner(opened: list[_Mark], mark: _Mark) -> int:
    """Return which open mark another could close: the last of its shape, else the last of its family; or -1."""
    same = [n for n, other in enumerate(opened) if other.family == mark.family]
    alike = [n for n in same if _PARTNERS.get(opened[n].glyph) == mark.glyph]
    return max(alike or same, default=-1)


def _nests(text: str, mark: _Mark, here_on: list[_Mark]) -> bool:
    """Tell whether a second opening mark starts a quotation within the first: mid-sentence, or closed often enough."""
    if text[max(0, mark.start - 2) : mark.start].rstrip()[-1:].isalpha() and any(
        other.side == "close" for other in here_on
    ):
        return True
    same = [other.side for other in here_on if other.family == mark.family]
    return same.count("close") > same.count("open")


def _closes_later(mark: _Mark, later: list[_Mark]) -> bool:
    for other in later:
        if other.family == mark.family:
            return other.side != "open"
    return False


def _ends_speech(text: str, mark: _Mark) -> bool:
    return text[mark.start - 1] in _STOPS or text[mark.end : mark.end + 1] in ("", "\n", " ")


def _close(text: str, opened: list[_Mark], at: int, mark: _Mark, *, closed: bool = True) -> Iterator[Pair]:
    """Close the opened quotation `at` and those within it, which the outer mark closes too."""
    while len(opened) > at:
        opening = opened.pop()
        yield from _pair(text, opening, mark.start, mark.end if closed and len(opened) == at else mark.start)


def _pair(text: str, opening: _Mark, end: int, last: int) -> Iterator[Pair]:
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
                filled.append(
                    Pair(start, start + len(paragraph), start, start + len(paragraph), before.family, False, False)
                )
                start += len(paragraph) + 1
    return filled


def _leave_open(text: str, opened: list[_Mark], first: int) -> Iterator[Pair]:
    """Run what was never closed to the end of its paragraph, where it reads like speech and not like a stray mark."""
    end = text.find("\n", opened[0].end)
    end = len(text) if end < 0 else end
    for opening in opened:
        before = text[first : opening.start].rstrip()
        if not before or before[-1] in _STOPS or before[-1] in "-–—" or text[opening.end : opening.end + 1].isupper():
            yield from _pair(text, opening, end, end)
            return
        if opening.family == "double":
            broken = _SENTENCE_BREAK.search(text, opening.end, end)
            stop = broken.start() if broken else end
            yield from _pair(text, opening, stop, stop)
            return
