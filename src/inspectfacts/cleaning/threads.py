"""Cut what readers wrote under the story where a comment is a name, a time, some words, and buttons under them."""

import re
from collections.abc import Iterator

from .page import Page

__all__ = ["cut_threads"]

_AGE = re.compile(
    r"\d{1,2} ?(?:h|d|w|m|y|hrs?|mins?|days?|hours?)(?: ago)?|(?:just now|yesterday|today)", re.IGNORECASE
)
_FIGURE = re.compile(
    r"(?:score|likes?|votes?|upvotes?|points?)?:? ?[+-]?\d{1,4}(?: (?:likes?|votes?|points?|replies))?", re.IGNORECASE
)
_BUTTONS = ("reply", "report", "like", "dislike", "upvote", "recommend", "quote", "flag", "share", "respond")
_LONGEST_NAME, _LONGEST_COMMENT, _SHORTEST_COMMENT, _LONGEST_HEADING = 4, 8, 3, 8
_FEWEST_TOLD = 2
_ABOVE = 6


def cut_threads(page: Page) -> None:
    """Cut all from the first comment to the end of the page, and what heads the comments."""
    if page.first < 0:
        return
    told = [n for n in page.standing(page.first) if page.lines[n].prose][:_FEWEST_TOLD]
    if len(told) < _FEWEST_TOLD:
        return
    starts = list(_comments(page, told[-1] + 1))
    if not starts or (len(starts) == 1 and not _has_button(page, starts[0])):
        return
    _cut_headings(page, starts[0])
    for n in range(starts[0], len(page.lines)):
        page.cut(n, "furniture.comment")


def _comments(page: Page, start: int) -> Iterator[int]:
    """Yield the lines that name a reader right above a time and a sentence."""
    for n in range(start, len(page.lines) - 2):
        name, time, words = page.lines[n : n + 3]
        if name.word_count > _LONGEST_NAME or name.closed or name.text[-1] in ":,;":
            continue
        if page.rules[n + 1] != "furniture.dateline" and _AGE.fullmatch(time.text) is None:
            continue
        if words.closed and words.word_count >= _SHORTEST_COMMENT and page.rules[n] in (None, "furniture.residue"):
            yield n


def _has_button(page: Page, number: int) -> bool:
    """Whether a button of a comment, or a figure of those who like it, stands under its words."""
    below = page.lines[number + 3 : number + 3 + _LONGEST_COMMENT]
    return any(line.key in _BUTTONS or _FIGURE.fullmatch(line.text) for line in below)


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
