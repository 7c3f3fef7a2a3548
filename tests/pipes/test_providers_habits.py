"""Ways of doing things, inspectors and companies beside services. Every place and name is invented."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    "praise", ["outstanding practice", "‘outstanding practice’", "poor practice", "examples of good practice"]
)
def test_a_habit_is_no_surgery(extractor: Extractor, praise: str) -> None:
    text = f"The CQC found {praise} in its wards and raised the rating of Marl Hospital to good. Marl Hill rejoiced."
    assert {each.subject for each in extractor.extract(text).ratings} == {"Marl Hospital"}


def test_a_practice_is_a_surgery(extractor: Extractor) -> None:
    text = "The CQC has been to Marl Hill Surgery. The practice was rated good."
    assert [each.subject for each in extractor.extract(text).ratings] == ["Marl Hill Surgery"]


def test_inspectors_are_no_school(extractor: Extractor) -> None:
    text = (
        "Hexley Primary School worries Her Majesty’s Inspectors of Schools and the Care Inspectorate.\n"
        "They graded the school weak in every area."
    )
    assert "Inspectors" not in str([each.subject for each in extractor.extract(text).ratings])


def test_a_care_company_is_the_one_that_is_named(extractor: Extractor) -> None:
    text = (
        "A Wiltshire care company has been rated inadequate by the Care Quality Commission.\n"
        "Marl Homecare, an agency based in Denham, was visited. The service was rated inadequate."
    )
    assert {each.subject for each in extractor.extract(text).ratings} == {"Marl Homecare"}
