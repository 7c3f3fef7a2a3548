"""Names with a saint before a plain noun, and what stands before a description without naming it."""

import pytest

from inspectfacts import Extractor


def subjects(extractor: Extractor, text: str) -> list[str | None]:
    """Return the service of each rating."""
    return [each.subject for each in extractor.extract(text, published="2017-11-17").ratings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("St Ada’s primary school was graded good by Ofsted.", "St Ada’s primary school"),
        (
            "Governors at St. Ada’s Catholic primary school are happy. It was rated good by Ofsted.",
            "St. Ada’s Catholic",
        ),
        ("St Tom the Baker Catholic infant school was graded good by Ofsted.", "St Tom the Baker Catholic"),
        ("All Saints' infant school was graded good by Ofsted.", "All Saints' infant school"),
        ("Our Lady's primary school was graded good by Ofsted.", "Our Lady's primary school"),
        ("Ofsted was at Hill Top School, on St Ann's Road. The school was rated good.", "Hill Top School"),
        ("In St Ada a primary school was rated good by Ofsted.", "primary school"),
    ],
)
def test_a_saint_names_the_school(extractor: Extractor, text: str, name: str) -> None:
    assert str(subjects(extractor, text)[0]).startswith(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In June, a nursery in Marl was rated good by Ofsted.", "nursery"),
        ("On Wednesday, a nursery in Marl was rated good by Ofsted.", "nursery"),
        ("At Sunnybank, a nursery in Marl, staff were told it is good by Ofsted.", "Sunnybank"),
        ("Sunnybank, a nursery in Marl, was rated good by Ofsted.", "Sunnybank"),
        ("Larks Day Nursery - based at Marl Primary School - was rated good by Ofsted.", "Larks Day Nursery"),
    ],
)
def test_a_place_or_day_before_a_description_is_no_name(extractor: Extractor, text: str, name: str) -> None:
    assert subjects(extractor, text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marl-based Blue Sky Fostering agency was told. It is outstanding, Ofsted said.", "Blue Sky Fostering agency"),
        ("The Marl-based college was rated good by Ofsted. Hexley College is happy.", "Hexley College"),
        (
            "The Register of Training Providers is out. Ofsted says Hexley College, left out, is good.",
            "Hexley College",
        ),
    ],
)
def test_what_tells_the_kind_of_a_service_may_end_its_name(extractor: Extractor, text: str, name: str) -> None:
    assert subjects(extractor, text) == [name]


def test_the_place_of_several_is_no_name(extractor: Extractor) -> None:
    text = "Two Marl Hill childminders quit\n\nTwo Marl Hill childminders have closed. Both were rated good by Ofsted."
    assert "Two Marl Hill" not in subjects(extractor, text)


def test_a_subject_may_stand_in_the_name_of_a_college(extractor: Extractor) -> None:
    text = "Hexley Business and Enterprise College and Marl Academy were rated good by Ofsted."
    assert subjects(extractor, text) == ["Hexley Business and Enterprise College", "Marl Academy"]


def test_what_is_done_in_a_headline_is_no_name(extractor: Extractor) -> None:
    assert subjects(extractor, "Facing Requiring Improvement\n\nOfsted came to us.") == [None]


def test_a_weakness_in_capitals_is_no_service(extractor: Extractor) -> None:
    text = "Many are in Special Measures, or have a Serious Weakness. It was rated inadequate by Ofsted."
    assert subjects(extractor, text) == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marl's St Ada's Primary Academy was rated good by Ofsted.", "St Ada's Primary Academy"),
        ("Marl's Elm Park Primary School was rated good by Ofsted. It is in Marl.", "Elm Park Primary School"),
        ("King Edgar's Mill Gate School was rated good by Ofsted.", "King Edgar's Mill Gate School"),
        ("Duke's Field Primary School in Duke's Field was rated good by Ofsted.", "Duke's Field Primary School"),
    ],
)
def test_the_town_that_has_a_school_is_no_part_of_its_name(extractor: Extractor, text: str, name: str) -> None:
    assert subjects(extractor, text) == [name]
