"""Grades beside other clauses: what led to them, what is aimed at, what they share. All names are invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
CARE = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted went to Marl Academy.\n"
COUNCIL = "Ofsted visited Marlshire County Council.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was rated [[inadequate]]{r grade=inadequate status=current when=null} after a visit showed that it"
        " had failed to mend faults raised in 2014.",
        "The home was judged [[inadequate]]{r grade=inadequate status=current} because managers had previously been"
        " told to mend the roof.",
        "The home was seen in June, two years since its last visit - and was found to be [[good]]{r grade=good"
        " status=current}.",
        "Inspectors have not changed its overall [[inadequate]]{r grade=inadequate status=current} rating.",
        "The home was rated [[good]]{r grade=good status=current when=null} after it was bought by a firm in 2014.",
        "The home opened 20 years ago and was rated [[good]]{r grade=good status=current}.",
        "It was rated [[good]]{r grade=good status=current} after it had been rated [[inadequate]]{r grade=inadequate"
        " status=previous}.",
    ],
)
def test_what_led_to_a_grade_makes_it_no_history(check_ratings: Check, sentence: str) -> None:
    check_ratings(CARE + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was judged [[good]]{r grade=good status=previous} after its last inspection.",
        "It was rated [[good]]{r grade=good status=previous when=2014} after it was inspected in 2014.",
        "The home was inspected two years ago and was rated [[good]]{r grade=good status=previous}.",
        "The home was rated [[inadequate]]{r grade=inadequate status=previous when=2014} after an inspection in 2014.",
        "The home was rated [[inadequate]]{r grade=inadequate status=previous when=2015} and placed into special"
        " measures following a visit in 2015.",
    ],
)
def test_a_grade_of_an_earlier_visit_is_previous(check_ratings: Check, sentence: str) -> None:
    check_ratings(CARE + sentence)


def test_days_of_the_newest_visit_are_no_history(extractor: Extractor) -> None:
    text = (
        CARE + "It was rated 'inadequate' in 2015. In their return, between 3 March and 9 April 2019, inspectors"
        " found the home had made some improvements and its rating has improved to 'good'."
    )
    old, new = extractor.extract(text).ratings
    assert (old.status, old.when) == ("previous", "2015")
    assert (new.status, new.when, new.subject) == ("current", None, "Elm House Care Home")


def test_a_visit_told_just_before_dates_what_was_then_given(check_ratings: Check) -> None:
    check_ratings(
        CARE + "A previous inspection took place in May 2016. It was then rated [[good]]{r grade=good status=previous"
        " when=2016-05}."
    )
    check_ratings(CARE + "The home grew in May 2016. It was then rated [[good]]{r grade=good status=current}.")


def test_todays_word_for_a_grade_is_a_mention(check_ratings: Check) -> None:
    check_ratings(
        SCHOOL + "The academy is up from ‘[[satisfactory]]{r grade=satisfactory status=previous when=2012}’ (now"
        " ‘[[requires improvement]]{r grade=requires_improvement status=mention}’), in 2012."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The head plans to do more to make the school [[outstanding]]{r grade=outstanding status=target}.",
        "“We go on with the work in order to make Marl Academy an [[outstanding]]{r grade=outstanding status=target}"
        " school,” he said.",
        "She has made changes to drive the teaching to an [[outstanding]]{r grade=outstanding status=target} level.",
    ],
)
def test_an_infinitive_of_purpose_is_an_aim(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Staff and parents came together to make the day an outstanding success.",
        "The school was told to make good use of its hall.",
        "The care there was a good quality.",
        "The school historically had poor results.",
    ],
)
def test_what_is_no_grade_stays_none(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


def test_did_rate_is_a_verb(check_ratings: Check) -> None:
    check_ratings(
        CARE + "The report did rate the home as [[good]]{r grade=good aspect=caring} for whether its services were"
        " caring."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "“We all work hard to help the toddlers in our care to thrive, and all are glad to"
        " have been awarded our third [[outstanding]]{r grade=outstanding aspect=overall} Ofsted report,” said Ann.",
        "It was rated [[outstanding]]{r grade=outstanding aspect=overall} in all areas from the quality of teaching"
        " to leadership and management.",
    ],
)
def test_a_clause_is_no_area(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCHOOL + sentence)


def test_which_included_names_the_areas(check_ratings: Check) -> None:
    check_ratings(
        COUNCIL + 'Two areas received [[good]]{r grade=good aspect="experiences of children who need help"}{r'
        " grade=good aspect=overall} ratings, which included the experiences of children who need help, as well as the"
        " overall effectiveness of the service."
    )
    check_ratings(
        CARE + "It received a [[good]]{r grade=good aspect=overall} rating, which included a visit to the kitchen."
    )


def test_two_areas_before_were_share_the_next_grade(check_ratings: Check) -> None:
    check_ratings(
        CARE + "While it was ‘[[good]]{r grade=good aspect=caring}’ for caring, safety and leadership were deemed"
        " ‘[[inadequate]]{r grade=inadequate aspect=safety}{r grade=inadequate aspect=leadership}’."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The homes rated [[inadequate]]{r grade=inadequate status=aggregate} are to close.",
        "The home rated [[inadequate]]{r grade=inadequate status=current} is to close.",
        "Care homes graded as [[inadequate]]{r grade=inadequate status=aggregate} often wait a year.",
        "Two homes were [[inadequate]]{r grade=inadequate status=aggregate} and the rest were rated [[good]]{r"
        " grade=good status=aggregate}.",
        "It was [[good]]{r grade=good aspect=safety} for safety, along with new curtains.",
        "It was [[inadequate]]{r grade=inadequate aspect=safety} for safety, as there was little evidence of plans.",
    ],
)
def test_ones_rated_are_many_and_a_rest_is_theirs(check_ratings: Check, sentence: str) -> None:
    check_ratings(CARE + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was [[good]]{r grade=good aspect=safety}{r grade=good aspect=staffing} for safety and staffing categories"
        " then [[outstanding]]{r grade=outstanding aspect=caring} for caring.",
        "It was [[inadequate]]{r grade=inadequate aspect='fairly it treats its staff'} at how fairly it treats its"
        " staff.".replace("'", '"'),
        'It was [[inadequate]]{r grade=inadequate aspect="one key measure"} in one key measure.',
        "It was [[inadequate]]{r grade=inadequate} in June.",
    ],
)
def test_an_area_ends_where_its_words_end(check_ratings: Check, sentence: str) -> None:
    check_ratings(CARE + sentence)
