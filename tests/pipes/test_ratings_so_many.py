"""Grades told of so many services, or of none: shares of reports, what a grade means. All invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "HM Inspectorate of Probation reported on Marlshire Youth Justice Service.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Leadership was judged [[good]]{r grade=good status=aggregate aspect=leadership} in 17 of the 20 services.",
        "Staffing was rated [[poor]]{r grade=poor status=aggregate aspect=staffing} in all but one service seen.",
        "In nine of the 12 services inspected, staffing was judged [[inadequate]]{r grade=inadequate status=aggregate"
        " aspect=staffing}.",
        "Across the 90 services we have seen in four years, 55 have been rated [[good]]{r grade=good"
        " status=aggregate} and 12 [[outstanding]]{r grade=outstanding status=aggregate}.",
        "It was a bad year, with ten of the 17 reports of 2022 showing a rating of [[inadequate]]{r grade=inadequate"
        " status=aggregate}.",
        "Every Youth Justice Service I have inspected has been rated as [[inadequate]]{r grade=inadequate"
        " status=aggregate} or [[poor]]{r grade=poor status=aggregate}.",
        "The watchdog said one service was deemed [[inadequate]]{r grade=inadequate status=aggregate}.",
    ],
)
def test_grades_of_so_many_services_are_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Marlshire Youth Justice Service was rated [[good]]{r grade=good status=current aspect=overall} in one of the"
        " last reports.",
        "The service was rated [[good]]{r grade=good status=current aspect=overall} in all but name.",
        "Its one service was deemed [[inadequate]]{r grade=inadequate status=current}.",
    ],
)
def test_counts_of_reports_and_areas_leave_one_service_alone(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "What does an [[inadequate]]{r grade=inadequate status=mention} rating mean?",
        "An [[inadequate]]{r grade=inadequate status=mention} rating signals serious failings.",
        "A [[C3]]{r grade=c3 status=mention} grade signifies that there are serious failings.",
    ],
)
def test_what_any_such_grade_means_is_a_mention(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The [[inadequate]]{r grade=inadequate status=current} rating signals serious failings.",
        "There is hope, as under staffing they gave a [[good]]{r grade=good status=current aspect=staffing} rating.",
        "With the loss of its head in August 2022, the service was the only one judged [[inadequate]]{r"
        " grade=inadequate status=current when=null}.",
    ],
)
def test_a_grade_given_stays_one_beside_words_of_meaning_hope_and_loss(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_the_mark_that_opens_an_area_is_part_of_it(check_ratings: Check) -> None:
    check_ratings(
        "HMICFRS judged Marlshire Fire and Rescue Service [[inadequate]]{r grade=inadequate"
        ' aspect="‘people’ pillar"} under the ‘People’ pillar.'
    )


def test_all_three_are_those_that_shared_the_grade_before(check_ratings: Check) -> None:
    v1 = "{r grade=v1 aspect=viability}"
    check_ratings(
        "The Regulator of Social Housing told of three landlords. Marl Housing, Ninety Homes Society and Ash Lane"
        f" Housing have been moved to a [[V1]]{v1}{v1}{v1} rating. All three kept their [[G1]]{{r grade=g1"
        ' aspect=governance status=current subject="All three"} rating.'
    )


def test_a_name_before_what_it_is_is_what_which_stands_for(check_ratings: Check) -> None:
    check_ratings(
        "The Regulator of Social Housing saw Marl Housing and Ash Lane Housing. Among them was Bellhaven, the"
        " largest housing association, which stayed at [[G1]]{r grade=g1 subject=Bellhaven aspect=governance}."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Marl council was laughed at after one of its own restaurants got a score of [[one]]{r grade=fhrs_1"
        " status=current subject=null} in its own food hygiene ratings.",
        "One of the 300 takeaways in town has scored [[one out of five]]{r grade=fhrs_1 status=aggregate} for hygiene.",
        'A Marl drinking establishment has a [[zero]]{r grade=fhrs_0 subject="Marl drinking establishment"} hygiene'
        " rating.",
    ],
)
def test_one_place_to_eat_is_told_by_whose_it_is(check_ratings: Check, sentence: str) -> None:
    check_ratings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Cold Ash is a category C training and resettlement prison near Marl. Inspectors found safety to be"
        ' [[poor]]{r grade=poor subject="Cold Ash" aspect=safety}.',
        "Cold Ash is a village near Marl. HMP Wexby was inspected. Inspectors found safety to be [[poor]]{r grade=poor"
        ' subject="HMP Wexby" aspect=safety}.',
    ],
)
def test_a_category_of_prison_tells_its_name(check_ratings: Check, sentence: str) -> None:
    check_ratings("HMI Prisons reported. " + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Under both areas of efficiency the service was rated [[outstanding]]{r grade=outstanding aspect=efficiency}.",
        'The service was rated [[outstanding]]{r grade=outstanding aspect="four areas"} in four areas and'
        " [[good]]{r grade=good aspect=others} in all others.",
        'The service was rated [[good]]{r grade=good aspect="response to fires and other emergencies"} for its'
        " response to fires and other emergencies.",
    ],
)
def test_areas_of_a_fire_service_are_told_apart(check_ratings: Check, sentence: str) -> None:
    check_ratings("HMICFRS went to Marlshire Fire and Rescue Service. " + sentence)


def test_preparation_for_removal_and_release_is_one_area(check_ratings: Check) -> None:
    check_ratings(
        "HMI Prisons went to Marl House immigration removal centre. Inspectors judged it [[good]]{r grade=good"
        ' aspect="preparation for removal and release"} for preparation for removal and release.'
    )
