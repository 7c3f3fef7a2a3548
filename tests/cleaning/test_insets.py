"""What is set into the story goes: captions amid a quotation, quotations over a name, labelled and linked lines."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import load_rulebook

LEAD = "Elm House in Harle was rated inadequate on Monday after a visit by inspectors, who found it short of staff."
END = "The council said that it had moved nine people from the home and that it would help their families."

INSETS = {
    "a name and its caption in a quotation that goes on below": """\
Ruth Penn of the commission added: “The care there has to change for the better.
X| Harle General hospital
X| Harle General was given an “inadequate” rating overall by the commission
“There is no doubt that it will, and we will be back in the spring to see for ourselves.”""",
    "a crosshead in a quotation that goes on below stays": """\
Ruth Penn of the commission added: “The care there has to change for the better.
Staff were ‘too few’
“There is no doubt that it will, and we will be back in the spring to see for ourselves.”""",
    "a quotation without an end mark over a name": """\
X| “The report will help us to see where we still have so much more to do”
X| Harle Mayor Ann Oduya
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a quotation over a person with an office": """\
X| “We were teaching in coats in the hall and nobody asked us why that was”
X| Julia Frayne, Year 4 teacher
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a quotation over a given name with what she is": """\
X| “It is like one big family and I would not want to be anywhere else”
X| Joan, resident
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a caption between furniture and a short sentence": """\
X| Hide Ad
X| The regulator has its offices in Belfast
It has until July to comply.""",
    "an open line of as many words between short sentences stays": """\
It was told so in May.
The regulator has its offices in Belfast
It has until July to comply.""",
    "a quotation over a sentence that says whose it is stays": """\
“The report will help us to see where we still have so much more to do”
These were the words of Ann Oduya.
Ann Oduya has run the home in Harle for nine years, and she said that she would not leave it.""",
    "a quotation all of whose longer words stand in one line of the story": """\
Leaders, it says, “did not always run services well”, and the owner was served with a warning in April.
X| “Leaders did not always run services well”
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a short crosshead of words said below it stays": """\
‘Never good enough’
Ann Oduya said that it was never good enough and that she had told the owner so in May.""",
    "what is seen and its name, parted by a colon": """\
X| Closed: Elm House in Corn Street
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "one area with its grade, and a heading that asks, stay": """\
Safety: Requires Improvement
She took over in February, the third governor of the home in as many years of inspections.
Manager: Ann Oduya
The home has asked for a second visit, and it has hired four nurses since the first.
Elm House: What Ann Oduya will do now
The owner said on Tuesday that all of it would be put right by the end of the year.""",
    "a headline right above the words that lead to its story": """\
X| Young offenders told to clean their cells with cold water
X| Read more
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a short crosshead above the words that lead to another story stays": """\
Staff were ‘too few’
X| Read more
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a person and an office under the credit of a picture": """\
X| Source: Regulator of Social Housing
X| Kate Dalby, chief of engagement at the regulator.
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a sentence under the credit of a picture stays": """\
X| Source: Regulator of Social Housing
Kate Dalby, its chief, was there.
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "words of someone inside a caption longer than a heading": """\
X| People who live in the home get a "service that is consistently safe" inspectors found
The home has asked for a second visit, and it has hired four nurses since the first.""",
    "a sentence of one link that closes several parts of the story stays": """\
The full report can be read here.
Quay House
The home has asked for a second visit, and it has hired four nurses since the first.
The full report can be read here.""",
    "a sentence of one link that comes once goes": """\
X| The full report can be read here.
The home has asked for a second visit, and it has hired four nurses since the first.""",
}

HEADS = {
    "a headline said twice in a row is the first": """\
T| Home told to improve by inspectors
X| Home told to improve by inspectors""",
    "a label and a person, twice": """\
T| Home told to improve by inspectors
X| Care homes - Nathan Lane
X| Care homes - Nathan Lane""",
    "a caption that opens with a word in capitals, twice": """\
T| Home told to improve by inspectors
X| CRITICISED: Elm House was given a poor report by its inspectors.
X| CRITICISED: Elm House was given a poor report by its inspectors.""",
    "a standfirst said twice stays once": """\
T| Home told to improve by inspectors
Elm House was given a poor report by its inspectors and has to change.
X| Elm House was given a poor report by its inspectors and has to change.""",
    "words that pause, without marks": """\
T| Home told to improve by inspectors
X| Nobody thought to ring us... we read it in the paper""",
    "a headline that trails off and goes on with a name": """\
T| And the best home in Harle is... Elm House""",
}


def _check(text: str) -> None:
    marked = read_marked(f"+++\n+++\n{text}\n")
    cleaned = clean(article_from_text(marked.text), load_rulebook())
    lines = zip(marked.text.split("\n"), marked.gold["lines"], strict=False)
    assert cleaned.text.split("\n") == [line for line, label in lines if line and label in "TB"]


@pytest.mark.parametrize("inset", INSETS.values(), ids=INSETS)
def test_what_is_set_into_the_story_goes_and_its_own_lines_stay(inset):
    _check(f"{LEAD}\n{inset}\n{END}")


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_headline_stays_and_what_doubles_or_pauses_under_it_goes(head):
    _check(f"{head}\n{LEAD}\n{END}")


def test_a_salutation_is_no_headline():
    cleaned = clean(article_from_text(f"Dear parents and carers\n{LEAD}\n{END}"), load_rulebook())
    assert cleaned.title is None


def test_a_bullet_with_another_below_it_is_no_headline():
    bullets = "• Elm House is rated good by inspectors\n• Leaders at the home were praised"
    cleaned = clean(article_from_text(f"{bullets}\n{LEAD}\n{END}"), load_rulebook())
    assert cleaned.title is None


def test_the_paragraph_about_the_author_goes():
    box = "About the author\nGemma Sollis is a partner who leads our team in Harle."
    cleaned = clean(article_from_text(f"{LEAD}\n{END}\n{box}"), load_rulebook())
    assert cleaned.text == f"{LEAD}\n{END}"


def test_a_story_may_break_off_in_an_open_line():
    cut_off = "The home was given an inadequate rating overall by the commission after a visit"
    told = f"{LEAD}\n{END}\n{cut_off}\n{END} {LEAD[:-12]}"
    assert clean(article_from_text(told), load_rulebook()).text.startswith(f"{LEAD}\n{END}")
