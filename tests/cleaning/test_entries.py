"""Lists of names and areas with their grades belong to the story, and rows of headlines do not. All are invented."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

STORY = (
    "Watchdog reports on Elm House\n\n"
    "The home in Marl has been told to improve after a visit by the watchdog in the spring of last year.\n\n"
    "Inspectors spoke to those who live there, to families and staff, and looked at how medicines are kept.\n\n"
)


def kept(text: str) -> str:
    return clean(article_from_text(STORY + text), load_rulebook()).text.partition("are kept.")[2].strip()


@pytest.mark.parametrize(
    "lines",
    [
        "Safe | Good\nCaring | Inadequate\nWell-led | Good",
        "Area | Now | Before\nSafe | Good | Inadequate\nCaring | Inadequate | Good",
        "Safe\tGood\nCaring\tInadequate",
        "Safe (good)\nCaring (inadequate)",
        "Surgery Good\nMaternity Inadequate\nCritical care Good",
        "Safe: Good (was Inadequate in 2019)\nCaring: Inadequate (was Good in 2019)",
        "Area\nRating\nSafe\nGood\nCaring\nInadequate",
        "Safe\nCaring\nWell-led\nGood\nInadequate\nGood",
        "Safe: Good | Caring: Inadequate | Well-led: Good",
        "The ratings in full:\nSafe | Good\nCaring | Inadequate",
    ],
)
def test_lists_of_grades_stay(lines: str) -> None:
    assert kept(lines).split() == lines.split()


@pytest.mark.parametrize(
    "lines",
    [
        "Most read\nNursery slammed as inadequate\nWard told it requires improvement\nHead says results are good",
        "News | Sport | Business",
        "Read more\nPrevious\nNext",
    ],
)
def test_headlines_of_other_stories_and_menus_go(lines: str) -> None:
    assert kept(lines) == ""
