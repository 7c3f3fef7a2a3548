"""Grades told by their place on the scale, and what else is told without the usual frame. All names are invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
OFSTED = "Ofsted visited Hill Top School.\n"
CQC = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "text",
    [
        OFSTED + "Hill Top School was given the [[lowest of the four ratings]]{r grade=inadequate status=current}.",
        OFSTED + "It has been handed the [[highest possible grade]]{r grade=outstanding status=current}.",
        OFSTED + "The school fell from [[good]]{r grade=good status=previous} to the [[lowest possible rating]]{r"
        " grade=inadequate status=current}.",
        OFSTED + "Only three schools in the county have the [[top rating]]{r grade=outstanding status=aggregate}.",
        CQC + "It has been given the [[highest possible CQC rating]]{r grade=outstanding status=current"
        " aspect=leadership} for its leadership.",
        "The Food Standards Agency went to Luigi's Pizzeria.\nLuigi's Pizzeria was given the [[lowest possible food"
        " hygiene rating]]{r grade=fhrs_0 status=current}.",
    ],
)
def test_the_end_of_a_scale_is_its_first_or_last_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        OFSTED + "Pupils achieved the highest grades in maths.",
        OFSTED + "It had the highest score in the county.",
        OFSTED + "It has the highest level of attendance.",
        "The Regulator of Social Housing looked at Elm Homes.\nIt was given the lowest possible grade.",
        OFSTED + "It was given the lowest grade.\nIt was rated [[inadequate]]{r grade=inadequate status=current}.",
    ],
)
def test_other_superlatives_and_a_scale_unknown_are_no_grades(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        OFSTED
        + "The school now provides a [[satisfactory]]{r grade=satisfactory status=current} standard of education.",
        OFSTED + "It provided a good standard of food.",
    ],
)
def test_a_standard_of_education_is_graded_and_food_is_not(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The CQC rated Northmoor NHS Trust. The service at Larkfield Hospital was rated inadequate.",
            ["Larkfield Hospital"],
        ),
        (
            "Ofsted has rated councils. Northshire, Eastham and Westbury received a good rating.",
            ["Northshire", "Eastham", "Westbury"],
        ),
        ("Ofsted has rated councils. Both Eastham and Westbury were judged good.", ["Eastham", "Westbury"]),
        ("Ofsted visited Elm School. They found ‘inadequate’ behaviour at Oak School.", ["Oak School"]),
        ("HMICFRS looked at fire services. Essex was rated good.", ["Essex"]),
        ("HMICFRS looked at fire services. Hampshire and Essex got the other good ratings.", ["Hampshire", "Essex"]),
        ("HMICFRS went to Kent. Essex was the only force in the region to be judged inadequate.", ["Essex"]),
        ("HMICFRS went to Kent. The only other force to be judged inadequate was Landshire.", ["Landshire"]),
        (
            "HMI Prisons inspected. HMP Elm, a category B and C prison, is full. The jail was judged poor for safety.",
            ["HMP Elm"],
        ),
    ],
)
def test_services_are_told_by_their_places(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


def test_one_council_named_after_two_places_is_one(extractor: Extractor) -> None:
    found = extractor.extract("Ofsted graded Telford and Wrekin weak. English, Maths and Art were rated good.").ratings
    assert all("," not in (rating.subject or "") and rating.subject != "Wrekin" for rating in found)


@pytest.mark.parametrize(
    "text",
    [
        CQC
        + "It was rated [[good]]{r grade=good aspect=caring}{r grade=good aspect=responsive} (caring and responsive).",
        CQC
        + "They improved its well-led rating from [[inadequate]]{r grade=inadequate status=previous aspect=well-led}"
        " to [[good]]{r grade=good status=current aspect=well-led}.",
        CQC
        + 'Inspectors said some core functions [[require improvement]]{r grade=requires_improvement aspect="some core'
        ' functions"}.',
        CQC + 'It was rated [[good]]{r grade=good aspect="giving people a service"} at giving people a service.',
        CQC + "It was [[good]]{r grade=good} after a hygiene inspection.",
        CQC + "Homes are put in four categories – [[outstanding]]{r grade=outstanding status=mention},"
        " [[good]]{r grade=good status=mention}, [[requires improvement]]{r grade=requires_improvement status=mention}"
        " and [[inadequate]]{r grade=inadequate status=mention}.",
    ],
)
def test_areas_are_told_in_brackets_before_from_and_as_what_is_done(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + 'In four of the five areas, it was rated [[good]]{r grade=good aspect="four of the five areas"}.',
        CQC + 'On two measures it was graded [[good]]{r grade=good aspect="two measures"}.',
        CQC + "In two weeks it was rated [[good]]{r grade=good}.",
        CQC + "Inspectors have found any to be [[inadequate]]{r grade=inadequate status=aggregate}.",
        CQC + "“I don’t think ‘[[adequate]]{r grade=adequate status=mention}’ is acceptable,” she said.",
        CQC + "More homes were rated [[good]]{r grade=good status=aggregate}.",
        CQC
        + 'It was rated [[good]]{r grade=good aspect="services provided to older people"} for the services provided to'
        " older people.",
        CQC + "Oak Homes and Aiming High Homes were rated [[good]]{r grade=good}{r grade=good}.",
    ],
)
def test_what_is_counted_or_spoken_of_is_told_apart(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_a_grade_that_came_later_is_none_before(extractor: Extractor) -> None:
    text = OFSTED + "Teaching was rated “exceptional”."
    assert not extractor.extract(text, published="2017-04-11").ratings
    assert [each.grade for each in extractor.extract(text, published="2026-02-11").ratings] == ["exceptional"]


@pytest.mark.parametrize(
    "text",
    [
        OFSTED
        + "Inspectors considered it a [[satisfactory]]{r grade=satisfactory status=current} school with a [[good]]{r"
        ' grade=good status=current aspect="sixth form"} sixth form.',
        OFSTED + "It is a [[good]]{r grade=good status=current} school with a good team.",
        OFSTED + "The standards required to move from [[good]]{r grade=good status=mention} to [[outstanding]]{r"
        " grade=outstanding status=mention} have risen.",
        OFSTED
        + "It was able to move from [[good]]{r grade=good status=previous} to [[outstanding]]{r grade=outstanding"
        " status=current}.",
        OFSTED + "Only 2% of [[good]]{r grade=good status=aggregate} schools have received this outcome.",
        OFSTED + "A very small number were rated [[inadequate]]{r grade=inadequate status=aggregate}.",
        OFSTED + "Of the 90 schools, 54 of them were told they [[required improvement]]{r grade=requires_improvement"
        " status=aggregate}.",
        OFSTED + "One is rated [[good]]{r grade=good status=current} (Elm School – now an academy).",
        CQC
        + "A third of homes were rated as [[requires improvement]]{r grade=requires_improvement status=aggregate} as at"
        " 31 May 2017.",
    ],
)
def test_parts_steps_and_counts_are_told_apart(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        OFSTED + "It fell to [[grade three]]{r grade=requires_improvement status=current} from its previous [[good]]{r"
        " grade=good status=previous} rating.",
        OFSTED + "It was given a [[grade two]]{r grade=good status=current} – up from its previous [[grade three]]{r"
        " grade=requires_improvement status=previous} – in a report published on June 22.",
        OFSTED + "One was awarded a [[grade one]]{r grade=outstanding status=aggregate} and a second one none.",
        OFSTED + "It was hit with [[grade fours]]{r grade=inadequate status=current}.",
        OFSTED + "The [[grade four]]{r grade=inadequate status=current} means that it has to change.",
        OFSTED + "He passed his grade four piano exam.",
        OFSTED + "They found ‘[[inadequate]]{r grade=inadequate status=current aspect=behaviour}’ behaviour.",
        OFSTED + "Leadership was deemed “weak”.",
        OFSTED + "It now only grades schools as [[good]]{r grade=good status=aggregate} or [[outstanding]]{r"
        " grade=outstanding status=aggregate}.",
        OFSTED + "The 2014 rating of ‘[[good]]{r grade=good status=current when=2014}’ remains.",
        OFSTED + 'It merged with the ‘[[inadequate]]{r grade=inadequate subject="Oak School"}’ Oak School.',
    ],
)
def test_numbered_grades_and_grades_in_marks(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_a_name_on_a_line_of_its_own_heads_what_follows(extractor: Extractor) -> None:
    text = (
        "Inspectors of the ETI wrote:\nHill Top Primary\nThe teaching was rated inadequate.\n"
        "Lismore College, Londonderry\nInspected in March. Leadership is inadequate."
    )
    assert [each.subject for each in extractor.extract(text).ratings] == ["Hill Top Primary", "Lismore College"]


@pytest.mark.parametrize(
    "text",
    [
        "Estyn visited Ysgol Marl.\nThe quality of pupils' personal development is [[excellent]]{r grade=excellent"
        ' aspect="quality of pupils\' personal development"}.',
        CQC + "The staff are excellent.",
        'HMICFRS visited Marlshire Police.\nIt was [[good]]{r grade=good aspect="preventing crime"}{r grade=good'
        ' aspect="treatment of the public"} at preventing crime and in its treatment of the public.',
        CQC + "It has given [[good]]{r grade=good status=aggregate} ratings for care at three homes.",
        "The Food Hygiene Information Scheme is run here.\nThree cafes were marked [[improvement required]]{r"
        " grade=improvement_required status=aggregate}.",
    ],
)
def test_areas_that_hold_people_and_grades_spread_over_many(check_ratings: Check, text: str) -> None:
    check_ratings(text)


LONG = (
    "Marl Grange Care Home was rated inadequate by the Care Quality Commission (CQC).\n"
    "Acorn Day Nursery stands beside it. Ofsted told the nursery it required improvement.\n"
    "“We have a new manager at Marl Grange Care Home,” said Martin Lodge.\n"
    "He said the company would do all it could to be rated good by Christmas.\n"
    "Rita Bell, who speaks for Hexby Borough Council, said: “It was rated good in 2016.”"
)


def test_a_long_article_comes_back_to_its_own_service(extractor: Extractor) -> None:
    found = extractor.extract(LONG, published="2019-06-14").ratings
    assert [(each.subject, each.inspectorate) for each in found] == [
        ("Marl Grange Care Home", "CQC"),
        ("Acorn Day Nursery", "Ofsted"),
        ("Marl Grange Care Home", "CQC"),
        ("Marl Grange Care Home", "CQC"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        CQC + "It was rated [[good]]{r grade=good}{r grade=good aspect=safe}{r grade=good aspect=effective} overall as"
        " well as for whether its services were safe and effective.",
        CQC + "The rating for whether services are well-led has changed from [[good]]{r grade=good status=previous"
        " aspect=well-led} to [[inadequate]]{r grade=inadequate status=current aspect=well-led}.",
        CQC + "They will say whether the home is [[good]]{r grade=good status=hypothetical}.",
        CQC + "They did find some areas of improvement, rating the home’s day services as [[requires improvement]]{r"
        " grade=requires_improvement} overall.",
        CQC
        + "It is rated [[good]]{r grade=good} with [[outstanding]]{r grade=outstanding aspect=leadership} leadership.",
        "The Food Standards Agency gives the marks.\nFive is considered ‘very good’, four ‘good’ and zero ‘poor’.",
        CQC
        + 'Its rating for caring rose to [[good]]{r grade=good aspect=caring subject="Oak Hospital"} at Oak Hospital.',
    ],
)
def test_questions_parts_and_glosses(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        CQC + "Each theme is judged as [[outstanding]]{r grade=outstanding status=mention}, [[good]]{r grade=good"
        " status=mention}, [[requires improvement]]{r grade=requires_improvement status=mention} or [[inadequate]]{r"
        " grade=inadequate status=mention}.",
        CQC
        + "So far 56 homes have been seen and 25 have been rated [[inadequate]]{r grade=inadequate status=aggregate}.",
        CQC + "Just three are “[[outstanding]]{r grade=outstanding status=aggregate}” according to the report.",
        CQC + "It was rated as [[inadequate]]{r grade=inadequate status=current} earlier this month.",
        CQC + "Its sister home, Hope Hall, was judged [[good]]{r grade=good status=current}.",
        CQC + "It scored [[good]]{r grade=good aspect=safe} for safe; only caring was rated [[inadequate]]{r"
        " grade=inadequate aspect=caring}.",
        CQC + "It was moved from [[good]]{r grade=good status=previous aspect=safe} to be rated as [[inadequate]]{r"
        " grade=inadequate status=current aspect=safe} in safe.",
    ],
)
def test_scales_counts_and_moves(check_ratings: Check, text: str) -> None:
    check_ratings(text)


def test_the_end_of_a_scale_without_a_day_is_of_the_scale_told(extractor: Extractor) -> None:
    text = "Ofsted said Elm School requires improvement. Oak School got the worst possible grade."
    assert [rating.grade for rating in extractor.extract(text).ratings] == ["requires_improvement", "inadequate"]
