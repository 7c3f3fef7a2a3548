"""Who the counted ones are, as the next sentence tells. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
FOOD = "Food hygiene inspectors of Hexley Council went to five takeaways and pubs this month.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Three other businesses were rated one. They are Taste of Dhaka, the Crown Inn and Marl Stores.",
            ["Taste of Dhaka", "Crown Inn", "Marl Stores"],
        ),
        (
            "Two were rated zero. These are the Three Tuns pub in Marl and a takeaway, Pizza Fontana.",
            ["Three Tuns pub", "Pizza Fontana"],
        ),
    ],
)
def test_the_services_named_next_each_get_the_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = extractor.extract(FOOD + text)
    assert [rating.subject for rating in found.ratings] == subjects
    assert [row.provider for row in found.inspections] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "Three other businesses were rated one. They are mostly in Hexley.",
        "Three other businesses were rated one. They are near the Crown Inn and Marl Cafe.",
        "Nine businesses were rated five. They include the Crown Inn and Marl Cafe.",
    ],
)
def test_services_that_are_not_just_as_many_do_not(extractor: Extractor, text: str) -> None:
    assert [rating.status for rating in extractor.extract(FOOD + text).ratings] == ["aggregate"]


@pytest.mark.parametrize(
    "sentence",
    [
        'Two years ago Elm Grill was down at [[zero]]{r grade=fhrs_0 subject="Elm Grill"}. "[[We did a course at the'
        ' college]]{q}," said a cook.',
        "In May last year Elm Grill was rated [[four]]{r status=previous}, now it got a [[five]]{r status=current}.",
        "One nurse worked at Elm Grill in place of four.",
        "“Sue of Elm Grill has got one on her van.”",
    ],
)
def test_a_score_is_told_from_a_plain_number(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)
