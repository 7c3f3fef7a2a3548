"""Cut boxes of the site: short open lines over a link that leads to more of them, and cards of other stories."""

import re

from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_cards", "cut_figures", "cut_widgets"]

_FEWEST, _LONGEST_RUN, _LONGEST_LINE, _LONGEST_LABEL = 2, 12, 9, 6
_PICTURES = (" image", " article image")
_FIGURE = re.compile(r"[£€$]?\d[\d,.]*(?:%|bn|m|k|p)?\+?")
_ENDS = frozenset('.”"’:;,')


def cut_widgets(page: Page, lists: Wordlists) -> None:
    """Cut the run of short open lines right above a link that is cut, between paragraphs of the story."""
    if page.first < 0:
        return
    leads = tuple(lists.named["link_leads"])
    links = (n for n in range(page.first + 1, page.last) if page.rules[n] is not None)
    for n in [n for n in links if page.lines[n].key.startswith(leads) and page.rules[n - 1] is None]:
        first = n
        while n - first < _LONGEST_RUN and _is_short(page, first - 1):
            first -= 1
        above = page.last_standing(first)
        if n - first < _FEWEST or above is None or not page.lines[above].closed:
            continue
        for number in range(first, n):
            page.cut(number, "furniture.story_list")


def _is_short(page: Page, number: int) -> bool:
    line = page.lines[number]
    if page.rules[number] is not None or page.is_listed(number) or number <= page.first:
        return False
    return line.word_count <= _LONGEST_LINE and not line.closed and line.text[-1] not in _ENDS


def cut_cards(page: Page) -> None:
    """Cut cards below the first paragraph: the name of a picture, the headline that it has, and a sentence."""
    if page.first < 0 or " image\n" not in page.keys:
        return
    cards = [n for n in range(page.first + 1, len(page.lines) - 1) if _is_card(page, n)]
    for n in cards:
        page.cut(n, "furniture.story_list")
        page.cut(n + 1, "furniture.story_list")
        end = n + 3
        last = end >= len(page.lines) or page.rules[end] is not None
        if n + 2 < len(page.lines) and (end in cards or (n - 3 in cards and last)):
            page.cut(n + 2, "furniture.story_list")


def _is_card(page: Page, number: int) -> bool:
    """Whether a line is the next one with the word for a picture behind it."""
    name, headline = page.lines[number], page.lines[number + 1]
    if not name.key.endswith(_PICTURES) or not name.key.startswith(headline.key):
        return False
    return name.key[len(headline.key) :] in _PICTURES


def cut_figures(page: Page, lists: Wordlists) -> None:
    """Cut a box of figures amid the story: a label that says so, over lines of which every other is but a figure."""
    if page.first < 0:
        return
    labels = tuple(lists.named["figure_labels"])
    for n in page.open_lines(page.first + 1, page.last):
        if not page.lines[n].key.endswith(labels) or page.lines[n].word_count > _LONGEST_LABEL:
            continue
        end = n + 1
        while end - n <= _LONGEST_RUN and end < page.last and _is_short(page, end):
            end += 1
        figures = [k for k in range(n + 1, end) if _FIGURE.fullmatch(page.lines[k].text.partition(" ")[0])]
        if len(figures) >= _FEWEST and 2 * len(figures) >= end - n - 1:
            for number in range(n, end):
                page.cut(number, "furniture.figures")
