"""Cut blocks of links to other stories of a site that stand between paragraphs with nothing over them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from .lines import Line
from .page import Page
from .shapes import LIST_MARK
from .wordlists import Wordlists

__all__ = ["cut_link_blocks"]

_FEWEST, _MOST, _SHORTEST, _LONGEST, _ASKING = 2, 6, 5, 16, 6
_ENDS = frozenset(":;,-–—")
_LABELLED = re.compile(r"[A-Z][A-Z’' -]{3,30}: [A-Z]")
# With these a question of the story begins, such as inspectors have for each service.
_ASKED = frozenset({"is", "are", "was", "were", "do", "does", "did", "has", "have", "can"})


def cut_link_blocks(page: Page, lists: Wordlists) -> None:
    """Cut a few headlines in a row, one of which asks or has a label in capitals, between whole paragraphs."""
    if page.first < 0:
        return
    for start, end in _blocks(page):
        lines = page.lines[start:end]
        if any(line.folded.split()[0] in _ASKED for line in lines) or any(map(page.is_listed, range(start, end))):
            continue
        if any(_leads(line, lists) for line in lines) and not any(_comes_again(page, n) for n in range(start, end)):
            for n in range(start, end):
                page.cut(n, "furniture.related.unmarked")


def _blocks(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the bounds of rows of headlines between two paragraphs, the upper of which announces nothing."""
    wide = [(a + 1, b) for a, b in pairwise(page.standing_prose()) if _FEWEST < b - a <= _MOST + 1]
    for start, below in wide:
        if page.rules[start] is not None or not page.lines[start - 1].closed:
            continue
        if all(page.rules[n] is None and _is_headline(page.lines[n]) for n in range(start, below)) and not any(
            page.lines[n].after_blank for n in range(start + 1, below)
        ):
            yield start, below


def _is_headline(line: Line) -> bool:
    if (
        not _SHORTEST <= line.word_count <= _LONGEST
        or line.text[-1] in _ENDS
        or line.text[0].islower()
        or line.text.isupper()
    ):
        return False
    return (not line.closed or line.text[-1] == "?") and LIST_MARK.match(line.text) is None


def _leads(line: Line, lists: Wordlists) -> bool:
    """Whether a headline asks, explains, or has a label in capitals before it."""
    asks = line.word_count >= _ASKING and line.folded.partition(" ")[0] in lists.heading_words
    return asks or line.text[-1] == "?" or _LABELLED.match(line.text) is not None


def _comes_again(page: Page, number: int) -> bool:
    """Whether a line stands elsewhere on the page too, as the heading that a list of contents names."""
    return f"\n{page.keys}\n".count(f"\n{page.lines[number].key}\n") > 1
