"""Areas that are counted and named, or told as those of a grade. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

FIRE = "HMICFRS has inspected Hexley Fire and Rescue Service.\n\n"


def told(extractor: Extractor, text: str) -> list[tuple[str, str | None]]:
    """Return grade and area of each rating."""
    return [(each.grade, each.aspect) for each in extractor.extract(FIRE + text, published="2023-06-20").ratings]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It was rated good in three areas: preventing fires, public safety and values; and adequate in two:"
            " managing staff and responding to fires.",
            [
                ("good", "preventing fires"),
                ("good", "public safety"),
                ("good", "values"),
                ("adequate", "managing staff"),
                ("adequate", "responding to fires"),
            ],
        ),
        (
            "It was judged good in two of five areas: training, and care, support and guidance.",
            [("good", "training"), ("good", "care, support and guidance")],
        ),
    ],
)
def test_just_as_many_areas_as_are_counted_have_the_grade(
    extractor: Extractor, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(extractor, text) == wanted


def test_one_of_several_areas_has_their_grade(extractor: Extractor) -> None:
    text = 'Training was one of six areas the inspection judged to be "adequate".'
    assert told(extractor, text) == [("adequate", "Training")]


def test_areas_counted_before_their_grade_are_those_that_are_included(extractor: Extractor) -> None:
    text = "Three areas received good ratings, which included training and preventing fires."
    assert told(extractor, text) == [("good", "training"), ("good", "preventing fires")]


def test_one_of_several_services_is_no_area(extractor: Extractor) -> None:
    text = "Hexley was one of seven services judged to be adequate."
    assert [area for _, area in told(extractor, text)] == ["overall"]


def test_areas_are_told_by_their_grade(extractor: Extractor) -> None:
    text = '"Adequate" areas included responding to fires and training. Inadequate areas: prevention.'
    assert told(extractor, text) == [
        ("adequate", "responding to fires"),
        ("adequate", "training"),
        ("inadequate", "prevention"),
    ]


@pytest.mark.parametrize("text", ["Good areas include the yard.", "In good areas there is less crime."])
def test_good_areas_of_a_town_are_no_grade(extractor: Extractor, text: str) -> None:
    assert told(extractor, text) == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Fire response ‘adequate’", [("adequate", "Fire response")]),
        ("Hexley Fire ‘adequate’", [("adequate", "overall")]),
    ],
)
def test_a_line_between_paragraphs_tells_an_area(
    extractor: Extractor, line: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(extractor, f"Crews were quick to come.\n\n{line}\n\nThey had few miles to go.\n") == wanted
