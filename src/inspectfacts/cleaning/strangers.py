"""Cut what stands between paragraphs unmarked and belongs to another story: its headline, or a quotation."""

import re

from .lines import Line
from .page import Page
from .shapes import LIST_MARK
from .stems import stems_of
from .wordlists import Wordlists

__all__ = ["cut_strangers"]

_SHORTEST, _LONGEST, _SHORTEST_QUOTED = 7, 20, 6
_CLIPPED, _SMALL = 9, frozenset({"the", "a", "an", "you", "your"})
_FEWEST_STEMS, _MOST_SHARED = 4, 0.25
_NEAR = 8000
_QUOTES = "“‘\"'”’"
_SAID = re.compile(r"(?:“[^“”]{12,}”|\"[^\"]{12,}\"|[‘'][^“”\"]{12,}[’']) ?(?:[-–—:|] ?).{4,100}")


def cut_strangers(page: Page, lists: Wordlists) -> None:
    """Cut the headlines of other stories, and quotations with their speakers behind a dash, between paragraphs."""
    if page.first < 0:
        return
    shaped = [n for n in page.open_lines(page.first + 1) if _is_headline(page.lines[n])]
    for n in shaped:
        line = page.lines[n]
        if page.is_listed(n) or not _stands_alone(page, n):
            continue
        quoted = line.text[0] in _QUOTES or line.text[-1] in _QUOTES
        if _is_said(line) if quoted else _is_clipped(line, lists) or _is_foreign(page, n, lists):
            page.cut(n, "furniture.related.unmarked")


def _is_headline(line: Line) -> bool:
    least = _SHORTEST_QUOTED if line.text[0] in _QUOTES else _SHORTEST
    if not least <= line.word_count <= _LONGEST or line.text[-1] in ":;,-–—":
        return False
    return not line.text[0].islower() and LIST_MARK.match(line.text) is None


def _stands_alone(page: Page, number: int) -> bool:
    """Whether whole paragraphs of the story are the next standing lines on both sides."""
    before, after = page.last_standing(number), page.next_standing(number)
    if before is None or not page.lines[before].closed:
        return False
    if number > page.last:
        return number + 1 < len(page.lines) and page.rules[number + 1] is not None
    if after is None:
        return False
    below = page.lines[after]
    return below.closed and not below.text[0].islower() and LIST_MARK.match(below.text) is None


def _is_said(line: Line) -> bool:
    """Whether a quotation is parted by a dash or colon from who said it, or from what it is about."""
    return line.text[0] in _QUOTES and _SAID.fullmatch(line.text) is not None


def _is_clipped(line: Line, lists: Wordlists) -> bool:
    """Whether a line of some length has none of the small words that headlines do without."""
    return line.word_count >= _CLIPPED and lists.told_words.isdisjoint(line.key.split())


def _is_foreign(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether the story says next to none of the longer words of a line."""
    line = page.lines[number]
    stems = stems_of(line.key)
    words = {*line.key.split()}
    if len(stems) < _FEWEST_STEMS - 1 or not lists.told_words.isdisjoint(words - _SMALL):
        return False
    at = page.key_starts[number]
    behind = at + len(line.key)
    start = max(page.key_starts[page.first], at - _NEAR)
    end = min(page.key_starts[page.last] + len(page.lines[page.last].key), behind + _NEAR)
    found = sum(page.keys.find(stem, start, at) >= 0 or page.keys.find(stem, behind, end) >= 0 for stem in stems)
    if len(stems) < _FEWEST_STEMS:
        return not found and lists.told_words.isdisjoint(words)
    return found <= _MOST_SHARED * len(stems)
