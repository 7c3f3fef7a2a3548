"""What leads up to a grade and what it amounts to: a question, an aim, a move, an equal. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts.extractor import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted went to Elm Grove School.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Staff did not check if doors had been locked, which led to inspectors ranking the home as"
        " [[inadequate]]{r grade=inadequate status=current aspect=overall}.",
        "Nobody asked whether people were in pain, leading inspectors to rate the home [[inadequate]]{r"
        " grade=inadequate status=current}.",
        "If the faults are not mended, the home could be rated [[inadequate]]{r grade=inadequate status=hypothetical}.",
        "Staff do not know if the home would be rated [[inadequate]]{r grade=inadequate status=hypothetical}.",
    ],
)
def test_a_question_that_a_comma_ends_supposes_nothing(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bins had not been emptied, prompting inspectors to rate it [[inadequate]]{r grade=inadequate status=current}.",
        "The home had closed in 2011, when inspectors rated it [[inadequate]]{r grade=inadequate status=previous"
        " when=2011}.",
    ],
)
def test_what_had_gone_before_makes_the_verdict_it_led_to_no_older(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Our pupils are lucky to be able to attend an outstanding school.", True),
        ("It is a privilege to work at an outstanding school.", True),
        ("Every child deserves to go to an outstanding school.", False),
        ("We are proud of our outstanding work.", False),
        ("I am delighted to work at a good school.", False),
    ],
)
def test_those_glad_to_be_there_repeat_the_top_grade(extractor: Extractor, said: str, found: bool) -> None:
    text = f"Elm Grove School was graded outstanding by Ofsted.\n\nHeadteacher Ann Bell said: “{said}”"
    assert len(extractor.extract(text).ratings) == 1 + found


def test_a_head_who_praises_a_school_with_another_grade_gives_none(extractor: Extractor) -> None:
    said = "Our pupils are lucky to be able to attend an outstanding school."
    text = f"Elm Grove School was graded good by Ofsted.\n\nHeadteacher Ann Bell said: “{said}”"
    assert [each.grade for each in extractor.extract(text).ratings] == ["good"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm House dropped from [[outstanding]]{r grade=outstanding status=previous when=2017-11}, which it got in"
        " November 2017, to [[inadequate]]{r grade=inadequate status=current}.",
        "Elm House was lifted from [[inadequate]]{r grade=inadequate status=previous when=2018-03}, the grade given to"
        " it in March 2018, to [[good]]{r grade=good status=current}.",
        "Elm House dropped from [[outstanding]]{r grade=outstanding status=previous} to [[inadequate]]{r"
        " grade=inadequate status=current}, which surprised families in November.",
    ],
)
def test_a_move_tells_when_the_old_grade_was_given(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm House went from being judged [[outstanding]]{r grade=outstanding status=previous} to [[inadequate]]{r"
        " grade=inadequate status=current} in a year.",
        "Elm House has gone from being rated [[good]]{r grade=good status=previous} to being rated [[inadequate]]{r"
        " grade=inadequate status=current}.",
        "Elm House is far from being rated [[outstanding]]{r grade=outstanding status=negated}.",
        "It was rated [[good]]{r grade=good status=previous} in 2018, but by May this year it had slipped to"
        " [[inadequate]]{r grade=inadequate status=current}.",
        "By 2015 it had slipped to [[inadequate]]{r grade=inadequate status=previous when=2015}.",
    ],
)
def test_what_a_service_went_from_is_the_grade_before(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The CQC rated Elm House [[good]]{r grade=good aspect=overall} for the overall quality of its services.",
        "The CQC rated Elm House [[good]]{r grade=good aspect=overall} for its overall performance.",
        'The CQC rated Elm House [[good]]{r grade=good aspect="quality of care"} for its quality of care.',
        "It was [[good]]{r grade=good aspect=overall}{r grade=good aspect=safe}{r grade=good aspect=well-led} overall,"
        " as well as being safe and well-led.",
        'It was [[good]]{r grade=good aspect=overall}{r grade=good aspect="how well-led"}{r grade=good aspect=safe}'
        " overall, as well as how well-led and safe it is.",
        "It was rated [[good]]{r grade=good aspect=overall} overall and leadership was found to be [[inadequate]]{r"
        " grade=inadequate aspect=leadership}.",
    ],
)
def test_the_whole_is_told_beside_its_areas(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "All areas were rated [[good]]{r grade=good aspect=overall}.",
        'All other areas were rated [[good]]{r grade=good aspect="other areas"}.',
        "All areas, including leadership and teaching, were rated [[good]]{r grade=good aspect=overall}{r grade=good"
        " aspect=leadership}{r grade=good aspect=teaching}.",
        "All the other categories, including the school’s overall effectiveness, were judged [[good]]{r grade=good"
        ' aspect="other categories"}{r grade=good aspect=overall}.',
        "All staff, including leaders, were pleased with a rating of [[good]]{r grade=good aspect=overall}.",
    ],
)
def test_all_areas_are_the_whole_and_named_ones_stand_beside_it(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The result is the equivalent of an [[outstanding]]{r grade=outstanding status=mention} rating from Ofsted.",
        "The mark is comparable to being rated [[outstanding]]{r grade=outstanding status=mention} by Ofsted.",
        "The news is welcome and an [[outstanding]]{r grade=outstanding status=current} rating from Ofsted.",
    ],
)
def test_what_another_result_amounts_to_is_a_mention(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm Council pledged that all of its homes would be graded [[outstanding]]{r grade=outstanding status=target}.",
        "The pledge was that all homes run by Elm Council would be rated [[good]]{r grade=good status=target} or"
        " [[outstanding]]{r grade=outstanding status=target}.",
        "Staff are confident that if inspectors came back tomorrow Elm House would be rated [[good]]{r grade=good"
        " status=hypothetical}.",
        "Elm House aims to improve its [[inadequate]]{r grade=inadequate status=current} rating.",
        "Elm House hopes to improve to a [[good]]{r grade=good status=target} rating.",
        "We are confident that we can improve and get the [[outstanding]]{r grade=outstanding status=target} rating.",
    ],
)
def test_a_pledge_is_an_aim_and_a_rating_to_be_improved_stands(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'Elm House has joined a list of just 191 homes which have been rated [[outstanding]]{r subject="Elm House Care'
        ' Home" grade=outstanding status=current}.',
        'Elm House is now among only 90 homes in England to be rated [[outstanding]]{r subject="Elm House Care Home"'
        " grade=outstanding status=current}.",
        "Just 90 homes in England are rated [[outstanding]]{r grade=outstanding status=aggregate}.",
    ],
)
def test_one_that_joins_so_many_has_their_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    ("said", "areas"),
    [
        (
            "The leadership of teaching and learning and the management of risk are outstanding.",
            ["leadership of teaching and learning", "management of risk"],
        ),
        ("The staff and leaders are outstanding.", []),
    ],
)
def test_areas_named_in_full_are_rated_in_a_quotation(extractor: Extractor, said: str, areas: list[str]) -> None:
    text = f"{SCHOOL}\nInspector Ann Bell said: “{said}”"
    assert [each.aspect for each in extractor.extract(text).ratings] == areas


@pytest.mark.parametrize(
    "sentence",
    [
        "Staff are delighted with their [[good]]{r grade=good aspect=overall} rating.",
        "Staff and leaders celebrated an [[outstanding]]{r grade=outstanding aspect=overall} rating.",
        "There was a [[good]]{r grade=good aspect=staff} rating for staff.",
    ],
)
def test_those_who_are_glad_of_a_rating_are_no_area_of_it(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'Another [[inadequate]]{r grade=inadequate subject="Oak Lane School"} school, Oak Lane School, was closed.',
        'A third [[inadequate]]{r grade=inadequate subject="Oak Lane School"} school, Oak Lane School in Deal, too.',
        'Another [[grade three]]{r grade=requires_improvement subject="Oak Lane College"} sixth form, Oak Lane College,'
        " made progress.",
        'Elm Grove School is a [[good]]{r grade=good subject="Elm Grove School"} school, its head said.',
    ],
)
def test_the_name_behind_a_kind_is_that_of_the_rated_one(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It has been given three [[inadequate]]{r grade=inadequate aspect=overall} ratings in a row.",
        "It got two [[inadequate]]{r grade=inadequate aspect=overall} ratings within 12 months.",
        "It received two consecutive [[inadequate]]{r grade=inadequate aspect=overall status=current} ratings.",
        'It received two [[good]]{r grade=good aspect="two good grades"} grades in June.',
    ],
)
def test_grades_one_after_the_other_are_each_for_the_whole(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Elm House had its rating raised from good by the Care Quality Commission (CQC) on Monday.", None),
        ("Elm House dropped from good in May 2019 to inadequate, the CQC said.", "2019-05"),
    ],
)
def test_the_day_of_a_move_is_not_that_of_the_grade_left(extractor: Extractor, sentence: str, when: str | None) -> None:
    found = extractor.extract(sentence, published="2023-06-20").ratings
    assert [(each.grade, each.when) for each in found if each.status == "previous"] == [("good", when)]
