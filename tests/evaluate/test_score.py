"""The scores of the quality gate."""

from inspectfacts.evaluate import Score, score_documents

GOLD = {"text": "good", "start": 5, "end": 9, "grade": "good", "status": "current", "aspect": ["overall", "care"]}
FOUND = {**GOLD, "aspect": "overall"}


def score(gold: list[dict[str, object]], found: list[dict[str, object]], kind: str = "ratings") -> Score:
    return score_documents([("a", {kind: gold}, {kind: found})])[kind]


def test_a_fact_found_with_every_attribute_right() -> None:
    assert (score([GOLD], [FOUND]).f1, score([GOLD], [FOUND]).full_f1) == (1.0, 1.0)


def test_a_wrong_attribute_costs_full_f1_alone() -> None:
    result = score([GOLD], [{**FOUND, "status": "previous"}])
    assert (result.f1, result.full_f1) == (1.0, 0.0)
    assert result.accuracy("status") == 0.0
    assert "want 'current'" in result.wrong[0]


def test_another_grade_is_a_miss_and_a_false_hit() -> None:
    result = score([GOLD], [{**FOUND, "grade": "poor"}])
    assert (result.f1, result.missed, result.spurious) == (0.0, 1, 1)


def test_optional_facts_neither_count_nor_cost() -> None:
    assert score([{**GOLD, "optional": True}], []).f1 == 1.0
    assert score([{**GOLD, "optional": True}], [FOUND]).spurious == 0


def test_a_quote_counts_once_for_each_of_its_spans() -> None:
    gold = [{"text": "a", "start": 0, "end": 9}, {"text": "b", "start": 20, "end": 30}]
    quote = {"start": 0, "end": 30, "kind": "direct", "spans": [{"start": 0, "end": 9}, {"start": 20, "end": 30}]}
    assert score(gold, [quote], "quotes").right == 2


def test_an_unresolved_date_may_be_null_or_hold_an_x() -> None:
    gold = [{"text": "May", "start": 0, "end": 3, "value": None}]
    for value in (None, "XXXX-05"):
        assert score(gold, [{"start": 0, "end": 3, "value": value}], "dates").full == 1
