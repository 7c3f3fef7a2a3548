"""Tell how much of what a line says the body of the story says as well."""

from .page import Page

__all__ = ["is_told", "said", "share_told"]

_LEAST, _SHORT = 4, 3
_BODY = 8000
_MARKS = "'\",.:;!?()"
# How much of the longer words of a headline stands in the body, and of a headline of three words.
_TOLD, _ALL_TOLD, _LONG = 0.3, 0.6, 5


def is_told(page: Page, number: int) -> bool:
    """Whether the body says much of what a line says."""
    found, share = said(page, number)
    words = page.lines[number].word_count
    return found > 1 and words >= _SHORT and share >= (_TOLD if words >= _LEAST else _ALL_TOLD)


def share_told(page: Page, number: int) -> float:
    """Return the share of the longer words of a line that the body says as well."""
    return said(page, number)[1]


def said(page: Page, number: int) -> tuple[int, float]:
    """Return how many of the longer words of a line the body says as well, and their share."""
    if (known := page.told.get(number)) is not None:
        return known
    stems = {word.strip(_MARKS)[:6] for word in page.lines[number].key.split() if len(word) >= _LONG}
    start = page.key_starts[page.first]
    end = min(page.key_starts[page.last] + len(page.lines[page.last].key), start + _BODY)
    found = sum(_stands(page, stem, start, end) for stem in stems)
    page.told[number] = found, found / len(stems) if stems else 0.0
    return page.told[number]


def _stands(page: Page, stem: str, start: int, end: int) -> bool:
    """Whether a standing line between two offsets of the keys holds the beginning of a word."""
    at = page.keys.find(stem, start, end)
    while at >= 0:
        line = page.line_at(at)
        if page.rules[line] is None:
            return True
        at = page.keys.find(stem, page.key_starts[line] + len(page.lines[line].key), end)
    return False
