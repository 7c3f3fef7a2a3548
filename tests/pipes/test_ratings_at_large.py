"""Grades of no one service: figures over many, what any rating leads to. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "More than half of Larchshire homes inspected over the past two years were rated just"
        " “[[good]]{r grade=good status=aggregate}”.",
        "Over the past year, 61 per cent of Larchshire homes whose reports came out – 105 homes – were rated"
        " [[good]]{r grade=good status=aggregate}.",
        "He is proud of the 14 homes rated as [[good]]{r grade=good status=aggregate}.",
        "Thousands of homes currently rated [[good]]{r grade=good status=aggregate} are likely to change.",
        "Four per cent of grades awarded since May are ‘[[outstanding]]{r grade=outstanding status=aggregate}’.",
        "The charity said the rise in [[inadequate]]{r grade=inadequate status=aggregate} ratings was sad.",
    ],
)
def test_figures_over_many_services_are_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The two staff said Elm House was rated [[good]]{r grade=good status=current}.",
        "The fall in numbers at Elm House brought it an [[inadequate]]{r grade=inadequate status=current} rating.",
        "For the past two years Elm House has been rated [[good]]{r grade=good status=current}.",
    ],
)
def test_figures_beside_one_service_leave_its_grade_alone(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In terms of safety, twelve homes were rated [[good]]{r grade=good status=aggregate aspect=safety}.",
        "For their leadership, this year 94 homes (24%) were “[[good]]{r grade=good status=aggregate"
        " aspect=leadership}”.",
        "When it comes to safety, the CQC judged 100 homes to be “[[good]]{r grade=good status=aggregate"
        " aspect=safety}”.",
        "On safety, 94 homes were rated [[good]]{r grade=good status=aggregate aspect=safety}."
        " Two years ago, 41% were [[good]]{r grade=good status=aggregate aspect=safety}.",
        "The most common verdict was “[[good]]{r grade=good status=aggregate aspect=safety}{r grade=good"
        " status=aggregate aspect=leadership}”, given to 33 homes for safety and to 39 for leadership.",
    ],
)
def test_figures_are_of_the_area_they_are_told_for(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The safety category saw Elm House rated [[good]]{r grade=good status=current aspect=safety}.",
        "The leadership domain saw the home get an [[inadequate]]{r grade=inadequate status=current"
        " aspect=leadership} rating.",
        "Inspectors saw Elm House rated [[good]]{r grade=good status=current aspect=overall}.",
    ],
)
def test_an_area_may_see_a_service_rated(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The CQC wants tougher responses to any “[[inadequate]]{r grade=inadequate status=hypothetical}” ratings.",
        "An “[[inadequate]]{r grade=inadequate status=hypothetical}” grading will in future prompt a review.",
        "A home receives a “[[good]]{r grade=good status=hypothetical}” rating when it is safe.",
        "“It shows how difficult it is to be graded [[outstanding]]{r grade=outstanding status=hypothetical},”"
        " she said.",
    ],
)
def test_a_grade_of_any_service_is_hypothetical(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "An “[[inadequate]]{r grade=inadequate status=current}” rating has come as a blow to Elm House.",
        "The home received a “[[good]]{r grade=good status=current}” rating when inspectors came in May.",
        "“It was hard work but Elm House is rated [[outstanding]]{r grade=outstanding status=current},” she said.",
    ],
)
def test_a_grade_of_one_service_is_not_hypothetical(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_one_of_many_may_have_a_history(check_ratings: Check) -> None:
    check_ratings(
        "Of the 40 homes seen by the CQC, one was previously rated [[inadequate]]{r grade=inadequate"
        " status=previous} and is now rated [[good]]{r grade=good status=aggregate}."
    )
