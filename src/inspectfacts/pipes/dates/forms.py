"""The tags of words for the date grammar: days, years and decades by their form, the rest by the calendar lexicon."""

import re
from collections.abc import Iterator, Sequence

from ...rulebook import Lexicon
from ..numbers import Number
from ..tagged import TagTable

__all__ = ["date_table", "written_years"]

_FORMS = (
    *("day", "nth", "numeral", "number", "more", "year", "year_words", "year_more", "decade", "mid_year", "dotted"),
    *("fused", "part_name", "year_part", "holiday", "holiday_more"),
)
_NTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)")
_FUSED = re.compile(r"\d{1,2}(?:st|nd|rd|th)-\d{1,2}(?:st|nd|rd|th)")
_YEAR = re.compile(r"1\d\d\d|20\d\d")
_DECADE = re.compile(r"(?:1[89]|20)?\d0s")
_PART = re.compile(r"q[1-4]|h[12]")
_YEAR_PART = re.compile(r"(?:19|20)\d\d(?:q[1-4]|h[12])")
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
    if _FUSED.fullmatch(word):
        return "fused"
    if _DECADE.fullmatch(word):
        return "decade"
    if _YEAR_PART.fullmatch(word):
        return "year_part"
    return "dotted" if _DOTTED.fullmatch(word) else None


def written_years(
    words: Sequence[str], places: Sequence[tuple[int, int]], numbers: Sequence[Number]
) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and year of "nineteen ninety six" and "two thousand and twenty"."""
    last, before = -1, 0.0
    for (start, end), number in zip(places, numbers, strict=True):
        spelled = number.kind == "cardinal" and number.upper is None and words[start].isalpha()
        if spelled and start == last and 13 <= before <= 20 and 10 <= number.value <= 99 and end - start <= 3:
            yield start - 1, end, int(before * 100 + number.value)
        elif (
            spelled
            and end - start >= 3
            and 1500 <= number.value <= 2099
            and words[start + 1] in ("thousand", "hundred")
        ):
            yield start, end, int(number.value)
        last, before = end if spelled and end - start == 1 else -1, number.value
