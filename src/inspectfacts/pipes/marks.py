"""Find the quotation marks of a plain text and the side each stands on.

A mark's side follows from the white space around it, then from its shape; a single mark may be an apostrophe instead.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ..rulebook import Lexicon

__all__ = ["STOPS", "Mark", "MarkFinder", "Side"]

Side = Literal["open", "close", "either"]
STOPS = frozenset(".,!?…;:")

# Any mark, but for a single one between letters or figures, which is an apostrophe.
_MARKS = re.compile('[“”"„«»‘’\'`´â](?:(?<=[“”"„«»â])|(?<![^\\W_].)|(?![^\\W_]))')
_DOUBLE: dict[str, Side] = {"“": "open", "”": "close", '"': "either", "„": "open", "«": "open", "»": "close"}
_SINGLE: dict[str, Side] = {"‘": "open", "’": "close", "'": "either", "`": "open", "´": "close"}
_TWICE = {"`": "“", "'": "”", "’": "”", "‘": "“"}
_BROKEN = {"â€œ": "“", "â€\x9d": "”", "â€˜": "‘", "â€™": "’"}
_BEFORE_OPENING = frozenset(" \n([{—–-/|“‘\"'>•*")
_AFTER_CLOSING = frozenset(" \n.,;:!?)]}…—–-/|”’\"'")
_NEXT_WORD = re.compile(r"[\w’']+")
_FEET = re.compile(r"\d['’] ?\d+$")


class Mark(NamedTuple):
    """A quotation mark in offsets of the text; `glyph` is its shape, `family` single or double."""

    start: int
    end: int
    glyph: str
    family: str
    side: Side


class MarkFinder:
    """Holds the words that begin with an apostrophe."""

    def __init__(self, words: Lexicon) -> None:
        self._elisions = frozenset(words.terms["elision"])

    def find(self, text: str) -> Iterator[Mark]:
        """Yield every mark that is no plain apostrophe, measure or elision."""
        done, length = 0, len(text)
        for match in _MARKS.finditer(text):
            start = match.start()
            if start < done:
                continue
            end = start + 1
            glyph = shape = match[0]
            before = text[start - 1] if start else "\n"
            if glyph == "'" and text[end : end + 1] == "˜":
                end, glyph, shape = end + 1, "‘", "'˜"
            elif glyph == "â":
                end, glyph, shape = _repair(text, start)
                if end == start:
                    continue
            elif glyph in _TWICE and text[end : end + 1] == glyph:
                end, shape = end + 1, glyph * 2
                glyph = _TWICE[glyph]
            elif glyph == "‘" and text[end : end + 1] == "’" and self._opens_twice(text, end + 1):
                end, shape, glyph = end + 1, "‘’", "“"
            after = text[end] if end < length else "\n"
            single = glyph in _SINGLE
            if single and before.isalnum() and after.isalnum():
                continue
            done = end
            side = _side(before, after, _SINGLE[glyph] if single else _DOUBLE[glyph])
            if side != "open" and before.isdigit() and glyph in "'\"" and _measures(text, start):
                continue
            if single and side == "open" and self._elides(text, glyph, end):
                continue
            yield Mark(start, end, shape, "single" if single else "double", side)

    def _opens_twice(self, text: str, at: int) -> bool:
        """Tell ‘’ for a double mark from a single one before the apostrophe of an elided word."""
        word = _NEXT_WORD.match(text, at)
        return word is not None and word[0].lower() not in self._elisions and text[at].isupper()

    def _elides(self, text: str, glyph: str, end: int) -> bool:
        """Tell the leading apostrophe of ’Tis and ’98; a left mark before one needs no closing mark to be one."""
        word = _NEXT_WORD.match(text, end)
        if word is None:
            return False
        digits = word[0].rstrip("s")
        if word[0].lower() not in self._elisions and not (digits.isdigit() and len(digits) == 2):
            return False
        if (
            glyph == "’"
            or (digits.isdigit() and word[0].endswith("s"))
            or (digits.isdigit() and text[word.end() : word.end() + 1] != " ")
        ):
            return True
        line_end = text.find("\n", end)
        return not re.search(r"\S[’'](?:\W|$)", text[word.end() : line_end if line_end >= 0 else len(text)])


def _measures(text: str, at: int) -> bool:
    """Tell feet and inches: 6'2", 5' 11", a 12" pizza."""
    if _FEET.search(text, max(0, at - 8), at):
        return True
    return text[at] == '"' and text.count('"', text.rfind("\n", 0, at) + 1, at) % 2 == 0


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
    if before in STOPS and before != ":" and glyph_side == "either":
        return "either"
    return glyph_side
