"""What is no result: a scale told as such, an aim, what was escaped; and what is no area. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts.extractor import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCALE = (
    "[[outstanding]]{r grade=outstanding status=mention}, [[good]]{r grade=good status=mention}, [[requiring"
    " improvement]]{r grade=requires_improvement status=mention} or [[inadequate]]{r grade=inadequate status=mention}."
)


@pytest.mark.parametrize(
    "sentence",
    [
        f"A four-banded model will see homes designated as {SCALE}",
        "It uses a 4-point system ([[outstanding]]{r grade=outstanding status=mention}-[[good]]{r grade=good"
        " status=mention}-[[requires improvement]]{r grade=requires_improvement status=mention}-[[inadequate]]{r"
        " grade=inadequate status=mention}), and Elm House is rated “[[good]]{r grade=good status=current}”.",
    ],
)
def test_a_scale_told_as_such_is_a_mention(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_grades_of_three_areas_are_no_scale(check_ratings: Check) -> None:
    check_ratings(
        LEAD + "Elm House was rated [[good]]{r grade=good status=current aspect=care} for care, [[outstanding]]{r"
        " grade=outstanding status=current aspect=staffing} for staffing and [[inadequate]]{r grade=inadequate"
        " status=current aspect=leadership} for leadership."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was only rescued from an overall ‘[[inadequate]]{r grade=inadequate status=negated}’ rating by its"
        " kitchen.",
        "Elm House narrowly avoided an [[inadequate]]{r grade=inadequate status=negated} rating.",
        "It was saved from being rated [[inadequate]]{r grade=inadequate status=negated}.",
        "Elm House was one mark off a [[good]]{r grade=good status=negated} rating.",
    ],
)
def test_what_was_escaped_or_missed_is_negated(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It has a “relentless drive” to earn the best grade of [[outstanding]]{r grade=outstanding status=target}.",
        "Leaders work on lasting improvement of care across all areas of the home in the relentless"
        " drive to become [[outstanding]]{r grade=outstanding status=target aspect=overall}.",
        "They want to maintain and improve the rating to ‘[[outstanding]]{r grade=outstanding status=target"
        " aspect=overall}’.",
    ],
)
def test_a_drive_is_an_aim_and_no_area(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home in Larchford which was previously placed in special measures is now rated [[good]]{r"
        " grade=good status=current}.",
        "Elm House, once branded a disgrace, is now rated [[good]]{r grade=good status=current aspect=overall}.",
        "Inspectors upgraded it from the ‘[[inadequate]]{r grade=inadequate status=previous when=2013}’ awarded in"
        " 2013, to ‘[[requires improvement]]{r grade=requires_improvement status=current}’.",
        "Homes can have their rating changed if they send new evidence, the CQC revealed, as a home initially rated"
        " ‘[[good]]{r grade=good status=previous}’ was upgraded to ‘[[outstanding]]{r grade=outstanding"
        " status=current}’.",
    ],
)
def test_a_past_told_beside_it_leaves_the_result_current(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home had previously still been rated [[good]]{r grade=good status=previous}.",
        "It could close if it is rated [[inadequate]]{r grade=inadequate status=hypothetical}.",
    ],
)
def test_the_past_and_the_condition_of_the_grade_itself_hold(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_the_last_areas_end_before_the_grade_of_the_whole(check_ratings: Check) -> None:
    check_ratings(
        LEAD + 'Elm House was rated [[outstanding]]{r grade=outstanding status=current aspect="3 of these areas"} in 3'
        ' of these areas and [[good]]{r grade=good status=current aspect="other two"} in the other two with'
        " [[outstanding]]{r grade=outstanding status=current aspect=overall} overall."
    )


def test_a_reason_behind_an_area_is_no_area(check_ratings: Check) -> None:
    check_ratings(
        LEAD + "Elm House was deemed ‘[[requires improvement]]{r grade=requires_improvement status=current"
        " aspect=safety}’ for ‘safety’, for ‘not consistently following’ its own rules on hiring."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Not since 2011 has it been [[good]]{r grade=good status=previous when=2011}.",
        "Elm House was last inspected in May 2014. In that inspection, it was judged to [[require improvement]]{r"
        " grade=requires_improvement status=previous when=2014-05}.",
        "It is now rated [[good]]{r grade=good status=current}, compared to when it had its last full visit in"
        " February 2015.\nIn that report, the team rated ‘leadership’ as ‘[[inadequate]]{r grade=inadequate"
        " status=previous aspect=leadership when=2015-02}’.",
    ],
)
def test_an_earlier_visit_told_before_makes_history(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The CQC published its report this week. In that report, inspectors rated it [[good]]{r grade=good"
        " status=current}.",
        "Since 2011 it has been [[good]]{r grade=good status=current}.",
    ],
)
def test_the_visit_of_now_told_before_makes_none(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm House made great progress, now rated [[good]]{r grade=good status=current aspect=overall} overall.",
        "Elm House is no longer rated [[inadequate]]{r grade=inadequate status=negated aspect=safety} for safety and"
        " has kept its ‘[[requires improvement]]{r grade=requires_improvement status=current aspect=overall}’ rating.",
        "Elm House was rated [[good]]{r grade=good status=current aspect=safe} for providing services that were safe.",
        "Inspectors looked at leadership, now rated [[good]]{r grade=good status=current aspect=leadership}.",
    ],
)
def test_an_area_is_what_the_grade_is_said_of(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_services_found_by_a_body_to_have_a_grade_are_counted(check_ratings: Check) -> None:
    check_ratings(
        LEAD + "Just seven of the 87 homes were found by inspectors to be [[outstanding]]{r grade=outstanding"
        " status=aggregate aspect=leadership} for leadership."
    )


def test_a_word_of_a_later_framework_is_no_grade_in_an_undated_article(extractor: Extractor) -> None:
    text = "Ofsted went to Elm School. It was rated good in 2009. Pupils’ behaviour is exceptional, inspectors say."
    assert [rating.grade for rating in extractor.extract(text).ratings] == ["good"]


def test_it_is_one_in_the_company_of_others_of_that_framework(extractor: Extractor) -> None:
    text = "Ofsted went to Elm School. Behaviour was graded ‘exceptional’ and inclusion ‘strong standard’."
    assert [rating.grade for rating in extractor.extract(text).ratings] == ["exceptional", "strong_standard"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nationally, there were 140 [[outstanding]]{r grade=outstanding status=aggregate} specialist care homes.",
        "There are now 38 [[inadequate]]{r grade=inadequate status=aggregate} private children's homes.",
    ],
)
def test_services_of_some_kind_are_counted(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_good_reasons_are_not_counted(check_ratings: Check) -> None:
    check_ratings(LEAD + "There are 30 good reasons homes like these do well.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors had previously judged the home to be [[good]]{r grade=good status=previous when=2007-04} with"
        " outstanding features in April 2007.",
        "Elm House, which was given a notice after a visit in November 2010, when inspectors found safety was"
        " [[inadequate]]{r grade=inadequate status=previous aspect=safety when=2010-11}, is to close.",
    ],
)
def test_the_date_behind_features_or_before_when_is_that_of_the_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'It got a “[[good]]{r grade=good status=current aspect="four of the five areas"}” rating against four of the'
        " five areas.",
        "It was rated [[inadequate]]{r grade=inadequate status=current aspect=overall} and action was taken against the"
        " owner.",
    ],
)
def test_a_grade_may_be_given_against_areas(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It said Elm House must make urgent changes and is [[inadequate]]{r grade=inadequate status=current"
        " aspect=overall}.",
        "The inspectors found Elm House [[inadequate]]{r grade=inadequate status=current aspect=overall} in every"
        " aspect.",
        "The roof leaked and the home was [[inadequate]]{r grade=inadequate status=current aspect=overall}.",
    ],
)
def test_an_adjective_or_a_clause_is_no_area(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize("opener", ["Bosses at", "Parents of"])
def test_a_common_word_that_opens_the_news_is_no_service(extractor: Extractor, opener: str) -> None:
    text = f"{opener} ‘inadequate’ Elm House want to see change.\n{LEAD}The new bosses met the parents."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Elm House Care Home"]


def test_a_lone_name_that_opens_the_news_is_a_service(extractor: Extractor) -> None:
    text = "Sizzlers, of Chapel Hill, was handed a hygiene rating of zero.\nThe takeaway is in Dover."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Sizzlers"]


def test_a_scale_told_behind_the_grades_of_areas_is_a_mention(check_ratings: Check) -> None:
    check_ratings(
        "Estyn went to Ysgol Elm.\nBoth performance and prospects for improvement were told to be"
        " “[[good]]{r grade=good status=current aspect=performance}{r grade=good status=current"
        ' aspect="prospects for improvement"}”, out of the labels “[[unsatisfactory]]{r grade=unsatisfactory'
        " status=mention}”, “[[adequate]]{r grade=adequate status=mention}”, “[[good]]{r grade=good status=mention}”"
        " and “[[excellent]]{r grade=excellent status=mention}”."
    )


@pytest.mark.parametrize("place", ["an inspection at Elmbank care home", "inspectors to Elmbank care home"])
def test_what_stands_behind_at_without_an_article_is_a_name(extractor: Extractor, place: str) -> None:
    text = f"A home in Deal was graded weak.\nThe Care Inspectorate sent word of {place} in May. It was graded weak."
    assert [rating.subject for rating in extractor.extract(text).ratings][-1] == "Elmbank care home"


def test_a_place_behind_an_article_is_no_name(extractor: Extractor) -> None:
    text = "A home was graded weak.\nThe Care Inspectorate went to a Deal care home in May. It was graded weak."
    assert all("Deal" not in (rating.subject or "") for rating in extractor.extract(text).ratings)


@pytest.mark.parametrize("words", ["rating it as", "rating them", "grading the home", "branding it"])
def test_a_body_that_is_rating_a_service_gives_a_grade(check_ratings: Check, words: str) -> None:
    check_ratings(LEAD + f"It took steps after {words} [[inadequate]]{{r grade=inadequate status=current}} in May.")


def test_a_rating_that_somebody_keeps_is_no_verb(check_ratings: Check) -> None:
    check_ratings(LEAD + "It has a rating the home is proud of, good news for adequate staffing.")
