"""Blocks of links to other stories between paragraphs go; lists of findings, questions and headings stay."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

ABOVE = [
    "Ferndale House has been told to improve",
    "Ferndale House in Castlebar has been told to improve by inspectors who spent three days there in March.",
    "The report says medicines were given late and that nobody had looked at the records since the winter.",
]
BELOW = [
    "Its manager, Ada Quill, said that new staff had been hired and that the records were now looked at weekly.",
    "The council has stopped placing people at Ferndale House until inspectors have been back to Castlebar.",
]


def kept(*amid: str) -> list[str]:
    text = "\n\n".join([*ABOVE, "\n".join(amid), *BELOW])
    return clean(article_from_text(text), load_rulebook()).text.split("\n")


@pytest.mark.parametrize(
    "block",
    [
        ["Care homes in Castlebar - latest developments", "How care home rules differ across Ireland"],
        ["Why might so many care homes fail in Castlebar?", "Care in Castlebar: Who is paying and where?"],
        ["A SIMPLE GUIDE: What do grades of homes mean", "CHECKER: Look up the care homes near you"],
    ],
)
def test_links_to_other_stories_go(block):
    assert kept(*block) == [*ABOVE, *BELOW]


@pytest.mark.parametrize(
    "block",
    [
        ["Safe care of residents", "Medicines and their storage", "How it is led"],
        ["Is the service safe for residents?", "Is the service caring towards residents?"],
        ["Medicines given up to three hours late", "Records left lying open in the hall"],
        ["WHAT THE INSPECTORS FOUND THERE", "Why medicines were given late at night"],
        ["How the home came to be told to improve"],
    ],
)
def test_lists_and_headings_of_the_story_stay(block):
    assert kept(*block) == [*ABOVE, *block, *BELOW]


def test_a_list_that_the_paragraph_above_announces_stays():
    block = ["Why medicines were given so late at night", "Who had looked at the records of residents"]
    announced = (
        "Inspectors asked the manager and the staff of Ferndale House two questions in the course of their visit:"
    )
    assert kept(announced, *block) == [*ABOVE, announced, *block, *BELOW]
