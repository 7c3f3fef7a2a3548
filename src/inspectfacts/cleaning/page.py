"""A page being cleaned: its lines, which of them are cut so far and why, and where the body of the article lies."""

from bisect import bisect_right
from collections.abc import Iterator

from .lines import Line

__all__ = ["SIGNED", "Page"]

_NEAR, _LONGEST_HEAD = 8000, 6
_LONGEST_LIST_HEAD = 3
SIGNED = ("furniture.byline", "furniture.dateline")


class Page:
    """Lines and the rule that cut each (None while it stands).

    `first` and `last` are the outermost lines of prose, -1 where there is none, and `opening` the line the body opens
    at: behind the byline and date, which may stand below a standfirst. `labels` are lines that head others,
    `graded` lines of lists of names with grades, which stay, and `findings` lines of lists of findings. `told` keeps
    how much of a line the body says, as far as that was asked since the last cut.
    """

    def __init__(self, source: str, lines: list[Line]) -> None:
        self.source, self.lines = source, lines
        self.rules: list[str | None] = [None] * len(lines)
        self.title: int | None = None
        self.labels: set[int] = set()
        self.graded: set[int] = set()
        self.findings: set[int] = set()
        self.first = self.last = self.opening = -1
        self.told: dict[int, tuple[int, float]] = {}
        self._changed = True
        self._prose = [n for n, line in enumerate(lines) if line.prose]
        self._open = [n for n, line in enumerate(lines) if not line.closed]
        self.keys = "\n".join(line.key for line in lines)
        self.key_starts: list[int] = []
        at = 0
        for line in lines:
            self.key_starts.append(at)
            at += len(line.key) + 1

    def cut(self, number: int, rule: str) -> None:
        if number != self.title and self.rules[number] is None and number not in self.graded:
            self.rules[number] = rule
            self._changed = True
            self.told.clear()

    def free(self, number: int) -> None:
        """Let a line stand that was cut."""
        self.rules[number] = None
        self._changed = True
        self.told.clear()

    def find_body(self) -> None:
        """Set the bounds of the body; without any prose they stay -1."""
        if not self._changed:
            return
        self._changed = False
        self.told.clear()
        prose = self.standing_prose()
        self.first, self.last = (prose[0], prose[-1]) if prose else (-1, -1)
        self.opening = self.first
        if len(prose) > 1:
            end = min(prose[1] - 1, self.first + _LONGEST_HEAD)
            head = (n for n in range(end, self.first, -1) if self.rules[n] in SIGNED)
            self.opening = next(head, self.first)

    @property
    def is_letter(self) -> bool:
        return self.keys.startswith("dear ") or "\ndear " in self.keys

    @property
    def body_start(self) -> int:
        """The offset in the source where the body begins; its end where there is none."""
        return self.lines[self.opening].end if self.first >= 0 else len(self.source)

    def standing(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Yield the numbers of the lines that are not cut."""
        stop = len(self.lines) if end is None else end
        return (n for n in range(start, stop) if self.rules[n] is None)

    def standing_prose(self) -> list[int]:
        """Return the numbers of the paragraphs that are not cut."""
        return [n for n in self._prose if self.rules[n] is None]

    def open_lines(self, start: int = 0, end: int | None = None) -> list[int]:
        """Return the numbers of the standing lines, but the headline, that do not end like a sentence."""
        stop = len(self.lines) if end is None else end
        rules, title = self.rules, self.title
        return [n for n in self._open if start <= n < stop and rules[n] is None and n != title]

    def unended(self) -> list[int]:
        """Return the numbers of all lines, cut or not, but the headline, that do not end like a sentence."""
        return [n for n in self._open if n != self.title]

    def is_listed(self, number: int) -> bool:
        """Whether a line is in a list that belongs to the article, or a few words that head one."""
        if number in self.graded or number in self.findings:
            return True
        below = number + 1
        return (below in self.graded or below in self.findings) and self.lines[number].word_count <= _LONGEST_LIST_HEAD

    def next_standing(self, number: int) -> int | None:
        return next(self.standing(number + 1), None)

    def last_standing(self, number: int) -> int | None:
        return next((n for n in range(number - 1, -1, -1) if self.rules[n] is None), None)

    def in_body(self, number: int) -> bool:
        return self.opening <= number <= self.last

    def is_held(self, number: int, words: str | None = None) -> bool:
        """Whether a nearby longer line, no furniture and no headline, holds the (given) words of this one in order."""
        key, at = words or self.lines[number].key, self.key_starts[number]
        end = at + len(self.lines[number].key)
        if words is None and self.keys.count(key, max(0, at - _NEAR), end + _NEAR) < 2:
            return False
        for low, high in ((end, end + _NEAR), (max(0, at - _NEAR), at)):
            found = self.keys.find(key, low, high)
            other = self.line_at(found) if found >= 0 else number
            if (
                other not in (number, self.title)
                and self.rules[other] is None
                and len(self.lines[other].key) > len(key)
            ):
                return True
        return False

    def mentions(self, name: str, number: int) -> bool:
        """Whether a name stands, as written, in the text near this line, besides in the line itself."""
        line = self.lines[number]
        before = self.source.rfind(name, max(0, line.start - _NEAR), line.start)
        return before >= 0 or self.source.find(name, line.end, line.end + _NEAR) >= 0

    def line_at(self, offset: int) -> int:
        return bisect_right(self.key_starts, offset) - 1
