"""The lossless map between the source and the cleaned text: tiles that cover the source exactly.

A tile is kept (same text on both sides), a gap (white space, put into one canonical form) or cut (furniture: at most
the one separator that keeps its neighbours apart). Cleaned offsets go back to source offsets by bisection.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Literal

from msgspec import Struct

from ..facts import Published, Removed

__all__ = ["INVISIBLE", "ODD", "Cleaned", "Tile", "lay_tiles"]

# Characters that show nothing and split words in pasted text: zero-width space, joiner, soft hyphen, byte order mark.
INVISIBLE = "\u200b\u2060\u00ad\ufeff"
_LINE_ENDS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_BLANK = rf"[\s{INVISIBLE}]"
# Any run of white space but one plain space or line feed alone, which stays as it is; with joins line feeds count too.
_GAP = re.compile(rf"{_BLANK}(?:(?<![ \n])|(?={_BLANK})){_BLANK}*")
_LINES = re.compile(r"\n\n+")
# White space that is neither a plain space nor a line feed.
ODD = "".join(filter(str.isspace, map(chr, [*range(32), *range(33, 0x3001)]))).replace("\n", "") + INVISIBLE
_GAP_OR_LINE = re.compile(rf"{_BLANK}(?:(?<! )|(?={_BLANK})){_BLANK}*")


class Tile(Struct, frozen=True, gc=False):
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
        starts = self.starts
        first = bisect_right(starts, start) - 1
        tile = self.tiles[first]
        if tile.kind == "kept" and (first + 1 == len(starts) or end <= starts[first + 1]):
            moved = tile.start - starts[first]
            return start + moved, end + moved
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        """Return the offset in the source of an offset of the cleaned text."""
        index = bisect_right(self.starts, at) - 1
        tile = self.tiles[index]
        return tile.start + min(at - self.starts[index], tile.end - tile.start - 1)


def lay_tiles(
    source: str,
    removed: Iterable[Removed] = (),
    *,
    joins: Iterable[int] = (),
    tidy: bool = False,
    title: str | None = None,
    published: Published | None = None,
) -> Cleaned:
    """Cut `removed` (sorted, apart) from the source; `joins` are offsets of line ends that only wrap a paragraph.

    A source known to be `tidy` has no white space but single spaces inside lines, and line feeds.
    """
    cuts = tuple(removed)
    torn = frozenset(joins)
    gaps = _GAP_OR_LINE if torn else _LINES if tidy or _is_tidy(source) else _GAP
    tiles = tuple(_lay(source, cuts, torn, gaps))
    texts = [tile.text for tile in tiles]
    starts = tuple(accumulate(map(len, texts[:-1]), initial=0)) if texts else ()
    return Cleaned(source, tiles, "".join(texts), starts, cuts, title, published)


def _lay(source: str, cuts: tuple[Removed, ...], joins: frozenset[int], gaps: re.Pattern[str]) -> list[Tile]:
    """Return the tiles; all that stands between two kept ones becomes, together, one separator or nothing."""
    tiles: list[Tile] = []
    run: list[Tile] = []
    at = 0
    for cut in (*cuts, None):
        stretch = _split(source, at, len(source) if cut is None else cut.start, joins, gaps)
        if len(stretch) > 1 or (stretch and stretch[0].kind == "kept"):
            if stretch[0].kind == "gap":
                run.append(stretch.pop(0))
            tiles += _part(run, _separator(run, source) if tiles and run else "")
            run = [stretch.pop()] if stretch[-1].kind == "gap" else []
            tiles += stretch
        else:
            run += stretch
        if cut is not None:
            run.append(Tile(cut.start, cut.end, "", "cut"))
            at = cut.end
    return tiles + list(_part(run, ""))


def _separator(run: list[Tile], source: str) -> str:
    """Return the widest separator in a run, and one space where furniture alone stood between two words."""
    texts = {tile.text for tile in run}
    if "\n" in texts or " " in texts:
        return "\n" if "\n" in texts else " "
    glued = any(tile.kind == "cut" for tile in run) and _opens(source[run[-1].end])
    return " " if glued else ""


def _opens(character: str) -> bool:
    return character.isalnum() or character in "“‘£$€(["


def _part(run: list[Tile], separator: str) -> Iterator[Tile]:
    """Yield the run with the separator on its first gap, else on its first cut."""
    bearer = next((tile for tile in run if tile.kind == "gap" and tile.text), run[0] if run else None)
    for tile in run:
        text = separator if tile is bearer else ""
        yield tile if tile.text == text else Tile(tile.start, tile.end, text, tile.kind)


def _is_tidy(source: str) -> bool:
    """Whether a source holds no white space but single spaces inside lines, and line feeds."""
    if "  " in source or " \n" in source or "\n " in source:
        return False
    return not any(character in source for character in ODD)


def _split(source: str, start: int, end: int, joins: frozenset[int], gaps: re.Pattern[str]) -> list[Tile]:
    """Return kept tiles with a gap between each two; a plain space or line feed at either end is a gap as well."""
    tiles: list[Tile] = []
    if start >= end:
        return tiles
    last = end
    if source[end - 1] in " \n" and not (end - start > 1 and _blank(source[end - 2])):
        last = end - 1
    if source[start] in " \n" and start < last and gaps.match(source, start, last) is None:
        tiles.append(Tile(start, start + 1, _canonical(source[start], start, joins), "gap"))
        start += 1
    if gaps is _LINES and source.find("\n\n\n", start, last) < 0:
        tiles += _paragraphs(source[start:last], start)
        start = last
    for gap in gaps.finditer(source, start, last):
        at, after = gap.span()
        if at > start:
            tiles.append(Tile(start, at, source[start:at], "kept"))
        tiles.append(Tile(at, after, _canonical(source[at:after], at, joins), "gap"))
        start = after
    if last > start:
        tiles.append(Tile(start, last, source[start:last], "kept"))
    if last < end:
        tiles.append(Tile(last, end, _canonical(source[last], last, joins), "gap"))
    return tiles


def _paragraphs(text: str, start: int) -> Iterator[Tile]:
    """Yield the tiles of a text whose paragraphs two line feeds part."""
    for n, paragraph in enumerate(text.split("\n\n")):
        if n:
            yield Tile(start, start + 2, "\n", "gap")
            start += 2
        if paragraph:
            yield Tile(start, start + len(paragraph), paragraph, "kept")
            start += len(paragraph)


def _blank(character: str) -> bool:
    return character.isspace() or character in INVISIBLE


def _canonical(gap: str, start: int, joins: frozenset[int]) -> str:
    if not joins and (gap == "\n\n" or gap == "\n"):
        return "\n"
    ends = [start + n for n, character in enumerate(gap) if character in _LINE_ENDS]
    if ends:
        return " " if joins and all(end in joins for end in ends) else "\n"
    return "" if not gap.strip(INVISIBLE) else " "
