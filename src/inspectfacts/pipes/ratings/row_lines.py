"""Gather the rows of the lists of an article: the lines that hold grades, and the labels on the lines around them."""

import re
from collections.abc import Iterator, Mapping

from ..reading import Reading
from .cues import RatingWords
from .outline import Candidate, Sheet
from .rows import Line, Row, Writer, read_row

__all__ = ["GAP", "rows_of"]

# A gap between rows holds so many lines at most; one is read so far around the grades.
GAP, _REACH, _LEAST = 3, 14, 2
_LABEL, _LONGEST = 16, 60
_PARTS = re.compile(r"(?<=[Gg)q])[;,|/]+")
# What may follow a grade in a list.
_AFTER = frozenset(
    {"\n", ".", ",", ";", ":", "|", "/", "(", ")", "-", "–", "—", "→", "->", "'", '"', "‘", "’", "”", "to"}
)
_ASKED = frozenset({"?", "...", "…", ")"})


def rows_of(sheet: Sheet, candidates: Mapping[int, Candidate], words: RatingWords) -> list[Row]:
    """Return the rows of the lines that hold grades and of those around them, in the order of the text."""
    reading = sheet.reading
    writer = Writer(reading, candidates, sheet.known, words)
    told = (each for each in candidates.values() if _AFTER.issuperset(reading.words[each.end : each.end + 1]))
    held = sorted({reading.paragraph_of[each.start] for each in told} - {0})
    rows = {number: _rows_in(number, writer) for number in held}
    for number in held:
        if any(row.shape == "G" for row in rows[number]):
            for step in (-1, 1):
                _read_labels(number, step, rows, writer)
    found, last = list[Row](), -GAP
    for number in sorted(rows):
        found += [Row("x", number, (0, 0))] * min(number - last - 1, GAP)
        found += rows[number]
        last = number
    return found


def _read_labels(number: int, step: int, rows: dict[int, list[Row]], writer: Writer) -> None:
    """Add the labels on the lines right above or below a grade on a line of its own."""
    for at in range(number + step, number + step * _REACH, step):
        if at in rows or not 0 < at < len(writer.reading.paragraphs):
            return
        start, end = writer.reading.paragraphs[at]
        row = read_row(Line(start, writer.write(start, end), at)) if end - start <= _LABEL else None
        if row is None:
            return
        rows[at] = [row]


def _rows_in(number: int, writer: Writer) -> list[Row]:
    """Return the rows of one line: those of its sentences from the first on, or of the parts of one sentence."""
    found: list[Row] = []
    for start, end in _sentences_of(writer.reading, number):
        letters = writer.write(start, end) if end - start <= _LONGEST else ""
        row = read_row(Line(start, letters, number))
        rows = [row] if row else list(_parts_of(Line(start, letters, number)))
        if not rows and not found:
            break
        found += [row for row in rows if not found or row.shape in "RT"]
    return found or [Row("x", number, (0, 0))]


def _sentences_of(reading: Reading, number: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a paragraph, a question together with its answer."""
    low, stop = reading.paragraphs[number]
    while low < stop:
        end = min(reading.sentences[reading.sentence_of[low]][1], stop)
        while end < stop and reading.words[end - 1] in _ASKED:
            end = min(reading.sentences[reading.sentence_of[end]][1], stop)
        yield low, end
        low = end


def _parts_of(line: Line) -> Iterator[Row]:
    """Yield the rows that one line holds side by side: "Safe: Good; Caring: Good"."""
    edges = [0, *(edge for found in _PARTS.finditer(line.letters) for edge in found.span()), len(line.letters)]
    parts = [
        read_row(Line(line.start + low, line.letters[low:high], line.number))
        for low, high in zip(edges[::2], edges[1::2], strict=True)
        if low < high
    ]
    rows = [part for part in parts if part is not None and part.shape in "RT"]
    if len(rows) == len(parts) >= _LEAST and len({row.shape for row in rows}) == 1:
        yield from rows
