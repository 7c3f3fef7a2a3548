"""The publication date comes from the option, else a dateline, else what the container said."""

import pytest

from inspectfacts.article import Article, article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.facts import Published
from inspectfacts.rulebook import load_rulebook

BODY = "Elm House was rated inadequate on Monday after inspectors found that it was short of staff in May 2018."


def published(text: str, given: Published | None = None) -> tuple[str, str] | None:
    found = clean(Article(text=text, sha256="", published=given), load_rulebook()).published
    return (found.date, found.from_) if found else None


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("Published: 15:40, 15 June 2023", "2023-06-15"),
        ("Published 5th May 2023, 07:45 BST", "2023-05-05"),
        ("Published: June 20, 2019", "2019-06-20"),
        ("Published: 6:00 AM June 13, 2021 Updated: 7:14 AM June 14, 2021", "2021-06-13"),
        ("Updated: 16:08, 03 September 2013 | Published: 16:00, 02 September 2013", "2013-09-02"),
        ("Thursday, 20th June 2019, 6:00 am", "2019-06-20"),
        ("Tuesday 2 September 2014", "2014-09-02"),
        ("Headlines: November 30th, 2006", "2006-11-30"),
        ("01/04/2019", "2019-04-01"),
        ("2019-04-01T06:00", "2019-04-01"),
        ("By Ann Oduya | 3 March 2020", "2020-03-03"),
        ("Published\n16 July 2024", "2024-07-16"),
        ("date 2021-06-21", "2021-06-21"),
        ("By Ann Oduya, Reporter @AnnOduya 17 JAN 2019", "2019-01-17"),
        ("Ann Oduya 17 January 2019", "2019-01-17"),
        ("3rd May 2018 at 5:00am", "2018-05-03"),
        ("May 3, 2018 5:00 am BST", "2018-05-03"),
        ("2018-05-03T05:00:00Z", "2018-05-03"),
        ("3 May 2018 | Local News", "2018-05-03"),
        ("May 3, 2018 in Health, Harle", "2018-05-03"),
        ("Last Updated: 3 May 2018", "2018-05-03"),
        ("Published On: May 3rd, 2018|", "2018-05-03"),
        ("Updated 3 hours ago", None),
        ("May 2018", None),
        ("© 2018 Harle Media", None),
        ("3 hours ago", None),
        ("Published 31 February 2020", None),
    ],
)
def test_datelines(dateline, day):
    assert published(f"Home told to improve\n{dateline}\n{BODY}") == (day and (day, "dateline"))


def test_a_date_glued_to_the_headline():
    text = f" date 2021-06-21 Register\nHome told to improve\n{BODY}"
    assert published(text) == ("2021-06-21", "dateline")
    glued = clean(article_from_text(f"date 2021-06-21 Home told to improve\n{BODY}"), load_rulebook())
    assert glued.title == "Home told to improve"


def test_published_goes_before_updated_and_the_page_before_its_comments():
    text = f"Home told to improve\nUpdated 4 May 2020\nPublished 3 May 2020\n{BODY}\n9 June 2021 at 10:19 am\n"
    assert published(text) == ("2020-05-03", "dateline")
    assert (
        published(f"Home told to improve\n{BODY}\n9 June 2021 at 10:19 am\nI agree with all that was said here.")
        is None
    )


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Friday, 3 May 2024\n", "2024-05-03"),
        ("2024-05-03\nNEWS\n", "2024-05-03"),
        ("Sunday 22 November 2026\n8°C Sunny\nHome\nNews\n", None),
        ("Sunday 22 November 2026 | 8°C\n", None),
        ("Sunday, 22 November 2026\nSubscribe\nLog in\n", None),
    ],
)
def test_a_bare_date_above_the_headline_counts_where_it_is_no_clock(head, day):
    text = f"{head}Elm House in Corbray told to improve\n{BODY}"
    assert published(text) == (day and (day, "dateline"))


def test_a_date_that_is_not_sure_gives_way_to_what_the_container_said():
    given = Published(date="2024-05-02", from_="url")
    title = "Elm House in Corbray told to improve"
    assert published(f"Friday, 3 May 2024\n{title}\n{BODY}", given) == ("2024-05-02", "url")
    assert published(f"{title}\nUpdated 3 May 2024\n{BODY}", given) == ("2024-05-02", "url")
    assert published(f"{title}\nFriday, 3 May 2024\n{BODY}", given) == ("2024-05-03", "dateline")


def test_dates_of_other_stories_do_not_count():
    assert published(f"Home told to improve\n{BODY}\nRelated stories\nHome closes\nPublished 4 March 2023") is None


def test_a_bare_date_right_above_the_last_update_counts_below_the_story_too():
    assert published(f"Home told to improve\n{BODY}\n25th August 2022\nLast Updated: 26th August 2022 8:14 am") == (
        "2022-08-25",
        "dateline",
    )


def test_a_date_in_the_body_is_no_dateline():
    assert published(BODY) is None


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("option", ("2001-01-01", "option")),
        ("metadata", ("2020-05-03", "dateline")),
        ("url", ("2020-05-03", "dateline")),
    ],
)
def test_the_option_wins_and_a_dateline_goes_before_the_rest(kind, expected):
    given = Published(date="2001-01-01", from_=kind)
    assert published(f"Home told to improve\nPublished 3 May 2020\n{BODY}", given) == expected


def test_what_the_container_said_is_kept_where_no_dateline_stands():
    assert published(BODY, Published(date="2001-01-01", from_="filename")) == ("2001-01-01", "filename")
