"""Areas that stand under a grade, are counted with it or are whole clauses. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
FIRE = "HMICFRS went to Marlshire Fire and Rescue Service.\n"
SCOTLAND = "The Care Inspectorate went to Elm House care home.\n"
SCHOOL = "Ofsted went to Orrin Academy.\n"
WALES = "Estyn went to Ysgol Orrin.\n"
FOOD = "The Copper Pan cafe was visited for its food hygiene rating, the Food Standards Agency said.\n"


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "[[Good]]{r aspect=caring}{r aspect=staffing}: caring; staffing.",
        FIRE + "[[Adequate]]{r aspect=fairness}{r aspect=training}: fairness and training.",
        LEAD + "Poor: a word that nobody wants to hear about staffing is used again.",
    ],
)
def test_a_grade_may_head_a_list_of_areas(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        FIRE + 'It awarded a single [[outstanding]]{r aspect="dealing with floods"}, for dealing with floods.',
        FIRE + "They paid tribute to a single outstanding officer.",
        LEAD + 'It scored the home as [[good]]{r aspect="record keeping"} for record keeping.',
        LEAD + "Staff scored the curry as good.",
        LEAD + "Safety fell from [[good]]{r aspect=safety status=previous}.",
        LEAD + "The home is recovering from a poor winter.",
    ],
)
def test_a_grade_alone_scored_or_left(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "Behaviour and the sixth form fared better: both were found to"
        ' [[require improvement]]{r aspect=behaviour}{r aspect="sixth form"}.',
        SCHOOL + 'How well pupils are taught was [[good]]{r aspect="how well pupils are taught"}.',
        SCHOOL + "Nobody asked how well the choir sang.",
        LEAD + "Safety was [[inadequate]]{r aspect=safety} and nothing was [[outstanding]]{r status=negated}.",
        WALES + "Performance was judged [[adequate]]{r aspect=performance} and its prospects for improvement"
        ' [[good]]{r aspect="prospects for improvement"}.',
        WALES + "Teaching was [[unsatisfactory and in need of urgent improvement]]"
        "{r grade=unsatisfactory aspect=teaching}.",
        SCOTLAND + "Inspectors called its mentoring [[excellent]]{r aspect=mentoring}.",
        SCOTLAND + "Residents called its canteen excellent.",
    ],
)
def test_areas_told_before_the_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "A care home that serves 40 people has lost its [[good]]{r aspect=overall} CQC rating.",
        LEAD + "The home, which has a garden from the gate to the river, now"
        " [[requires improvement]]{r aspect=overall}.",
        SCHOOL + "In 2009, when it was still a church school, it came out as [[good]]{r status=previous}.",
        SCHOOL + "In a week that left parents unsure whether to cheer, the school was rated"
        " [[good]]{r status=current}.",
        SCHOOL + 'The head said: "I want us to be a [[good]]{r status=target} school by 2019."',
    ],
)
def test_clauses_beside_a_grade_lend_it_nothing(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCOTLAND + "It was given a [[four]]{r grade=good}, or [[good]]{r grade=good}, under each heading.",
        SCOTLAND + "It got a [[5 (very good)]]{r grade=very_good aspect=staffing} for its staffing.",
        SCOTLAND + "The home has five good bedrooms.",
        FOOD + "It was handed [[one star]]{r aspect=overall} for kitchen hygiene.",
        FOOD + 'It was given [[four]]{r aspect="hygienic food handling"} for hygienic food handling.',
    ],
)
def test_scores_with_their_words_and_areas(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_areas_may_be_told_as_how_they_are(extractor: Extractor) -> None:
    text = (
        "The Care Quality Commission (CQC) went to Elm Medical Practice.\n"
        "The surgery was judged ‘good’ in fields including its effectiveness, how caring the surgery is, and "
        "leadership, but it is inadequate."
    )
    found = [(rating.grade, rating.aspect) for rating in extractor.extract(text).ratings]
    assert found == [("good", "effectiveness"), ("good", "caring"), ("good", "leadership"), ("inadequate", "overall")]
