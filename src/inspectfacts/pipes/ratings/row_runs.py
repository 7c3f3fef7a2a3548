"""Pair the labels and grades of a list whatever its layout: row by row, line under line, under headings, in columns."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .rows import Row

__all__ = ["Pair", "pair_rows", "runs_of"]

_RUNS = re.compile(r"R(?:[xL]{0,2}R)+|T(?:x?T)+|[LG]*G[LG]+|L+G")
_CELLS, _BY_CELLS, _BY_LINE = re.compile(r"G{3,}"), re.compile(r"GG(?:LGG)+"), re.compile(r"G(?:LG)*")
_TWO_COLUMNS = re.compile(r"(?P<first>G{3,})L(?P<second>G{3,})")

Span = tuple[int, int]
# Says how much a label looks like one: 2 where it is known, 0 where it leads to a list or heads a column.
Rank = Callable[[Span], int]


class Pair(NamedTuple):
    """A grade with its labels (token ranges) and the shape it is told in.

    `cell` counts the grades of a row of a table; `unclear` says that none tells which of them holds.
    """

    labels: tuple[Span, ...]
    grade: int
    shape: str
    former: bool = False
    cell: int = -1
    unclear: bool = False


def runs_of(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the first and last row of each stretch that may be one list."""
    for found in _RUNS.finditer("".join(row.shape for row in rows)):
        yield found.span()


def pair_rows(rows: Sequence[Row], rank: Rank) -> list[Pair]:
    """Return the pairs of one stretch of rows, in the order of the text; none where the layout is not clear."""
    if rows[0].shape in "RT":
        return [pair for row in rows for pair in _pairs_in(row)]
    codes = "".join(row.shape for row in rows)
    first, last = codes.index("G"), codes.rindex("G")
    above, inner, below = rows[:first], codes[first : last + 1], rows[last + 1 :]
    if _CELLS.fullmatch(inner) or _TWO_COLUMNS.fullmatch(inner):
        return list(_pair_columns(above, rows[first : last + 1], rank))
    if above and _BY_CELLS.fullmatch(inner):
        return list(_pair_cells(rows[first - 1 : last + 1]))
    if _BY_LINE.fullmatch(inner) and above and not _is_heading(above, below, rank):
        return [Pair((label.label,), grade.grades[0], "L") for label, grade in _twos(rows[first - 1 : last + 1])]
    return list(_pair_headings(rows[first:])) if below else []


def _pairs_in(row: Row) -> Iterator[Pair]:
    for n, grade in enumerate(row.grades):
        yield Pair((row.label,), grade, row.shape, grade == row.former, n if row.cells else -1)


def _is_heading(above: Sequence[Row], below: Sequence[Row], rank: Rank) -> bool:
    """Say whether grades stand above their labels, where one label follows each but what is above may be none."""
    return bool(below) and rank(above[-1].label) < rank(below[0].label)


def _twos(rows: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    yield from zip(rows[::2], rows[1::2], strict=True)


def _pair_cells(rows: Sequence[Row]) -> Iterator[Pair]:
    """Pair each label with the two grades on the lines below it."""
    for label, *grades in zip(rows[::3], rows[1::3], rows[2::3], strict=True):
        for n, grade in enumerate(grades):
            yield Pair((label.label,), grade.grades[0], "L", cell=n)


def _pair_columns(above: Sequence[Row], grades: Sequence[Row], rank: Rank) -> Iterator[Pair]:
    """Pair a column of labels with one or two columns of as many grades, each of which may have a head."""
    labels = list(above)
    while labels and not rank(labels[-1].label):
        labels.pop()
    heads = [n for n, row in enumerate(grades) if row.shape == "L"]
    size = heads[0] if heads else len(grades)
    if len(labels) < size or len(grades) not in (size, 2 * size + 1):
        return
    for n, grade in enumerate(row for row in grades if row.shape == "G"):
        yield Pair((labels[n % size - size].label,), grade.grades[0], "C", cell=n // size if heads else -1)


def _pair_headings(rows: Sequence[Row]) -> Iterator[Pair]:
    """Pair each grade with the labels on the lines below it."""
    at = [n for n, row in enumerate(rows) if row.shape == "G"]
    for n, stop in zip(at, [*at[1:], len(rows)], strict=True):
        labels = tuple(row.label for row in rows[n + 1 : stop])
        if labels:
            yield Pair(labels, rows[n].grades[0], "H")
