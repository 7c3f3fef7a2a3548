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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The CQC rated Larch NHS Trust.\nAcute wards for adults of working age and urgent care units: GOOD\n"
            "Long-stay or rehabilitation mental health wards for working age adults: GOOD\n"
            "Specialist eating disorders service: Requires improvement\n• Forensic inpatient or secure wards: Good\n",
            [
                "Acute wards for adults of working age and urgent care units",
                "Long-stay or rehabilitation mental health wards for working age adults",
                "Specialist eating disorders service",
                "Forensic inpatient or secure wards",
            ],
        ),
        (
            "The CQC rated Larch NHS Trust.\nMental health crisis services and health-based places of safety: Good\n",
            ["Mental health crisis services and health-based places of safety"],
        ),
        ("The CQC rated Larch NHS Trust.\nSafe and caring: Good\nWell-led: Inadequate", ["Safe", "caring", "Well-led"]),
        ("The CQC rated Larch NHS Trust.\nThe tea that we all had in the visitor room next door: good\nThe end.", []),
    ],
)
def test_long_labels_stand_in_a_table(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [rating.aspect for rating in extractor.extract(text).ratings] == wanted


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "The inspector said she would be grading the home [[inadequate]]{r status=current}.",
        SCHOOL + "“We were in tears when he told us he would be judging the academy [[inadequate]]{r status=current}.”",
        SCHOOL + "He said it would be [[inadequate]]{r status=hypothetical} if lessons were cut.",
        LEAD + "She said the home would be rated [[good]]{r status=hypothetical}.",
    ],
)
def test_what_an_inspector_would_be_judging_has_come(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "Ofsted has withdrawn a provisional ‘[[inadequate]]{r status=negated}’ judgement of the academy.",
        SCHOOL + "A provisional grade of [[inadequate]]{r status=negated} was overturned on appeal.",
        SCHOOL + "Its initial [[inadequate]]{r status=negated} verdict has been quashed.",
        SCHOOL + "The academy has got a provisional grade of [[good]]{r status=current}.",
    ],
)
def test_a_first_grade_is_taken_back(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "The council said: “We would never make placements in care homes rated ‘[[poor]]{r status=aggregate}’.”",
        LEAD + "The council does not place people in homes rated [[inadequate]]{r status=aggregate}.",
        LEAD + "The council will not use Elm House, rated [[inadequate]]{r status=current} by the CQC.",
    ],
)
def test_homes_that_none_would_use_are_counted(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Food hygiene ratings are out. A rating of anything less than [[three out of five]]{r status=mention} is low.",
        "Food hygiene ratings are out. Elm Cafe got a rating of less than [[three out of five]]{r status=negated}.",
    ],
)
def test_a_rating_of_anything_less_is_no_rating(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Inspection body rates Larchshire County Council’s social care as good\nThe CQC has reported.", 1),
        ("Care regulator rates Elm House as inadequate\nThe CQC has reported.", 1),
        ("Elm House publishes its body rates\nThe CQC has reported on good food.", 0),
    ],
)
def test_a_body_rates_a_service(extractor: Extractor, text: str, wanted: int) -> None:
    assert len(extractor.extract(text).ratings) == wanted


@pytest.mark.parametrize(
    "text",
    [
        POLICE + 'Elmshire Police [[requires improvement]]{r aspect="more than half of key areas"}'
        " in more than half of key areas.",
        POLICE + 'Elmshire Police was rated [[good]]{r aspect="fewer than a third of the areas"}'
        " in fewer than a third of the areas.",
        POLICE + 'Elmshire Police was rated [[good]]{r aspect="more than half of the areas"}'
        " in more than half of the areas.",
        POLICE + "Elmshire Police was rated [[good]]{r aspect=overall} in more than half of the years.",
        POLICE + "Elmshire Police was rated [[good]]{r aspect=overall} in less than a year.",
    ],
)
def test_more_than_half_of_the_areas_is_what_a_grade_is_for(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        (
            "The report says: “Orrin is a good school that has grown since the last visit.”",
            [("good", "current")],
        ),
        ("Inspectors wrote: “Pupils behave well. This is a good school.”", [("good", "current")]),
        ("The head said: “This is a good school.”", []),
        ("The report says: “Reading is a good habit.”", []),
        ("The report said: “It was a good school until the last inspection.”", [("good", "previous")]),
    ],
)
def test_a_report_that_is_quoted_judges_the_service(
    extractor: Extractor, text: str, ratings: list[tuple[str, str]]
) -> None:
    assert [(each.grade, each.status) for each in extractor.extract(SCHOOL + text).ratings] == ratings


def test_what_is_left_of_an_opening_quote_mark_opens_a_grade(extractor: Extractor) -> None:
    (rating,) = extractor.extract(SCHOOL + "The academy has been rated '˜inadequate' by Ofsted.").ratings
    assert (rating.text, rating.grade, rating.status) == ("inadequate", "inadequate", "current")


def test_a_grade_is_shared_by_as_was(extractor: Extractor) -> None:
    text = "Teaching was rated as weak as was the leadership. It is not as weak as it was."
    told = "Education Scotland went to Orrin Primary School.\n" + text
    found = [(rating.grade, rating.aspect) for rating in extractor.extract(told).ratings]
    assert found == [("weak", "Teaching"), ("weak", "leadership")]
