"""Numbers and their values, before it is known what they count."""

import pytest

from inspectfacts.pipes.numbers import Number
from inspectfacts.pipes.numbers.grammar import NumberReader
from inspectfacts.pipes.numbers.words import number_table
from inspectfacts.rulebook import load_rulebook


@pytest.fixture(scope="module")
def reader() -> NumberReader:
    return NumberReader(number_table(load_rulebook().lexicons["number_words"]))


def read(reader: NumberReader, text: str) -> list[tuple[str, Number]]:
    words = text.split()
    return [(" ".join(words[start:end]), number) for start, end, number in reader.read(words)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234,567", 1234567),
        ("one hundred and sixteen", 116),
        ("two hundred and two thousand", 202000),
        ("1.2 million", 1200000),
        ("half a million", 500000),
        ("five and a half million", 5500000),
        ("three dozen", 36),
        ("half a dozen", 6),
        ("twenty - one", 21),
        ("2½", 2.5),
        ("40k", 40000),
        ("two and three quarters", 2.75),
        ("three hundred and six and a third", 306.333333),
    ],
)
def test_words_and_figures_have_one_value(reader: NumberReader, text: str, value: float) -> None:
    [(found, number)] = read(reader, text)
    assert (found, number.value, number.kind) == (text, value, "cardinal")


@pytest.mark.parametrize(
    ("text", "value", "upper", "kind"),
    [
        ("£ 1.2 m", 1200000, None, "money"),
        ("£ 6 - 8 m", 6000000, 8000000, "money"),
        ("£ 80,000-£100,000", 80000, 100000, "money"),
        ("between £ 5 and £ 10", 5, 10, "money"),
        ("3p", 0.03, None, "money"),
        ("68 per cent", 68, None, "percent"),
        ("3.5 percentage points", 3.5, None, "percent"),
        ("20 to 30 %", 20, 30, "percent"),
        ("two - thirds", 0.6667, None, "fraction"),
        ("one in five", 0.2, None, "fraction"),
        ("nine out of 10", 0.9, None, "fraction"),
        ("one twenty - fifth", 0.04, None, "fraction"),
        ("a quarter million pounds", 250000, None, "money"),
        ("five pounds and 20 pence", 5.2, None, "money"),
        ("25 to 30", 25, 30, "cardinal"),
    ],
)
def test_kinds_and_ranges(reader: NumberReader, text: str, value: float, upper: float | None, kind: str) -> None:
    [(found, number)] = read(reader, text)
    assert (found, number.value, number.upper, number.kind) == (text, value, upper, kind)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("fell from 12 to 8", [12, 8]),
        ("from £ 31 m to £ 22 m", [31000000, 22000000]),
        ("8 in 2018 to 12 in 2019", [8, 2018, 12, 2019]),
        ("19 out of 156 homes", [19, 156]),
        ("£ 6.4 m and 119 posts", [6400000, 119]),
        ("three in 10 weeks", [3, 10]),
        ("30 per cent of two", [30, 2]),
        ("a ratio of 1:8 at 10:30", [0.125]),
        ("a twenty - first birthday", []),
    ],
)
def test_two_numbers_are_not_taken_for_one(reader: NumberReader, text: str, values: list[float]) -> None:
    assert [number.value for _, number in read(reader, text)] == values


@pytest.mark.parametrize(
    "text", ["a third inspection", "the first half", "01253 496", "Key Stage Two's", "the second quarter"]
)
def test_ordinals_and_codes_are_no_numbers(reader: NumberReader, text: str) -> None:
    assert [number.value for _, number in read(reader, text) if number.kind == "fraction"] == []
