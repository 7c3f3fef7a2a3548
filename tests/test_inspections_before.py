"""Which grade a row gives as the one before. All names are invented."""

import pytest

from inspectfacts import Extractor

DAY = "2019-07-14"


def graded(extractor: Extractor, text: str) -> list[tuple[str | None, str | None]]:
    return [(row.overall, row.previous) for row in extractor.extract(text, published=DAY).inspections]


@pytest.mark.parametrize(("found", "previous"), [("serious weaknesses", "inadequate"), ("happy pupils", None)])
def test_serious_weaknesses_were_an_inadequate_grade(extractor: Extractor, found: str, previous: str | None) -> None:
    text = f"Roe Hill Academy, which was found to have {found} in 2017, has been rated good.\nOfsted visited in March."
    assert graded(extractor, text) == [("good", previous)]


@pytest.mark.parametrize(
    ("first", "grades"),
    [
        ("has been rated good at its first inspection", [("good", None)]),
        ("has been rated good at its first inspection since opening in 2017", [("good", None)]),
        ("was rated good at its first inspection in 2014", [(None, "good")]),
    ],
)
def test_a_grade_that_has_been_given_at_a_first_inspection_is_the_new_one(
    extractor: Extractor, first: str, grades: list[tuple[str | None, str | None]]
) -> None:
    text = f"A head is delighted.\nElm Park School {first}.\nOfsted inspectors visited in March."
    assert graded(extractor, text) == grades


@pytest.mark.parametrize(
    ("told", "previous"),
    [
        ("The home had required improvement a year earlier.", "requires_improvement"),
        ("It had required improvement at its past three inspections.", "requires_improvement"),
        ("Its old kitchen had required improvement for staff.", None),
    ],
)
def test_a_home_that_had_required_improvement_was_rated_so(
    extractor: Extractor, told: str, previous: str | None
) -> None:
    text = f"Marsh Lodge is to close after it was rated inadequate by the CQC.\nInspectors came in April. {told}\nSad."
    assert graded(extractor, text) == [("inadequate", previous)]


def test_a_word_quoted_before_a_name_is_no_part_of_it(extractor: Extractor) -> None:
    text = (
        "‘Ambitious’ Whitmarl Primary keeps its good rating\n"
        "Whitmarl Primary School continues to be a good school, Ofsted says."
    )
    assert graded(extractor, text) == [("good", "good")]


@pytest.mark.parametrize(("others", "rows"), [("are already good", 1), ("have now been rated good", 3)])
def test_schools_that_are_good_already_have_no_row(extractor: Extractor, others: str, rows: int) -> None:
    text = (
        "Elm Park School is the latest school in the Marl Trust to be rated good by Ofsted.\n"
        "Inspectors came in March.\n"
        f"Two other schools in the trust, Oak Hill Academy and Dene Academy, {others}."
    )
    assert len(graded(extractor, text)) == rows
