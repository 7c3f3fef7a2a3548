"""Grades whose place another took in the same breath, and grades that were not. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Told = Callable[[str], list[tuple[str, str]]]
CQC = "The CQC has published its report.\n\n"
OFSTED = "Ofsted has published its report.\n\n"
HOUSING = "The Regulator of Social Housing has published its judgements.\n\n"


@pytest.fixture
def told(extractor: Extractor) -> Told:
    """Return the grades of a text with their status."""
    return lambda text: [(rating.text, rating.status) for rating in extractor.extract(text).ratings]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (OFSTED + "Hale School’s outstanding rating has been downgraded to good.", ["previous", "current"]),
        (CQC + "Tarn Lodge’s good rating has slipped to inadequate.", ["previous", "current"]),
        (OFSTED + "Nursery rated inadequate is now good", ["previous", "current"]),
        (OFSTED + "“We were inadequate when I arrived and we are now good,” the head said.", ["previous", "current"]),
        (OFSTED + "Hale School was inadequate in 2021. It is now good.", ["previous", "current"]),
        (OFSTED + "Before the latest inspection, Hale School was rated inadequate.", ["previous"]),
        (CQC + "Tarn Lodge was rated good before the inspection.", ["previous"]),
        (CQC + "The last rating for this service was requires improvement (published 12 June 2022).", ["previous"]),
        (CQC + "Tarn Lodge was rated good, an improvement on the inadequate of 2021.", ["current", "previous"]),
        (OFSTED + "Hale School has been good since 2012 but is now inadequate.", ["previous", "current"]),
        (OFSTED + "Hale School has swapped an inadequate rating for a good one.", ["previous", "current"]),
        (
            OFSTED + "Hale School, inadequate two years ago, is good and Corley School, once good, is inadequate.",
            ["previous", "current", "previous", "current"],
        ),
        (CQC + "Tarn Lodge was downgraded from good by inspectors in April.", ["previous"]),
        (
            OFSTED + "Hale School, rated good at its last inspection in 2015, has been judged inadequate.",
            ["previous", "current"],
        ),
        (
            OFSTED + "Hale School, outstanding at its previous inspection, has been told it requires improvement.",
            ["previous", "current"],
        ),
        (
            OFSTED + "Hale School was downgraded to inadequate in May having been good for a decade.",
            ["current", "previous"],
        ),
    ],
)
def test_a_grade_that_gave_way_is_previous(told: Told, text: str, statuses: list[str]) -> None:
    assert [status for _, status in told(text)] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (OFSTED + "Hale School was inadequate. Dunmere School is now good.", ["current", "current"]),
        (OFSTED + "Hale School is good for care and now good for safety.", ["current", "current"]),
        (CQC + "Tarn Lodge’s good rating has been confirmed.", ["current"]),
        (OFSTED + "Hale School remains good but is now full, and Corley School is inadequate.", ["current", "current"]),
        (OFSTED + "Hale School has a good rating for care and an inadequate one for safety.", ["current", "current"]),
        (CQC + "Tarn Lodge was rated good before Christmas.", ["current"]),
        (CQC + "Tarn Lodge was rated good, an improvement that took years.", ["current"]),
        (CQC + "Tarn Lodge, rated good for care, has been judged inadequate for safety.", ["current", "current"]),
    ],
)
def test_a_grade_that_holds_is_not(told: Told, text: str, statuses: list[str]) -> None:
    assert [status for _, status in told(text)] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (OFSTED + "The new head of Hale School says she will lead it back to good.", ["target"]),
        (OFSTED + "Hale School moves closer to good", ["target"]),
        (OFSTED + "“Nobody wants to be rated inadequate,” she said.", ["hypothetical"]),
        (OFSTED + "Hale School will be helped by the outstanding Dunmere Academy.", ["current"]),
        (OFSTED + "Hale School will be an outstanding school.", ["target"]),
        (CQC + "Inspectors found enough progress to lift the rating to requires improvement.", ["current"]),
        (CQC + "Tarn Lodge, in Mill Road, is one of only three rated outstanding.", ["current"]),
        (CQC + "Tarn Lodge is one of just nine homes to be inadequate.", ["current"]),
        (CQC + "The home became one of only a handful in the country to be rated inadequate.", ["current"]),
        (CQC + "Tarn Lodge received no inadequate grades.", ["negated"]),
        (CQC + "No home received an inadequate grade.", ["aggregate"]),
        (CQC + "Four of the nine homes are rated outstanding.", ["aggregate"]),
        (
            HOUSING + "Landlords are graded from C1 to C4, with C1 being the best. Hale Homes has a C2.",
            ["mention", "mention", "mention", "current"],
        ),
        (HOUSING + "Hale Homes was moved from C1 to C4.", ["previous", "current"]),
        (OFSTED + "It has plans to join a trust whose other schools are all rated good.", ["aggregate"]),
        (OFSTED + "It hopes to become a school which is rated good.", ["target"]),
    ],
)
def test_aims_steps_and_scales_are_told_from_results(told: Told, text: str, statuses: list[str]) -> None:
    assert [status for _, status in told(text)] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (CQC + "Tarn Lodge, built in 2019, has been rated inadequate.", ["current"]),
        (CQC + "Tarn Lodge, inspected in 2019, was rated inadequate.", ["previous"]),
        (CQC + "Tarn Lodge, a former hotel, was rated good.", ["current"]),
        (CQC + "Tarn Lodge, formerly known as Oak View, was rated good.", ["current"]),
        (CQC + "Tarn Lodge, once a hotel in Dunmere, was rated good.", ["current"]),
        (CQC + "The former hotel was rated good.", ["current"]),
        (CQC + "Its former good rating was lost.", ["previous"]),
        (CQC + "Tarn Lodge, last inspected in 2019, was rated good.", ["previous"]),
        (OFSTED + "At its first inspection since opening in 2020, Hale Free School was judged good.", ["current"]),
        (OFSTED + "At its first inspection in 2020, Hale Free School was judged good.", ["previous"]),
        (CQC + "Tarn Lodge failed to be rated good.", ["negated"]),
        (CQC + "Tarn Lodge has failed for a second time to be rated good.", ["negated"]),
        (CQC + "Tarn Lodge failed to keep its outstanding rating.", ["previous"]),
        (CQC + "Tarn Lodge, which failed its residents, was rated good.", ["current"]),
        (OFSTED + "A court has quashed the decision to rate Hale School inadequate.", ["negated"]),
        (OFSTED + "A court has upheld the decision to rate Hale School inadequate.", ["current"]),
        (OFSTED + "Should Hale School be rated inadequate, it would be forced to join a trust.", ["hypothetical"]),
        (CQC + "Safety at Tarn Lodge was unchanged at good.", ["current"]),
        (OFSTED + "The latest visit found Hale School good.", ["current"]),
        (OFSTED + "The latest visit found Hale School good at listening.", []),
        (OFSTED + "The report rates it good.", ["current"]),
        (
            "The Care Inspectorate graded Tarn House good for care, where it had been weak, and adequate for staffing.",
            ["current", "previous", "current"],
        ),
        ("Food hygiene ratings go from zero, the lowest, to five, the highest.", ["mention"]),
        ("The food hygiene rating of Elm Cafe went from zero to five.", ["previous", "current"]),
    ],
)
def test_what_is_told_beside_a_grade_changes_it_only_where_it_is_of_it(
    told: Told, text: str, statuses: list[str]
) -> None:
    assert [status for _, status in told(text)] == statuses


def test_where_it_was_goes_on_with_the_area(extractor: Extractor) -> None:
    text = "The Care Inspectorate graded Tarn House good for staffing, where before it was weak."
    assert [(rating.grade, rating.aspect) for rating in extractor.extract(text).ratings] == [
        ("good", "staffing"),
        ("weak", "staffing"),
    ]
