"""Cut what readers wrote under the story where a comment is a name, a time, some words, and buttons under them."""

import re
from collections.abc import Iterator
from itertools import islice

from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_threads"]

_AGE = re.compile(
    r"\d{1,2} ?(?:[hdwmy]|(?:hr|min|minute|hour|day|week|month|year)s?)(?: ago)?|(?:just now|yesterday|today)",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"[^.!?“”]{{2,60}}(?:,| [•·|–-]) ?(?:{_AGE.pattern})", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?:score|likes?|votes?|upvotes?|points?)?:? ?[+-]?\d{1,4}(?: (?:likes?|votes?|points?|replies))?", re.IGNORECASE
)
_LONGEST_NAME, _LONGEST_COMMENT, _SHORTEST_COMMENT, _LONGEST_HEADING = 4, 9, 3, 8
_LONGEST_SIGNED = 10
_FEWEST_TOLD = 2
_ABOVE = 16


def cut_threads(page: Page, lists: Wordlists) -> None:
    """Cut all from the first comment to the end of the page, and what heads the comments."""
    if page.first < 0 or not _has_time(page):
        return
    told = list(islice((n for n in page.standing(page.first) if page.lines[n].prose), _FEWEST_TOLD))
    if len(told) < _FEWEST_TOLD:
        return
    starts = list(_comments(page, told[-1] + 1, lists))
    if not starts or (len(starts) == 1 and not _has_button(page, starts[0], lists)):
        return
    _cut_headings(page, starts[0])
    for n in range(starts[0], len(page.lines)):
        page.cut(n, "furniture.comment")


def _has_time(page: Page) -> bool:
    """Whether a line below the first paragraph is a time, or ends in one."""
    return "furniture.dateline" in page.rules[page.first :] or " ago\n" in page.keys


def _comments(page: Page, start: int, lists: Wordlists) -> Iterator[int]:
    """Yield the lines that name a reader, and a time in them or right below, above a sentence."""
    for n in range(start, len(page.lines) - 2):
        name, time, words = page.lines[n : n + 3]
        timed = name.word_count <= _LONGEST_SIGNED and _SIGNED.fullmatch(name.text) is not None
        if (timed and _is_said(time)) or (_is_said(words) and _is_signed(page, n, lists)):
            yield n


def _is_signed(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a line may be a name, and the next tells a time: a day only over a button, else another story begins."""
    name, time = page.lines[number], page.lines[number + 1]
    if page.rules[number] not in (None, "furniture.residue") or name.word_count > _LONGEST_NAME:
        return False
    if name.closed or name.text[-1] in ":,;":
        return False
    if _AGE.fullmatch(time.text):
        return True
    return page.rules[number + 1] == "furniture.dateline" and _has_button(page, number, lists)


def _is_said(line: Line) -> bool:
    return line.closed and line.word_count >= _SHORTEST_COMMENT


def _has_button(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a button of a comment, or a figure of those who like it, stands under its words."""
    below = page.lines[number + 2 : number + 2 + _LONGEST_COMMENT]
    return any(line.key in lists.named["buttons"] or _FIGURE.fullmatch(line.text) for line in below)


def _cut_headings(page: Page, start: int) -> None:
    """Cut the short lines among furniture right above the first comment."""
    first = start
    for n in range(start - 1, max(start - _ABOVE, page.first), -1):
        line = page.lines[n]
        if page.rules[n] is not None:
            first = n
        elif line.prose or line.word_count > _LONGEST_HEADING or line.text[-1] in '.”"’':
            break
    for n in range(first, start):
        page.cut(n, "furniture.comment")
    if first < start and page.lines[first - 1].text[-1] == "?" and page.lines[first - 1].word_count <= _LONGEST_HEADING:
        page.cut(first - 1, "furniture.comment")
