"""Lists and tables of grades in any layout, and lists of other things. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

CARE = "Watchdog reports on Elm House\n\nThe Care Quality Commission (CQC) went to Elm House Care Home in Marl.\n\n"
SCHOOLS = "How schools were rated\n\nOfsted has published reports on schools across Marlshire this month.\n\n"
FOOD = "New food hygiene ratings\n\nThe Food Standards Agency has published ratings of places to eat in Marl.\n\n"
AREAS = [("Safe", "good"), ("Caring", "requires_improvement"), ("Well-led", "inadequate")]

Told = list[tuple[str | None, str, str]]


def told(extractor: Extractor, text: str) -> Told:
    """Return the area, grade and status of each rating."""
    found = extractor.extract(text, published="2023-08-20").ratings
    return [(rating.aspect, rating.grade, rating.status) for rating in found]


def current(areas: list[tuple[str, str]] = AREAS) -> Told:
    return [(area, grade, "current") for area, grade in areas]


@pytest.mark.parametrize(
    "lines",
    [
        "Safe Good\nCaring Requires improvement\nWell-led Inadequate",
        "Safe\tGOOD\nCaring\tREQUIRES IMPROVEMENT\nWell-led\tINADEQUATE",
        "Safe ... Good\nCaring ... Requires improvement\nWell-led ... Inadequate",
        "Safe (good)\nCaring (requires improvement)\nWell-led (inadequate)",
        "Safe: rated good;\nCaring: rated requires improvement;\nWell-led: rated inadequate.",
        "• Safe – ‘good’\n• Caring – ‘requires improvement’\n• Well-led – ‘inadequate’",
        "1. Safe: Good\n2. Caring: RI\n3. Well-led: Inadequate",
        "Safe\nGood\nCaring\nRequires improvement\nWell-led\nInadequate",
        "Safe:\n\nGood\n\nCaring:\n\nRequires improvement\n\nWell-led:\n\nInadequate",
        "Area\nRating\nSafe\nGood\nCaring\nRequires improvement\nWell-led\nInadequate",
        "Safe\nCaring\nWell-led\nGood\nRequires improvement\nInadequate",
        "Good - Safe\nRequires improvement - Caring\nInadequate - Well-led",
        "Good\nSafe\n\nRequires improvement\nCaring\n\nInadequate\nWell-led",
        "Safe: Good | Caring: Requires improvement | Well-led: Inadequate",
        "The service scored: Safe (good), Caring (requires improvement), Well-led (inadequate).",
    ],
)
def test_labels_have_their_grades_in_any_layout(extractor: Extractor, lines: str) -> None:
    assert (
        told(extractor, f"{CARE}{lines}\n\nThe home has been told to draw up a plan by the end of June.") == current()
    )


@pytest.mark.parametrize(
    "lines",
    [
        "Safe: Good (previously Inadequate)\nCaring: Inadequate (previously Good)",
        "Safe: Good (was Inadequate in 2019)\nCaring: Inadequate (was Good in 2019)",
        "Safe – good, up from inadequate\nCaring – inadequate, down from good",
        "Area | Rating | Previous rating\nSafe | Good | Inadequate\nCaring | Inadequate | Good",
        "Area\tNow\tBefore\nSafe\tGood\tInadequate\nCaring\tInadequate\tGood",
        "Area 2022 2018\nSafe Good Inadequate\nCaring Inadequate Good",
    ],
)
def test_the_grade_held_before_stands_beside_the_new_one(extractor: Extractor, lines: str) -> None:
    assert told(extractor, CARE + lines) == [
        ("Safe", "good", "current"),
        ("Safe", "inadequate", "previous"),
        ("Caring", "inadequate", "current"),
        ("Caring", "good", "previous"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Safe: from Inadequate to Good\nCaring: from Good to Inadequate",
        "Safe: Inadequate → Good\nCaring: Good → Inadequate",
        "Safe: was Inadequate, now Good\nCaring: was Good, now Inadequate",
        "Area\nPrevious rating\nCurrent rating\nSafe\nInadequate\nGood\nCaring\nGood\nInadequate",
    ],
)
def test_the_grade_held_before_stands_first(extractor: Extractor, lines: str) -> None:
    assert told(extractor, CARE + lines) == [
        ("Safe", "inadequate", "previous"),
        ("Safe", "good", "current"),
        ("Caring", "good", "previous"),
        ("Caring", "inadequate", "current"),
    ]


def test_a_lead_tells_that_all_grades_of_a_list_are_of_the_past(extractor: Extractor) -> None:
    lines = "Previous ratings:\nSafe: Good\nCaring: Inadequate"
    assert told(extractor, CARE + lines) == [("Safe", "good", "previous"), ("Caring", "inadequate", "previous")]


def test_a_table_without_a_head_does_not_tell_which_grade_holds(extractor: Extractor) -> None:
    assert told(extractor, CARE + "Safe\nGood\nInadequate\nCaring\nInadequate\nGood") == []


def test_labels_that_are_no_known_areas_are_areas_as_worded(extractor: Extractor) -> None:
    lines = "Meals and drinks: GOOD\nA sense of belonging: INADEQUATE\nTime outdoors: GOOD"
    assert told(extractor, CARE + lines) == current(
        [("Meals and drinks", "good"), ("A sense of belonging", "inadequate"), ("Time outdoors", "good")]
    )


def test_effectiveness_is_an_area_but_not_overall_effectiveness(extractor: Extractor) -> None:
    lines = "Overall effectiveness: Good\nEffectiveness: Inadequate\nEfficiency: Good"
    fire = "HMICFRS has published its report on Marlshire Fire and Rescue Service.\n\n"
    areas = [("overall", "good"), ("Effectiveness", "inadequate"), ("Efficiency", "good")]
    assert told(extractor, fire + lines) == current(areas)


@pytest.mark.parametrize(
    "lines",
    [
        "Dunmarl Infants\nGood\nLarch Hill School\nInadequate\nBusy Bodies Club\nGood",
        "Dunmarl Infants Good\nLarch Hill School Inadequate\nBusy Bodies Club Good",
        "Dunmarl Infants (Good)\nLarch Hill School (Inadequate)\nBusy Bodies Club (Good)",
        "Dunmarl Infants, Marl: Good (previously Inadequate)\nLarch Hill School, Marl: Inadequate (previously Good)\n"
        "Busy Bodies Club, Marl: Good (previously Inadequate)",
    ],
)
def test_names_of_services_are_subjects(extractor: Extractor, lines: str) -> None:
    found = extractor.extract(SCHOOLS + lines, published="2023-08-20").ratings
    assert [(each.subject, each.grade) for each in found if each.status == "current"] == [
        ("Dunmarl Infants", "good"),
        ("Larch Hill School", "inadequate"),
        ("Busy Bodies Club", "good"),
    ]
    assert {each.aspect for each in found} == {"overall"}


@pytest.mark.parametrize(
    "lines",
    [
        "How places were rated:\nSpice Hut - 5\nKettle Cafe - 1\nGolden Wok - 5",
        "Latest ratings\n• Spice Hut 5\n• Kettle Cafe 1\n• Golden Wok 5",
        "Spice Hut, Mill Lane: 5/5\nKettle Cafe, Mill Lane: 1/5\nGolden Wok: 5/5",
    ],
)
def test_figures_behind_names_are_hygiene_ratings(extractor: Extractor, lines: str) -> None:
    found = extractor.extract(FOOD + lines, published="2023-08-20").ratings
    assert [(each.subject, each.grade) for each in found] == [
        ("Spice Hut", "fhrs_5"),
        ("Kettle Cafe", "fhrs_1"),
        ("Golden Wok", "fhrs_5"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{CARE}Manager: Ann Lowe\nCook: Ben Cole\nDriver: Good to be told",
        f"{CARE}Battery: Good\nCamera: Excellent\nPrice: Poor",
        f"{CARE}Saturday: Good\nSunday: Poor\nMonday: Good",
        f"{CARE}What is good\nWhat is poor\nWhat is fair",
        "Cup night\n\nHygiene was poor at the ground, we heard.\n\nMarl Town - 3\nDenham United - 2\nHexley - 1",
    ],
)
def test_lists_of_other_things_hold_no_ratings(extractor: Extractor, text: str) -> None:
    assert told(extractor, text) == []


def test_rows_may_go_on_with_a_date_and_lone_names_need_a_known_one(extractor: Extractor) -> None:
    lines = "• Elm Residential Home: Inadequate, last inspected on May 8.\n• Larches: Good, last inspected on May 3."
    found = extractor.extract(CARE + lines, published="2023-08-20")
    assert [(each.subject, each.grade) for each in found.ratings] == [
        ("Elm Residential Home", "inadequate"),
        ("Larches", "good"),
    ]
    assert [row.inspected for row in found.inspections] == ["2023-05-08", "2023-05-03"]
    lines = "• Food: Good, last cooked on May 8.\n• Rooms: Good, last cleaned on May 3."
    assert {each.subject for each in extractor.extract(CARE + lines).ratings}.isdisjoint({"Food", "Rooms"})


@pytest.mark.parametrize(
    ("lines", "statuses"),
    [
        ("Previous ratings:\nSafe: Good\nCaring: Good\n\nNew ratings:\nSafe: Inadequate\nCaring: Good", "ppcc"),
        ("New ratings:\nSafe: Inadequate\nCaring: Good\n\nPrevious ratings:\nSafe: Good\nCaring: Good", "ccpp"),
        ("Ratings:\nSafe: Inadequate\nCaring: Good\n\nOther ratings:\nEffective: Good\nWell-led: Good", "cccc"),
    ],
)
def test_each_block_of_a_list_has_the_time_of_its_heading(extractor: Extractor, lines: str, statuses: str) -> None:
    assert "".join(each.status[0] for each in extractor.extract(CARE + lines).ratings) == statuses
