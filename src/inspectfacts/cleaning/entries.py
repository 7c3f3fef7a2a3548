"""Find lines of lists that belong to the article: names with their grades, and findings as bullets."""

from collections.abc import Iterator
from itertools import pairwise

from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["mark_entries"]

_BULLETS = frozenset("-•*·–—▪●○‣✓✔►")
_SHORTEST_FINDING, _FEWEST_GRADES, _LONGEST_NAME = 4, 2, 8


def mark_entries(page: Page, lists: Wordlists) -> None:
    """Mark lists of names with grades, which stand whatever else they look like, and lists of findings."""
    graded: list[int] = []
    findings: list[int] = []
    rated = lists.named.get("rated", set())
    open_lines = page.open_lines()
    for n in open_lines:
        line = page.lines[n]
        if line.text[0] in _BULLETS and _is_finding(line):
            findings.append(n)
        if ": " in line.folded and line.folded.partition(": ")[0] in rated:
            graded += [n - 1, n] if n and not page.lines[n - 1].prose else [n]
        elif (" - " in line.folded or ": " in line.folded) and _is_graded(line, lists):
            graded.append(n)
    page.graded = {*_in_runs(graded), *_under_grades(page, open_lines, lists)}
    page.findings = set(_in_runs(findings))


def _under_grades(page: Page, numbers: list[int], lists: Wordlists) -> Iterator[int]:
    """Yield the grades that each head a list of names, and the names under them, if there are several such grades."""
    heads = [n for n in numbers if page.lines[n].key in lists.grade_words and not page.lines[n].key.isdigit()]
    standing = set(numbers)
    heads = [n for n in heads if n + 1 in standing]
    for n in heads if len(heads) >= _FEWEST_GRADES else ():
        yield n
        after = n + 1
        while after in standing and page.lines[after].word_count <= _LONGEST_NAME:
            yield after
            after += 1


def _in_runs(numbers: list[int]) -> Iterator[int]:
    """Yield the numbers that have a neighbour among them."""
    for n, following in pairwise(numbers):
        if following == n + 1:
            yield from (n, following)


def _is_graded(line: Line, lists: Wordlists) -> bool:
    """Whether a line ends with a grade behind a dash or colon: "Hill Top School - Good"."""
    return any(line.folded.rpartition(part)[2].strip("'\"") in lists.grade_words for part in (" - ", ": "))


def _is_finding(line: Line) -> bool:
    """Whether a line with a bullet runs like a sentence rather than a label: most of its words are small."""
    small = sum(word[0].islower() for word in line.words)
    return line.word_count > _SHORTEST_FINDING and 2 * small > line.word_count
