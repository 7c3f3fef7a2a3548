"""Cut what the site says of itself amid the story, on pages that do not speak in the first person themselves."""

import re

from .captions import LONGEST_HEADING
from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["cut_promos"]

_SITE = frozenset({"furniture.site", "furniture.newsletter"})
_OURS, _WE = ("our ",), ("we ", "we're ", "we've ", "we'll ")
# The words themselves, not the names of groups and shows that begin with them.
_SAID = re.compile(r"(?:^|[.!?:] )(?:Our|We)\b|\b(?:our|we)\b")
_I = " i "
_YOU = frozenset({"you", "your", "you're", "you'll", "you've"})
_LEAST_SAID, _MOST_SAID = 2, 4
_LONGEST_BOX, _NAMED = 6, 6
_MARKS = str.maketrans("", "", ",.:;!?()")


def cut_promos(page: Page, lists: Wordlists) -> None:
    """Cut the lines that say “our” or “we” outside quotations, with what addresses readers beside them."""
    if page.first < 0:
        return
    ours = " our " in page.keys
    if ours:
        _cut_campaign(page, lists)
    own = _in_own_name(page, _OURS) if ours or "\nour " in page.keys else []
    seeds = [n for n in own if _promotes(page.lines[n], lists) or _is_alone(page, n)]
    if not _SITE.isdisjoint(page.rules):
        seeds += [n for n, rule in enumerate(page.rules) if rule in _SITE and n > page.first]
    if not seeds or len(own) > _MOST_SAID:
        return
    own += _in_own_name(page, _WE)
    blocks = [_block(page, n) for n in seeds]
    inside = {n for first, last in blocks for n in range(first, last + 1)}
    if not inside.issuperset(own) or _has_teller(page, inside):
        return
    for first, last in blocks:
        _cut_block(page, first, last)


def _cut_campaign(page: Page, lists: Wordlists) -> None:
    """Cut the box behind the story, between blank lines and furniture, that has an open line on “our campaign”."""
    leads = tuple(lists.named["campaign_leads"])
    for n in [n for n in page.open_lines(page.first + 1) if page.lines[n].key.startswith(leads)]:
        if lists.named["campaigns"].isdisjoint(page.lines[n].key.translate(_MARKS).split()[:_NAMED]):
            continue
        first = last = n
        while not page.lines[first].after_blank and page.rules[first - 1] is None:
            first -= 1
        while last + 1 < len(page.lines) and not page.lines[last + 1].after_blank and page.rules[last + 1] is None:
            last += 1
        behind = last + 1 == len(page.lines) or page.rules[last + 1] is not None
        if behind and last - first < _LONGEST_BOX and page.lines[first].after_blank and first > page.first:
            for number in range(first, last + 1):
                page.cut(number, "furniture.site")


def _in_own_name(page: Page, words: tuple[str, ...]) -> list[int]:
    """Return the standing lines of the body without quotation marks that hold one of the words."""
    lines, rules = page.lines, page.rules
    body = range(page.first, page.last + 1)
    if len(words) == 1:
        held = [n for n in body if words[0] in lines[n].folded]
    else:
        held = [n for n in body if any(word in lines[n].folded for word in words)]
    return [n for n in held if rules[n] is None and _is_plain(lines[n]) and _SAID.search(lines[n].text)]


def _has_teller(page: Page, inside: set[int]) -> bool:
    """Whether a line of the body outside the blocks says “I”: a letter, or a column."""
    body = (page.lines[n] for n in page.standing(page.first, page.last + 1) if n not in inside)
    return any(_I in line.folded and _is_plain(line) for line in body)


def _promotes(line: Line, lists: Wordlists) -> bool:
    """Whether a line says enough of the site, and names its readers or what it has for them."""
    if lists.speech_score(line) < _LEAST_SAID:
        return False
    return not lists.speech.products.isdisjoint(line.folded.translate(_MARKS).split())


def _is_alone(page: Page, number: int) -> bool:
    """Whether a line that begins with the word stands behind the story, with furniture on both sides."""
    if number != page.last or not page.lines[number].text.startswith("Our ") or number + 1 == len(page.lines):
        return False
    return page.rules[number - 1] is not None and page.rules[number + 1] is not None


def _is_plain(line: Line) -> bool:
    text = line.text
    return "“" not in text and '"' not in text and "‘" not in text and "”" not in text


def _block(page: Page, seed: int) -> tuple[int, int]:
    """Return the first and last line of the run round a seed in which every standing line addresses its readers."""
    first = last = seed
    while first - 1 > page.first and _addresses(page, first - 1):
        first -= 1
    while last + 1 < len(page.lines) and _addresses(page, last + 1):
        last += 1
    return first, last


def _addresses(page: Page, number: int) -> bool:
    line = page.lines[number]
    if page.rules[number] is not None:
        return page.rules[number] in _SITE
    return _is_plain(line) and not _YOU.isdisjoint(line.folded.translate(_MARKS).split())


def _cut_block(page: Page, first: int, last: int) -> None:
    """Cut a block, and the heading above it where it holds more than single lines that are cut already."""
    prose = [n for n in range(first, last + 1) if page.rules[n] is None and page.lines[n].prose]
    for n in range(first, last + 1):
        page.cut(n, "furniture.site")
    above = first - 1
    if not prose or above <= page.first or page.rules[above] is not None:
        return
    if (
        not page.lines[above].closed
        and page.lines[above].word_count <= LONGEST_HEADING
        and page.lines[above - 1].closed
    ):
        page.cut(above, "furniture.site")
