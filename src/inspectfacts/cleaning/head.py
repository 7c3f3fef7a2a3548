"""Cut the labels, names and repeats that stand before the headline, and between it and the first paragraph."""

from .captions import LONGEST_HEADING, has_headings, names_only
from .lines import Line
from .page import Page
from .title import share_told
from .wordlists import Wordlists

__all__ = ["trim_head"]

_LONGEST_LABEL = 8
_TITLE_START = 30
_LEAST_TOLD = 0.3
_SIGNED = ("furniture.byline", "furniture.dateline")
_SHORTEST_SENTENCE = 6


def trim_head(page: Page, lists: Wordlists) -> None:
    """Cut what stands before the headline, and labels and names between it and the first paragraph."""
    if page.title is None or page.first < 0:
        return
    title = page.lines[page.title].key
    for n in list(page.standing(0, page.title)):
        line = page.lines[n]
        if title[:_TITLE_START] in line.key:
            page.cut(n, "furniture.repeat")
        elif page.is_listed(n) or _is_told(line, lists):
            continue
        elif line.word_count <= _LONGEST_LABEL or share_told(page, n) < _LEAST_TOLD:
            page.cut(n, "furniture.head_label")
    headed = has_headings(page)
    for n in list(page.standing(page.title + 1, page.first)):
        line = page.lines[n]
        if line.key in title or title in line.key:
            page.cut(n, "furniture.repeat")
        elif page.rules[n + 1] in _SIGNED and names_only(line):
            page.cut(n, "furniture.byline")
        elif (
            page.is_listed(n)
            or line.closed
            or line.text[0].islower()
            or (headed and line.word_count <= LONGEST_HEADING)
        ):
            continue
        elif (page.rules[n - 1] or "").startswith("furniture.caption"):
            if line.word_count >= _SHORTEST_SENTENCE and page.lines[n - 1].key.endswith(line.key):
                continue
            page.cut(n, "furniture.caption.below")
        elif line.word_count <= 2:
            page.cut(n, "furniture.head_label")
        elif names_only(line):
            page.cut(n, "furniture.bare_name")


def _is_told(line: Line, lists: Wordlists) -> bool:
    """Whether a short line is a sentence of the story, with a verb and no word of the site."""
    if line.text[-1] != "." or line.word_count < _SHORTEST_SENTENCE or line.trails_off:
        return False
    return not lists.verbs.isdisjoint(line.folded.split()) and not lists.speech_score(line)
