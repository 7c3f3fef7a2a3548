"""Between the headline and the story captions without a verb go; standfirsts stay, and so do the story's headings."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

TITLE = "Wexcombe school rated inadequate for first time"
BODY = [
    "A primary school in Wexcombe has been rated inadequate for the first time in its history after a two-day visit.",
    "Inspectors from Ofsted said that pupils at Mill Lane Primary were not learning to read and that lessons were bad.",
    "Parents were told in a letter on Tuesday that a new head would be found by the governors before the summer.",
]


def kept(*lines: str) -> list[str]:
    return clean(article_from_text("\n".join(lines)), load_rulebook()).text.split("\n")


@pytest.mark.parametrize(
    "caption",
    [
        "Headteacher Ada Quill.",
        "Quarry House, Wexcombe District Council's main offices.",
        "24 July 2026 Schools and Colleges",
    ],
)
def test_a_name_without_a_verb_under_the_headline_goes(caption):
    assert kept(TITLE, caption, *BODY) == [TITLE, *BODY]
    assert kept(TITLE, caption, caption, "By Jane Roe", *BODY) == [TITLE, *BODY]


@pytest.mark.parametrize(
    "standfirst",
    [
        "Ada Quill quits Mill Lane.",
        "Mill Lane Primary is Inadequate.",
        "A damning report for one school.",
        "“We are sorry,” says Ada Quill.",
    ],
)
def test_a_short_standfirst_stays(standfirst):
    assert standfirst in kept(TITLE, standfirst, *BODY)


def test_the_name_and_motto_of_a_paper_is_no_headline():
    found = clean(
        article_from_text("\n".join(["WEXCOMBE NOW | Your valley, your news", TITLE, *BODY])), load_rulebook()
    )
    assert found.title == TITLE
    assert found.text.split("\n") == [TITLE, *BODY]


def test_a_headline_with_a_stroke_stays():
    title = "OFSTED | Your school's report is in: Wexcombe rated inadequate"
    assert title in kept(title, *BODY)


def test_a_scene_above_the_headline_is_a_caption():
    found = clean(article_from_text("\n".join(["A teacher holding books", TITLE, *BODY])), load_rulebook())
    assert found.title == TITLE


def test_a_heading_that_asks_and_a_name_over_bullets_stay():
    rest = [
        "How the school came to be rated inadequate",
        "Mill Lane Primary",
        "• Pupils at Mill Lane Primary were not learning to read, and nobody had noticed it.",
        "• Lessons were bad, inspectors said.",
    ]
    assert kept(TITLE, *BODY, *rest) == [TITLE, *BODY, *rest]


def test_a_short_caption_that_is_the_entry_of_a_gallery_stays_with_the_longer_ones():
    entries = []
    for number, name in enumerate(("Elm", "Oak", "Ash", "Yew"), 2):
        entries.append(f"{number}. {name} Primary School")
        entries.append(
            f"Report on {name} Primary published in May after a visit. Classed as good in all of it. | Google Maps"
        )
    text = kept(
        TITLE, *BODY[:1], "1. Wexcombe schools", "Wexcombe schools with new ratings in May | Google Maps", *entries
    )
    assert any(line.startswith("Wexcombe schools with new ratings in May") for line in text)
    caption = "Mill Lane Primary in Wexcombe | Google Maps"
    assert caption not in kept(TITLE, *BODY[:1], caption, *BODY[1:])


def test_an_open_line_below_the_byline_is_a_caption_where_a_standfirst_stands_above_it():
    standfirst, caption = "Pupils were not learning to read at Mill Lane", "The school that has been rated in Wexcombe"
    assert kept(TITLE, standfirst, "By Jane Roe", "3 May 2024", "Share", caption, *BODY) == [TITLE, standfirst, *BODY]
    assert kept(TITLE, "By Jane Roe", "3 May 2024", "Share", standfirst, *BODY) == [TITLE, standfirst, *BODY]


def test_a_label_of_two_words_above_a_caption_goes_where_headings_stand_in_the_story():
    caption = "Image caption The school was praised in an earlier report"
    rest = [
        "What comes next",
        BODY[2],
        "Money for books",
        "The council said that it would pay for books at the school.",
    ]
    assert kept(TITLE, "School classroom", caption, *BODY[:2], *rest) == [TITLE, *BODY[:2], *rest]
    assert kept(TITLE, "Wexcombe parents are furious", caption, *BODY[:2], *rest)[1] == "Wexcombe parents are furious"
