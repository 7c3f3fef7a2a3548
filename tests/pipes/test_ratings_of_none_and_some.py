"""Grades none or several got, of some areas, to be kept, and scores in plain words; names but councils’ invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
CQC = "The CQC went to Elm House.\n"
OFSTED = "Ofsted has been to several places.\n"
FOOD = "Food hygiene inspectors went to the Oak Arms.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "None of the six councils assessed so far under Ofsted’s new framework for children’s social care has "
        "gained an outstanding rating.",
        "No council inspected under the new framework by Ofsted has been given an outstanding rating.",
        "Neither of the two colleges seen under the regime for young adults received an outstanding grade.",
    ],
)
def test_what_none_got_is_nobodys_however_long_the_sentence(extractor: Extractor, sentence: str) -> None:
    found = extractor.extract(OFSTED + sentence).ratings
    assert [(each.status, each.subject) for each in found] == [("aggregate", None)]


def test_what_none_did_before_another_clause_leaves_a_grade(extractor: Extractor) -> None:
    found = extractor.extract(OFSTED + "None of the staff spoke, and Elm School was rated outstanding.").ratings
    assert [(each.status, each.subject) for each in found] == [("current", "Elm School")]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("Ofsted said Kent and Surrey require improvement.", ["Kent", "Surrey"]),
        ("Inspectors say that Elm School requires improvement.", ["Elm School"]),
        (
            "It also told Elm School to hold its board, which Ofsted said requires improvement, to account.",
            ["Elm School"],
        ),
        ("Ofsted said Mr Grey and Mr Bell require improvement to their roofs.", []),
        ("It issued ‘inadequate’ reports for Elm College and Oak College.", ["Elm College", "Oak College"]),
        (
            "It gave ‘good’ ratings for Elm College, Oak College and Ash School.",
            ["Elm College", "Oak College", "Ash School"],
        ),
        ("It issued an ‘inadequate’ report for Elm College near Oak College.", ["Elm College"]),
    ],
)
def test_each_of_those_named_beside_a_grade_has_it(extractor: Extractor, sentence: str, subjects: list[str]) -> None:
    assert [each.subject for each in extractor.extract(OFSTED + sentence).ratings] == subjects


@pytest.mark.parametrize(
    "sentence",
    [
        "Out of the five areas seen, three were handed an [[outstanding]]{r aspect=three} rating.",
        'Three of the areas received an [[outstanding]]{r aspect="three of the areas"} rating.',
        "There are five areas, of which four got an [[outstanding]]{r aspect=four} rating.",
        "Of the five areas, four were given an [[outstanding]]{r aspect=four} rating and the other was given "
        "‘[[inadequate]]{r aspect=other}’.",
        "It said that in all five areas it was [[good]]{r}.",
    ],
)
def test_some_areas_are_not_the_whole(check_ratings: Check, sentence: str) -> None:
    check_ratings(CQC + sentence)


@pytest.mark.parametrize(
    "areas",
    [
        ["efficiency", "legitimacy", "effectiveness in a new inspection"],
        ["behaviour", "leadership", "attendance in the latest Ofsted inspection"],
        ["safety", "care", "responsiveness in an unannounced CQC inspection"],
    ],
)
def test_the_inspection_is_no_part_of_the_last_area(extractor: Extractor, areas: list[str]) -> None:
    found = extractor.extract(
        f"Ofsted came. Elm School was rated good for {areas[0]}, {areas[1]} and {areas[2]}."
    ).ratings
    assert [each.aspect for each in found] == [*areas[:2], areas[2].split()[0]]


@pytest.mark.parametrize(
    "sentence",
    [
        "“The test for us is to keep it [[outstanding]]{r status=target}.”",
        "“Our job now is to keep the home [[outstanding]]{r status=target},” he said.",
        "“The challenge is to stay [[outstanding]]{r status=target}.”",
        "“We worked to keep it outstanding to look at.”",
        "It has been verified as [[outstanding]]{r status=current}.",
        "“To be acknowledged as [[good]]{r status=current} is a joy.”",
        "It was acknowledged as a good day.",
    ],
)
def test_what_is_to_be_kept_is_an_aim_what_is_verified_a_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(CQC + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It saw its hygiene rating plummet to just [[one]]{r grade=fhrs_1 status=current}.",
        "The pub watched its hygiene score tumble to a mere [[one]]{r grade=fhrs_1 status=current}.",
        "“We were expecting a [[four]]{r grade=fhrs_4 status=target} had it not been for the mouse.”",
        "“We are pleased to get [[five]]{r grade=fhrs_5 status=current}.”",
        "“We get five deliveries.”",
        "The number of mice fell to just one.",
        "“A four had come in to eat.”",
        "It was upgraded to [[five]]{r grade=fhrs_5 status=current} after its rating had plummeted to just "
        "[[one]]{r grade=fhrs_1 status=previous}.",
        "The pub was upgraded to a [[five]]{r grade=fhrs_5 status=current}.\nThe Oak Arms saw its rating plummet to "
        "[[one]]{r grade=fhrs_1 status=previous} after mice were found six months ago.",
    ],
)
def test_scores_in_plain_words(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The visits are made to schools previously rated [[good]]{r status=aggregate}.",
        "A short visit is paid every four years to schools rated ‘[[good]]{r status=aggregate}’ or "
        "‘[[outstanding]]{r status=aggregate}’.",
        "Elm School was previously rated [[good]]{r status=previous}.",
    ],
)
def test_schools_of_a_kind_are_many(check_ratings: Check, sentence: str) -> None:
    check_ratings(OFSTED + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm School’s [[good]]{r status=current} rating remains the same after a visit.",
        "Its [[good]]{r status=current} rating is unchanged following a visit.",
        "It has lost its [[good]]{r status=previous} rating.",
    ],
)
def test_a_rating_that_remains_the_same_still_holds(check_ratings: Check, sentence: str) -> None:
    check_ratings(OFSTED + sentence)


def test_a_school_and_nursery_is_a_school(extractor: Extractor) -> None:
    found = extractor.extract("Estyn went to Elm Primary School and Nursery Class. The school was rated good.").ratings
    assert [each.subject for each in found] == ["Elm Primary School and Nursery Class"]


def test_a_nursery_at_a_school_is_a_nursery(extractor: Extractor) -> None:
    found = extractor.extract("Ofsted went to Elm Primary School Nursery. The nursery was rated good.").ratings
    assert [each.subject for each in found] == ["Elm Primary School Nursery"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The proportion of schools rated as excellent had doubled.", ["aggregate"]),
        ("Elm School was rated as excellent by its pupils.", []),
    ],
)
def test_a_share_may_have_a_grade_of_an_older_scale(extractor: Extractor, sentence: str, told: list[str]) -> None:
    assert [each.status for each in extractor.extract(OFSTED + sentence).ratings] == told
