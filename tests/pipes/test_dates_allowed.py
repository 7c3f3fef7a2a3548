"""Dates: time allowed, weekdays and their days, a day in brackets, words ahead, and periods that are none."""

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked

PUBLISHED = "2016-02-12"


@pytest.mark.parametrize(
    "source",
    [
        "The home has [[a month]]{d type=DURATION value=P1M} to clean up its act.",
        "The council was given [[a year]]{d type=DURATION value=P1Y} to improve.",
        "It has been a year to forget.",
        "He joined in [[March last year]]{d value=2015-03}, [[a month]]{d type=DURATION value=P1M} after it was rated.",
        "The report came out on [[Monday]]{d value=2016-02-08} ([[February 8]]{d value=2016-02-08}).",
        "The report came out on [[Monday]]{d value=2016-02-08} ([[Feb 8]]{d value=2016-02-08}).",
        "It was seen on [[Tuesday]]{d value=2016-01-05} and [[Wednesday]]{d value=2016-01-06}, "
        "[[5]]{d value=2016-01-05} and [[6 January]]{d value=2016-01-06}.",
        "It was seen on [[Monday]]{d value=2016-01-04} and [[Tuesday]]{d value=2016-01-05}, "
        "[[January 4]]{d value=2016-01-04} and [[5, 2016]]{d value=2016-01-05}.",
        "It was seen on [[Monday]]{d value=2016-02-08} and [[Tuesday]]{d value=2016-02-09}, when six staff left.",
        "It came back [[last Friday, 5 February]]{d value=2016-02-05}, for lunch.",
        "As of [[next Monday, February 15]]{d value=2016-02-15}, it is open.",
        "It shuts [[this Friday, 12 February 2016]]{d value=2016-02-12}.",
        "It was seen [[last Friday]]{d value=2016-02-05} ([[5 February]]{d value=2016-02-05}).",
        "It was seen during the Winter Hill fire and on Spring Lane.",
        "It was seen in [[the Spring]]{d value=2015-SP}.",
        "In [[the Autumn]]{d value=2015-AU} Ofsted came back.",
        "At the beginning of the day few staff were there, nor at the end of the day.",
        "Staff left at [[the end of the month]]{d value=2016-02}.",
        "He got a term after being found guilty of fraud in [[May]]{d value=2015-05}.",
        "It is being inspected in [[May]]{d value=2016-05}.",
        "The figures are for [[the 12 months up to September 30]]{d value=2014-10/2015-09}.",
        "They wait up to [[two weeks]]{d type=DURATION value=P2W}.",
        "She'd be calling him to a meeting on [[July 28]]{d value=2016-07-28}, she said.",
        "She'd called him to a meeting on [[July 28]]{d value=2015-07-28}, she said.",
        "He was glad if it meets five of them, the first by [[October 14]]{d value=2016-10-14}.",
        "It rose from 40 in the same month [[last year]]{d value=2015}.",
        "Pupils in all year groups do well.",
        "It was shut [[all year]]{d type=DURATION value=P1Y}.",
        "In all 61 came on a single day.",
        "They came [[two days]]{d type=DURATION value=P2D} before the Christmas holidays.",
        "They came before [[Christmas]]{d value=2015-12-25}.",
    ],
)
def test_reads_the_dates(extractor: Extractor, source: str) -> None:
    marked = read_marked(source)
    found = extractor.extract(marked.text, published=PUBLISHED).dates
    gold = marked.gold.get("dates", [])
    assert [(fact.start, fact.end, fact.value) for fact in found] == [
        (want["start"], want["end"], want["value"]) for want in gold
    ]
