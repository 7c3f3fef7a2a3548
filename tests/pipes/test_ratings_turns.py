"""Turns of phrase that give a grade, an area or a time in another way. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts.extractor import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted went to Orrin Academy.\n"


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "It was rated [[good]]{r status=current} at its first inspection for five years.",
        SCHOOL + "It moved from [[inadequate]]{r status=previous} to [[good]]{r status=current}"
        " in its first inspection since 2016.",
        SCHOOL + "It was rated [[good]]{r status=current} in its first inspection since opening.",
        SCHOOL + "The school, rated [[good]]{r status=previous} at its first inspection,"
        " is now [[inadequate]]{r status=current}.",
        SCHOOL + "It was rated [[good]]{r status=previous} at its first inspection in 2012"
        " and is now [[inadequate]]{r status=current}.",
    ],
)
def test_a_first_inspection_in_years_is_the_newest(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "An [[outstanding]]{r aspect=caring} rating was given for the caring domain.",
        LEAD + "A [[good]]{r aspect=leadership}{r aspect=safety} grade has been awarded for leadership and for safety.",
        LEAD + "A [[good]]{r aspect=overall} rating was given in May.",
        LEAD + "It was [[good]]{r aspect=safety} for safety during a visit in May.",
        LEAD + 'It was rated [[good]]{r aspect="five areas"} in the five areas they looked at.',
        LEAD + "The home’s [[inadequate]]{r aspect=safety} is for safety.",
        SCHOOL + "It got [[grade ones]]{r aspect=overall} across the board from inspectors who praised teaching,"
        " particularly in maths.",
        SCHOOL + 'It was rated [[good]]{r aspect="two areas"} in two areas,'
        ' [[inadequate]]{r aspect="another four"} in another four, and only [[outstanding]]{r aspect=behaviour}'
        " for behaviour.",
    ],
)
def test_which_area_a_grade_is_of(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "Three of the homes for people with dementia were rated [[inadequate]]{r status=aggregate}.",
        LEAD + "Eight out of nine homes for older people branded [[inadequate]]{r status=aggregate} had got worse.",
        LEAD + "Two services for children were rated [[good]]{r status=aggregate}.",
        LEAD + "The percentage found to be [[outstanding]]{r status=aggregate} fell.",
        LEAD + "The home for older people was rated [[inadequate]]{r status=current}.",
        SCHOOL + 'Services for children in care were rated [[good]]{r aspect="services for children in care"}.',
    ],
)
def test_services_are_counted_with_those_they_are_for(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "The bar for ‘[[outstanding]]{r status=mention}’ is a high one.",
        LEAD + "The threshold for [[good]]{r status=mention} has been raised.",
        LEAD + "We have rated the home as providing ‘[[outstanding]]{r status=current}’ care.",
        LEAD + "They were glad to rate two homes as providing ‘[[outstanding]]{r status=aggregate}’ care.",
        LEAD + "Inspectors judged the practice as offering [[inadequate]]{r status=current} care.",
        LEAD + "Inspectors judged that staff were keen on offering good care.",
    ],
)
def test_what_is_spoken_of_and_what_is_provided(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "Kent-based independent learning provider Larch Training went from"
        ' a [[grade three]]{r subject="Larch Training"} to a [[two]]{r subject="Larch Training"}.',
        SCHOOL + "The adult learning and training provider was rated [[good]]{r aspect=overall}.",
        SCHOOL + "Safeguarding at the school was rated [[good]]{r aspect=safeguarding}.",
    ],
)
def test_an_area_may_tell_the_kind_of_a_service(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "Leaders made efforts to improve the ‘[[inadequate]]{r aspect=overall}’ school.",
        SCHOOL + "The council has made changes to leadership at the [[inadequate]]{r aspect=overall} academy.",
        LEAD + "It was rated [[outstanding]]{r aspect=caring} for caring"
        " and [[good]]{r aspect=overall} overall by the commission.",
        LEAD + "It was rated [[outstanding]]{r aspect=caring} for caring, [[good]]{r aspect=overall} overall.",
        LEAD + "It was rated [[inadequate]]{r aspect=safety} for safety, and [[good]]{r aspect=caring} or"
        " [[outstanding]]{r aspect=caring} for caring.",
        LEAD + "Inspectors judged whether the home was safe and"
        " caring as [[inadequate]]{r aspect=safe}{r aspect=caring}.",
        LEAD + "They rated whether it was responsive as [[good]]{r aspect=responsive} with safety said to be"
        " [[inadequate]]{r aspect=safety status=current}.",
        LEAD + "They will decide whether the home is [[good]]{r status=hypothetical} or"
        " [[outstanding]]{r status=hypothetical}.",
    ],
)
def test_areas_are_those_told_for_the_grade(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Elm Academy joins Oak Academy as the only schools to get an outstanding rating.",
            ["Elm Academy", "Oak Academy"],
        ),
        ("Elm Academy has joined Oak Academy in being rated outstanding.", ["Elm Academy", "Oak Academy"]),
        ("Elm Academy joined Oak Academy in 2015, and was rated outstanding.", ["Elm Academy"]),
    ],
)
def test_who_joins_another_shares_its_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = extractor.extract("Ofsted went round.\n" + text).ratings
    assert [rating.subject for rating in found] == subjects


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Eleven cafes have fresh food hygiene ratings with one getting only one star.", ["aggregate"]),
        ("Since then, 17 Ofsted reports came out in which two ‘outstanding’ grades were given.", ["aggregate"]),
        ("Ofsted saw five areas of Elm Academy, with one rated good.", ["current"]),
    ],
)
def test_one_of_those_counted_is_none_named(extractor: Extractor, text: str, statuses: list[str]) -> None:
    assert [rating.status for rating in extractor.extract(text).ratings] == statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It was rated inadequate after an inspection in March 2018. It was last seen in 2014.", "current"),
        ("It was rated inadequate after an inspection in March 2014. Inspectors were back in May 2018.", "previous"),
    ],
)
def test_the_newest_visit_of_an_article_without_a_date_is_the_news(
    extractor: Extractor, text: str, status: str
) -> None:
    assert [rating.status for rating in extractor.extract(LEAD + text).ratings] == [status]


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "But the review rates three out of four of the school’s courses – courses for apprentices, adult"
        ' learners and maths – as ‘[[good]]{r aspect="courses for apprentices"}{r aspect="adult learners"}'
        "{r aspect=maths}’.",
        LEAD + "Inspectors rated two of the five areas – safety and leadership – as"
        " [[inadequate]]{r aspect=safety}{r aspect=leadership}.",
        LEAD + "Inspectors rated the home – which has 40 beds and two lounges – as [[inadequate]]{r aspect=overall}.",
        SCHOOL + 'It was found to be [[good]]{r aspect=teaching}{r aspect="behaviour and welfare"} in'
        " teaching and behaviour and welfare.",
        LEAD + "The report rates the home as [[inadequate]]{r aspect=overall}.",
        LEAD + "The home was rated [[good]]{r aspect=overall}, an improvement from the"
        " [[inadequate]]{r aspect=overall status=previous} rating given in 2016.",
    ],
)
def test_areas_between_dashes_and_no_areas(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The Food Standards Agency scores food businesses from zero to five.", ["mention", "mention"]),
        ("Businesses are rated from zero to five.", ["mention", "mention"]),
        ("Roma Bistro, rated by the council, went from zero to five.", ["previous", "current"]),
    ],
)
def test_the_ends_of_the_scale_of_hygiene_are_no_results(extractor: Extractor, text: str, statuses: list[str]) -> None:
    found = extractor.extract("New food hygiene ratings are out for Roma Bistro.\n" + text).ratings
    assert [rating.status for rating in found] == statuses
