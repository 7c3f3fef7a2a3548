"""Areas of which some are named, both just named, and people who are none. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

OFSTED = "Ofsted has been to Hexley College.\n\n"


def told(extractor: Extractor, text: str) -> list[tuple[str, str | None]]:
    """Return grade and area of each rating."""
    return [(each.grade, each.aspect) for each in extractor.extract(OFSTED + text, published="2019-03-20").ratings]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It was handed grade fours in almost every category, including leadership and management, outcomes for"
            " learners and apprenticeships.",
            [
                ("inadequate", "leadership and management"),
                ("inadequate", "outcomes for learners"),
                ("inadequate", "apprenticeships"),
            ],
        ),
        (
            "It was rated good in every area, including teaching and apprenticeships.",
            [("good", "overall"), ("good", "teaching"), ("good", "apprenticeships")],
        ),
        ("It was rated good in three areas, including one that was new.", [("good", "three areas")]),
        (
            "It was good in three areas; two were rated inadequate.",
            [("good", "three areas"), ("inadequate", "two")],
        ),
        (
            "It was graded good in the teaching and apprenticeships categories then outstanding in the behaviours and"
            " attitudes category.",
            [("good", "teaching"), ("good", "apprenticeships"), ("outstanding", "behaviours and attitudes")],
        ),
    ],
)
def test_named_areas_stand_for_those_counted(extractor: Extractor, text: str, wanted: list[tuple[str, str]]) -> None:
    assert told(extractor, text) == wanted


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Its teaching and behaviour won praise, with inspectors rating both areas as outstanding.", 2),
        ("Its teaching and behaviour won praise, with both rated outstanding.", 2),
        ("Its teaching won praise, with inspectors rating both sites as outstanding.", 1),
    ],
)
def test_both_areas_are_the_two_just_named(extractor: Extractor, text: str, areas: int) -> None:
    assert len(told(extractor, text)) == areas


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Delighted staff at Hexley College are celebrating an outstanding report.", "overall"),
        ("“Inspiring” staff at Hexley College won a good rating.", "overall"),
        ("A college with “memorable early years” is celebrating an outstanding report.", "overall"),
        ("Staff training at Hexley College was judged outstanding.", "Staff training"),
    ],
)
def test_people_who_celebrate_a_grade_are_no_area(extractor: Extractor, text: str, area: str) -> None:
    assert [aspect for _, aspect in told(extractor, text)] == [area]


def test_a_dash_behind_the_last_area_is_no_part_of_it(extractor: Extractor) -> None:
    text = "Inspectors found it good in two areas - teaching and apprenticeships - and poor in one - leadership."
    assert [aspect for _, aspect in told(extractor, text)][:2] == ["teaching", "apprenticeships"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It was rated good across the board with the behaviour and attitudes judged to be outstanding.",
            [("good", "overall"), ("outstanding", "behaviour and attitudes")],
        ),
        ("It was praised by inspectors for its music teaching, which was judged good.", [("good", "music teaching")]),
        ("Behaviour in class, which was good, was praised by inspectors.", [("good", "Behaviour in class")]),
        (
            "It got a grade one for its apprenticeships, in an overall ‘good’ new report.",
            [("outstanding", "apprenticeships"), ("good", "overall")],
        ),
        ("It was rated inadequate, in special measures.", [("inadequate", "overall")]),
        ("It aims to tackle the areas found in order to become a good college.", [("good", "overall")]),
    ],
)
def test_each_grade_has_its_own_area(extractor: Extractor, text: str, wanted: list[tuple[str, str]]) -> None:
    assert told(extractor, text) == wanted
