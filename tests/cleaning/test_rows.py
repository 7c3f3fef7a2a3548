"""Rows of short lines round the story go: menus, and lists of other stories; lists of the article stay."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import load_rulebook

STORY = """\
T| Elm House found short of staff by inspectors

Elm House in Harle was rated inadequate on Monday after a visit by inspectors, who found it short of staff.

The council said that it had moved nine people from the home and that it would help their families.
"""

ROWS = {
    "a menu in small letters behind the story": f"""\
{STORY}
X| home
X| world
X| opinion
X| sport
X| crosswords
X| middle east
X| business
X| solve technical issue
X| all topics""",
    "a menu and the heads of other stories before the headline": f"""\
X| News
X| Sport
X| Business
X| Best of the harbour festival
X| Nobody wants the old lido back
X| Striker set for surgery
X| Ferry fares go up again
X| What a summer
X| Weather

{STORY}""",
    "places that the article lists stay, however many": f"""\
{STORY}
The homes that it has still to see:

Ash Court
Beech Lodge
Cedar House
Fern Bank
Glebe House
Hazel Court
Ivy Cottage
Larch House
Maple Lodge""",
}


@pytest.mark.parametrize("name", ROWS)
def test_rows_of_the_site_go_and_those_of_the_article_stay(name):
    marked = read_marked(ROWS[name])
    cleaned = clean(article_from_text(marked.text), load_rulebook())
    gone = {cleaned.source[cut.start : cut.end] for cut in cleaned.removed}
    lines = [(line, want) for line, want in zip(marked.text.split("\n"), marked.gold["lines"], strict=True) if line]
    assert [(line, "X" if line in gone else "") for line, _ in lines] == [
        (line, "X" if want == "X" else "") for line, want in lines
    ]


def test_long_headlines_in_capitals_behind_the_story_go():
    long = (
        "Lose Your Lunch Hour To This Really Rather Lovely Film Of A Harbour Seal That Learned To Open Gates In Harle"
    )
    story = [line.removeprefix("T| ") for line in STORY.split("\n") if line]
    page = [*story, "Share", "You may also like", "Fame", "Tea And Cake Is Back", "Fame", long, "Facebook", "Twitter"]
    text = clean(article_from_text("\n".join(page)), load_rulebook()).text.split("\n")
    assert text == story
    assert long in clean(article_from_text("\n".join([*story, long])), load_rulebook()).text


AMID = ["Share", "Tap to play", "Show us the harbour", "Facebook", "Twitter", "Puffin Radio hour", "Email"]


def test_a_box_amid_the_story_most_lines_of_which_are_known_goes():
    story = [line.removeprefix("T| ") for line in STORY.split("\n") if line]
    page = [*story[:2], *AMID, *story[2:]]
    assert clean(article_from_text("\n".join(page)), load_rulebook()).text.split("\n") == story


@pytest.mark.parametrize(
    "list_",
    [
        ["Share", "Facebook", "Twitter", "Email", "What inspectors found"],
        ["Share", "Facebook", "Twitter", "Medicines late:", "Elm House", "Oak House"],
        ["Elm House", "Oak House", "Ash House", "Share", "Facebook", "Twitter"],
    ],
)
def test_headings_and_lists_beside_a_box_stay(list_):
    story = [line.removeprefix("T| ") for line in STORY.split("\n") if line]
    text = clean(article_from_text("\n".join([*story[:2], *list_, *story[2:]])), load_rulebook()).text.split("\n")
    assert [line for line in list_ if line not in ("Share", "Facebook", "Twitter", "Email")] == text[2:-1]
