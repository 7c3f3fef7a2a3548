"""Grades in lines with bullets, in marked lists, on scales told by their ends. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCOTS = "The Care Inspectorate went to Elm House Care Home in Dunmarl.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "• The rating for being responsive changed from [[good]]{r grade=good status=previous aspect=responsive}"
        " to [[inadequate]]{r grade=inadequate status=current aspect=responsive}.",
        "● Safe: [[good]]{r grade=good status=current aspect=safe}",
        "• 20% of homes are rated [[good]]{r grade=good status=aggregate}.",
    ],
)
def test_a_bullet_is_no_part_of_what_a_line_tells(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The home got top marks for its ‘wellbeing,’ ‘leadership,’ and ‘support’ categories, all rated as [[excellent]]"
        "{r grade=excellent aspect=wellbeing}{r grade=excellent aspect=leadership}{r grade=excellent aspect=support}.",
        "The home was praised for its wellbeing and leadership, both graded [[excellent]]"
        "{r grade=excellent aspect=wellbeing}{r grade=excellent aspect=leadership}.",
        "The visit resulted in “[[very good]]{r grade=very_good aspect='care and support'}{r grade=very_good"
        " aspect=staffing}” grade 5s in two categories – care and support and staffing.".replace("'", '"'),
        "The home was praised by families, all of them happy, and was rated [[excellent]]{r grade=excellent}.",
    ],
)
def test_all_that_is_listed_shares_the_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCOTS + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It uses a six-point scale, where ‘1’ signifies ‘[[unsatisfactory]]{r grade=unsatisfactory status=mention}’ and"
        " ‘6’ represents ‘[[excellent]]{r grade=excellent status=mention}’.",
        "It uses a six-point scale where 1 is [[unsatisfactory]]{r grade=unsatisfactory status=mention} and 6 is"
        " [[excellent]]{r grade=excellent status=mention}.",
    ],
)
def test_the_ends_of_a_scale_are_mentions(check_ratings: Check, sentence: str) -> None:
    check_ratings(SCOTS + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Those rated [[inadequate]]{r grade=inadequate status=aggregate} will have plans of their own.",
        "Those found to be [[inadequate]]{r grade=inadequate status=aggregate} must improve within six months.",
        "It published 48 reports, 27 of these care homes have been rated as [[good]]{r grade=good status=aggregate}.",
        "Half of A&E departments are [[inadequate]]{r grade=inadequate status=aggregate}.",
        "More than half of maternity units are [[inadequate]]{r grade=inadequate status=aggregate}.",
        "Those rated [[good]]{r grade=good status=current} include Elm House Care Home.",
        "In the past week it has been rated [[good]]{r grade=good status=current}.",
        "In the past it has been rated [[good]]{r grade=good status=previous}.",
        "They came back three days later, issuing a [[good]]{r grade=good when=null} rating.",
        "The [[good]]{r grade=good status=current} rating was earned in how the home received people in need.",
    ],
)
def test_services_at_large_are_told_from_one(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
