"""A headline is told by its place where the body does not: over its writer and day, or over standfirst and byline."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

BODY = """\
Inspectors of the commission went to Elm House in Harle in May and found that residents were not safe there at all.

The owner of the home has been told to hire nurses, and he has said that he will do so before the end of the year.

Families were told of the visit on Monday by letter, and nine of them have since moved their parents elsewhere.

The council has said that it stopped sending people to the home on the day that it was sent the draft of the report."""
STANDFIRST = "Nurses, residents and families were not safe at Elm House but its owner will hire"


def _cleaned(head):
    return clean(article_from_text(f"{head}\n\n{BODY}"), load_rulebook())


@pytest.mark.parametrize("day", ["3 May 2019", "3 May 2019\n0 comments"])
def test_a_headline_with_a_verb_over_its_writer_and_day_goes_before_a_standfirst_below_them(day):
    headline = "Watchdog shuts giant of Harle care"
    found = _cleaned(f"News\nSport\n\n{headline}\n\nAnn Oduya, Harle\n{day}\n\n{STANDFIRST}")
    assert found.title == headline
    assert STANDFIRST in found.text


def test_a_line_over_a_place_and_a_day_is_no_headline():
    page = f"News\nSport\n\nWatchdog shuts giant of Harle care\n\nWexcombe, Harle\n3 May 2019\n\n{STANDFIRST}"
    assert _cleaned(page).title == STANDFIRST


HEADLINE = "Nobody came when they rang for help. Now the home has."
DECK = "Elm House was told to hire nurses. What went wrong at a home that was once held up to all the others in Harle?"


def test_a_headline_with_full_stops_stands_over_a_standfirst_and_a_byline():
    found = _cleaned(f"Environment\nPicture of the day\nSubscribe\n\n{HEADLINE}\n\n{DECK}\n\n3 May 2019\nBy Ann Oduya")
    assert found.title == HEADLINE
    assert DECK in found.text


def test_a_first_sentence_without_a_byline_below_the_second_is_no_headline():
    assert _cleaned(f"Subscribe\n\n{HEADLINE}\n\n{DECK}").title is None


def test_a_standfirst_stays_that_a_later_paragraph_says_word_for_word():
    deck = "nine of them have since moved their parents elsewhere"
    page = f"Elm House residents were not safe\n\n{deck.capitalize()}\n\nBy Ann Oduya\n3 May 2019"
    assert deck.capitalize() in _cleaned(page).text


def test_a_line_that_the_first_paragraph_says_word_for_word_goes_above_it():
    deck = "Found that residents were not safe there at all"
    page = f"Elm House residents were not safe\n\n{deck}\n\nBy Ann Oduya\n3 May 2019"
    assert deck not in _cleaned(page).text


def test_the_writer_goes_between_a_standfirst_and_the_day_with_the_label_of_a_project():
    page = f"Elm House residents were not safe\n\n{DECK}\n\nABOUT THIS PROJECT\n\nAnn Oduya\n7 days ago"
    assert _cleaned(page).text.split("\n")[:2] == ["Elm House residents were not safe", DECK]
    assert len(_cleaned(page).text.split("\n")) == 6
    place = page.replace("Ann Oduya\n7 days ago", "Elm House\n\nNo home is safe")
    assert "Elm House\nNo home is safe" in _cleaned(place).text


def test_an_open_line_right_under_a_player_is_the_caption_of_its_video():
    player = "Please turn on JavaScript. Media requires JavaScript to play."
    caption = "Ms Oduya said that it was time to 'look again'"
    title = "Elm House residents were not safe"
    assert caption not in _cleaned(f"{title}\n\n{player}\n{caption}").text
    assert caption in _cleaned(f"{title}\n\n{player}\n\n{caption}").text
