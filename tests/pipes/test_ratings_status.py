"""Results, history, aims, denials, suppositions, counts and talk of grades. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "It was previously rated [[good]]{r grade=good status=previous}.",
        "At its last inspection it was rated [[good]]{r grade=good status=previous}.",
        "At its last inspection, in 2019, it was rated [[good]]{r grade=good status=previous when=2019}.",
        "The home had been rated [[good]]{r grade=good status=previous} before that.",
        "It dropped from [[good]]{r grade=good status=previous} to [[inadequate]]{r grade=inadequate status=current}.",
        "It has improved from [[inadequate]]{r grade=inadequate status=previous} to [[good]]{r grade=good"
        " status=current}.",
        "The home is now rated [[inadequate]]{r grade=inadequate status=current}, down from [[good]]{r"
        " grade=good status=previous}.",
        "The home was lifted out of [[inadequate]]{r grade=inadequate status=previous}.",
        "The home has lost its [[good]]{r grade=good status=previous} rating.",
        "In 2014 it was rated [[good]]{r grade=good status=previous when=2014}.",
        "The rating fell from [[good]]{r grade=good status=previous aspect=safe} to"
        " [[inadequate]]{r grade=inadequate status=current aspect=safe} for safe.",
    ],
)
def test_history_is_previous(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bosses are aiming for a [[good]]{r grade=good status=target} rating.",
        "The home hopes to be [[good]]{r grade=good status=target} by 2027.",
        "“I want us to be a ‘[[good]]{r grade=good status=target}’ home,” she said.",
        "The home is working towards [[outstanding]]{r grade=outstanding status=target}.",
        "The home is on course for a [[good]]{r grade=good status=target} rating.",
        "“We will be [[good]]{r grade=good status=target} by next year,” she said.",
    ],
)
def test_an_aim_is_a_target(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was not rated [[outstanding]]{r grade=outstanding status=negated}.",
        "It narrowly missed out on [[good]]{r grade=good status=negated}.",
        "The home fell short of a [[good]]{r grade=good status=negated} rating.",
        "It is no longer rated [[inadequate]]{r grade=inadequate status=negated}.",
        "It was a hair's breadth from [[good]]{r grade=good status=negated}.",
    ],
)
def test_a_denial_is_negated(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It would have been rated [[good]]{r grade=good status=hypothetical}.",
        "The home could be rated [[inadequate]]{r grade=inadequate status=hypothetical}.",
        "If the home is judged [[inadequate]]{r grade=inadequate status=hypothetical} again it may close.",
    ],
)
def test_a_supposition_is_hypothetical(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In England 24 per cent of homes were rated [[inadequate]]{r grade=inadequate status=aggregate}.",
        "Only 27 homes are [[outstanding]]{r grade=outstanding status=aggregate}.",
        "Of the 64 homes seen so far, 42 were [[good]]{r grade=good status=aggregate}, 20"
        " [[required improvement]]{r grade=requires_improvement status=aggregate} and two were"
        " [[inadequate]]{r grade=inadequate status=aggregate}.",
        "The proportion of homes rated [[good]]{r grade=good status=aggregate} or"
        " [[outstanding]]{r grade=outstanding status=aggregate} has risen.",
    ],
)
def test_a_count_of_services_is_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "[[Inadequate]]{r grade=inadequate status=mention} is the lowest of four grades.",
        "The scale has four grades: [[outstanding]]{r grade=outstanding status=mention}, [[good]]{r grade=good"
        " status=mention},"
        " [[requires improvement]]{r grade=requires_improvement status=mention} and"
        " [[inadequate]]{r grade=inadequate status=mention}.",
    ],
)
def test_talk_of_a_grade_is_a_mention(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


def test_a_standing_grade_of_another_service_stays_current(check_ratings: Check) -> None:
    check_ratings(
        LEAD + "The home was rated [[inadequate]]{r grade=inadequate status=current}.\n"
        "Its sister home, Cobble Lodge, was rated [[good]]{r grade=good status=current when=2021"
        ' subject="Cobble Lodge"} in 2021.'
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Of 40 trusts seen so far, nine were rated [[good]]{r grade=good status=aggregate}.",
        "Of 18 trusts in the county, four, including Wendle, “[[require improvement]]{r grade=requires_improvement"
        " status=aggregate}.”",
        "It saw nine trusts, two of which [[required improvement]]{r grade=requires_improvement status=aggregate}.",
        "Just 3% of care agencies were ‘[[inadequate]]{r grade=inadequate status=aggregate}’.",
        "Services run by six providers have been judged to be [[inadequate]]{r grade=inadequate status=aggregate}.",
        "Half of trusts are running [[good]]{r grade=good status=aggregate} or [[outstanding]]{r grade=outstanding"
        " status=aggregate} services.",
        "Seven trusts were rated [[good]]{r grade=good status=aggregate aspect=leadership} for leadership, and two were"
        " [[inadequate]]{r grade=inadequate status=aggregate aspect=leadership}.",
        "He spoke of the care at ‘[[inadequate]]{r grade=inadequate status=aggregate}’ homes.",
    ],
)
def test_a_grade_of_some_of_many_is_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the five areas, three were rated [[good]]{r grade=good status=current aspect=three}.",
        "Its one ‘[[good]]{r grade=good status=current aspect=caring}’ was for caring.",
        "At Elm House Care Home, one of the [[inadequate]]{r grade=inadequate status=current} homes, lunch was late.",
    ],
)
def test_a_count_of_areas_is_no_aggregate(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Staff danced yesterday after inspectors rated the home [[outstanding]]{r grade=outstanding status=current}.",
        "Following a visit earlier this year, the watchdog rated it [[good]]{r grade=good status=current}.",
        "Elm House was rated [[good]]{r grade=good status=current} by Ofsted after an inspection earlier this year.",
        "Inspectors found that repairs had been made, issuing a [[good]]{r grade=good status=current} rating.",
        "Two years after it was rated [[good]]{r grade=good status=previous}, the home shut a wing.",
        "In 2014 safety was rated [[good]]{r grade=good status=previous when=2014 aspect=safety} and staffing was"
        " [[inadequate]]{r grade=inadequate status=previous when=2014 aspect=staffing}.",
        "In 2014 safety was rated [[good]]{r grade=good status=previous when=2014 aspect=safety} but staffing is now"
        " [[inadequate]]{r grade=inadequate status=current aspect=staffing}.",
    ],
)
def test_a_visit_in_the_past_makes_no_history(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Changes must come before they can give it a ‘[[good]]{r grade=good status=hypothetical}’ rating.",
        "Services are marked from 1, which is [[inadequate]]{r grade=inadequate status=mention}, to 4, which is"
        " [[outstanding]]{r grade=outstanding status=mention}.",
        "Homes show a rating by the door, from [[outstanding]]{r grade=outstanding status=mention} down to"
        " [[inadequate]]{r grade=inadequate status=mention}.",
    ],
)
def test_a_wish_or_a_scale_is_no_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“Where we see that care falls short, we will give it a rating of [[Requires Improvement]]{r"
        " grade=requires_improvement status=hypothetical} or [[Inadequate]]{r grade=inadequate status=hypothetical}.”",
        "“If that is what we meet on the day - we give the home a rating of [[Good]]{r grade=good"
        " status=hypothetical}, or [[Outstanding]]{r grade=outstanding status=hypothetical}.”",
        "“Where we met faults we have given a rating of [[Inadequate]]{r grade=inadequate status=current}.”",
        "“When we called in spring we rated it [[inadequate]]{r grade=inadequate status=current}.”",
    ],
)
def test_what_inspectors_give_in_such_a_case_is_no_result(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Its leaflet makes no mention of the recent [[Inadequate]]{r grade=inadequate status=current} judgement but"
        " plays up the [[Outstanding]]{r grade=outstanding status=previous when=2011} rating of 2011.",
        "There were no homes rated [[inadequate]]{r grade=inadequate status=aggregate}.",
        "It has managed to climb a whole grade since 2015, when an unannounced visit only judged it"
        " “[[good]]{r grade=good status=previous when=2015}” overall.",
        "Its owners have changed since 2015, and inspectors now rate it [[good]]{r grade=good status=current}.",
    ],
)
def test_what_goes_unsaid_or_has_been_overtaken(check_ratings: Check, sentence: str) -> None:
    check_ratings("The CQC rated Elm House Care Home [[inadequate]]{r grade=inadequate status=current}.\n" + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm Nursery in Marlby has received outstanding grades from the Care Inspectorate.",
        "The Care Inspectorate went to Elm Nursery. Children reach their “goals to an outstanding level”, it said.",
        "Elm Nursery in Marlby has received [[excellent]]{r grade=excellent} grades from the Care Inspectorate.",
        "Elm Nursery in Marlby has received [[outstanding]]{r grade=outstanding} grades from Ofsted.",
    ],
)
def test_praise_in_a_word_no_scale_of_the_story_has_is_no_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Of the 90 separate grades given, only six ‘[[needs attention]]{r grade=needs_attention status=aggregate"
        ' aspect="six ‘needs attention’ grades"}’ grades were handed out across five schools.',
        "Marlby School was given two ‘[[needs attention]]{r grade=needs_attention status=current"
        ' aspect="two ‘needs attention’ grades" subject="Marlby School"}’ grades.',
        "Marks were mostly in the middle of the scale, with 41 at ‘[[expected standard]]{r grade=expected_standard"
        " status=aggregate}’.",
        "The likely most common grades will be the middle two – ‘[[expected standard]]{r grade=expected_standard"
        " status=mention}’ and ‘[[strong standard]]{r grade=strong_standard status=mention}’.",
        "Marlby School is aiming for the top two – ‘[[exceptional]]{r grade=exceptional status=target}’ or"
        " ‘[[strong standard]]{r grade=strong_standard status=target}’.",
        "Marlby School, a primary in Oakton, in the east, was the highest rated of the 30 schools with four"
        ' ‘[[exceptional]]{r grade=exceptional status=current aspect="four ‘exceptional’ grades"'
        ' subject="Marlby School"}’ grades.',
    ],
)
def test_a_survey_of_report_cards_is_no_result_of_one_school(check_ratings: Check, sentence: str) -> None:
    check_ratings('+++\npublished = "2026-01-20"\n+++\nOfsted has published its first report cards.\n' + sentence)


@pytest.mark.parametrize("who", ["Board", "school"])
def test_a_board_is_not_rated(check_ratings: Check, who: str) -> None:
    check_ratings(
        f"Ofsted went to Marlby Academy.\nThe Board of Governors at Marlby Academy said the {who} was “sad” at the"
        ' [[Inadequate]]{r grade=inadequate subject="Marlby Academy"} judgement which came in March.'
    )
