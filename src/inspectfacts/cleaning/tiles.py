"""The lossless map between the source and the cleaned text: tiles that cover the source exactly.

A tile is kept (same text on both sides), a gap (white space, put into one canonical form) or cut (furniture: nothing
on the clean side). Cleaned offsets go back to source offsets by bisection.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from ..facts import Published, Removed

__all__ = ["Cleaned", "Tile", "lay_tiles"]

# White space that is not one plain space, and the invisible characters that split words in pasted text.
_GAP = re.compile(r"(?:(?! )\s| (?=\s)|(?<=\s) |[\u200b\u2060\u00ad\ufeff])+")
_INVISIBLE = "\u200b\u2060\u00ad\ufeff"
_LINE_ENDS = frozenset("\n\r\v\f\x85\u2028\u2029")


class Tile(Struct, frozen=True):
    """One stretch of the source (code points) and the text that stands for it after cleaning."""

    start: int
    end: int
    text: str
    kind: Literal["kept", "gap", "cut"]


class Cleaned(Struct, frozen=True):
    """The cleaned text of a source with its map back, and the title and publication date that cleaning found."""

    source: str
    tiles: tuple[Tile, ...]
    text: str
    starts: tuple[int, ...]
    removed: tuple[Removed, ...] = ()
    title: str | None = None
    published: Published | None = None

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source offsets of a cleaned stretch; both ends lie on kept text in every fact."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        index = bisect_right(self.starts, at) - 1
        tile = self.tiles[index]
        return tile.start + min(at - self.starts[index], tile.end - tile.start - 1)


def lay_tiles(
    source: str,
    removed: Iterable[Removed] = (),
    *,
    joins: Iterable[int] = (),
    title: str | None = None,
    published: Published | None = None,
) -> Cleaned:
    """Cut `removed` (sorted, apart) from the source; `joins` are offsets of line ends that only wrap a paragraph."""
    cuts = tuple(removed)
    tiles = tuple(_lay(source, cuts, frozenset(joins)))
    starts, length = [], 0
    for tile in tiles:
        starts.append(length)
        length += len(tile.text)
    return Cleaned(source, tiles, "".join(tile.text for tile in tiles), tuple(starts), cuts, title, published)


def _lay(source: str, cuts: tuple[Removed, ...], joins: frozenset[int]) -> Iterator[Tile]:
    at, blank = 0, True
    for start, end, rule in [*((cut.start, cut.end, cut.rule) for cut in cuts), (len(source), len(source), "")]:
        for tile in _lay_kept(source, at, start, joins):
            text = "" if blank and tile.kind == "gap" else tile.text
            if text != tile.text:
                tile = Tile(tile.start, tile.end, text, "gap")
            blank = text[-1:] == "\n" if text else blank
            yield tile
        if rule:
            yield Tile(start, end, "", "cut")
        at = end


def _lay_kept(source: str, start: int, end: int, joins: frozenset[int]) -> Iterator[Tile]:
    at = start
    for gap in _GAP.finditer(source, start, end):
        if gap.start() > at:
            yield Tile(at, gap.start(), source[at : gap.start()], "kept")
        yield Tile(gap.start(), gap.end(), _canonical(gap[0], gap.start(), joins), "gap")
        at = gap.end()
    if end > at:
        yield Tile(at, end, source[at:end], "kept")


def _canonical(gap: str, start: int, joins: frozenset[int]) -> str:
    ends = [start + n for n, character in enumerate(gap) if character in _LINE_ENDS]
    if ends:
        return " " if all(end in joins for end in ends) else "\n"
    return "" if not gap.strip(_INVISIBLE) else " "
