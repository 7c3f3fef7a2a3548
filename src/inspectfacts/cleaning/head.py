"""Cut the labels, names and repeats that stand before the headline, and between it and the first paragraph."""

from .captions import LONGEST_HEADING, has_headings, names_only
from .page import Page
from .title import share_told

__all__ = ["trim_head"]

_LONGEST_LABEL = 8
_TITLE_START = 30
_LEAST_TOLD = 0.3
_SIGNED = ("furniture.byline", "furniture.dateline")


def trim_head(page: Page) -> None:
    """Cut what stands before the headline, and labels and names between it and the first paragraph."""
    if page.title is None or page.first < 0:
        return
    title = page.lines[page.title].key
    for n in list(page.standing(0, page.title)):
        line = page.lines[n]
        if title[:_TITLE_START] in line.key:
            page.cut(n, "furniture.repeat")
        elif line.word_count <= _LONGEST_LABEL or share_told(page, n) < _LEAST_TOLD:
            page.cut(n, "furniture.head_label")
    headed = has_headings(page)
    for n in list(page.standing(page.title + 1, page.first)):
        line = page.lines[n]
        if line.key in title or title in line.key:
            page.cut(n, "furniture.repeat")
        elif page.rules[n + 1] in _SIGNED and names_only(line):
            page.cut(n, "furniture.byline")
        elif line.closed or line.text[0].islower() or (headed and line.word_count <= LONGEST_HEADING):
            continue
        elif (page.rules[n - 1] or "").startswith("furniture.caption"):
            page.cut(n, "furniture.caption.below")
        elif line.word_count <= 2:
            page.cut(n, "furniture.head_label")
        elif names_only(line):
            page.cut(n, "furniture.bare_name")
