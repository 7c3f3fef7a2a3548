"""Cut what addresses readers among furniture behind the story and says little of what the story says."""

from .page import Page
from .stems import share_in
from .wordlists import Wordlists

__all__ = ["cut_islands"]

_LONGEST_ISLAND, _ABOVE, _FEWEST_CUT, _FEWEST_TOLD = 10, 3, 2, 2
_MOST_SHARED, _MOST_ADDRESSED = 0.34, 0.5
_QUOTES = frozenset('“‘"')
_ASKING = frozenset({"furniture.newsletter", "furniture.site", "furniture.sharing"})
_LINES = 12


def cut_islands(page: Page, lists: Wordlists) -> None:
    """Cut the islands of the tail, from the end of the page upwards, and sentences between two invitations."""
    if page.first < 0:
        return
    end = len(page.lines)
    while (island := _island(page, page.first + 1, end)) is not None:
        first, last = island
        prose = [n for n in range(first, last) if page.lines[n].prose]
        if prose and not (_is_strange(page, prose, lists) and _is_told_above(page, first, lists)):
            break
        if prose:
            for n in range(first, last):
                page.cut(n, "furniture.site")
        end = first
    asking = {n for n, rule in enumerate(page.rules) if rule in _ASKING and n > page.first}
    for n in [n + 1 for n in sorted(asking) if n + 2 in asking]:
        between = page.rules[n] is None and page.lines[n].prose and _asks(page, n - 1) and _asks(page, n + 1)
        if between and _share_told(page, n) <= _MOST_SHARED:
            page.cut(n, "furniture.site")


def _is_told_above(page: Page, number: int, lists: Wordlists) -> bool:
    """Whether paragraphs stand above a line, the first of which do not address readers themselves."""
    told = [n for n in page.standing(page.first, number) if page.lines[n].prose][:_FEWEST_TOLD]
    return len(told) == _FEWEST_TOLD and not page.is_letter and not _addresses(page, told, lists)


def _asks(page: Page, number: int) -> bool:
    """Whether a paragraph is cut as words of the site."""
    return page.rules[number] in _ASKING and page.lines[number].prose


def _island(page: Page, floor: int, end: int) -> tuple[int, int] | None:
    """Return the last run of standing lines before `end` that is short and has furniture above it."""
    rules = page.rules
    last = next((n + 1 for n in range(end - 1, floor, -1) if rules[n] is None), None)
    if last is None:
        return None
    first = last - 1
    while first > floor and rules[first - 1] is None and last - first <= _LONGEST_ISLAND:
        first -= 1
    if last - first > _LONGEST_ISLAND or first <= floor:
        return None
    if not any(line.prose for line in page.lines[first:last]):
        return first, last
    above = rules[max(floor, first - _ABOVE) : first]
    return (first, last) if sum(rule is not None for rule in above) >= _FEWEST_CUT else None


def _is_strange(page: Page, prose: list[int], lists: Wordlists) -> bool:
    """Whether paragraphs outside quotation marks address readers and say little of what the story says."""
    if not _addresses(page, prose, lists):
        return False
    plain = all(_QUOTES.isdisjoint(page.lines[n].text) for n in prose)
    return plain and all(_share_told(page, n) <= _MOST_ADDRESSED for n in prose)


def _addresses(page: Page, numbers: list[int], lists: Wordlists) -> bool:
    """Whether a line outside quotation marks speaks to readers."""
    plain = (page.lines[n].key for n in numbers if _QUOTES.isdisjoint(page.lines[n].text))
    return any(not lists.speech.address.isdisjoint(key.replace(",", "").split()) for key in plain)


def _share_told(page: Page, number: int) -> float:
    """Return how many of the longer words of a line the first paragraphs of the story say, as a share."""
    told = "\n".join(page.lines[n].key for n in page.standing(page.first, min(number, page.first + _LINES)))
    return share_in(page.lines[number].key, told)
