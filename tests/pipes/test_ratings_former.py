"""Grades that their place in a sentence makes older ones. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
HOME = "Tarn Lodge Care Home has been rated [[inadequate]]{r grade=inadequate status=current} by the CQC.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Dunmere Council: [[C3]]{r grade=c3 status=current} (was [[C2]]{r grade=c2 status=previous})",
        "Fallow Vale Homes: [[C1]]{r grade=c1 status=current} (was [[C2]]{r grade=c2 status=previous}),"
        " [[G1]]{r grade=g1 status=current aspect=governance}",
        "Orwin Homes has had its consumer grade raised to [[C2]]{r grade=c2 status=current} after 14 months at [[C3]]{r"
        " grade=c3 status=previous}.",
        "Tarn Lodge is now rated [[good]]{r grade=good status=current} after three years at [[requires improvement]]{r"
        " grade=requires_improvement status=previous}.",
        "“We inherited a [[C3]]{r grade=c3 status=previous} and a backlog,” said Councillor Ann Hay.",
        "“We inherited a school rated [[inadequate]]{r grade=inadequate status=previous},” she said.",
        "It was rated [[good]]{r grade=good status=current} after three successive [[inadequate]]{r grade=inadequate"
        " status=previous} ratings.",
        "Standards have slipped since it was rated [[good]]{r grade=good status=previous}, inspectors said.",
        "Inspectors rated the nursery [[inadequate]]{r grade=inadequate status=current} only nine years after it had"
        " been found to be [[outstanding]]{r grade=outstanding status=previous}.",
        "A college has been praised by inspectors who had repeatedly branded it [[inadequate]]{r grade=inadequate"
        " status=previous}.",
        "A village nursery has turned a ‘[[requires improvement]]{r grade=requires_improvement status=previous}’"
        " rating from Ofsted to ‘[[good]]{r grade=good status=current}’.",
        HOME + "“The owner did nothing when we rated it [[requires improvement]]{r grade=requires_improvement"
        " status=previous},” an inspector said.",
    ],
)
def test_a_grade_held_before_is_previous(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "The school has its third consecutive [[good]]{r grade=good status=current} rating.",
        "The college inherited a site from Hale Council and is rated [[good]]{r grade=good status=current}.",
        "Numbers have doubled since it was rated [[good]]{r grade=good status=current}.",
        HOME
        + "“The owner did nothing when we rated it [[inadequate]]{r grade=inadequate status=current},” an inspector"
        " said.",
        "The home was rated [[good]]{r grade=good status=current} after a visit in May.",
    ],
)
def test_a_grade_in_the_news_is_not(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Until 2014 it was plain Hale Road Infants, a council-run school that had slid from [[good]]{r grade=good"
        " status=previous} to [[satisfactory]]{r grade=satisfactory status=previous} to [[requires improvement]]{r"
        " grade=requires_improvement status=previous} in eight years.",
        "The home has gone from [[good]]{r grade=good status=previous} to [[requires improvement]]{r"
        " grade=requires_improvement status=previous} to [[inadequate]]{r grade=inadequate status=current}.",
        "The watchdog moves the department up a rung, from [[inadequate]]{r grade=inadequate status=previous} to"
        " [[requires improvement]]{r grade=requires_improvement status=current}.",
        "The home has finally broken through to [[good]]{r grade=good status=current}.",
        "The scale of the ratings runs from [[outstanding]]{r grade=outstanding status=mention} to "
        "[[good]]{r grade=good status=mention} and from"
        " [[requires improvement]]{r grade=requires_improvement status=mention} to"
        " [[inadequate]]{r grade=inadequate status=mention}.",
    ],
)
def test_moves_in_steps(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "A school once written off as the worst in Harden is rated [[good]]{r grade=good status=current} by Ofsted.",
        "South Hale was rated [[requires improvement]]{r grade=requires_improvement status=current}, having been given"
        " [[good]]{r grade=good status=current aspect=leadership} for leadership.",
        "Having been rated [[inadequate]]{r grade=inadequate status=previous}, the home is now [[good]]{r grade=good"
        " status=current}.",
        "There was joy on Friday as word went round that a home once written off as the worst in Harden had been rated"
        " [[good]]{r grade=good status=current}.",
        "In 2012, she said, it had been rated [[good]]{r grade=good status=previous}.",
        "Ofsted has lifted children’s services in Hexford from [[inadequate]]{r grade=inadequate status=previous} to"
        " [[good]]{r grade=good status=current}. Its neighbour Marlow Council was rated [[good]]{r grade=good"
        " status=current} in 2023.",
        "A school once rated [[good]]{r grade=good status=previous} is closing.",
        "The home was rated [[good]]{r grade=good status=current}, having been rated [[inadequate]]{r grade=inadequate"
        " status=previous}.",
    ],
)
def test_a_cue_of_another_verb_is_none_of_history(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        "P|2024-05-14\nOfsted has been to Hale School again. It was put in special measures in May 2014. Care was then"
        " found to be [[inadequate]]{r grade=inadequate status=previous aspect=care when=2014-05}.",
        "P|2024-05-14\nThe CQC was back at Oak Lodge. The inspection before was in February 2017. Then, it was rated"
        " [[good]]{r grade=good status=previous when=2017-02}.",
        "P|2024-05-14\nA 2021 inspection had found attainment at Oak School to be"
        " [[weak]]{r grade=weak status=previous aspect=attainment"
        " when=2021}, Education Scotland said.",
        "P|2024-05-14\nThe CQC rated Oak Lodge [[inadequate]]{r grade=inadequate status=current}. Oak Lodge"
        " had also [[required improvement]]{r grade=requires_improvement status=previous} when it was first rated.",
        "P|2024-05-14\nThe Care Inspectorate went to Hale House. It scored [[five]]{r grade=very_good status=previous"
        " when=2019}, or [[very good]]{r grade=very_good status=previous when=2019}, under every heading in 2019.",
        "P|2024-05-14\nThe CQC went to Oak Lodge in April. It was then rated [[good]]{r grade=good status=current}.",
    ],
)
def test_an_old_day_dates_what_was_then_found(check_ratings: Check, text: str) -> None:
    check_ratings(text)
