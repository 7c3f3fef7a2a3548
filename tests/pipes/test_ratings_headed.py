"""Grades that head a list of services, and counts with the names beside them. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

FOOD = (
    "Cafes get new food hygiene ratings\n\nThe Food Standards Agency has published its latest food hygiene ratings.\n\n"
)
YOUTH = "HM Inspectorate of Probation has inspected the youth offending services of the region.\n\n"
FIRE = "HMICFRS has published reports on the fire and rescue services of the region.\n\n"


def told(extractor: Extractor, text: str) -> list[tuple[str, str | None]]:
    """Return grade and subject of each rating that holds."""
    found = extractor.extract(text, published="2024-08-20").ratings
    return [(rating.grade, rating.subject) for rating in found if rating.status == "current"]


def test_a_grade_on_a_line_of_its_own_is_that_of_each_line_below(extractor: Extractor) -> None:
    lines = [
        "FIVE:",
        "Adda's Bakes- Private address",
        "Ash Foods - Low Lane, Marl, MB2 2QA",
        "FOUR",
        "Chip Hut, 2 Mill Road",
    ]
    assert told(extractor, FOOD + "\n\n".join(lines)) == [
        ("fhrs_5", "Adda's Bakes"),
        ("fhrs_5", "Ash Foods"),
        ("fhrs_4", "Chip Hut"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Five", "The agency looks at hygiene, structure and management.", "Its officers come unannounced."],
        ["FIVE:", "Ash Foods has been told to clean up by officers of the council.", "It has a month to do so."],
        ["3", "Chip Hut, 2 Mill Road", "4", "Ash Foods, Low Lane"],
    ],
)
def test_a_number_above_sentences_and_one_of_an_entry_head_no_list(extractor: Extractor, lines: list[str]) -> None:
    assert told(extractor, FOOD + "\n\n".join(lines)) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Outstanding: Marlshire. Good: Denham, Elm and Oakdale, Larchester and Wexby. Inadequate: Hexley.",
            ["Marlshire", "Denham", "Elm and Oakdale", "Larchester", "Wexby", "Hexley"],
        ),
        ("Good - Denham, Hexley\n\nInadequate - Wexby", ["Denham", "Hexley", "Wexby"]),
    ],
)
def test_a_label_is_the_grade_of_the_names_behind_it(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [subject for _, subject in told(extractor, YOUTH + text)] == wanted


def test_a_label_before_areas_names_no_service(extractor: Extractor) -> None:
    text = (
        "Hexley Fire and Rescue Service was seen by HMICFRS.\n\nGood: preventing fires; leadership. Adequate: training."
    )
    assert {subject for _, subject in told(extractor, text)} == {"Hexley Fire and Rescue Service"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            'One of the services (Marlshire) was rated "good" and three (Denham, Wexby, and Elm and Oakdale)'
            ' were rated "inadequate".',
            ["Marlshire", "Denham", "Wexby", "Elm and Oakdale"],
        ),
        ("Three services - Denham, Wexby and Hexley - were judged to be good.", ["Denham", "Wexby", "Hexley"]),
        ("Two services were rated good: Denham and Wexby.", ["Denham", "Wexby"]),
        ("Two were rated good (Denham, Wexby).", ["Denham", "Wexby"]),
    ],
)
def test_just_as_many_names_as_are_counted_have_the_grade(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [subject for _, subject in told(extractor, YOUTH + text)] == wanted


def test_counted_services_share_the_grade_of_an_area(extractor: Extractor) -> None:
    found = extractor.extract(FIRE + "Two were rated good for efficiency: Denham and Wexby.").ratings
    assert [(each.subject, each.aspect) for each in found] == [("Denham", "efficiency"), ("Wexby", "efficiency")]


@pytest.mark.parametrize(
    "text",
    [
        "Five services (Denham, Wexby) were rated good.",
        "Five services were rated good - Denham does so too.",
        "Five services (inspected last year) were rated good.",
    ],
)
def test_names_that_are_not_as_many_have_not(extractor: Extractor, text: str) -> None:
    assert told(extractor, YOUTH + text) == []


def test_areas_that_are_counted_and_named_are_no_services(extractor: Extractor) -> None:
    text = "The CQC inspected Oak Trust. Two areas of Oak Trust (Leadership and Culture) were rated good."
    assert {subject for _, subject in told(extractor, text)} <= {"Oak Trust"}


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["Suffolk: Good", "Essex: Requires improvement"], ["Suffolk", "Essex"]),
        (["Safety: Good", "Leadership: Requires improvement"], ["Hexley Council", "Hexley Council"]),
    ],
)
def test_a_place_before_its_grade_stands_for_the_council(
    extractor: Extractor, lines: list[str], wanted: list[str]
) -> None:
    text = "Ofsted has inspected the children's services of Hexley Council.\n\n"
    assert [subject for _, subject in told(extractor, text + "\n\n".join(lines))] == wanted


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["The Larch Group: C2, G1", "Arbit: G2/V2"], ["The Larch Group"] * 2 + ["Arbit"] * 2),
        (["Consumer: C2", "Governance: G1", "Status: V2"], ["Marl Homes"] * 3),
    ],
)
def test_a_landlord_is_named_before_its_codes(extractor: Extractor, lines: list[str], wanted: list[str]) -> None:
    text = "The Regulator of Social Housing has published its judgement on Marl Homes.\n\n"
    assert [subject for _, subject in told(extractor, text + "\n\n".join(lines))] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Marl Homes (MH with 5,200 homes) and Hexley Housing Association (HHA) both got a C1 grading.",
            ["Marl Homes", "Hexley Housing Association"],
        ),
        ("Marl Homes (part of Hexley Housing Association) got a C1 grading.", ["Marl Homes"]),
    ],
)
def test_an_aside_does_not_part_two_that_share_a_grade(extractor: Extractor, text: str, wanted: list[str]) -> None:
    opening = "The Regulator of Social Housing has published its judgements.\n\n"
    assert [subject for _, subject in told(extractor, opening + text)] == wanted
