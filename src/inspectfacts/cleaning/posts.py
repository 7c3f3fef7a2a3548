"""Cut what is set into a page with a line of its own under it: posts over their writers, slides over their buttons."""

import re

from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_posts", "cut_slides"]

_MOST_LINES, _FEWEST_SLIDES, _LONGEST_CREDIT = 6, 3, 6
# A page whose paragraphs stand right under each other, but for so many, does not tell where a post begins.
_MOST_GLUED, _FEW_GLUED = 0.2, 3
_DASHES = "—–-"
_OPEN = (None, "furniture.embed")
_NUMBER = re.compile(r"(?:#|No\.? ?)?\d{1,3}[.)]?")


def cut_posts(page: Page) -> None:
    """Cut the words of a post above its writer's name and handle, and the number over it in a list of posts."""
    if "furniture.embed" not in page.rules:
        return
    prose = [n for n, line in enumerate(page.lines) if line.prose]
    if sum(not page.lines[n].after_blank for n in prose) > _MOST_GLUED * len(prose) + _FEW_GLUED:
        return
    signed = (n for n, rule in enumerate(page.rules) if rule == "furniture.embed")
    for n in [n for n in signed if page.lines[n].text[0] in _DASHES and "(@" in page.lines[n].text]:
        first = _top_of(page, n)
        for number in range(first, n):
            page.cut(number, "furniture.embed")
        if first and _NUMBER.fullmatch(page.lines[first - 1].text):
            page.cut(first - 1, "furniture.embed")


def _top_of(page: Page, number: int) -> int:
    """Return the first line of the block that ends at a line; the line itself where the page has no blank lines."""
    first = number
    while (
        first and number - first < _MOST_LINES and not page.lines[first].after_blank and page.rules[first - 1] in _OPEN
    ):
        first -= 1
    return first if page.lines[first].after_blank or first == 0 else number


def cut_slides(page: Page, lists: Wordlists) -> None:
    """Cut the numbers of slides, each on a line of its own, and a caption right over the button that hides it."""
    _cut_numbers(page)
    if "furniture.caption" not in page.rules:
        return
    buttons = lists.named["caption_buttons"]
    for n in [n for n, rule in enumerate(page.rules) if rule == "furniture.caption" and n]:
        if page.lines[n].key not in buttons:
            continue
        above = page.lines[n - 1]
        if page.rules[n - 1] is None and above.closed and above.after_blank and not page.lines[n].after_blank:
            page.cut(n - 1, "furniture.caption.alt_text")
        if n + 1 < len(page.lines) and _is_credit(page, n + 1):
            page.cut(n + 1, "furniture.caption.credit")


def _is_credit(page: Page, number: int) -> bool:
    """Whether a name with an agency stands right under a button, and a blank line under it."""
    line, below = page.lines[number], number + 1
    if line.after_blank or line.closed or line.word_count > _LONGEST_CREDIT or below == len(page.lines):
        return False
    return page.lines[below].after_blank and ("/" in line.text or " for " in line.text)


def _cut_numbers(page: Page) -> None:
    """Cut each run of lines that count up from one and hold nothing else."""
    for start in [n for n, line in enumerate(page.lines) if line.text == "1"]:
        end = start + 1
        while end < len(page.lines) and page.lines[end].text == str(end - start + 1):
            end += 1
        if end - start >= _FEWEST_SLIDES:
            for n in range(start, end):
                page.cut(n, "furniture.caption.number")
