"""Captions in a row amid the story of a whole page go; findings in a row stay, and all do where no menus stand."""

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

MENU = [
    "Home",
    "News",
    "Sport",
    "Business",
    "Weather",
    "Jobs",
    "Property",
    "Motors",
    "Travel",
    "Health",
    "Education",
] * 3
STORY = [
    "Ferry aground off Harle with ninety on board",
    "Rescue crews were still trying on Monday night to bring ninety people off a ferry that ran aground near Harle.",
    "Officials say the Vantry Star had left Castlebar an hour before, and that the sea was calm when it hit rocks.",
    "The harbour master, Ada Quill, said that crews had done all they could and would go out again at first light.",
]
CAPTIONS = [
    "Flares light up the water as boats search through the night",
    "Relatives have been waiting at the ferry port in Castlebar all day",
]


def kept(menu: list[str], amid: list[str]) -> list[str]:
    text = "\n\n".join([*menu, STORY[0], "By Jane Roe", *STORY[1:3], *amid, STORY[3]])
    return clean(article_from_text(text), load_rulebook()).text.split("\n")


def test_captions_in_a_row_go_from_a_whole_page():
    assert kept(MENU, CAPTIONS) == STORY


def test_where_no_menus_stand_they_stay():
    assert kept([], CAPTIONS) == [*STORY[:3], *CAPTIONS, STORY[3]]


def test_findings_that_are_announced_stay():
    announced = [
        "The inquiry into the last such wreck had found these faults with the ferry and with its crew:",
        *CAPTIONS,
    ]
    assert kept(MENU, announced) == [*STORY[:3], *announced, STORY[3]]


def test_the_writer_above_what_he_does_goes():
    writer = [
        "Analysis",
        "Tom Orrin",
        "Transport correspondent",
        "The wreck of the ferry will be felt in Harle for a good many years.",
    ]
    assert "Tom Orrin" not in kept(MENU, writer)
