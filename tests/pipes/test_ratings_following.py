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


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The firm runs four homes in Marl. All the others are rated good apart from one.", "aggregate"),
        ("The firm runs more in Marl. The other homes were rated good.", "aggregate"),
        ("It was found to be safe. The others were rated good.", "current"),
    ],
)
def test_the_others_of_services_told_of_before_are_many(extractor: Extractor, text: str, status: str) -> None:
    found = extractor.extract(f"The CQC rated Elm House inadequate. {text}").ratings
    assert [rating.status for rating in found] == ["current", status]


def test_the_year_of_the_grade_before_is_not_that_of_the_visit(extractor: Extractor) -> None:
    text = FOOD + "Elm Grill had been rated five when it was inspected in 2022. This time it received a one."
    row = extractor.extract(text).inspections[0]
    assert (row.overall, row.previous, row.inspected) == ("fhrs_1", "fhrs_5", None)


def test_what_a_score_means_is_no_other_grade(check_ratings: Check) -> None:
    check_ratings(
        FOOD
        + "Elm Grill was rated [[three]]{r grade=fhrs_3 status=current}, which is [[generally satisfactory]]{r"
        + " grade=generally_satisfactory status=mention}."
    )
