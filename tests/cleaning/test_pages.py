"""Pages as they come from ten kinds of site: every line of furniture goes, every line of the article stays."""

from pathlib import Path

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import Cleaned, clean
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import load_rulebook

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*.marked"))


def cut_lines(cleaned: Cleaned) -> set[int]:
    """The numbers of the lines that are cut by more than half."""
    gone = {n for cut in cleaned.removed for n in range(cut.start, cut.end)}
    numbers, at = set(), 0
    for number, line in enumerate(cleaned.source.split("\n")):
        if line.strip() and sum(n in gone for n in range(at, at + len(line))) * 2 > len(line):
            numbers.add(number)
        at += len(line) + 1
    return numbers


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_furniture_goes_and_the_article_stays(path):
    marked = read_marked(path.read_text("utf-8"))
    cleaned = clean(article_from_text(marked.text), load_rulebook())
    lines, labels = marked.text.split("\n"), marked.gold["lines"]
    cut = cut_lines(cleaned)
    assert [lines[n] for n, label in enumerate(labels) if label == "X" and n not in cut] == []
    assert [lines[n] for n, label in enumerate(labels) if label in "TB" and n in cut] == []
    assert cleaned.title == lines[labels.index("T")].strip()
    assert cleaned.published is not None
    assert cleaned.published.date == marked.gold["published"]
