"""Split a source into the lines that rules judge: hard-wrapped paragraphs are put together again first."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from .tiles import INVISIBLE, ODD

__all__ = ["Line", "fold", "is_tidy", "split_lines"]

_STRAIGHT = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("\u00a0", " "), ("–", "-"), ("—", "-"), ("\u0130", "I"))
_DECORATION = " \t•·*>»›«‹|▶►→←-_=~#\"'" + INVISIBLE
_ENDS = frozenset(".!?…")
_CLOSERS = "”’\"')]"
_EDGES = INVISIBLE + "".join(
    map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x2028, 0x2029, *range(0x2000, 0x200B), 0x3000])
)
# White space that ends no line and that folding leaves as it is.
_INNER = "".join(mark for mark in ODD if len(f"a{mark}b".splitlines()) == 1 and mark != "\u00a0")
_ALWAYS_PROSE, _QUESTION, _SENTENCE, _SHORTEST_WORDS = 25, 15, 9, 4
# A credit at the end of a line tells that the line is a caption, and stays with it.
_CREDIT = "furniture.caption"
_FULL, _WIDE = 0.85, 0.6
_WIDEST_WRAP = 120
_LEAST_WRAPPED = 0.25


class Line:
    """One paragraph of the source, at [start, end), without the white space around it.

    `folded` is its words in lower case with straight quotes; `key`, what phrases match on, lacks decoration and end
    marks too.
    `closed` lines end like a sentence; `prose` reads like a paragraph rather than a label, headline or caption.
    """

    __slots__ = ("after_blank", "closed", "end", "folded", "key", "prose", "start", "text", "word_count")

    def __init__(self, text: str, folded: str, start: int, end: int, *, after_blank: bool) -> None:
        self.text, self.start, self.end, self.after_blank = text, start, end, after_blank
        if "  " in folded or "\t" in folded or "\n" in folded:
            folded = " ".join(folded.split())
        self.folded = folded
        self.word_count = count = folded.count(" ") + 1
        self.key = folded.strip(_DECORATION).rstrip(".,:;!?…").rstrip(_DECORATION)
        last = text[-1]
        self.closed = closed = last in _ENDS or (last in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _ENDS)
        self.prose = (count >= _ALWAYS_PROSE and len(text) >= _SHORTEST_WORDS * count) or (
            closed and count >= (_QUESTION if last == "?" else _SENTENCE) and not self.trails_off
        )

    @property
    def trails_off(self) -> bool:
        """Whether the line stops short, as a headline does that was cut to fit."""
        return self.text.endswith(("...", "…"))

    @property
    def words(self) -> list[str]:
        return self.text.split()


def fold(source: str) -> str:
    """Return a text of the same length in lower case with straight quotes and plain dashes."""
    for curly, straight in _STRAIGHT:
        source = source.replace(curly, straight)
    return source.lower()


def is_tidy(source: str, folded: str, lines: Sequence[Line]) -> bool:
    """Whether lines are all of a source but line feeds, with single plain spaces; where glue was cut it is not told."""
    if sum([len(line.folded) for line in lines]) + source.count("\n") != len(source) or "\u00a0" in source:
        return False
    return True not in [mark in folded for mark in _INNER]


def split_lines(
    source: str,
    folded: str,
    glued: Sequence[tuple[int, int, str]] = (),
    is_furniture: Callable[[Line], bool] = lambda _: False,
) -> tuple[list[Line], list[int]]:
    """Return the lines that hold anything, and the offsets of the line ends that only wrap a paragraph.

    What is glued to either end of a line (spans of the source) does not belong to the line; furniture goes on no
    paragraph.
    """
    starts = {start for start, _, _ in glued}
    lines = _physical(source, folded, glued)
    wrapped = {n for n in _wrapped_pairs(lines, is_furniture) if lines[n].start not in starts}
    if not wrapped:
        return lines, []
    joined: list[Line] = []
    joins: list[int] = []
    for n, line in enumerate(lines):
        if n in wrapped:
            joins.extend(range(lines[n - 1].end, line.start))
            continue
        end = n
        while end + 1 in wrapped:
            end += 1
        joined.append(_line(source, folded, line.start, lines[end].end, line) if end > n else line)
    return joined, joins


def _line(source: str, folded: str, start: int, end: int, first: Line) -> Line:
    return Line(source[start:end], folded[start:end], start, end, after_blank=first.after_blank)


def _physical(source: str, folded: str, glued: Sequence[tuple[int, int, str]]) -> list[Line]:
    lines: list[Line] = []
    at, blank = 0, True
    starts = [start for start, _, _ in glued]
    edges = {edge for start, end, _ in glued for edge in (start, end)}
    for piece in source.splitlines(keepends=True):
        text = piece.strip(_EDGES)
        if text:
            start = at if piece[0] == text[0] else source.index(text[0], at)
            end = start + len(text)
            if edges and (start in edges or end in edges):
                near = glued[bisect_left(starts, start) : bisect_right(starts, end)]
                start, end = _without_glue(source, start, end, near)
                text = source[start:end]
            lines.append(Line(text, folded[start:end], start, end, after_blank=blank))
        blank = not text
        at += len(piece)
    return lines


def _without_glue(source: str, start: int, end: int, glued: Sequence[tuple[int, int, str]]) -> tuple[int, int]:
    """Return where the line lies without what is glued to its ends; a line of nothing else stays as it is."""
    first, last = start, end
    for glue_start, glue_end, _ in glued:
        if glue_start == first:
            first = glue_end
            while first < last and source[first] in _EDGES:
                first += 1
    for glue_start, glue_end, rule in reversed(glued):
        if glue_end == last and rule != _CREDIT:
            last = glue_start
            while first < last and source[last - 1] in _EDGES:
                last -= 1
    return (first, last) if first < last else (start, end)


def _wrapped_pairs(lines: list[Line], is_furniture: Callable[[Line], bool]) -> set[int]:
    """Return the numbers of the lines that go on the paragraph of the line before them."""
    pairs = [n for n, line in enumerate(lines) if n and not line.after_blank]
    low = {
        n
        for n in pairs
        if not (above := lines[n - 1]).closed and lines[n].text[0].islower() and above.text[-1] not in ":;"
    }
    low = {n for n in low if not is_furniture(lines[n - 1]) and not is_furniture(lines[n])}
    if not low:
        return set()
    width = max(len(line.text) for line in lines)
    wide = {n for n in low if len(lines[n - 1].text) >= width * _WIDE}
    if width <= _WIDEST_WRAP and len(wide) >= _LEAST_WRAPPED * len(pairs):
        return {n for n in pairs if n in wide or _was_full(lines[n - 1], lines[n], width)}
    spaced = len(pairs) < len(lines) / 3
    return {n for n in low if spaced and n - 1 not in low and n + 1 not in low}


def _was_full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room on this line, or nearly none."""
    return len(line.text) + 1 + len(following.words[0]) > width * _FULL
