"""Behind the end of the story all of a site's lists goes, with their lone sentences; what goes on with it stays."""

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
BUTTONS = ["Share", "Facebook", "Twitter", "Email"]
MARKETS = ["Fish Prices", "Harbour At A Glance", "Tide Diary", "Noon Update", "Wool Report", "Barley Report"]
PROGRAMMES = [
    "Morning Call",
    "Lighthouse keeper Orla Finch reacts to another storm.",
    "Teatime",
    "Bram Tolley reports on falling numbers of herring along both sides of the northern channel.",
    "Late Desk",
    "Ferry operator Vantry Lines says winter sailings from Harle will go on.",
]
FOOTER = ["News", "Sport", "Business", "Weather", "Jobs"]


def kept(*lines: str) -> list[str]:
    return clean(article_from_text("\n".join(lines)), load_rulebook()).text.split("\n")


def test_labels_over_lone_sentences_among_menus_behind_the_story_go():
    assert kept(*STORY, *BUTTONS, *MARKETS, *PROGRAMMES, *FOOTER) == STORY


def test_a_headline_over_words_that_someone_said_goes_far_behind_the_story():
    said = "“It really was a lucky escape and I keep thinking about what might have happened,” she told us."
    teaser = ["Woman escapes falling tree in Vantry", "Vantry", said]
    assert kept(*STORY, *BUTTONS, *MARKETS, *FOOTER, *teaser, *FOOTER) == STORY


@pytest.mark.parametrize(
    "rest",
    [
        [
            "“We have had enough of waiting for somebody else to sort this out,” one daughter wrote afterwards.",
            "Ferndale House has three months in which to show inspectors that medicines are given on time.",
        ],
        [
            "Medicines",
            "Inspectors watched medicines being given two hours late on each of the three days.",
            "Records",
            "The records of nine people at Ferndale House had not been looked at since the winter.",
            "Staff",
            "New staff told inspectors that nobody had trained them in how medicines are given.",
        ],
    ],
)
def test_what_goes_on_with_the_story_behind_buttons_stays(rest):
    assert kept(*STORY, *BUTTONS, *rest, *BUTTONS, *FOOTER) == [*STORY, *rest]


def test_names_with_grades_behind_buttons_stay():
    listed = [f"{name} House - Good" for name in ("Elm", "Oak", "Ash", "Yew", "Lime", "Birch")]
    assert kept(*STORY, *BUTTONS, *listed, *PROGRAMMES, *FOOTER)[: len(STORY) + 6] == [*STORY, *listed]
