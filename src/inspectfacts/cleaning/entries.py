"""Find lines of lists that belong to the article: names with their grades, and findings as bullets."""

from collections.abc import Iterator
from itertools import pairwise

from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["mark_entries"]

_BULLETS = frozenset("-•*·–—▪●○‣✓✔►")
_PARTS = (" - ", ": ")
_SHORTEST_FINDING = 4


def mark_entries(page: Page, lists: Wordlists) -> None:
    """Mark lists of names with grades, which stand whatever else they look like, and lists of findings."""
    lines = page.lines
    open_lines = page.open_lines()
    page.graded = set(_in_runs([n for n in open_lines if _is_graded(lines[n], lists)]))
    page.findings = set(_in_runs([n for n in open_lines if _is_finding(lines[n])]))


def _in_runs(numbers: list[int]) -> Iterator[int]:
    """Yield the numbers that have a neighbour among them."""
    for n, following in pairwise(numbers):
        if following == n + 1:
            yield from (n, following)


def _is_graded(line: Line, lists: Wordlists) -> bool:
    """Whether a line ends with a grade behind a dash or colon: "Hill Top School - Good"."""
    parts = (line.folded.rpartition(part) for part in _PARTS if part in line.folded)
    return any(grade.strip("'\"") in lists.grade_words for _, _, grade in parts)


def _is_finding(line: Line) -> bool:
    """Whether a line with a bullet runs like a sentence rather than a label: most of its words are small."""
    if line.text[0] not in _BULLETS or line.word_count <= _SHORTEST_FINDING:
        return False
    return 2 * sum(word[0].islower() for word in line.words) > line.word_count
