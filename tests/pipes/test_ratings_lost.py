"""Schools that lost a grade, what might be reached, what any service may get. Every name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "Ofsted went to Elm School.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Five of Marlshire’s [[outstanding]]{r status=aggregate} schools have been downgraded this year.",
        "Ministers made [[outstanding]]{r status=aggregate} primary and secondary schools exempt.",
        "Elm School is one of the town’s good neighbours.",
        "Elm School was rated [[good]]{r status=current} and its outdoor lessons are outstanding schoolwork.",
    ],
)
def test_described_schools_are_many(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors explained how it could move up to the highest ‘[[Outstanding]]{r status=hypothetical}’ level.",
        "Elm School has moved up to the highest ‘[[Outstanding]]{r status=current}’ level.",
    ],
)
def test_a_rung_that_could_be_reached_is_none_yet(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A monitoring visit follows for areas that receive the lowest judgement.",
        "Schools which get the lowest rating are visited again.",
        "Elm School received the [[lowest rating]]{r grade=inadequate status=current} after the visit.",
    ],
)
def test_what_any_service_may_get_is_no_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was rated [[good]]{r status=current} on its very first inspection.",
        "It was rated [[good]]{r status=previous} at its previous inspection.",
    ],
)
def test_the_very_first_inspection_is_no_history(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ofsted rated Elm School, judged as [[outstanding]]{r status=previous when=2011-06} in June 2011, as"
        " [[requires improvement]]{r status=current}.",
        "Ofsted rated Elm School, a village school since 2011, as [[good]]{r status=current}.",
    ],
)
def test_a_verb_goes_on_behind_an_aside_with_an_older_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
