"""Grades in lines with bullets, in marked lists, on scales told by their ends. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked

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


@pytest.mark.parametrize(
    "sentence",
    [
        "Homes that are graded as [[inadequate]]{r grade=inadequate status=aggregate} are often not seen again.",
        "It saw homes rated as “[[inadequate]]{r grade=inadequate status=aggregate}” again within six months.",
        "A report found one home rated [[inadequate]]{r grade=inadequate subject='one home'} in 2022 still was."
        "".replace("'", '"'),
        "It is one of the homes that are rated [[good]]{r grade=good status=aggregate}.",
        "It is rated [[good]]{r grade=good status=current subject='Elm House Care Home'}.".replace("'", '"'),
    ],
)
def test_homes_that_are_rated_are_not_the_one_in_the_news(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm House, rated [[good]]{r grade=good status=previous when=2018} in 2018 and later"
        " “[[requires improvement]]{r grade=requires_improvement status=current when=null}”, has closed.",
        "Elm House has been upgraded to [[outstanding]]{r grade=outstanding status=current} less than two years after"
        " inspectors initially called for changes.",
        "They found it had transformed itself, winning an [[outstanding]]{r grade=outstanding status=current} rating.",
        "It was first inspected in 2015 and rated [[good]]{r grade=good status=previous when=2015 aspect=safe} for"
        " being safe. It received an [[inadequate]]{r grade=inadequate status=previous when=2015 aspect=caring}"
        " rating for being caring. It has since been rated [[outstanding]]{r grade=outstanding status=current}.",
        "It was inspected in 2015 and rated [[good]]{r grade=good status=previous when=2015 aspect=safe} for being"
        " safe. It is [[inadequate]]{r grade=inadequate status=current aspect=caring when=null} for being caring.",
    ],
)
def test_what_came_later_is_told_from_what_came_first(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "title",
    [
        "‘[[Inadequate]]{r grade=inadequate status=previous}’ care home improves to ‘[[good]]{r grade=good"
        " status=current}’, says CQC",
        "‘[[Requires improvement]]{r grade=requires_improvement status=previous}’ home transforms CQC rating into"
        " ‘[[outstanding]]{r grade=outstanding status=current}’",
        "‘[[Inadequate]]{r grade=inadequate status=current}’ care home told by CQC to move to ‘[[good]]{r grade=good}’",
    ],
)
def test_a_headline_tells_the_grade_left_and_the_grade_reached(check_ratings: Check, title: str) -> None:
    check_ratings(title)


@pytest.mark.parametrize(
    "sentence",
    [
        "It raised the ratings for surgery at Elm Hospital and Oak Hospital (OH) from [[inadequate]]"
        "{r grade=inadequate status=previous aspect=surgery subject='Elm Hospital'}{r grade=inadequate status=previous"
        " aspect=surgery subject='Oak Hospital'} to [[good]]{r grade=good status=current aspect=surgery"
        " subject='Elm Hospital'}{r grade=good status=current aspect=surgery subject='Oak Hospital'}.",
        "Surgery at Elm Hospital was [[good]]{r grade=good aspect=surgery subject='Elm Hospital'}.",
    ],
)
def test_two_hospitals_share_the_grade_of_a_service(extractor: Extractor, sentence: str) -> None:
    gold = read_marked("The Care Quality Commission (CQC) came.\n" + sentence.replace("'", '"'))
    found = extractor.extract(gold.text, published="2023-06-20").ratings
    wanted = [(each["start"], each["subject"], each["aspect"]) for each in gold.gold["ratings"]]
    assert sorted((each.start, each.subject, (each.aspect or "").lower()) for each in found) == sorted(wanted)


def test_a_rating_is_not_part_of_the_area_it_is_for(check_ratings: Check) -> None:
    check_ratings(LEAD + "Elm House’s rating for well-led has been raised to [[good]]{r grade=good aspect=well-led}.")


def test_a_clause_with_we_is_no_area(check_ratings: Check) -> None:
    check_ratings(
        LEAD + "“We will also continue to stage our own reviews as part of our commitment to care and wish to thank all"
        " those areas who have achieved an ‘[[outstanding]]{r grade=outstanding aspect=overall}’ rating.”"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The report builds on the [[outstanding]]{r grade=outstanding status=previous when=2016} rating it received"
        " in 2016, with the home now having its meals and staffing rated"
        " [[good]]{r grade=good status=current when=null aspect=meals}{r grade=good status=current when=null"
        " aspect=staffing}.",
        "It has improved since its last visit in a number of key areas, moving it from a rating of"
        " [[inadequate]]{r grade=inadequate status=previous} to [[good]]{r grade=good status=current}.",
        "A further improvement in end of life care has been recognised with an"
        " “[[outstanding]]{r grade=outstanding aspect=end+of+life+care}” rating.".replace(
            "=end+of+life+care", '="end of life care"'
        ),
    ],
)
def test_grades_that_reports_build_on_and_move_from(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Two hospitals of the Grange Group were seen. The CQC found both hospitals – Elm Hospital in Dorset and"
            " Larkfield House in Deal – unsafe and declared them inadequate.",
            ["Elm Hospital", "Larkfield House"],
        ),
        (
            "A mental health hospital run by the Grange Group has been rated inadequate by the CQC.\n"
            "Larkfield House, in Deal, was said to be unsafe.",
            ["Larkfield House"],
        ),
        (
            "Addressing Elm Hospital’s CQC report, he was sad.\nThe hospital sustained its previous rating of good.",
            ["Elm Hospital"],
        ),
        ("The CQC found Elm Hospital – a place for 20 in Deal – inadequate.", ["Elm Hospital"]),
    ],
)
def test_a_group_is_no_hospital_and_both_are_each(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text, published="2023-06-20").ratings] == subjects
