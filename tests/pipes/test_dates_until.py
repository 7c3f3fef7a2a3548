"""Dates: deadlines that are over, visits behind, parts of years, years of results, school years, a year and a half."""

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked

PUBLISHED = "2020-05-27"


@pytest.mark.parametrize(
    "source",
    [
        "It had given Elm Homes, the firm that owns it, until [[March 17]]{d value=2020-03-17} to act.",
        "It had given Elm Homes, the firm that runs the house where two floors have flooded, "
        "until [[March 17]]{d value=2020-03-17} to act.",
        "The home had been given until [[August 17]]{d value=2020-08-17} to act.",
        "The home has until [[August 17]]{d value=2020-08-17} to act.",
        "A follow-up visit was not carried out until [[May 15]]{d value=2020-05-15}.",
        "Inspectors did not return until [[October 3]]{d value=2019-10-03}.",
        "The home will not reopen until [[October 3]]{d value=2020-10-03}.",
        "It was not due to reopen until [[October 3]]{d value=2020-10-03}.",
        "It set the deadline after its [[March 3]]{d value=2020-03-03} visit.",
        "The council will meet after the [[August 3]]{d value=2020-08-03} inspection.",
        "Its report, which follows a brief visit on [[July 12]]{d value=2019-07-12}, runs to ten pages.",
        "It will reopen after a visit in [[July]]{d value=2020-07}.",
        "They spent their time going round the wards [[from October 6 to 9]]{d value=2019-10-06/2019-10-09}.",
        "The work is going ahead in [[October]]{d value=2020-10}.",
        "A warning was issued [[earlier in 2019]]{d value=2019}.",
        "The hall opened [[later in May]]{d value=2020-05}.",
        "The hall, [[two years]]{d type=DURATION value=P2Y} in the making, opened in [[May]]{d value=2020-05}.",
        "It was the first to publish its own [[2007]]{d value=2007} results.",
        "Their 2007 pupils came, and their 2000 results were in.",
        "It had waited for at least [[10 academic years]]{d type=DURATION value=P10Y}.",
        "[[The last three school years]]{d type=DURATION value=P3Y} were hard.",
        "Three school staff left.",
        "It was hard over [[the past year and a half]]{d type=DURATION value=P1.5Y}.",
        "It was hard over [[the past year]]{d type=DURATION value=P1Y} and a quiet town.",
        "Safety remained the same year on year.",
        "According to [[last week]]{d value=2020-W21}’s reports, it was poor.",
        "It is meant to last [[six weeks]]{d type=DURATION value=P6W}.",
        "It closed [[the same year]]{d value=XXXX}.",
        "They came in [[June/July 2018]]{d value=2018-06/2018-07}.",
        "The [[hour-long]]{d type=DURATION value=PT1H} lesson brought short-lived joy.",
        "They came on [[January 19]]{d value=2020-01-19}. It opened in [[2014]]{d value=2014}. "
        "[[Five days later]]{d value=2020-01-24} it shut.",
        "They came on [[January 19]]{d value=2020-01-19}. It opened in [[2014]]{d value=2014}. "
        "[[Two years later]]{d value=2016} it shut.",
        "They came on [[Thursday]]{d value=2020-05-21} and [[Friday of last week]]{d value=2020-05-22}.",
        "They came on [[Thursday]]{d value=2020-05-21} and [[Friday]]{d value=2020-05-22}.",
        "They came in [[April/May]]{d value=2020-04/2020-05}.",
        "They came in [[December/January 2020]]{d value=2019-12/2020-01}.",
        "She worked [[53 days]]{d type=DURATION value=P53D} without a day off.",
        "They work two shifts [[a day]]{d type=SET value=P1D}.",
        "Elm Court left the list on the same day [[last week]]{d value=2020-W21}.",
        "They had control over their daily lives.",
        "They hold [[daily]]{d type=SET value=P1D} checks.",
        "Officers visit shops, the most recent checks to be published coming from [[October]]{d value=2019-10}.",
        "The next checks to be published will come out in [[October]]{d value=2020-10}.",
    ],
)
def test_a_date_is_read_by_the_words_around_it(extractor: Extractor, source: str) -> None:
    marked = read_marked(source)
    found = extractor.extract(marked.text, published=PUBLISHED).dates
    wanted = marked.gold["dates"]
    assert [(date.text, date.value) for date in found] == [(one["text"], one["value"]) for one in wanted]


@pytest.mark.parametrize(
    ("published", "source"),
    [
        (None, "Six failed [[between June 2009 and June this year]]{d value=2009-06/XXXX-06}."),
        ("2013-08-01", "Six failed [[between June 2009 and June this year]]{d value=2009-06/2013-06}."),
        (None, "It was failing [[from April 2019 to March last year]]{d value=2019-04/XXXX-03}."),
        (None, "It was failing [[from April to June 2019]]{d value=2019-04/2019-06}."),
        (None, "The report came out today ([[16 May]]{d value=XXXX-05-16})."),
    ],
)
def test_only_the_publication_says_which_year_this_is(extractor: Extractor, published: str | None, source: str) -> None:
    marked = read_marked(source)
    found = extractor.extract(marked.text, published=published).dates
    wanted = marked.gold["dates"]
    assert [(date.text, date.value) for date in found if date.value] == [(one["text"], one["value"]) for one in wanted]
