"""Outskirts: what stands far behind the story and is none of it goes; lists, round-ups and last words stay."""

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
BUTTONS = ["Share", "Facebook", "Twitter", "Email", "Print"]
MENU = ["Home", "News", "Sport", "Business", "Weather", "Jobs", "Property", "Motors", "Travel", "Contact us"]


def kept(*lines: str) -> list[str]:
    return clean(article_from_text("\n".join(lines)), load_rulebook()).text.split("\n")


@pytest.mark.parametrize(
    "stray",
    [
        "Some listings on these pages come from outside agencies whose fees vary across the wider region.",
        "Harle Media Holdings publishes nineteen weekly titles between the river Harle and the northern coast.",
    ],
)
def test_a_paragraph_among_menus_that_says_nothing_of_the_story_goes(stray):
    assert kept(*STORY, *BUTTONS, *MENU, stray, *MENU[:4]) == STORY


def test_a_sentence_between_two_invitations_goes_with_them():
    invited = [
        "Sign up to our daily newsletter to get the latest headlines from across Wessmark straight to your inbox.",
        "You can also follow us on Facebook for all the latest news from Wessmark and from the villages around it.",
    ]
    beside = "Thousands of people across Wessmark already enjoy these handy bulletins every single morning."
    assert kept(*STORY, invited[0], beside, invited[1]) == STORY
    assert kept(*STORY, beside) == [*STORY, beside]


@pytest.mark.parametrize(
    "last",
    [
        "Inspectors found in 2019 that medicines at Ferndale House were given late by staff nobody had trained.",
        "“We have had enough of waiting for somebody else to sort this out,” one daughter wrote afterwards.",
    ],
)
def test_a_paragraph_that_goes_on_with_the_story_stays(last):
    assert last in kept(*STORY, *BUTTONS, *MENU, last)


def test_a_paragraph_near_the_story_stays():
    last = "Two further premises nearby, both run by Mossgate Living, open their doors again after Easter."
    assert last in kept(*STORY, *BUTTONS, last)


def test_a_list_of_names_before_the_last_paragraph_stays():
    names = [
        f"{name} Café, {street}"
        for name in ("Blue", "Hill", "Quay", "Park")
        for street in ("High Street", "Canal Row", "Mill Lane")
    ]
    last = "Anyone wishing to look up further premises elsewhere can browse online whenever convenient."
    text = kept(*STORY, *names, last)
    assert text == [*STORY, *names, last]


TEASERS = [
    "Swimmers brave icy harbour for charity",
    "More than ninety bathers plunged into freezing water on Sunday, raising thousands for lifeboat crews.",
    "Bakery owner wins national pie prize",
    "Judges praised flaky pastry and generous fillings after tasting almost forty entries from across Britain.",
    "Festival reveals headline acts for summer",
    "Organisers promised guitar bands, comedians and fireworks over two sunny weekends beside the lighthouse.",
]


def test_headlines_with_summaries_behind_buttons_go():
    assert kept(*STORY, *BUTTONS, *TEASERS) == STORY


def test_headings_with_paragraphs_in_a_round_up_stay():
    round_up = [
        "How a home in Castlebar did worse",
        "Rosewood Lodge was told to improve after inspectors saw medicines given late in March.",
        "A home where records went missing",
        "Inspectors said records at Elm Court had been lost, and that the manager had not noticed.",
        "One home that the council closed",
        "The council moved everyone out of Hollybank after a report on staff and medicines.",
    ]
    assert kept(*STORY, "Share this article", *round_up) == [*STORY, *round_up]


def test_headings_with_paragraphs_right_behind_the_story_stay():
    assert kept(*STORY, *TEASERS) == [*STORY, *TEASERS]


def test_a_short_article_keeps_its_last_paragraph():
    last = "Hygiene scores elsewhere went up slightly, according to figures published overnight by civil servants."
    assert last in kept(*STORY[:3], *BUTTONS, *MENU, last)


def test_a_blurb_that_runs_the_next_paragraphs_together_goes():
    told = [
        "Cells at Harle police station are cold and dirty.",
        "Inspectors said that blankets were thin and that food was kept in a corridor.",
        "They praised the way in which detainees were spoken to by staff.",
    ]
    assert kept(STORY[0], " ".join(told), *told, *STORY[2:]) == [STORY[0], *told, *STORY[2:]]


def test_a_long_paragraph_with_one_sentence_said_again_stays():
    long = (
        "Inspectors said that blankets were thin and that food was kept in a corridor, "
        "which the force has since put right."
    )
    assert kept(STORY[0], long, *STORY[2:]) == [STORY[0], long, *STORY[2:]]


def test_a_heading_that_the_paragraph_below_says_again_stays():
    heading = "2021 Harle Young Person of the Year"
    below = "One cadet of the force was named 2021 Harle Young Person of the Year in the spring of the year."
    assert kept(*STORY, heading, below) == [*STORY, heading, below]


def test_tags_in_small_letters_and_with_commas_go():
    assert kept(*STORY, "Tags", "castlebar,", "care homes,", "medicines", "Facebook") == STORY


def test_the_first_comment_may_say_when_it_was_posted():
    comments = [
        "1 Comment",
        "Posted on 3rd November 2023 | Sun Hat",
        "About time too, and I should know, since my aunt lived there.",
    ]
    assert kept(*STORY, *comments) == STORY


def test_the_headline_stands_behind_the_menu_that_parts_it_from_a_teaser():
    teaser = "Manager of home in Castlebar hired as council chief"
    menu = [
        f"{first} {second}" for first in ("Harle", "Town", "Coast", "Mill") for second in ("Voices", "Paths", "Pets")
    ]
    page = [*menu, teaser, "News", STORY[0], "By Ann Oduya", *STORY[1:]]
    cleaned = clean(article_from_text("\n".join(page)), load_rulebook())
    assert cleaned.title == STORY[0]


def test_names_over_their_ratings_stay_amid_related_stories():
    page = [
        *STORY[:3],
        "Golden Fry, Canal Row",
        "Rating: 1",
        "Read More",
        "Dirty kitchen closed after rats found",
        "Dragon House, High Street",
        "Rating: 0",
        *STORY[3:],
    ]
    assert kept(*page) == [*page[:5], *page[7:]]


def test_a_box_about_the_writer_behind_tags_goes():
    box = [
        "Tags: care homes",
        "The author Ann Oduya",
        "Ann Oduya is deputy editor of the Harle Herald and has written on care for years.",
    ]
    assert kept(*STORY, *box, *BUTTONS) == STORY


def test_a_journalist_of_whom_the_story_tells_stays():
    last = "Ann Oduya is a former editor of the Harle Herald and lives at the home."
    assert last in kept(*STORY, last, *BUTTONS)


def test_the_name_of_the_site_over_its_buttons_goes():
    assert kept(*STORY, "Harle Globe", *BUTTONS) == STORY


def test_the_writer_whom_a_byline_names_goes_behind_the_story():
    box = "Ann Oduya is a reporter on the Harle Herald and has written on care for years."
    assert kept(STORY[0], "By Ann Oduya", *STORY[1:], box, *BUTTONS) == STORY


def test_places_under_a_byline_below_the_first_paragraph_go():
    page = [STORY[0], STORY[1], "By Ann Oduya", "Castlebar", "The home in Castlebar", *STORY[2:]]
    assert kept(*page) == STORY


def test_what_a_colon_announces_under_a_byline_stays():
    page = [STORY[0], STORY[1], "By Ann Oduya", "What went wrong:", "medicines", *STORY[2:]]
    assert kept(*page) == [*page[:2], *page[3:]]


def test_grades_over_names_stay_at_the_end_and_behind_a_related_story():
    names = ["Good", "Little Otters, Quay Street", "Acorn House", "Inadequate", "Jolly Tots", "Stepping Stones"]
    related = ["Read More", "Nursery fees to rise by a fifth"]
    assert kept(*STORY, *names[:3], *related, *names[3:], *BUTTONS) == [*STORY, *names]


def test_one_word_that_may_be_a_grade_holds_no_menu():
    assert kept(*STORY, *BUTTONS, "Excellent", "Two thousand reviews", *MENU) == STORY


ABOVE = "Our photography contest closes on Friday, with entries welcome from anyone across western counties."


def test_paragraphs_above_the_headline_that_menus_part_from_it_go():
    page = [*MENU[:3], ABOVE, *MENU[3:], "Subscribe", "Log in", STORY[0], "By Ann Oduya", *STORY[1:]]
    cleaned = clean(article_from_text("\n".join(page)), load_rulebook())
    assert cleaned.text.split("\n") == STORY
    assert cleaned.title == STORY[0]


def test_a_first_paragraph_under_the_headline_stays_above_a_row_of_buttons():
    first = "Relatives spoke of sleepless nights, unanswered telephone enquiries and missing belongings."
    page = [STORY[0], first, *BUTTONS, *MENU, "Subscribe", "Log in", "By Ann Oduya", *STORY[1:]]
    assert kept(*page)[:2] == [STORY[0], first]
