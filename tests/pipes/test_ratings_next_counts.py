"""Counts of services one behind the other, and services counted by a word for their grade. All names are invented."""

import pytest

from inspectfacts import Extractor

SCOTLAND = "Education Scotland inspected 100 schools.\n\n"
OFSTED = "Ofsted inspects councils.\n\n"


def grades(extractor: Extractor, text: str) -> list[tuple[str, str]]:
    """Return grade and status of each rating."""
    return [(each.grade, each.status) for each in extractor.extract(text, published="2025-03-10").ratings]


def test_counts_parted_by_semicolons_share_the_area(extractor: Extractor) -> None:
    text = (
        "Seven were rated excellent for learning; 18 were very good (18 per cent); 60 good (60 per cent); 11"
        " satisfactory (11 per cent) and four weak (4 per cent)."
    )
    ratings = extractor.extract(SCOTLAND + text, published="2025-03-10").ratings
    assert [each.grade for each in ratings] == ["excellent", "very_good", "good", "satisfactory", "weak"]
    assert {(each.status, each.aspect) for each in ratings} == {("aggregate", "learning")}


def test_something_else_that_is_counted_has_no_grade(extractor: Extractor) -> None:
    text = "Seven were rated excellent for learning; three good teachers have left."
    assert len(grades(extractor, SCOTLAND + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Inadequate ratings were the biggest change this term.",
        "The rise shows in the proportion rated inadequate, 49 per cent in summer.",
        "It found signs of change at five ‘inadequate’ local authorities.",
        "Among the inadequate-rated councils, it saw the most change at Marl.",
        "More ‘inadequate’ councils are on the way up.",
        "It visited more councils this year, but found fewer ‘inadequate’.",
    ],
)
def test_many_have_the_grade(extractor: Extractor, text: str) -> None:
    assert grades(extractor, OFSTED + text) == [("inadequate", "aggregate")]


def test_ratings_that_go_to_somebody_are_theirs(extractor: Extractor) -> None:
    text = "Inadequate ratings went to Marl Council and Hexley Council."
    assert {status for _, status in grades(extractor, OFSTED + text)} == {"current"}


def test_places_behind_their_grade_are_the_councils_rated(extractor: Extractor) -> None:
    text = "Ofsted went to good-rated Rutland and Luton and then on to ‘inadequate’ Dorset, Swindon and Halton."
    ratings = extractor.extract(OFSTED + text, published="2021-10-27").ratings
    assert [each.subject for each in ratings] == ["Rutland", "Luton", "Dorset", "Swindon", "Halton"]
