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
