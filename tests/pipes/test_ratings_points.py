"""Bare scores: food hygiene, housing codes, numbered grades. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
FOOD = "Food hygiene inspectors went to Dragon Grill, a takeaway.\n"
HOUSING = "The Regulator of Social Housing looked at Larkfield Homes, a landlord.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "It was given [[one out of five]]{r grade=fhrs_1 status=current} for hygiene.",
        "It was handed a [[zero]]{r grade=fhrs_0} hygiene rating.",
        "It scored the maximum [[five]]{r grade=fhrs_5}.",
        "The takeaway plummeted from [[five]]{r grade=fhrs_5 status=previous} to [[one star]]{r grade=fhrs_1"
        " status=current}.",
        "It has a food hygiene rating of [[3]]{r grade=fhrs_3 inspectorate=FSA}.",
        "It was rated [[5]]{r grade=fhrs_5 status=previous when=2021} in 2021.",
    ],
)
def test_a_bare_score_is_a_hygiene_rating(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "They found four mice and one rat.",
        "The owner, 45, has five staff.",
        "Officers came back three times in two weeks.",
    ],
)
def test_a_plain_number_is_no_score(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


def test_a_number_is_no_score_where_nobody_speaks_of_hygiene(check_ratings: Check) -> None:
    check_ratings("The CQC went to Elm House Care Home.\nIt was given a five.")


@pytest.mark.parametrize(
    "sentence",
    [
        "It was given a [[C3]]{r grade=c3 status=current} grade.",
        "The landlord kept its [[G1]]{r grade=g1 aspect=governance} rating for governance.",
        "It was downgraded from [[V1]]{r grade=v1 status=previous aspect=viability} to [[V2]]{r grade=v2"
        " status=current aspect=viability}.",
        "So far 11 landlords got [[C1]]{r grade=c1 status=aggregate} and 26 [[C2]]{r grade=c2 status=aggregate}.",
    ],
)
def test_a_code_is_a_housing_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(HOUSING + sentence)


def test_ofsted_numbers_its_grades(check_ratings: Check) -> None:
    check_ratings(
        "Ofsted came to Hill Top School.\nThe school was given a [[grade 3]]{r grade=requires_improvement} overall."
    )


def test_a_listed_building_has_no_grade(check_ratings: Check) -> None:
    check_ratings("Ofsted came to Hill Top School.\nThe school is in a grade 2 listed mill.")
