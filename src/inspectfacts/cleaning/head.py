"""Find the headline, and cut the labels, names and repeats that stand between it and the first paragraph."""

import re

from .captions import LONGEST_HEADING, has_headings, names_only
from .page import Page

__all__ = ["find_title", "is_told", "trim_head"]

_LONGEST_TITLE, _LEAST_TITLE = 32, 4
_LONGEST_LABEL = 8
_TITLE_START = 30
_BODY = 8000
# How much of the longer words of a headline stands in the body.
_TOLD, _LONG = 0.3, 5
_BELOW_TITLE = ("furniture.byline", "furniture.caption", "furniture.dateline", "furniture.sharing")
_SIGNED = ("furniture.byline", "furniture.dateline")
# A trail of section names, or a headline with the name of the site behind it.
_TRAIL = re.compile(r" (?:[|/>»›·•]|::|→|\\) ")


def find_title(page: Page, given: str | None = None) -> int | None:
    """Return the number of the headline: the line that metadata gives, else the first that suits the body."""
    if given and (found := _given_title(page, given)) is not None:
        return found
    if page.first < 0:
        return _title_without_body(page)
    candidates = [n for n in page.standing(0, page.first) if _headline_shaped(page, n)]
    if not candidates and page.first < page.last and not page.lines[page.first].closed:
        candidates = [page.first] if _headline_shaped(page, page.first) else []
    chosen = _choose(page, candidates)
    if chosen is None:
        return None
    key = min((page.lines[n].key for n in candidates if _is_longer(page, chosen, n)), key=len, default="")
    return max(n for n in candidates if page.lines[n].key == (key or page.lines[chosen].key))


def _is_longer(page: Page, number: int, other: int) -> bool:
    """Whether a line is another of its candidates with something behind it, such as the name of the site."""
    key = page.lines[other].key
    return page.lines[other].word_count >= _LEAST_TITLE and page.lines[number].key.startswith(key)


def _choose(page: Page, candidates: list[int]) -> int | None:
    """Return the first candidate that says what the body says; else the one that says most of it, else the first."""
    long = [n for n in candidates if page.lines[n].word_count >= _LEAST_TITLE]
    plain = [n for n in long if not _TRAIL.search(page.lines[n].text)] or long
    if plain and plain[0] == 0 and not _is_masthead(page, 0) and _reads_on(page):
        return 0
    said = {n: _said(page, n) for n in plain}
    told = [n for n in plain if is_told(page, n) and not _is_masthead(page, n)]
    most = sorted((n for n, (found, _) in said.items() if found), key=lambda n: -said[n][0])
    return next(iter(told or most or plain or candidates), None)


def _reads_on(page: Page) -> bool:
    """Whether nothing but captions and bylines stands between the first line of the page and the body."""
    rules = {page.rules[n] for n in range(page.first)}
    return all(rule is None or rule.startswith(_BELOW_TITLE) for rule in rules)


def _is_masthead(page: Page, number: int) -> bool:
    """Whether a line is a bare name, as that of the site is: a headline says something."""
    return names_only(page.lines[number]) and any(word.istitle() for word in page.lines[number].words)


def _given_title(page: Page, given: str) -> int | None:
    key = " ".join(given.lower().split()).rstrip(".!?")
    return next((n for n in range(min(len(page.lines), 40)) if page.lines[n].text.lower().rstrip(".!?") == key), None)


def _title_without_body(page: Page) -> int | None:
    standing = list(page.standing())
    if len(standing) < 2 or page.lines[standing[1]].text[0].islower():
        return None
    if _headline_shaped(page, standing[0]) and page.lines[standing[0]].word_count >= _LEAST_TITLE:
        return standing[0]
    return None


def _headline_shaped(page: Page, number: int) -> bool:
    line = page.lines[number]
    return 2 <= line.word_count <= _LONGEST_TITLE and line.text[-1] not in ".:;," and not line.text[0].islower()


def is_told(page: Page, number: int) -> bool:
    """Whether the body says much of what a line says."""
    found, share = _said(page, number)
    return found > 1 and share >= _TOLD


def _said(page: Page, number: int) -> tuple[int, float]:
    """Return how many of the longer words of a line the body says as well, and their share."""
    words = [word.strip("'\",.:;!?()") for word in page.lines[number].key.split()]
    stems = {word[:6] for word in words if len(word) >= _LONG}
    body = page.keys[page.key_starts[page.first] : page.key_starts[page.last] + len(page.lines[page.last].key)][:_BODY]
    found = sum(stem in body for stem in stems)
    return found, found / len(stems) if stems else 0.0


def trim_head(page: Page) -> None:
    """Cut what stands before the headline, and labels and names between it and the first paragraph."""
    if page.title is None or page.first < 0:
        return
    title = page.lines[page.title].key
    for n in list(page.standing(0, page.title)):
        line = page.lines[n]
        if title[:_TITLE_START] in line.key:
            page.cut(n, "furniture.repeat")
        elif line.word_count <= _LONGEST_LABEL or _said(page, n)[1] < _TOLD:
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
