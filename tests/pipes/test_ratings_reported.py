"""Grades as news reports them: over what, for whom of several, with an aside before the grade. Names are invented."""

from collections.abc import Callable

import pytest

from inspectfacts.extractor import Extractor

Check = Callable[[str], None]
SCHOOL = "Ofsted went to Orrin Academy.\n"
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
PRISON = "HM Inspectorate of Prisons went to HMP Larchmoor.\n"
POLICE = "HMICFRS has published its reports.\n"


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "Ofsted rated the academy [[inadequate]]{r aspect=overall} over safeguarding concerns.",
        LEAD + "The home was judged “[[inadequate]]{r aspect=overall}” over its leadership.",
        LEAD + "Inspectors have marked the home down to [[requires improvement]]{r aspect=overall} over safety fears.",
        LEAD + "The home was given an [[inadequate]]{r aspect=overall} rating over medicines management.",
        PRISON + "The prison was graded [[poor]]{r aspect=overall} over safety.",
        SCHOOL + "The academy was rated [[inadequate]]{r aspect=safeguarding} for safeguarding.",
        LEAD + "The home was rated [[good]]{r aspect=safety} on safety.",
    ],
)
def test_what_a_grade_was_given_over_is_no_area(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "It’s good that the academy has learned. It was rated [[good]]{r}.",
        SCHOOL + "It is really good that they got an [[outstanding]]{r} rating.",
        SCHOOL + "The academy was rated [[good]]{r} that year.",
    ],
)
def test_it_is_good_that_is_no_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        PRISON + "Larchmoor was assessed, in a new report, as [[reasonably good]]{r aspect=respect} for respect.",
        SCHOOL + "The academy was assessed, after two days of lessons, as [[good]]{r aspect=overall}.",
        LEAD + "Elm House was found, in a visit by three inspectors, as [[inadequate]]{r aspect=safety} for safety.",
        LEAD + "Staff were described, in a letter from a family, as kind and caring.",
        LEAD + "Meals were found, on one day, as good food should be.",
    ],
)
def test_an_aside_may_stand_before_as(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "The plan is to address key areas requiring improvement.",
        SCHOOL + "Leaders hope to deal with the issues requiring improvement.",
        SCHOOL + "The academy hopes to move on from [[requiring improvement]]{r status=current}.",
    ],
)
def test_matters_requiring_improvement_are_no_aim(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Elmshire, North Oakshire and Ashshire Police were all rated good.",
            ["Elmshire Police", "North Oakshire Police", "Ashshire Police"],
        ),
        (
            "Marlshire, Soarshire and Wickshire Police have each been graded good overall.",
            ["Marlshire Police", "Soarshire Police", "Wickshire Police"],
        ),
        ("Marl and Soarshire Police was rated good.", ["Marl and Soarshire Police"]),
        ("Marlshire and Wickshire Police were rated good.", ["Marlshire and Wickshire Police"]),
    ],
)
def test_the_last_word_of_listed_forces_is_that_of_all(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(POLICE + text).ratings] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The CQC said Elm Hospital and Oak Hospital's overall ratings have both dropped from good to poor.",
        "The CQC said Elm Hospital and Oak Hospital’s ratings fell from good to poor.",
        "The CQC said the ratings of Elm Hospital and Oak Hospital fell from good to poor.",
    ],
)
def test_two_owners_of_ratings_share_both_grades(extractor: Extractor, text: str) -> None:
    found = [(rating.subject, rating.grade) for rating in extractor.extract(text).ratings]
    assert found == [(name, grade) for grade in ("good", "poor") for name in ("Elm Hospital", "Oak Hospital")]


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "The home was re-rated [[inadequate]]{r aspect=overall}{r aspect=safe}{r aspect=well-led} overall,"
        " so have its ratings for being safe and well-led.",
        LEAD + "The home is [[good]]{r aspect=overall}, so was the mood.",
        SCHOOL + "Citing weak leadership and safeguarding, Ofsted downgraded the academy"
        " to [[inadequate]]{r aspect=overall}.",
        SCHOOL + "Praising behaviour, Ofsted has upgraded the academy to [[good]]{r aspect=overall}.",
        SCHOOL + "Leadership, which Ofsted downgraded to [[inadequate]]{r aspect=leadership}, is to be rebuilt.",
    ],
)
def test_areas_go_with_the_grade_that_they_are_told_of(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Most of the food businesses here reach a food hygiene rating of [[five]]{r status=aggregate}.",
        "The vast majority of cafes in Larchley have a food hygiene rating of at least [[four]]{r status=aggregate}.",
        "Elm Cafe in Larchley has a food hygiene rating of [[five]]{r status=current}.",
    ],
)
def test_hygiene_ratings_of_most_are_counted(check_ratings: Check, text: str) -> None:
    check_ratings(text)
