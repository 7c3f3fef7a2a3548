"""Tell a headline by its place: right over the writer and the day, or with a full stop over standfirst and byline."""

from .page import SIGNED, Page
from .told import is_told, said
from .wordlists import Wordlists

__all__ = ["is_closed_headline", "over_writer"]

_LEAST, _QUOTES = 4, "“‘\"'"
# A headline that ends like a sentence has at most so many words, over so many paragraphs with itself.
_LONGEST_CLOSED, _FEWEST_BELOW = 20, 4


def over_writer(page: Page, candidates: list[int], lists: Wordlists) -> int | None:
    """Return the candidate with a verb right over its writer and day, where only a standfirst stands below them."""
    if len(candidates) < 2:
        return None
    signed = next((n for n in range(page.first - 1, 1, -1) if page.rules[n] in SIGNED), 0)
    below = [n for n in candidates if n > signed]
    if not signed or not below or page.lines[below[0]].word_count <= _LEAST:
        return None
    n = signed - 1 if page.rules[signed] == "furniture.byline" else signed - 2
    if n not in candidates or page.lines[n].word_count <= _LEAST or is_told(page, n) or not said(page, n)[0]:
        return None
    writer = page.lines[n + 1]
    if page.rules[n + 1] != "furniture.byline" and writer.key.partition(" ")[0] not in lists.forenames:
        return None
    return None if lists.finite.isdisjoint(page.lines[n].folded.split()) else n


def is_closed_headline(page: Page, candidates: list[int]) -> bool:
    """Whether the first paragraph is a headline with a full stop, over a standfirst, and that over a byline."""
    line = page.lines[page.first]
    if line.word_count > _LONGEST_CLOSED or line.text[0] in _QUOTES:
        return False
    if page.rules[: page.first].count(None) == page.first:
        return False
    prose = page.standing_prose()
    if len(prose) < _FEWEST_BELOW or any(is_told(page, n) for n in candidates):
        return False
    under = prose[1] + 1
    standfirst = page.lines[prose[1]].word_count > line.word_count and prose[1] == page.first + 1
    return standfirst and page.rules[under] in SIGNED and under < prose[2]
