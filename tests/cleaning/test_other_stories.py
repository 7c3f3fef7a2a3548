"""What belongs to others goes: headlines of other stories, boxes of links, readers' comments, labelled captions."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import load_rulebook

LEAD = "Elm House in Harle was rated inadequate on Monday after a visit by inspectors, who found it short of staff."
END = "The council said that it had moved nine people from the home and that it would help their families."

STRANGERS = {
    "a headline without small words": "X| Masked thieves steal gold watch from car park near market square",
    "a headline of which the story says nothing": "X| Road through the village centre to shut for six weeks from today",
    "a short headline of which the story says nothing at all": "X| Brothers, 9 and 11, swim Channel for charity",
    "an open line on what the story is about stays": "The council moved nine people with some help from families",
    "a quotation and its speaker behind a dash": "X| ‘We have to do better than this’ - Ann Oduya, the council leader",
    "a quotation and what it is about": "X| ‘Nobody told us’: Families wait for news of the missing yacht",
    "a quotation that ends a sentence stays": "‘We have to do better than this’ - that was her view of it.",
    "a short heading stays": "Gold watches",
    "a box of vacancies over a link": """\
X| Harle Weekly Jobs
X| Principal – Harle Vale College
X| £78,000 - £90,000
X| View all vacancies""",
    "a box of figures under a label that says so": """\
X| Harle Homes in numbers
X| 9,000
X| Tests missed
X| 1,200
X| Fire actions overdue""",
    "headings with the number of what they are about stay": """\
Key findings
200 families had no plan
12 social workers left""",
    "an open line that goes on what was said stays": "It was given a one by the council, the top mark of all",
    "areas in a row stay": """\
Safe care of residents
Medicines and their storage
How it is led""",
    "areas in a row above what readers may do stay after a colon": """\
Inspectors looked at:
Safe care of residents
Medicines and their storage
X| Hide Ad""",
}

THREADS = {
    "names, times, words and buttons": """\
X| Have something to add?
X| 2 comments
X| oldharlean
X| 3 hours ago
X| Not surprised at all. My mum was there for a year.
X| 12
X| Reply
X| Harle Bill
X| 5 hours ago
X| I work in care and people have no idea how hard it is.
X| Reply""",
    "one comment with a button": """\
X| T. Harrow
X| 13 September 2019 at 9:12 am
X| About time too. Nine years is far too long.
X| Reply""",
    "comments that are counted on the headline": """\
X| 3 Comments on “Home rated inadequate”
X| Ferryman
X| Reducing a home to one word is daft. Go and look for yourself.
X| Vote up 12""",
    "names and times in one line": """\
X| 7 Comments
X| Sort by Best
X| Log in with
X| Nursey_70 • 6 years ago
X| Same old story, and those who caused it have all moved on.
X| 3
X| Reply
X| Hamster, Harle, United Kingdom, 1 day ago
X| A dirty kitchen is a dirty kitchen.
X| Click to rate""",
    "a headline and its age without a button is left to other rules": """\
The home, which has forty beds, is in the old town, 2 miles from the sea.
X| Storm hits coast • 3 hours ago
The council said that it had helped the families of nine people to find another.""",
    "cards of other stories": """\
X| Budget gap grows for counties image
X| Budget gap grows for counties
X| Ann Oduya, head of a think tank, calls for a new way to pay for the roads of the shires.
X| How rural buses were saved image
X| How rural buses were saved
X| A village in the hills shows what can be done with two buses and a dozen drivers.""",
    "a label and a question over buttons": """\
X| Bookmark with:
X| What are these?
X| Digg""",
    "the name of a body with a colon at the end stays": """\
Harle District Council:
X| Digg""",
    "an appeal of unknown words among furniture": """\
X| Comments (23)
X| Reuse this content
X| More of them are reading than ever but fewer are paying for it, and what others pay is falling fast.
X| So you can see why we must ask. It takes a lot of time and hard work to bring all of that to print.
X| Become a supporter
X| Make a contribution""",
    "a paragraph among furniture that addresses nobody stays": """\
X| Comments (23)
X| Reuse this content
The owner of the chain, a fund in Jersey, has put thirty of its forty places up for sale since June.
X| Become a supporter""",
    "a wall whose words name something of the site": """\
X| Want full article access?
X| Receive the weekly magazine and gain access to all the content on this website with a subscription.
X| Full website content includes additional, exclusive commentary and analysis on the issues of the day.
X| Already a member? Log in""",
    "a headline of another story between the last paragraph and a notice": """\
X| Where to get the best fish and chips near you, according to reviews
X| © 2021 Harle Media. All rights reserved.""",
    "a name above a time without a sentence is left to other rules": """\
It was last inspected in 2016, when it was rated good by the same team.
X| Updated
X| 3 hours ago
The home has forty beds.""",
}

HEADS = {
    "a caption that a word introduces and the story says again": """\
T| Prison must improve
X| Damning report: Harle Prison has been told to make urgent changes by inspectors after a visit in August.
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "a paragraph that a word introduces and nothing says again stays": """\
T| Prison must improve
Damning report: Harle Prison has been told to make urgent changes by inspectors after a visit in August.
Its governor, Ann Oduya, said that she would write to all who work there before the end of the year.""",
    "a list of the headings of the story": """\
T| Prison must improve
X| In this article
X| Why now?
X| What men say
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.
Why now?
The last visit was six years ago, and much has been changed in the prison since that time.
What men say
They say that they are locked up for most of the day and that the food is cold when it comes.""",
    "a caption that the next line says again with a credit": """\
T| Harle prison must improve, say inspectors
X| 3 May 2019
X| Harle prison in Quay Road
X| Harle prison in Quay Road | Harle Herald
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "a wall of unknown words that goes on to address readers": """\
X| We and our partners store and/or access information on a device, such as unique identifiers in cookies.
X| You may accept or manage all of this below, or come back to it when it suits you.
X| More options
T| Harle prison must improve, say inspectors
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "short labels in a row under the headline": """\
T| Harle prison must improve, say inspectors
X| Law and order
X| Thread starter daisychain
X| Last seen on Friday
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "an appeal above the headline": """\
X| Support the Harle Herald: subscribe or donate
X| Puzzles
T| Prison ‘overrun with drugs’ put on notice
X| By Ann Oduya
Harle Prison is overrun with drugs and has been put on notice by inspectors, the Herald can say today.""",
    "a name above a handle and a date": """\
T| Prison must improve
X| Petra Gillan
X| @petragnews
X| 3 May 2019
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "a short sentence over a credit, among furniture": """\
T| Prison must improve
X| 3 May 2019
X| The prison is in the old town.
X| iStock
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
    "a headline said again over the buttons at the end, with decks under it": """\
T| Owner's fury as 'filthy' kitchen costs it a star
Harle Prison lost its good mark for food in August
Inspectors found mould in a fridge and cream that was past its date
X| By Ann Oduya
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.
Its governor said that she would write to all who work there before the end of the year.
X| Share or comment on this article:
X| Owner's fury as 'filthy' kitchen costs it a star""",
    "a standfirst right under the headline stays above a credit": """\
T| Prison must improve
The prison is in the old town.
X| iStock
Harle Prison has been told to make urgent changes by inspectors who went there in August without notice.""",
}


def _check(text: str) -> None:
    page = read_marked(f"+++\n+++\n{text}\n")
    kept = "\n".join(
        line for line, kind in zip(page.text.split("\n"), page.gold["lines"], strict=True) if line and kind != "X"
    )
    assert clean(article_from_text(page.text), load_rulebook()).text == kept


@pytest.mark.parametrize("lines", STRANGERS.values(), ids=STRANGERS)
def test_what_stands_amid_the_story(lines):
    _check(f"{LEAD}\n{lines}\n{END}")


@pytest.mark.parametrize("lines", THREADS.values(), ids=THREADS)
def test_what_stands_under_the_story(lines):
    _check(f"{LEAD}\n{END}\n{lines}")


@pytest.mark.parametrize("lines", HEADS.values(), ids=HEADS)
def test_what_stands_above_the_story(lines):
    _check(lines if lines.endswith("star") else f"{lines}\n{END}")


def test_another_story_under_its_byline_and_day_is_no_comment() -> None:
    story = f"Elm House found short of staff\n\nAnn Oduya\n27 June 2025\n\n{LEAD}\n\n{END}"
    text = "\n\n".join([story, *(story.replace("Elm House", home) for home in ("Oak Lodge", "Ash Court"))])
    cleaned = clean(article_from_text(text), load_rulebook())
    assert all(home in cleaned.text for home in ("Elm House in Harle", "Oak Lodge in Harle", "Ash Court in Harle"))
