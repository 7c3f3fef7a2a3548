"""An article may stop anywhere, count any number of days and be of any day: there are facts or none, but no error."""

import pytest

from inspectfacts import Extractor

PUBLISHED = "2024-06-01"


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors called at Marl Council -",
        "It was seen on 5 May during visits",
        "Food hygiene: Happy Bowl has a score of one in",
        "Elm House was given a poor rating by the CQC under its new “gentler, better-led and",
        "“The bread is late,” said the manager of",
        "The inspectors told us of their visit to the home. “",
        "Two areas received good ratings, which included the meals, as well as",
        "“We think it is full of life,” he said.\n\n“That is not so here. If it was then we",
    ],
)
@pytest.mark.parametrize("published", [None, PUBLISHED])
def test_an_article_may_stop_anywhere(extractor: Extractor, text: str, published: str | None) -> None:
    extractor.extract(text, published=published)


@pytest.mark.parametrize(
    "when",
    [
        "900,000 weeks ago",
        "99999999 fortnights ago",
        "99999999 hours ago",
        "900,000 Mondays ago",
        "900,000 weeks before Christmas",
        "in the first 9 million days of June",
    ],
)
def test_no_day_is_told_beyond_the_calendar(extractor: Extractor, when: str) -> None:
    dates = extractor.extract(f"Ofsted came {when}.", published=PUBLISHED).dates
    assert [date.value for date in dates if date.value and len(date.value) == len(PUBLISHED)] == []


@pytest.mark.parametrize("published", ["0001-01-01", "0002-02-28", "9999-12-31"])
def test_a_page_of_no_year_tells_no_relative_day(extractor: Extractor, published: str) -> None:
    text = "Ofsted rated Elm School good yesterday, after it closed at Easter and on Friday."
    assert {date.value for date in extractor.extract(text, published=published).dates} == {None}
