"""Find lines of lists that belong to the article: names with their grades, and findings as bullets."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .lines import Line
from .page import Page
from .wordlists import Wordlists

__all__ = ["mark_entries"]

_BULLETS = frozenset("-•*·–—▪●○‣✓✔►")
_SHORTEST_FINDING, _FEWEST_GRADES, _LONGEST_NAME, _LONGEST_LABEL = 4, 2, 8, 14
_FEWEST_BARE, _LONGEST_GRADE, _MOST_HEADS, _FEWEST_PARTS = 3, 3, 4, 3
_SIGNS, _TRAILS, _QUOTES, _BESIDE = "-:|?…→.", " .,;|)'\"]", "'\"(", " | "
_OLDER = (" (", ", ", " - ")
_NO_TRAILS = str.maketrans("", "", _TRAILS[1:] + _QUOTES)


class _Grades(NamedTuple):
    """The wordings of grades, their last words, and the words of headlines: verbs, and what leads to a grade."""

    words: set[str]
    ends: set[str]
    told: set[str]


def mark_entries(page: Page, lists: Wordlists) -> None:
    """Mark lists of names with grades, which stand whatever else they look like, and lists of findings."""
    labelled: list[int] = []
    findings: list[int] = []
    rated = lists.named.get("rated", set())
    for n in page.open_lines():
        line = page.lines[n]
        if line.text[0] in _BULLETS and _is_finding(line):
            findings.append(n)
        if ": " in line.folded and line.folded.partition(": ")[0] in rated:
            labelled += [n - 1, n] if n and not page.lines[n - 1].prose else [n]
    page.graded = {*_graded_lines(page, lists, labelled), *_under_grades(page, page.open_lines(), lists)}
    page.graded.update([*_heads_of(page, lists)])
    for n in page.graded:
        page.free(n)
    page.findings = set(_in_runs(findings))


def _graded_lines(page: Page, lists: Wordlists, labelled: list[int]) -> Iterator[int]:
    """Yield the lines that end in a grade among others that do, or hold several side by side."""
    told = lists.finite | lists.named.get("leads_to_grades", set())
    grades = _Grades(lists.grade_words, {grade.rpartition(" ")[2] for grade in lists.grade_words}, told)
    signed, every = labelled, list[int]()
    for n in page.unended():
        line = page.lines[n]
        sign = _graded_by(line.folded, grades, tabbed="\t" in line.text)
        if sign is not None:
            every.append(n)
        if sign:
            signed.append(n)
        if _BESIDE in line.folded and _are_graded(line.folded.split(_BESIDE), grades):
            yield n
    yield from _in_runs(sorted({*signed}), step=2)
    yield from _in_runs(every, fewest=_FEWEST_BARE)


def _are_graded(parts: list[str], grades: _Grades) -> bool:
    return len(parts) >= _FEWEST_PARTS and all(_graded_by(part, grades) for part in parts)


def _under_grades(page: Page, numbers: list[int], lists: Wordlists) -> Iterator[int]:
    """Yield grades on lines of their own and the names or areas under or over them, if there are several of them."""
    grades = [n for n in page.unended() if page.lines[n].key in lists.grade_words and page.lines[n].key.isalpha()]
    if len(grades) < _FEWEST_GRADES:
        return
    standing, heads = set(numbers), set(grades)
    for run in _runs(grades):
        yield from run
        above = range(run[0] - (len(run) if len(run) >= _FEWEST_BARE else 1), run[0])
        if all(n in standing and _is_label(page.lines[n]) for n in above):
            yield from above
        after = run[-1] + 1
        while after in standing and after not in heads and page.lines[after].word_count <= _LONGEST_NAME:
            yield after
            after += 1


def _is_label(line: Line) -> bool:
    return line.word_count <= _LONGEST_LABEL and not line.prose


def _heads_of(page: Page, lists: Wordlists) -> Iterator[int]:
    """Yield the heads of the columns right above a list, and what announces it with a colon."""
    heads = lists.named.get("column_heads", set())
    for first in [n for n in page.graded if n - 1 not in page.graded]:
        for n in range(first - 1, max(first - 1 - _MOST_HEADS, -1), -1):
            words = [word for word in page.lines[n].folded.split() if not word.isdigit() and word not in ("|", "/")]
            if not heads.issuperset(words):
                if page.lines[n].text[-1] == ":" and _is_label(page.lines[n]):
                    yield n
                break
            yield n


def _runs(numbers: Sequence[int], step: int = 1) -> Iterator[list[int]]:
    """Yield the runs of rising numbers no more than a step apart."""
    run: list[int] = []
    for n in numbers:
        if run and n - run[-1] > step:
            yield run
            run = []
        run.append(n)
    if run:
        yield run


def _in_runs(numbers: Sequence[int], fewest: int = 2, step: int = 1) -> Iterator[int]:
    """Yield the numbers that stand in a run of so many."""
    for run in _runs(numbers, step):
        if len(run) >= fewest:
            yield from run


def _graded_by(text: str, grades: _Grades, *, tabbed: bool = False) -> bool | None:
    """Say whether a sign stands before the grade that ends a line: "hill top school - good"; None where no grade does.

    Behind the grade there may be one held before: "safe | good (was inadequate)".
    """
    if grades.ends.isdisjoint(text.translate(_NO_TRAILS).split()):
        return None
    text = text.rstrip(_TRAILS)
    for part in (text, *(text.rpartition(mark)[0] for mark in _OLDER if mark in text)):
        for words in range(1, _LONGEST_GRADE + 1):
            label, *grade = part.rstrip(_TRAILS).rsplit(" ", words)
            if label and len(grade) == words and " ".join(grade).strip(_QUOTES) in grades.words:
                signed = label[-1] in _SIGNS or grade[0][0] == "(" or tabbed
                return True if signed else None if grades.told.intersection(label.split()) else False
    return None


def _is_finding(line: Line) -> bool:
    """Whether a line with a bullet runs like a sentence rather than a label: most of its words are small."""
    small = sum(word[0].islower() for word in line.words)
    return line.word_count > _SHORTEST_FINDING and 2 * small > line.word_count
