"""Split a source into the lines that rules judge: hard-wrapped paragraphs are put together again first."""

import re
from collections.abc import Sequence
from functools import cached_property

from .tiles import INVISIBLE

__all__ = ["Line", "split_lines"]

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-"})
_DECORATION = " \t•·*>»›«‹|▶►→←-_=~#\"'" + INVISIBLE
_ENDS = ".!?…"
_CLOSERS = "”’\"')]"
_EDGES = INVISIBLE + "".join(
    map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x2028, 0x2029, *range(0x2000, 0x200B), 0x3000])
)
_SENTENCE_END = re.compile(rf"[{_ENDS}][{re.escape(_CLOSERS)}]*$")
_ALWAYS_PROSE = 25
_FULL = 0.85
_WIDEST_WRAP = 120
_LEAST_WRAPPED = 0.25


class Line:
    """One paragraph of the source, at [start, end), without the white space around it."""

    def __init__(self, source: str, start: int, end: int, *, after_blank: bool) -> None:
        self.start, self.end, self.after_blank = start, end, after_blank
        self.text = source[start:end]

    @cached_property
    def key(self) -> str:
        """The words in lower case with straight quotes, without decoration and end marks: what phrases match on."""
        key = " ".join(self.text.translate(_STRAIGHT).lower().split())
        return key.strip(_DECORATION).rstrip(".,:;!?…").rstrip(_DECORATION)

    @cached_property
    def words(self) -> list[str]:
        return self.text.split()

    @cached_property
    def closed(self) -> bool:
        """Whether the line ends like a sentence."""
        return _SENTENCE_END.search(self.text[-4:]) is not None

    @cached_property
    def prose(self) -> bool:
        """Whether the line reads like a paragraph of an article rather than a label, headline or caption."""
        if len(self.words) >= _ALWAYS_PROSE:
            return True
        return self.closed and not self.trails_off and len(self.words) >= (15 if self.text[-1] == "?" else 9)

    @property
    def trails_off(self) -> bool:
        """Whether the line trails off, as a headline does that was cut to fit."""
        return self.text.endswith(("...", "…"))


def split_lines(source: str, glued: Sequence[tuple[int, int, str]] = ()) -> tuple[list[Line], list[int]]:
    """Return the lines that hold anything, and the offsets of the line ends that only wrap a paragraph.

    What is glued to the beginning of a line (spans of the source) does not belong to the line.
    """
    spans = {start: end for start, end, _ in glued}
    lines = _physical(source, spans)
    wrapped = {n for n in _wrapped_pairs(lines) if lines[n].start not in spans}
    if not wrapped:
        return lines, []
    joined: list[Line] = []
    joins: list[int] = []
    for n, line in enumerate(lines):
        if n not in wrapped:
            joined.append(line)
            continue
        last = joined.pop()
        joins.extend(range(last.end, line.start))
        joined.append(Line(source, last.start, line.end, after_blank=last.after_blank))
    return joined, joins


def _physical(source: str, glued: dict[int, int]) -> list[Line]:
    lines, at, blank = [], 0, True
    for piece in source.splitlines(keepends=True):
        text = piece.strip(_EDGES)
        if text:
            start = source.index(text[0], at)
            end = start + len(text)
            lines.append(Line(source, _after_glue(source, start, end, glued), end, after_blank=blank))
        blank = not text
        at += len(piece)
    return lines


def _after_glue(source: str, start: int, end: int, glued: dict[int, int]) -> int:
    """Return where the line begins behind what is glued to it; a line of nothing else begins where it begins."""
    at = start
    while at in glued and glued[at] < end:
        at = glued[at]
        while at < end and source[at] in _EDGES:
            at += 1
    return at if at < end else start


def _wrapped_pairs(lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that go on the paragraph of the line before them."""
    pairs = [n for n in range(1, len(lines)) if not lines[n].after_blank]
    low = {
        n for n in pairs if lines[n].text[0].islower() and not lines[n - 1].closed and lines[n - 1].text[-1] not in ":;"
    }
    if not low:
        return set()
    width = max(len(line.text) for line in lines)
    if width <= _WIDEST_WRAP and len(low) >= _LEAST_WRAPPED * len(pairs):
        return {n for n in pairs if n in low or _was_full(lines[n - 1], lines[n], width)}
    spaced = len(pairs) < len(lines) / 3
    return {n for n in low if spaced and n - 1 not in low and n + 1 not in low}


def _was_full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room on this line, or nearly none."""
    return len(line.text) + 1 + len(following.words[0]) > width * _FULL
