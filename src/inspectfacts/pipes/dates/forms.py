"""The tags of words for the date grammar: days, years and decades by their form, the rest by the calendar lexicon."""

import re

from ...rulebook import Lexicon
from ..tagged import TagTable

__all__ = ["date_table"]

_FORMS = (
    "day",
    "nth",
    "year",
    "decade",
    "dotted",
    "numeral",
    "number",
    "more",
    "mid_year",
    "part_name",
    "holiday",
    "holiday_more",
)
_NTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)")
_YEAR = re.compile(r"1\d\d\d|20\d\d")
_DECADE = re.compile(r"(?:1[89]|20)?\d0s")
_PART = re.compile(r"q[1-4]|h[12]")
_MID = re.compile(r"mid-(?:(?:19|20)\d\d|(?:19|20)?\d0s)")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d{1,2}\.\d{1,2}")


def date_table(lexicon: Lexicon) -> TagTable:
    """Return the tags of words for the date grammar."""
    return TagTable(lexicon, _form, _FORMS)


def _form(word: str) -> str | None:
    if not word[0].isdigit():
        return "mid_year" if _MID.fullmatch(word) else "part_name" if _PART.fullmatch(word) else None
    if word.isdigit():
        if len(word) <= 2 and 1 <= int(word) <= 31:
            return "day"
        return "year" if _YEAR.fullmatch(word) else "numeral"
    if _NTH.fullmatch(word):
        return "nth"
    if _DECADE.fullmatch(word):
        return "decade"
    return "dotted" if _DOTTED.fullmatch(word) else None
