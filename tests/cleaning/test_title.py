"""The headline is found with menus, trails, clocks and captions round it, and none is made up."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import Cleaned, clean
from inspectfacts.rulebook import load_rulebook

BODY = [
    "A primary school in Wexcombe has been rated inadequate for the first time in its history after a two-day visit.",
    "Inspectors from Ofsted said that pupils at Mill Lane Primary were not learning to read and that lessons were bad.",
    "Parents were told in a letter on Tuesday.",
]
STANDFIRST = "Parents at Mill Lane told that children are not learning to read"


def cleaned(head: list[str]) -> Cleaned:
    return clean(article_from_text("\n".join([*head, *BODY])), load_rulebook())


@pytest.mark.parametrize(
    "title",
    [
        "Wexcombe school rated inadequate for first time",
        "OFSTED: Mill Lane Primary is 'inadequate'",
        "Watch: parents react as Wexcombe school is rated inadequate",
        "BREAKING: Wexcombe school fails Ofsted",
        "Wexcombe pupils 'not learning to read', say inspectors | Video",
        "Why a Wexcombe school lost its good name",
        "Find out why a Wexcombe primary school was rated inadequate",
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        ["{}"],
        ["Home > News > Education > {}", "{}", "By Jane Roe", "3 May 2024"],
        ["{} | Wexcombe Courier", "Home", "News", "{}", "By Jane Roe"],
        ["Log in", "Subscribe", "News Sport Business What's On Jobs", "{}", "3rd May 2024"],
        ["The Wexcombe Courier", "Proud to serve the valley since 1871", "Menu", "{}", "By Jane Roe @JaneRoe"],
        ["Cookies on the Courier website", "Accept", "Manage settings", "{}", "Mill Lane Primary (Image: Google)"],
        ["Friday 3 May 2024", "11°C", "Wexcombe", "{}", "Jane Roe", "Reporter"],
        ["{}", "Mill Lane Primary School in Wexcombe", "Mill Lane Primary School in Wexcombe"],
    ],
)
def test_the_headline_alone_stands_above_the_body(title, head):
    found = cleaned([line.format(title) for line in head])
    assert found.title == title
    assert found.text.split("\n") == [title, *BODY]


@pytest.mark.parametrize(
    "head",
    [
        ["{}", "STAND", "By Jane Roe, Education Reporter", "3rd May 2024", "Share"],
        ["{}", "By Jane Roe", "Published: 12:01, 3 May 2024", "STAND"],
    ],
)
def test_a_standfirst_without_full_stop_stays(head):
    title = "Wexcombe school rated inadequate for first time"
    found = cleaned([line.format(title).replace("STAND", STANDFIRST) for line in head])
    assert (found.title, found.text.split("\n")) == (title, [title, STANDFIRST, *BODY])


@pytest.mark.parametrize(
    "head",
    [
        [],
        ["Log in", "Subscribe", "Home", "News"],
        ["By Jane Roe, Education Reporter", "3 May 2024"],
        ["Friday 3 May 2024", "11°C", "Home", "News"],
        ["Image copyright PA", "Image caption Mill Lane was good before"],
        ["The Wexcombe Courier", "Home", "News"],
    ],
)
def test_where_no_headline_stands_none_is_found(head):
    found = cleaned(head)
    assert found.title is None
    assert found.text.split("\n") == BODY


def test_a_few_words_over_the_headline_are_not_it():
    title = "Wexcombe school rated inadequate for first time"
    assert cleaned(["Wexcombe primary school", title, "By Jane Roe"]).title == title


def test_the_headline_is_the_last_of_many_that_may_be_it():
    others = [
        "Why teachers in Wexcombe love the sea",
        "Ferry fares go up again",
        "Nobody wants the old lido",
        "School bus drivers to strike",
        "Primary school in Harle to move",
        "Six things to do this week",
        "Striker set for surgery",
        "Road to the beach shut",
        "Lifeboat called out twice",
    ]
    title = "Wexcombe school rated inadequate for first time"
    assert cleaned([*others, title, "By Jane Roe"]).title == title


def test_a_caption_below_the_byline_is_no_headline():
    menu = ["Home", "News", "Sport", "Rugby", "Family", "Health", "Traffic", "Wexcombe News", "Schools", "News"]
    headline = "Parents 'furious' as Wexcombe primary school is rated inadequate"
    standfirst = "The primary school in Wexcombe is to be visited again by inspectors"
    caption = "The primary school that has been rated inadequate in Wexcombe"
    found = cleaned([*menu, headline, standfirst, "Share", "News", "By Jane Roe", "08:44, 3 NOV 2023", caption])
    assert found.title == headline
    assert standfirst in found.text.split("\n")


def test_the_headline_below_the_byline_of_another_page_stands():
    other = ["Bakers of Harle win a prize", "By Ann Oduya", "3 May 2024"]
    found = cleaned([*other, "Home", "News", "Wexcombe school rated inadequate for first time"])
    assert found.title == "Wexcombe school rated inadequate for first time"


def test_the_part_of_a_guide_that_is_open_is_its_headline():
    parts = [
        "Overview",
        "What a school rated inadequate must do",
        "If pupils are taught at home",
        "If parents live outside Wexcombe",
    ]
    text = [
        "Home",
        "",
        "Skip to contents of guide",
        "Contents",
        *parts,
        "",
        parts[1],
        "",
        *BODY,
        parts[3],
        "Parents who live elsewhere are told by the council which primary school inspectors have found places in.",
        "",
        "Previous Overview",
        "Next If pupils are taught at home",
    ]
    found = clean(article_from_text("\n".join(text)), load_rulebook())
    assert found.title == parts[1]
    assert found.text.split("\n") == [parts[1], *BODY, parts[3], text[-4]]
