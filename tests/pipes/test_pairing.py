"""Pairing of quotation marks: what stands between them, and which mark is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspectfacts.pipes.pairing import MarkPairer
from inspectfacts.rulebook import load_rulebook

PAIRER = MarkPairer(load_rulebook().lexicons["marks"])


def inside(text: str) -> list[str]:
    return [text[pair.start : pair.end] for pair in PAIRER.pairs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” he said. “No.”", ["Yes,", "No."]),
        ('"Yes," he said. "No."', ["Yes,", "No."]),
        ("‘Yes,’ he said. ‘No.’", ["Yes,", "No."]),
        ("'Yes,' he said. 'No.'", ["Yes,", "No."]),
        ("``Yes,'' he said.", ["Yes,"]),
        ("â€œWe tried,â€\x9d he said.", ["We tried,"]),
        ('”We tried," he said. ”Hard.“', ["We tried,", "Hard."]),
        ("It was “poor\" and 'dull’.", ["poor", "dull"]),
        ("‘Best chips in town” he laughed.", ["Best chips in town"]),
        ("said Ms Gray.“We will”", ["We will"]),
        ("“ We tried ” was all", ["We tried"]),
    ],
)
def test_marks_of_every_shape_pair(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The pupils’ work and the head's view aren't new.",
        "The class of ’98 and the '90s, and the 1980s' '80s kids' club.",
        "The 6'2\" officer left.",
        'A 12" pizza with chips.',
        "A rock ’n’ roll school.",
        "’Tis the season.",
        "the parents’ committee of the governors’ group",
    ],
)
def test_an_apostrophe_or_a_measure_is_no_mark(text: str) -> None:
    assert inside(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘The pupils’ work isn’t marked,’ it said.", ["The pupils’ work isn’t marked,"]),
        ("‘It is the governors’ fault’", ["It is the governors’ fault"]),
        (
            "‘it isn’t the staff’s fault, it is the inspectors’.’",
            ["it isn’t the staff’s fault, it is the inspectors’."],
        ),
        ("‘’Tis a shame,’ she said.", ["’Tis a shame,"]),
        (
            "‘When the inspectors’ team came we sat.\n‘Then they left.’",
            ["When the inspectors’ team came we sat.", "Then they left."],
        ),
        ("It was ‘good in all areas’ and the residents’ committee agreed.", ["good in all areas"]),
    ],
)
def test_an_apostrophe_does_not_close_a_quotation(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘She told me “never again” and left.’", ["She told me “never again” and left.", "never again"]),
        ("“They called us ‘outstanding’,” he said.", ["They called us ‘outstanding’,", "outstanding"]),
        ("“He said ‘never again and left,” she said.", ["He said ‘never again and left,", "never again and left,"]),
        ("“We said “never again” and left,” he said.", ["We said “never again” and left,", "never again"]),
    ],
)
def test_an_inner_quotation_stays_inside(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We listened.\n“Then we acted,” she said.", ["We listened.", "Then we acted,"]),
        ("He said: “We listened. “Then we acted,” she said.", ["We listened.", "Then we acted,"]),
        ("“We have taken urgent action bec", ["We have taken urgent action bec"]),
        ("We are proud of this,” said Mr Gale.", ["We are proud of this,"]),
        ("Lessons were described as failing’ and dull.", ["failing"]),
        ("It was thought inadequate.”But he stayed.", ["It was thought inadequate."]),
    ],
)
def test_a_missing_mark_costs_no_words(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was ‘calm’. It said: “Staff meet pupils’ needs well. They care.\n“Most read well.”",
            ["calm", "Staff meet pupils’ needs well. They care.", "Most read well."],
        ),
        ("He called it “best in town’ and left.", ["best in town"]),
        ("“Best chips in towns’ he laughed.", ["Best chips in towns"]),
    ],
)
def test_a_possessive_closes_no_double_quotation(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Staff are kind.\nAs a result, pupils do well.\n“Teachers plan.\n“All read.”",
            ["Staff are kind.", "As a result, pupils do well.", "Teachers plan.", "All read."],
        ),
        ("“Staff are kind.\nShe said so in May.\n“Teachers plan.\n“All read.”", 3),
        ("“Staff are kind.\nPupils do well here.\n“Teachers plan.”", 2),
    ],
)
def test_one_paragraph_of_running_speech_may_lack_its_mark(text: str, expected: list[str] | int) -> None:
    assert inside(text) == expected if isinstance(expected, list) else len(inside(text)) == expected


def test_a_stray_mark_is_lost_with_its_paragraph_only() -> None:
    assert inside("The ‘good rating was given.\nHe said: ‘We won.’") == ["We won."]


@given(st.text(alphabet="ab S.,\n“”\"‘’'`—", max_size=60))
def test_any_odd_text_pairs_without_error(text: str) -> None:
    for pair in PAIRER.pairs(text):
        assert 0 <= pair.first <= pair.start < pair.end <= pair.last <= len(text)
        assert "\n" not in text[pair.start : pair.end]
