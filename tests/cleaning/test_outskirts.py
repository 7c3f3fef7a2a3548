"""Outskirts: what stands far behind the story and is none of it goes; lists, round-ups and last words stay."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

STORY = [
    "Ferndale House has been told to improve",
    "Ferndale House in Castlebar has been told to improve by inspectors who spent three days there in March.",
    "The report says medicines were given late and that nobody had looked at the records since the winter.",
    "Its manager, Ada Quill, said that new staff had been hired and that the records were now looked at weekly.",
    "The council has stopped placing people at Ferndale House until inspectors have been back to Castlebar.",
]
BUTTONS = ["Share", "Facebook", "Twitter", "Email", "Print"]
MENU = ["Home", "News", "Sport", "Business", "Weather", "Jobs", "Property", "Motors", "Travel", "Contact us"]


def kept(*lines: str) -> list[str]:
    return clean(article_from_text("\n".join(lines)), load_rulebook()).text.split("\n")


@pytest.mark.parametrize(
    "stray",
    [
        "Some listings on these pages come from outside agencies whose fees vary across the wider region.",
        "Harle Media Holdings publishes nineteen weekly titles between the river Harle and the northern coast.",
    ],
)
def test_a_paragraph_among_menus_that_says_nothing_of_the_story_goes(stray):
    assert kept(*STORY, *BUTTONS, *MENU, stray, *MENU[:4]) == STORY


@pytest.mark.parametrize(
    "last",
    [
        "Inspectors found in 2019 that medicines at Ferndale House were given late by staff nobody had trained.",
        "“We have had enough of waiting for somebody else to sort this out,” one daughter wrote afterwards.",
    ],
)
def test_a_paragraph_that_goes_on_with_the_story_stays(last):
    assert last in kept(*STORY, *BUTTONS, *MENU, last)


def test_a_paragraph_near_the_story_stays():
    last = "Two further premises nearby, both run by Mossgate Living, open their doors again after Easter."
    assert last in kept(*STORY, *BUTTONS, last)


def test_a_list_of_names_before_the_last_paragraph_stays():
    names = [
        f"{name} Café, {street}"
        for name in ("Blue", "Hill", "Quay", "Park")
        for street in ("High Street", "Canal Row", "Mill Lane")
    ]
    last = "Anyone wishing to look up further premises elsewhere can browse online whenever convenient."
    text = kept(*STORY, *names, last)
    assert text == [*STORY, *names, last]


TEASERS = [
    "Swimmers brave icy harbour for charity",
    "More than ninety bathers plunged into freezing water on Sunday, raising thousands for lifeboat crews.",
    "Bakery owner wins national pie prize",
    "Judges praised flaky pastry and generous fillings after tasting almost forty entries from across Britain.",
    "Festival reveals headline acts for summer",
    "Organisers promised guitar bands, comedians and fireworks over two sunny weekends beside the lighthouse.",
]


def test_headlines_with_summaries_behind_buttons_go():
    assert kept(*STORY, *BUTTONS, *TEASERS) == STORY


def test_headings_with_paragraphs_in_a_round_up_stay():
    round_up = [
        "How a home in Castlebar did worse",
        "Rosewood Lodge was told to improve after inspectors saw medicines given late in March.",
        "A home where records went missing",
        "Inspectors said records at Elm Court had been lost, and that the manager had not noticed.",
        "One home that the council closed",
        "The council moved everyone out of Hollybank after a report on staff and medicines.",
    ]
    assert kept(*STORY, "Share this article", *round_up) == [*STORY, *round_up]


def test_headings_with_paragraphs_right_behind_the_story_stay():
    assert kept(*STORY, *TEASERS) == [*STORY, *TEASERS]


def test_a_short_article_keeps_its_last_paragraph():
    last = "Hygiene scores elsewhere went up slightly, according to figures published overnight by civil servants."
    assert last in kept(*STORY[:3], *BUTTONS, *MENU, last)
