"""The quality gate: what the rules reach on the fixtures may rise, and falls only with a stated reason."""

import json
from pathlib import Path

import msgspec
import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate import Score, digest, read_corpus, score_documents

FIXTURES = Path(__file__).parent.parent / "fixtures"
FLOORS = json.loads((FIXTURES / "floors.json").read_text("utf-8"))
SOURCES = sorted(FIXTURES.glob("plain/*.txt"))


@pytest.fixture(scope="module")
def scores(extractor: Extractor) -> dict[str, Score]:
    return score_documents(
        (name, article.gold, msgspec.to_builtins(extractor.extract(article.text, published=article.gold["published"])))
        for name, article in read_corpus(FIXTURES)
    )


def test_the_floors_were_set_for_these_fixtures() -> None:
    assert digest(FIXTURES) == FLOORS["digest"], "the fixtures changed: run benchmarks/quality.py --write-floors"


@pytest.mark.parametrize("kind", FLOORS["floors"])
def test_detection_keeps_its_floor(scores: dict[str, Score], kind: str) -> None:
    assert scores[kind].f1 >= FLOORS["floors"][kind]["f1"], "\n".join(scores[kind].wrong)


@pytest.mark.parametrize("kind", FLOORS["floors"])
def test_attributes_keep_their_floor(scores: dict[str, Score], kind: str) -> None:
    assert scores[kind].full_f1 >= FLOORS["floors"][kind]["full"], "\n".join(scores[kind].wrong)


def test_every_fact_lies_where_it_says(extractor: Extractor) -> None:
    for name, article in read_corpus(FIXTURES):
        found = extractor.extract(article.text, published=article.gold["published"])
        for fact in (*found.ratings, *found.dates, *found.counts, *found.actions, *found.inspections):
            assert article.text[fact.start : fact.end] == fact.text, f"{name}: {fact}"
        for quote in found.quotes:
            stretches = [article.text[span.start : span.end] for span in quote.spans]
            assert "\n\n".join(stretches) == quote.text, f"{name}: {quote}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_plain_copy_is_the_text_of_its_marked_article(path: Path) -> None:
    [article] = [article for name, article in read_corpus(FIXTURES) if name == path.stem]
    assert path.read_bytes().decode("utf-8") == article.text
