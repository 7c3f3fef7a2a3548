"""The shared cases for dates and counts, where they lie beside the repository: invented sentences and a peer's suite.

docs/dates-and-counts.md says which cases fail and why.
"""

import importlib.util
import json
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from spacy.language import Language

from inspectfacts.cleaning import lay_tiles
from inspectfacts.facts import Count, Date
from inspectfacts.pipes import make_pipeline, open_reading

SHARED = Path(__file__).parents[3] / "shared"
PHENOMENA, CONFORMANCE = SHARED / "phenomena" / "dates_counts.jsonl", SHARED / "conformance"
# The day is enough ("yesterday morning"); "now" is no date; "Three years after …" is the duration.
OTHERWISE = {"PH-D017", "PH-D027", "PH-D057"}
# Ages, ordinals and durations are no counts; "hundreds of children" has no value.
KINDS = {
    "COUNT": "cardinal",
    "FRACTION": "fraction",
    "MONEY": "money",
    "MULTIPLE": "cardinal",
    "PERCENT": "percent",
    "PERCENT_POINTS": "percent",
    "RATE": "rate",
    "RATIO": "fraction",
}
MODS = {
    "APPROX": "about",
    "MORE_THAN": "over",
    "LESS_THAN": "under",
    "EQUAL_OR_LESS": "up_to",
    "EQUAL_OR_MORE": "at_least",
    "ONLY": "only",
}
PIPES = ("quotations", "sentences", "terms", "numbers", "dates", "counts")

pytestmark = pytest.mark.skipif(not CONFORMANCE.is_dir(), reason="the shared cases are not beside this repository")


def cases(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


@pytest.mark.parametrize("case", [c for c in cases(PHENOMENA) if c["kind"] == "date"], ids=lambda case: case["id"])
def test_a_date_case_has_its_span_and_value(nlp: Language, case: dict[str, Any]) -> None:
    if case["id"] in OTHERWISE:
        pytest.xfail("the contract reads it otherwise")
    found: list[Date] = read(nlp, case["input"], case["reference_date"])["dates"]
    assert [(d.text, d.type, d.value) for d in found] == [(g["text"], g["type"], g["value"]) for g in case["expected"]]


@pytest.mark.parametrize("case", [c for c in cases(PHENOMENA) if c["kind"] == "count"], ids=lambda case: case["id"])
def test_a_count_case_has_its_numbers(nlp: Language, case: dict[str, Any]) -> None:
    found: list[Any] = read(nlp, case["input"], case["reference_date"])["counts"]
    wanted = [gold for gold in case["expected"] if gold["value"] is not None and gold["type"] in KINDS]
    for gold in wanted:
        count = next(c for c in found if gold["start"] <= c.start and c.end <= gold["end"])
        low, high = gold["value"] if isinstance(gold["value"], list) else (abs(gold["value"]), None)
        assert (count.value, count.upper, count.kind) == (low, high, KINDS[gold["type"]])
        assert count.currency == gold.get("currency")
        if gold.get("mod") in MODS:
            assert count.qualifier == MODS[gold["mod"]]
        noun = gold.get("unit") or gold.get("of")
        if isinstance(noun, str):
            assert count.of is not None and (noun.endswith(count.of) or count.of.endswith(noun))
    inside = [c for c in found if any(gold["start"] <= c.start and c.end <= gold["end"] for gold in case["expected"])]
    assert found == inside and len(found) >= len(wanted)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return make_pipeline()


def read(nlp: Language, text: str, day: str | None) -> dict[str, Any]:
    """Return the facts of a sentence, which is no article: nothing is cut."""
    cleaned = lay_tiles(text)
    doc = nlp.tokenizer(cleaned.text)
    reading = open_reading(doc, cleaned, date.fromisoformat(day) if day else None)
    for name, pipe in nlp.pipeline:
        if name in PIPES:
            pipe(doc)
    return reading.facts


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("conformance_score", CONFORMANCE / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_date(fact: Date) -> dict[str, Any]:
    return {"start": fact.start, "end": fact.end, "type": fact.type, "value": fact.value}


def as_number(fact: Count) -> dict[str, Any]:
    kind = {"percent": "PERCENT", "money": "MONEY"}.get(fact.kind, "NUMBER" if fact.upper is None else "RANGE")
    return {"start": fact.start, "end": fact.end, "type": kind, "value": fact.value, "currency": fact.currency}


def test_dates_conform_to_the_peers_suite(nlp: Language) -> None:
    gold = cases(CONFORMANCE / "dates.jsonl")
    found = {c["id"]: [as_date(d) for d in read(nlp, c["input"], c["reference_date"])["dates"]] for c in gold}
    result = scorer().evaluate("dates", gold, found)
    assert result["coreF1"] >= 0.90
    assert result["F1"] >= 0.75
    assert result["valacc"] >= 0.93
    assert result["neg_fp"] == "0/23"


@pytest.mark.parametrize(("subset", "floor"), [("NUMBER", 0.90), ("PERCENT", 1.0), ("MONEY:uk/eur/yen only", 0.95)])
def test_numbers_conform_to_the_peers_suite(nlp: Language, subset: str, floor: float) -> None:
    score = scorer()
    gold = score.subsets("numbers", cases(CONFORMANCE / "numbers.jsonl"))[subset]
    found = {c["id"]: [as_number(n) for n in read(nlp, c["input"], c["reference_date"])["counts"]] for c in gold}
    assert score.evaluate("numbers", gold, found)["F1"] >= floor
