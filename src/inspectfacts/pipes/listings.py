"""Find services that an article lists with the day of each visit: a line for each, or a few lines under its name."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from ..facts import Date
from .reading import Reading, reading_of

__all__ = ["listed_visits"]

_VISITED = ("inspected", "previous_inspection")
_LONGEST, _LABEL, _NAME, _SECTION = 24, 5, 8, 9
_LEAST, _RATED = 2, "rated"
_STOPS = frozenset({",", "-", "–", "—", "(", ";", ":", "|"})
_ENDS = frozenset({".", "!", "?", ":"})
_LABELS = frozenset({":", "?"})

# The number of a paragraph with a date of a visit, the token of the date, and where it stands in the source.
_Line = tuple[int, int, int]


def listed_visits(doc: Doc) -> Iterator[tuple[str, int]]:
    """Yield the name of each listed service and the source offset of the date of its visit, where two are listed."""
    reading = reading_of(doc)
    dates: list[Date] = reading.facts.get("dates", [])  # type: ignore[assignment]
    visited = [n for n, date in enumerate(dates) if date.role in _VISITED]
    if len(visited) < _LEAST:
        return
    lines = list(_read_lines(reading, doc.spans["dates"].attrs["places"], visited, dates))
    found = [*_read_entries(reading, lines), *_read_sections(reading, lines)]
    if len(found) >= _LEAST:
        yield from sorted(found, key=lambda entry: entry[1])


def _read_lines(
    reading: Reading, places: Sequence[tuple[int, int]], visited: Sequence[int], dates: Sequence[Date]
) -> Iterator[_Line]:
    """Yield the short lines that end in the first date of a visit they hold."""
    last = -1
    for n in visited:
        at, stop = places[n]
        number = reading.paragraph_of[at]
        start, end = reading.paragraphs[number]
        if number != last and end - start <= _LONGEST and end - stop <= 1:
            last = number
            yield number, at, dates[n].start


def _read_entries(reading: Reading, lines: Sequence[_Line]) -> Iterator[tuple[str, int]]:
    """Read the name that a line opens with: "Spice Hut, Mill Lane - inspected 4 May"."""
    for number, at, offset in lines:
        start = reading.paragraphs[number][0]
        if at - start > _LABEL and (name := _name_at(reading, start, at)):
            yield name, offset


def _read_sections(reading: Reading, lines: Sequence[_Line]) -> Iterator[tuple[str, int]]:
    """Read the name as many lines above each date, which only has a label: "Last inspection: 4 May"."""
    labelled = [line for line in lines if line[1] - reading.paragraphs[line[0]][0] <= _LABEL]
    apart = [line[0] - before[0] - 1 for before, line in pairwise(labelled)]
    up = min(apart, default=0)
    if not 0 < up <= _SECTION:
        return
    for number, _, offset in labelled:
        start, end = reading.paragraphs[max(0, number - up)]
        named = number >= up and end > start and reading.words[end - 1] not in _ENDS
        if named and _LABELS.isdisjoint(reading.words[start:end]) and (name := _name_at(reading, start, end)):
            yield name, offset


def _name_at(reading: Reading, start: int, end: int) -> str | None:
    """Return the name that a line opens with, behind the number of an entry; None where it is no name."""
    words = reading.words
    if words[start].isdigit() and words[start + 1 : start + 2] in (["."], [")"]):
        start += 2
    stop = next((at for at in range(start, end) if words[at] in _STOPS), end)
    opens = reading.is_capital(start) and words[start].isalpha() and words[start] != _RATED
    named = opens and 0 < stop - start <= _NAME
    return reading.text_of(start, stop) if named else None
