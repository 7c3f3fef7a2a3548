"""Cut the long rows of short lines round the story: the menus of a site and its lists of other stories."""

from collections.abc import Iterator

from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_rows", "is_section"]

_FEWEST, _FEWEST_KNOWN, _LONGEST = 8, 3, 16
_FEWEST_AMID, _LONGEST_AMID = 5, 12
_BULLETS = frozenset("-–•·*▪●○‣✓✔►")
_QUOTES = "“‘\"'"


def cut_rows(page: Page, lists: Wordlists) -> None:
    """Cut rows of short lines above the headline and behind the story, where some are known to be of the site."""
    if page.first < 0:
        return
    spans = [(page.last + 1, len(page.lines))]
    if page.title is not None and page.title < page.first:
        spans.append((0, page.title))
    for first, end in spans:
        for start, stop in _rows(page, first, end):
            known = [n for n in range(start, stop) if page.rules[n] is not None or is_section(page.lines[n], lists)]
            if stop - start >= _FEWEST and len(known) >= _FEWEST_KNOWN:
                _cut_row(page, known[0] if first else start, stop)

    _cut_amid(page, lists)


def _cut_amid(page: Page, lists: Wordlists) -> None:
    """Cut what stands in boxes amid the story, most lines of which are known; what may head a paragraph stays."""
    within = page.rules[page.first + 1 : page.last]
    if len(within) - within.count(None) < _FEWEST_KNOWN:
        return
    for start, stop in _rows(page, page.first + 1, page.last):
        known = [n for n in range(start, stop) if page.rules[n] is not None]
        if len(known) < _FEWEST_KNOWN or stop - known[0] < _FEWEST_AMID or page.lines[start - 1].text[-1] == ":":
            continue
        run = range(known[0], stop if page.rules[stop - 1] is not None else stop - 1)
        left = [n for n in run if page.rules[n] is None]
        if len(known) > len(left) and not any(_stays(page, n) for n in left):
            for n in left:
                page.cut(n, "furniture.row")


def _stays(page: Page, number: int) -> bool:
    """Whether a line belongs to a list of the story, labels what follows, or may be a sentence."""
    line = page.lines[number]
    if line.word_count > _LONGEST_AMID:
        return True
    return page.is_listed(number) or line.text[-1] in ":;," or line.text[0].islower() or line.text[0] in _BULLETS


def _rows(page: Page, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each stretch of lines that are cut already or too short and open to be told."""
    start = first
    for n in range(first, end + 1):
        if n == end or not (page.rules[n] is not None or _is_short(page.lines[n])):
            if n > start:
                yield start, n
            start = n + 1


def _is_short(line: Line) -> bool:
    if line.word_count > _LONGEST or (line.text[0] in _QUOTES and line.closed):
        return False
    return not line.closed or line.trails_off or line.text[-1] == "?"


def is_section(line: Line, lists: Wordlists) -> bool:
    """Whether a line is but words that menus have: "News", "Sport and Leisure"."""
    return lists.menu_words.issuperset(line.key.split())


def _cut_row(page: Page, start: int, stop: int) -> None:
    """Cut the lines of a row, but what a colon announces and what is listed with grades."""
    announced = False
    for n in range(start, stop):
        line = page.lines[n]
        if line.after_blank:
            announced = False
        if page.rules[n] is None and not announced and not page.is_listed(n) and line.text[-1] != ":":
            page.cut(n, "furniture.row")
        announced = announced or (line.text[-1] == ":" and page.rules[n] is None)
