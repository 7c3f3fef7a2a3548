"""Grades and the frames that give them: verbs, nouns, lists, clauses. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was rated [[inadequate]]{r grade=inadequate status=current}.",
        "Inspectors judged the home to be [[outstanding]]{r grade=outstanding}.",
        "It was graded [[good]]{r grade=good} overall.",
        "The home was deemed [[good]]{r grade=good} by the CQC.",
        "The home has been branded ‘[[inadequate]]{r grade=inadequate}’ by the CQC.",
        "It was given an [[inadequate]]{r grade=inadequate} rating.",
        "It was handed an [[inadequate]]{r grade=inadequate} verdict.",
        "The CQC gave it a rating of [[good]]{r grade=good}.",
        "The CQC gave the home a rating of [[inadequate]]{r grade=inadequate}.",
        "It received a “[[requires improvement]]{r grade=requires_improvement}” rating.",
        "The home was awarded a [[good]]{r grade=good} grade.",
        "The home kept its [[good]]{r grade=good status=current} rating.",
        "The home maintained its [[outstanding]]{r grade=outstanding status=current} rating.",
        "The home remains [[inadequate]]{r grade=inadequate status=current}.",
        "It was described as [[inadequate]]{r grade=inadequate} by inspectors.",
        "The home came out as [[inadequate]]{r grade=inadequate}.",
        "Inspectors rated Elm House [[inadequate]]{r grade=inadequate}.",
        "The home was told it [[requires improvement]]{r grade=requires_improvement}.",
        "Inspectors found the home to be [[requiring improvement]]{r grade=requires_improvement}.",
        "The home was rated [[requires improvement to be good]]{r grade=requires_improvement}.",
        "Elm House, rated [[good]]{r grade=good}, has 40 beds.",
        "It has been a [[good]]{r grade=good}-rated home since the spring.",
    ],
)
def test_a_frame_gives_a_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was rated ‘[[GOOD]]{r grade=good}’.",
        "The home was rated '[[Requires Improvement]]{r grade=requires_improvement}' by inspectors.",
        "The home was rated [[inadequate]]{r grade=inadequate}’ across all areas.",
        "The home was rated “[[good]]{r grade=good}”.",
        "The home was rated [[requires\u00a0improvement]]{r grade=requires_improvement}.",
    ],
)
def test_a_grade_is_found_in_any_marks(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It set a good example to others.",
        "Pupils make good progress.",
        "There was adequate staffing at night.",
        "Staff had a good relationship with families.",
        "The company has outstanding debts of two sorts.",
        "Poor rates of progress were noted.",
        "No satisfactory explanation was offered.",
        "The council needs to improve its parking.",
        "Residents enjoy an excellent garden and poor weather.",
        "Inspectors found exceptional leadership in the kitchen.",
        "The house is Grade II listed.",
        "“The food is good,” said a resident.",
        "It is very good for her to see her friends.",
        "She won five good GCSEs and a grade C.",
        "The home was put in special measures over serious weaknesses.",
        "All 12 notices have been met.",
    ],
)
def test_an_ordinary_adjective_is_no_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Leadership, staffing and safety were all judged [[good]]"
        "{r grade=good aspect=leadership}{r grade=good aspect=staffing}{r grade=good aspect=safety}.",
        "It was rated [[good]]{r grade=good aspect=safe}{r grade=good aspect=caring} for safe and caring.",
        "Inspectors rated it [[good]]{r grade=good aspect=caring} for caring, [[requires improvement]]"
        "{r grade=requires_improvement aspect=effective}{r grade=requires_improvement aspect=responsive} for effective"
        " and responsive, and [[inadequate]]{r grade=inadequate aspect=well-led} for well-led.",
        'How well led the service is was rated [[good]]{r grade=good aspect="how well led"}.',
        "It was judged [[inadequate]]{r grade=inadequate} in all areas.",
        "It was [[good]]{r grade=good} across the board.",
        "Safety was [[good]]{r grade=good aspect=safety}{r grade=good aspect=leadership}, as was leadership.",
        "Staffing was [[good]]{r grade=good aspect=staffing}{r grade=good aspect=leadership}, and so was leadership.",
        "Safety was rated [[good]]{r grade=good aspect=safety} and leadership [[inadequate]]{r grade=inadequate"
        " aspect=leadership}.",
        "They rated leadership as “[[good]]{r grade=good aspect=leadership}” and staffing as “[[inadequate]]{r"
        " grade=inadequate aspect=staffing}”.",
        'It was rated [[good]]{r grade=good aspect="four of the five areas"} in four of the five areas.',
        "It was judged [[outstanding]]{r grade=outstanding aspect=leadership} for leadership and"
        ' [[requires improvement]]{r grade=requires_improvement aspect="record keeping"} in record keeping.',
        "Three areas - safety; leadership and management; and staffing - were judged [[good]]"
        '{r grade=good aspect=safety}{r grade=good aspect="leadership and management"}{r grade=good aspect=staffing}.',
    ],
)
def test_areas_share_or_split_a_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "headline",
    [
        "Care home rated [[inadequate]]{r grade=inadequate status=current}",
        "Elm House [[inadequate]]{r grade=inadequate}, says watchdog",
        "‘[[Inadequate]]{r grade=inadequate}’ nursing home told to act",
        "Home [[requires improvement]]{r grade=requires_improvement}, CQC finds",
    ],
)
def test_a_headline_needs_no_verb(check_ratings: Check, headline: str) -> None:
    check_ratings(f"{headline}\nThe Care Quality Commission (CQC) went to Elm House Care Home.")


@pytest.mark.parametrize(
    "sentence",
    [
        'It was rated [[good]]{r grade=good aspect="two areas"} in two areas and [[inadequate]]'
        "{r grade=inadequate aspect=three} in three.",
        'It was [[inadequate]]{r grade=inadequate aspect="way it looks after its people"} in the way it looks'
        " after its people.",
        "It was maternity that they rated [[inadequate]]{r grade=inadequate aspect=maternity}.",
        "The effectiveness of leadership, which was deemed [[inadequate]]"
        '{r grade=inadequate aspect="effectiveness of leadership"}, must change.',
        "Safety went from [[good]]{r grade=good status=previous aspect=safety} to [[inadequate]]"
        "{r grade=inadequate status=current aspect=safety}.",
    ],
)
def test_areas_are_counted_or_worded(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Staffing levels were adequate.",
        "Inspectors found staffing levels were inadequate.",
        "The home had inadequate provision for people with dementia.",
        "Pupils in the village school make reasonably good cakes.",
        "“It is good enough for me,” said a resident.",
        "The last meal was very good for us.",
        "The area needs to improve.",
        "It is as good as new.",
        "Its overall score was rated strong by nobody.",
    ],
)
def test_words_near_a_grade_do_not_make_one(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_each_inspectorate_and_service_keeps_its_own_grade(check_ratings: Check) -> None:
    check_ratings(
        'Ofsted rated Hill Top School [[good]]{r grade=good inspectorate=Ofsted subject="Hill Top School"}.\n'
        "Down the road the CQC rated Elm House Care Home [[inadequate]]"
        '{r grade=inadequate inspectorate=CQC subject="Elm House Care Home"}.\n'
        "The school was judged [[outstanding]]{r grade=outstanding aspect=behaviour inspectorate=Ofsted"
        ' subject="Hill Top School"} for behaviour.'
    )


def test_a_card_lists_areas_and_points(check_ratings: Check) -> None:
    check_ratings(
        "The Care Inspectorate marked Strathlin Lodge.\n"
        "Wellbeing – [[4]]{r grade=good aspect=wellbeing}\nLeadership – [[2]]{r grade=weak aspect=leadership}"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "It was rated [[inadequate]]{r aspect=safe}{r aspect=effective}{r aspect=caring} for three of five key lines of"
        " enquiry: safe, effective and caring.",
        "It got [[good]]{r aspect=safe}{r aspect=well-led} marks in both areas that were seen, safe and well-led.",
        "It was found to be tidy over the year and was rated [[good]]{r aspect=overall}.",
    ],
)
def test_areas_named_after_their_count_are_read(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It has cooks who know them well and are good at listening.",
        "“They told us it was good,” she said.",
        "“We want everyone to receive an outstanding service,” she said.",
        "She was responding to a good question.",
    ],
)
def test_praise_is_no_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_a_grade_is_that_of_the_service_it_is_given_to(check_ratings: Check) -> None:
    check_ratings(
        LEAD
        + 'The regulator’s most recent ‘[[requires improvement]]{r status=current subject="Larch View Nursing Home"}’'
        " notice was given to Larch View Nursing Home."
    )
