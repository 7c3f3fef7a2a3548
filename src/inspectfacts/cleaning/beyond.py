"""Cut all that stands behind the end of the story where its paragraphs stand one by one among the lists of a site."""

from .lines import Line
from .outskirts import ENDINGS
from .page import Page
from .rows import is_section
from .stems import share_in
from .wordlists import Wordlists

__all__ = ["cut_beyond"]

_FEWEST_TOLD, _FEWEST_LINES, _FEWEST_CUT, _LEAST_CUT, _LEAST_SHORT, _MOST_PROSE = 3, 12, 4, 0.1, 0.65, 0.35
# Behind the line that says whose the page is, the site may say more in the words of the story.
_MOST_SHARED, _MOST_SHARED_BELOW = 0.34, 0.6
_OWNED = ("©", "copyright ©", "copyright (c)", "(c) ")
_LONGEST_SHORT = 25
# Paragraphs behind a story stand so far from it, unless there are several; quotations stand further still.
_NEAR, _FAR, _SEVERAL = 6, 12, 3
_HEADED, _HEADLINE = 2, 5
_QUOTES = frozenset('“"')


def cut_beyond(page: Page, lists: Wordlists) -> bool:
    """Cut everything from the end of the story on, if that end can be told; return whether it can."""
    prose = page.standing_prose()
    best = None
    for i in range(len(prose) - 1, _FEWEST_TOLD - 1, -1):
        if prose[i] - prose[i - 1] == 1 or 2 * i < len(prose):
            break
        ending = _ending(page, lists, prose[i - 1] + 1, prose[i])
        if ending is None or not _is_of_lists(page, ending, lists):
            continue
        signed = any(_is_colophon(page, n) for n in range(ending, prose[i]))
        if _is_strange(page, prose[:i], prose[i:], _MOST_SHARED_BELOW if signed else _MOST_SHARED):
            best = ending
    if best is None:
        return False
    for n in range(best, len(page.lines)):
        page.cut(n, "furniture.outskirts")
    page.find_body()
    return True


def _ending(page: Page, lists: Wordlists, start: int, end: int) -> int | None:
    """Return the first line of a gap that ends stories, or the first of the site where the gap is a wide one."""
    gap = range(start, end)
    ending = next((n for n in gap if page.rules[n] in ENDINGS), None)
    if ending is None and len(gap) > _FAR:
        ending = next((n for n in gap if _is_known(page, n, lists)), None)
    return ending


def _is_known(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether a line is cut, or the name of a section such as menus have."""
    return page.rules[number] is not None or is_section(page.lines[number], lists)


def _is_of_lists(page: Page, start: int, lists: Wordlists) -> bool:
    """Whether short open lines and furniture are most of what stands from a line on, and nothing listed with grades."""
    rest = range(start, len(page.lines))
    if len(rest) < _FEWEST_LINES or any(map(page.is_listed, rest)):
        return False
    known = sum(_is_known(page, n, lists) for n in rest)
    cut = sum(page.rules[n] is not None for n in rest)
    short = sum(page.rules[n] is None and _is_short(page.lines[n]) for n in rest)
    prose = sum(page.rules[n] is None and page.lines[n].prose for n in rest)
    if known < max(_FEWEST_CUT, _LEAST_CUT * len(rest)) or prose > _MOST_PROSE * len(rest):
        return False
    return cut + short >= _LEAST_SHORT * len(rest)


def _is_short(line: Line) -> bool:
    return not line.prose and not line.closed and line.word_count <= _LONGEST_SHORT


def _is_colophon(page: Page, number: int) -> bool:
    """Whether a line says whose the whole page is."""
    key = page.lines[number].key
    return page.rules[number] == "furniture.notice" and ("rights reserved" in key or key.startswith(_OWNED))


def _is_strange(page: Page, above: list[int], stray: list[int], most: float) -> bool:
    """Whether paragraphs stand off the story and share few of their longer words with it."""
    quoted = 2 * sum(not _QUOTES.isdisjoint(page.lines[n].text[:1]) for n in stray) > len(stray)
    least = _FAR if quoted else 1 if len(stray) >= _SEVERAL else _NEAR
    if stray[0] - above[-1] <= least or (quoted and not _is_headed(page, stray[0])):
        return False
    told = "\n".join(page.lines[n].key for n in above)
    shares = [share_in(page.lines[n].key, told) for n in stray]
    return sum(shares) <= most * len(shares)


def _is_headed(page: Page, number: int) -> bool:
    """Whether a headline stands over a line, perhaps with a label between."""
    over = page.lines[max(number - _HEADED, 0) : number]
    return any(not line.closed and line.word_count >= _HEADLINE for line in over)
