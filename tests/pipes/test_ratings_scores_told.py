"""Scores of places to eat in running text: whose they are, and when they are none. Every name is invented."""

import pytest

from inspectfacts import Extractor

FOOD = "Food hygiene inspectors have been to the cafes and takeaways of Hexley.\n\n"


def told(extractor: Extractor, text: str) -> list[tuple[str, str, str | None]]:
    """Return grade, status and subject of each rating."""
    found = extractor.extract(FOOD + text, published="2023-06-20").ratings
    return [(rating.grade, rating.status, rating.subject) for rating in found]


@pytest.mark.parametrize(
    "text",
    [
        "In England there is a five star system.",
        "The five-star hotel was told to clean up.",
        "It has five-star reviews on the web.",
        "Ratings, both good and bad, are a snapshot.",
        "“We know we are good,” said a cook.",
    ],
)
def test_stars_of_others_and_plain_praise_are_no_scores(extractor: Extractor, text: str) -> None:
    assert told(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Marl Grill was given just one after a visit.", ("fhrs_1", "current", "Marl Grill")),
        ("Marl Cafe has a five star rating.", ("fhrs_5", "current", "Marl Cafe")),
        ("The agency classes businesses with zero stars as a risk.", ("fhrs_0", "aggregate", None)),
        ("Those who run five-rated businesses work hard.", ("fhrs_5", "aggregate", None)),
        ("The owner of two bars, both of which have zero, was away.", ("fhrs_0", "aggregate", None)),
    ],
)
def test_a_score_is_that_of_one_or_of_many(extractor: Extractor, text: str, wanted: tuple[str, str, str]) -> None:
    assert told(extractor, text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Among the eateries rated zero since January are Ricky's Grill Shack in the centre and Marl Inn in Low Road.",
        "Among the eateries in the town rated zero this year include; Ricky's Grill Shack and Marl Inn.",
    ],
)
def test_those_among_the_many_are_named_behind_the_score(extractor: Extractor, text: str) -> None:
    assert [subject for _, _, subject in told(extractor, text)] == ["Ricky's Grill Shack", "Marl Inn"]


def test_those_among_the_many_may_be_left_unnamed(extractor: Extractor) -> None:
    text = "Among the eateries rated zero this year are some of the oldest."
    assert [status for _, status, _ in told(extractor, text)] == ["aggregate"]


def test_one_grade_or_the_other_is_that_of_nobody(extractor: Extractor) -> None:
    text = (
        "The Food Standards Agency says that in Scotland cafes are given either a “pass” or “improvement"
        " required” rating."
    )
    assert {status for _, status, _ in told(extractor, text)} == {"mention"}


def test_one_grade_or_the_other_is_that_of_those_counted(extractor: Extractor) -> None:
    text = "Of the 40 homes that the CQC saw, 32 were rated either good or outstanding."
    assert {status for _, status, _ in told(extractor, text)} == {"aggregate"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Provision in Suffolk was found to be inadequate.", ["Suffolk"]),
        ("Shops in Suffolk were found to be inadequate.", []),
    ],
)
def test_provision_in_a_place_is_that_of_its_council(extractor: Extractor, text: str, wanted: list[str]) -> None:
    opening = "HM Inspectorate of Probation has inspected youth offending services.\n\n"
    found = extractor.extract(opening + text).ratings
    assert [each.subject for each in found if each.subject == "Suffolk"] == wanted


def test_numbers_behind_grades_count_services(extractor: Extractor) -> None:
    text = "Schools of Hexleyshire, Ofsted says:\n\nRequires improvement - 5\n\nInadequate: 3\n"
    assert {each.status for each in extractor.extract(text).ratings} == {"aggregate"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It was rated requires improvement, and for being safe, effective and well-led.",
            ["overall", "safe", "effective", "well-led"],
        ),
        ("It was rated requires improvement, and for being safe a notice was served.", ["overall"]),
    ],
)
def test_areas_may_share_the_grade_of_the_whole(extractor: Extractor, text: str, wanted: list[str]) -> None:
    found = extractor.extract("The CQC has inspected Marl Surgery.\n\n" + text).ratings
    assert [(each.aspect or "").removeprefix("being ") for each in found] == wanted


def test_standards_that_are_being_met_are_no_grade(extractor: Extractor) -> None:
    text = "The Regulator of Social Housing saw Marl Homes. It has no evidence that the standards are being met."
    assert extractor.extract(text).ratings == []
