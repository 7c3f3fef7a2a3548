"""Scales spelt out, words off the scale, posts and headlines beside the grades of one service. All invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
HOUSING = "The Regulator of Social Housing looked at Marl Council.\n"
FOOD = "Council inspectors looked at the hygiene of Elm Cafe, a takeaway.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "A score of [[3]]{r grade=fhrs_3 status=mention} is [[satisfactory]]{r grade=satisfactory status=mention}.",
        "Following a food hygiene inspection a business is rated from [[five]]{r grade=fhrs_5 status=mention} for a"
        " [[very good]]{r grade=very_good status=mention} through to zero.",
        "A rating of [[five]]{r grade=fhrs_5 status=current} was given to Elm Cafe.",
    ],
)
def test_what_scores_mean_is_no_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The cleaning was also found to be poor. It was deemed “inadequate”. It has a [[one-star]]{r grade=fhrs_1}"
        " hygiene rating.",
        "Its kitchen was found to be [[good]]{r grade=good aspect=kitchen}.",
    ],
)
def test_words_that_no_hygiene_rating_knows_are_none(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


def test_codes_line_by_line_are_the_scale(check_ratings: Check) -> None:
    check_ratings(
        HOUSING + "There are four grades:\n· [[C1]]{r grade=c1 status=mention}, which goes to the best.\n"
        "· [[C2]]{r grade=c2 status=mention}\n· [[C3]]{r grade=c3 status=mention}\n"
        "· [[C4]]{r grade=c4 status=mention}, which is the worst.\nThe council was given a [[C3]]{r grade=c3"
        ' status=current subject="Marl Council"} rating.'
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "It has much to do before it can achieve the higher [[C1]]{r grade=c1 status=hypothetical} standard.",
        "These are the second and third [[C1]]{r grade=c1 status=aggregate} grades handed to social landlords.",
        "The Director of Repairs and Housing Estate Services said it was given a [[C2]]{r grade=c2"
        ' status=current subject="Marl Council"} rating.',
    ],
)
def test_grades_ahead_grades_of_many_and_posts(check_ratings: Check, sentence: str) -> None:
    check_ratings(HOUSING + sentence)


def test_a_long_headline_is_no_name(check_ratings: Check) -> None:
    check_ratings(
        '[[C2]]{r grade=c2 subject="Marl Council"} Rating Shows Weaknesses Still Holding Back Council\n'
        'Marl Council was given a [[C2]]{r grade=c2 subject="Marl Council"} rating by the Regulator of Social Housing.'
    )


@pytest.mark.parametrize(
    "sentence",
    [
        'The force is [[good]]{r grade=good aspect="effectively reducing crime and keeping people safe"} at'
        " effectively reducing crime and keeping people safe.",
        'The force is [[good]]{r grade=good aspect="preventing and investigating crime"} at preventing and'
        " investigating crime.",
        "Across Police Forces in England and Wales much is amiss. Marlshire Police is [[good]]{r grade=good"
        ' subject="Marlshire Police" aspect=efficiency} for efficiency.',
    ],
)
def test_areas_of_a_police_force_are_whole(check_ratings: Check, sentence: str) -> None:
    check_ratings("HMICFRS went to Marlshire Police. " + sentence)
