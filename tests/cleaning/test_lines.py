"""Lines that an editor wrapped are one paragraph again; lines of a list are not."""

import textwrap

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.cleaning.lines import fold, is_tidy, split_lines
from inspectfacts.rulebook import load_rulebook

PARAGRAPHS = [
    "Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.",
    "Its owner, Ravi Menon, said: “We did not have enough people on shift and we are putting that right at once.”",
    "Families were told of the report in a letter that was sent out to all of them in the course of last week.",
]


@pytest.mark.parametrize("width", [40, 60, 78])
def test_wrapped_paragraphs_are_put_together(width):
    source = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert clean(article_from_text(source), load_rulebook()).text.split("\n") == PARAGRAPHS


def test_a_sentence_that_a_scraper_broke_is_put_together():
    source = (
        "\n\n".join(PARAGRAPHS[:2]) + "\n\nThe vice-chairman said that the current system\n\n“is not fit” and must go."
    )
    assert "current system\n“is not" in clean(article_from_text(source), load_rulebook()).text
    source = source.replace("system\n\n", "\n\nsystem ")
    assert "current system “is not" in clean(article_from_text(source), load_rulebook()).text


def test_items_of_a_list_stay_apart():
    source = PARAGRAPHS[0] + "\nIt must:\ntrain its staff\nkeep records\nlisten\n" + PARAGRAPHS[2]
    assert clean(article_from_text(source), load_rulebook()).text == source


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_any_line_end_ends_a_line(end):
    source = f"Home told to improve{end}Hide Ad{end}{PARAGRAPHS[0]}{end}"
    assert clean(article_from_text(source), load_rulebook()).text == f"Home told to improve\n{PARAGRAPHS[0]}"


def test_folding_keeps_the_length_of_a_letter_that_grows_in_lower_case() -> None:
    assert fold("İ “Hide” AD") == 'i "hide" ad'


@pytest.mark.parametrize(
    ("source", "tidy"),
    [
        ("Hill Top is good.\n\nIt said so.\n", True),
        ("“Hill Top” is good – café and all.", True),
        ("Hill Top is  good.", False),
        ("Hill Top is good. \nIt said so.", False),
        ("Hill Top is good.\n It said so.", False),
        ("Hill Top is good.\r\nIt said so.", False),
        ("Hill\tTop is good.", False),
        ("Hill\u00a0Top is good.", False),
        ("Hill\u200b Top is good.", False),
        ("Hill Top is good.\u2028It said so.", False),
    ],
)
def test_a_tidy_source_has_single_spaces_and_line_feeds_only(source, tidy):
    lines, _ = split_lines(source, fold(source))
    assert is_tidy(source, fold(source), lines) is tidy
