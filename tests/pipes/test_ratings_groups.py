"""Several services told of at once: "both homes", "the pair", "all three". Every name is invented."""

import pytest

from inspectfacts import Extractor

_TOLD = "Elm Lodge and Oak House, in Thornby, are run by Dale Care.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_TOLD + "The CQC rated both homes good.", [("both homes", "good", "current")]),
        (_TOLD + "Both were rated good by the CQC.", [("Both", "good", "current")]),
        (_TOLD + "The two homes had been rated good by the CQC in 2015.", [("The two homes", "good", "previous")]),
        (_TOLD + "A good rating was given to both homes by the CQC.", [("both homes", "good", "current")]),
        (_TOLD + "Oak House is warm. Two homes were rated good by the CQC.", [("homes", "good", "aggregate")]),
        (
            "The Oaks and The Beeches, in Deal, are rated good by the CQC.",
            [("Oaks", "good", "current"), ("The Beeches", "good", "current")],
        ),
        (
            "Oaks and Beeches Nursery is rated good by Ofsted.",
            [("Oaks and Beeches Nursery", "good", "current")],
        ),
        (
            "Elm Lodge and its sister home, Oak Lodge, in Deal, have both been rated poor by RQIA.",
            [("Elm Lodge", "poor", "current"), ("Oak Lodge", "poor", "current")],
        ),
        (
            "Elm Lodge and its sister home, Oak Lodge, are in Deal. Elm Lodge has been rated poor by RQIA.",
            [("Elm Lodge", "poor", "current")],
        ),
    ],
)
def test_a_group_stands_for_the_services_named_before(
    extractor: Extractor, text: str, told: list[tuple[str, str, str]]
) -> None:
    ratings = extractor.extract(text).ratings
    assert [(each.subject, each.grade, each.status) for each in ratings] == told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Bay Tree Fry and Golden Wok both scored one out of five for food hygiene when Eastley Council called.\n"
            "However, at inspections last week both takeaways were given four stars.",
            [("Bay Tree Fry", "fhrs_4", "fhrs_1"), ("Golden Wok", "fhrs_4", "fhrs_1")],
        ),
        (
            "Elm Lodge and its sister home, Oak Lodge, have both been rated inadequate by the CQC.\n"
            "Both homes were previously rated good.",
            [("Elm Lodge", "inadequate", "good"), ("Oak Lodge", "inadequate", "good")],
        ),
        (
            "Elm School was rated good and Oak School was rated inadequate by Ofsted this week.\n"
            "Elm School has a pond. In 2015 both had been outstanding.",
            [("Elm School", "good", "outstanding"), ("Oak School", "inadequate", "outstanding")],
        ),
        (
            "Bay Tree Cafe in Deal scored two out of five for food hygiene in January.\n"
            "But after a new inspection last week the café was given five stars.",
            [("Bay Tree Cafe", "fhrs_5", "fhrs_2")],
        ),
        (
            "Bay Tree Cafe in Deal scored two out of five for food hygiene in January.\n"
            "But after a new inspection last week Mill Tea Room was given five stars.",
            [("Bay Tree Cafe", "fhrs_2", None), ("Mill Tea Room", "fhrs_5", None)],
        ),
        (
            "The CQC inspected homes in Deal. Elm Lodge and Oak Lodge are small.\n"
            "Ash Lodge and Larch Lodge were seen in May. Both homes were rated good.",
            [("Ash Lodge", "good", None), ("Larch Lodge", "good", None)],
        ),
    ],
)
def test_each_of_a_group_has_its_row(extractor: Extractor, text: str, rows: list[tuple[str, str, str | None]]) -> None:
    found = extractor.extract(text, published="2019-05-10").inspections
    assert [(row.provider, row.overall, row.previous) for row in found] == rows


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "HMP Elm and HMP Oak are full. HMI Prisons found that safety was poor at HMP Elm and good at HMP Oak.",
            ["HMP Elm", "HMP Oak"],
        ),
        (
            "HMI Prisons said HMP Elm was full. Safety was good at HMP Elm, while at HMP Oak it was poor.",
            ["HMP Elm", "HMP Oak"],
        ),
        ("HMI Prisons went to HMP Elm. Safety was good, while on Mondays it was poor.", ["HMP Elm", "HMP Elm"]),
    ],
)
def test_a_place_behind_or_before_a_grade_is_the_one_rated(
    extractor: Extractor, text: str, subjects: list[str]
) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("Bay Tree Cafe in Deal scored four for food hygiene. “We got a good score,” said Ann Dell.", ["fhrs_4"]),
        (
            "Bay Tree Cafe in Deal scored four for food hygiene. “We got a score of five,” said Ann Dell.",
            ["fhrs_4", "fhrs_5"],
        ),
    ],
)
def test_praise_of_a_score_is_no_grade(extractor: Extractor, text: str, grades: list[str]) -> None:
    assert [rating.grade for rating in extractor.extract(text).ratings] == grades


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Bay Tree Cafe scored four for food hygiene. When people hear somewhere has a score of zero, they go.",
            "mention",
        ),
        ("Bay Tree Cafe scored four for food hygiene. Inspectors said Mill Cafe has a score of zero.", "current"),
    ],
)
def test_what_anywhere_may_have_is_a_mention(extractor: Extractor, text: str, status: str) -> None:
    assert extractor.extract(text).ratings[-1].status == status


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("HMP Elm is full, HMI Prisons said. At HMP Elm respect was reasonably good.", [("HMP Elm", "respect")]),
        ("HMP Elm is full, HMI Prisons said. At HMP Elm, respect was reasonably good.", [("HMP Elm", "respect")]),
        (
            "Elm School and Oak School share a head. In both schools behaviour was rated outstanding by Ofsted.",
            [("both schools", "behaviour")],
        ),
    ],
)
def test_a_place_right_before_an_area_is_no_part_of_it(
    extractor: Extractor, text: str, aspects: list[tuple[str, str]]
) -> None:
    assert [(each.subject, each.aspect) for each in extractor.extract(text).ratings] == aspects


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "HMP Elm and HMP Oak were seen by HMI Prisons in May. Safety was poor at both prisons.",
            [("HMP Elm", {"Safety": "poor"}), ("HMP Oak", {"Safety": "poor"})],
        ),
        (
            "HMP Elm and HMP Oak were seen by HMI Prisons in May. Safety was poor at HMP Oak.",
            [("HMP Oak", {"Safety": "poor"})],
        ),
    ],
)
def test_each_of_a_group_has_the_areas_they_share(
    extractor: Extractor, text: str, rows: list[tuple[str, dict[str, str]]]
) -> None:
    assert [(row.provider, row.aspects) for row in extractor.extract(text).inspections] == rows
