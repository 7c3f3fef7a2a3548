"""Cut what stands round the story and says next to nothing of it: stray paragraphs, and headlines with summaries."""

from .page import Page
from .rows import is_section
from .stems import stems_of
from .wordlists import Wordlists

__all__ = ["ENDINGS", "cut_foreland", "cut_outskirts", "cut_teasers"]

# A row of so many lines parts a paragraph from the story, if so many of them are known to be of the site.
_FAR, _FEWEST_KNOWN, _SHARE_KNOWN = 9, 2, 0.25
# So many paragraphs in a row belong together, and are no stray ones.
_MOST_TOGETHER, _FEWEST_TOLD, _TOLD_PER_STRAY, _MOST_STRAYS = 2, 3, 3, 16
_MOST_SHARED = 0.2
# Above the story more paragraphs may stand, which share less; the story says more than so much of its headline.
_MOST_ABOVE, _MOST_SHARED_ABOVE, _TOLD = 3, 0.1, 0.5
_QUOTES = frozenset('“"')
_FEWEST_TEASERS, _MOST_SHARED_TEASED = 3, 0.25
# A summary stands under a headline of so many words, with at most so many lines of labels between.
_HEADLINE, _MOST_LABELS, _LONGEST_LABEL = range(4, 21), 2, 3
_NO_HEADLINE = frozenset(":;,-–—")
# Furniture that may end a story where stray paragraphs stand behind it.
ENDINGS = frozenset(f"furniture.{kind}" for kind in ("sharing", "story_list", "newsletter", "comment", "notice"))


def cut_outskirts(page: Page, lists: Wordlists) -> bool:
    """Cut the paragraphs behind the story that one or two by themselves stand among rows of furniture, from the end.

    Return whether there were any.
    """
    found = False
    for _ in range(_MOST_STRAYS):
        prose = page.standing_prose()
        stray = _last_group(prose)
        above = prose[: len(prose) - len(stray)]
        if not stray or len(above) < max(_FEWEST_TOLD, _TOLD_PER_STRAY * len(stray)):
            return found
        if not _is_parted(page, above[-1] + 1, stray[0], lists):
            return found
        if not _is_strange(page, stray, above, _MOST_SHARED):
            return found
        for n in stray:
            page.cut(n, "furniture.outskirts")
        page.find_body()
        found = True
    return found


def cut_foreland(page: Page, lists: Wordlists) -> bool:
    """Cut the few paragraphs above the story that rows of furniture and its headline part from it.

    Return whether there were any.
    """
    prose = page.standing_prose()
    count = next((n for n in range(1, min(_MOST_ABOVE, len(prose) - 1) + 1) if prose[n] - prose[n - 1] > _FAR), 0)
    stray, below = prose[:count], prose[count:]
    if not stray or len(below) < max(_FEWEST_TOLD, _TOLD_PER_STRAY):
        return False
    if not _is_parted(page, stray[-1] + 1, below[0], lists) or not _is_strange(page, stray, below, _MOST_SHARED_ABOVE):
        return False
    if _has_headline(page, 0, stray[0], below) or not _has_headline(page, stray[-1] + 1, below[0], below):
        return False
    for n in stray:
        page.cut(n, "furniture.outskirts")
    page.find_body()
    return True


def _has_headline(page: Page, start: int, end: int, told: list[int]) -> bool:
    """Whether an open line of some words stands between two lines of which the story says more than half."""
    lines = (n for n in page.open_lines(start, end) if page.lines[n].word_count in _HEADLINE)
    return any(not _is_strange(page, [n], told, _TOLD) for n in lines)


def cut_teasers(page: Page) -> bool:
    """Cut headlines of other stories behind the end, each with a sentence of summary under it; return whether any."""
    prose = page.standing_prose()
    first, heads = len(prose), []
    while first > _FEWEST_TOLD and (head := _head_of(page, prose[first - 1])) is not None:
        first -= 1
        heads.append(head)
    above, summaries = prose[:first], prose[first:]
    if len(summaries) < _FEWEST_TEASERS:
        return False
    between = {page.rules[n] for n in range(above[-1] + 1, heads[-1] + 1)}
    if between.isdisjoint(ENDINGS) or not _is_strange(page, summaries, above, _MOST_SHARED_TEASED):
        return False
    for head, summary in zip(reversed(heads), summaries, strict=True):
        for n in range(head, summary + 1):
            page.cut(n, "furniture.teaser")
    page.find_body()
    return True


def _head_of(page: Page, number: int) -> int | None:
    """Return the headline right over a summary; labels may stand between."""
    for n in range(number - 1, max(number - 2 - _MOST_LABELS, 0), -1):
        line = page.lines[n]
        if (
            line.prose
            or page.is_listed(n)
            or (line.closed and line.text[-1] not in "?!…")
            or line.text[-1] in _NO_HEADLINE
        ):
            return None
        if line.word_count in _HEADLINE:
            return n
        if line.word_count > _LONGEST_LABEL:
            return None
    return None


def _last_group(prose: list[int]) -> list[int]:
    """Return the last few paragraphs, if a wide gap parts them from those above."""
    for count in range(1, min(_MOST_TOGETHER, len(prose) - 1) + 1):
        if prose[-count] - prose[-count - 1] > _FAR:
            return prose[-count:]
    return []


def _is_parted(page: Page, start: int, end: int, lists: Wordlists) -> bool:
    """Whether enough of the lines between are of the site, and none is of a list that belongs to the story."""
    gap = range(start, end)
    if any(map(page.is_listed, gap)):
        return False
    known = sum(page.rules[n] is not None or is_section(page.lines[n], lists) for n in gap)
    return known >= max(_FEWEST_KNOWN, _SHARE_KNOWN * len(gap))


def _is_strange(page: Page, stray: list[int], above: list[int], most: float) -> bool:
    """Whether paragraphs without quotation marks share next to none of their longer words with the story."""
    if not all(_QUOTES.isdisjoint(page.lines[n].text[:1]) for n in stray):
        return False
    stems = stems_of(*(page.lines[n].key for n in stray))
    told = "\n".join(page.lines[n].key for n in above)
    return sum(stem in told for stem in stems) <= most * len(stems)
