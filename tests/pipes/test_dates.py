"""Dates, durations and sets: what is found, where it starts and ends, and its value."""

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.facts import Date
from inspectfacts.pipes.dates.grammar import RULES
from inspectfacts.pipes.dates.resolve import RESOLVERS
from inspectfacts.rulebook import load_rulebook

DAY = "2019-01-23"
TABLES = ("calendar_words", "tense_words", "date_cues")


def dates(extractor: Extractor, text: str, published: str | None = DAY) -> list[Date]:
    return extractor.extract(text, published=published).dates


def assert_marked(extractor: Extractor, source: str, published: str | None = DAY) -> None:
    """Check that exactly the marked stretches are found, with the marked values."""
    marked = read_marked(source)
    wanted = [(gold["text"], gold["start"], gold["value"]) for gold in marked.gold["dates"]]
    assert [(d.text, d.start, d.value) for d in dates(extractor, marked.text, published)] == wanted


@pytest.mark.parametrize(
    "source",
    [
        "The team came on [[3 May 2018]]{d value=2018-05-03}.",
        "The team came on [[Friday, July 6, 2018]]{d value=2018-07-06}.",
        "The letter is dated [[02/03/2018]]{d value=2018-03-02}.",
        "It opened in [[June 2014]]{d value=2014-06} and grew in [[2016]]{d value=2016}.",
        "The visit ran [[from 9 to 13 October 2017]]{d value=2017-10-09/2017-10-13}.",
        "It was poor in [[2009]]{d value=2009} and good [[the following July]]{d value=2010-07}.",
        "They were poor in [[May 2009]]{d value=2009-05} and good [[the following July]]{d value=2009-07}.",
        "They found that since [[2005]]{d value=2005} thousands more had left.",
        "They came [[between June 4 and June 8 last year]]{d value=2018-06-04/2018-06-08}.",
        "The plan covers [[the week of the 18th]]{d value=2019-W03}.",
        "It ends on [[the thirty-first day of the month]]{d value=2019-01-31}.",
        "It ends on [[the 15th of next month]]{d value=2019-02-15}.",
        "They came [[between the ninth and the fifteenth of June 2018]]{d value=2018-06-09/2018-06-15}.",
        "It opened on [[fifteen August nineteen ninety-three]]{d value=1993-08-15}.",
        "Demand rose in [[the last three quarters]]{d value=2018-Q2/2018-Q4}.",
        "It cost £12 [[May 3 2018]]{d value=2018-05-03}.",
        "The telephone number is 2010-2015-86.",
        "They came on [[9–13 October]]{d value=2018-10-09/2018-10-13}.",
        "They came on [[12]]{d value=2018-06-12} and [[13 June]]{d value=2018-06-13}.",
        "They came on [[June 12]]{d value=2018-06-12} and [[13]]{d value=2018-06-13}.",
        "Spending rose in [[2016/17]]{d value=2016-04-01/2017-03-31}.",
        "Exclusions of pupils rose in [[2016/17]]{d value=2016-09-01/2017-08-31}.",
        "It shut in [[the autumn of 2017]]{d value=2017-AU}.",
        "It was built in [[the late 1990s]]{d value=199}.",
        "They start in [[the first half of 2018]]{d value=2018-H1}.",
        "It shut on [[Boxing Day 2017]]{d value=2017-12-26}.",
        "They came in [[the week commencing 14 January]]{d value=2019-W03}.",
        "The hall is a [[19th-century]]{d value=18} house.",
        "It was built in [[the late 19th century]]{d value=18}, not in the first week.",
        "It was a mill in [[the nineteen seventies]]{d value=197} and a school in [[the early nineties]]{d value=199}.",
        "Residents in their late eighties live there.",
        "Referrals fell in [[the year to date]]{d value=2019-01-01/2019-01-23}.",
        "The plan ran [[from this May to October 2020]]{d value=2019-05/2020-10}.",
        "They came [[between August 2014 and the end of last month]]{d value=2014-08/2018-12}.",
        "Waits fell in [[Q1 2017/18]]{d value=2017-Q2} and [[Q4 2017/18]]{d value=2018-Q1}.",
        "It shut in [[2016/17]]{d value=2016-04-01/2017-03-31}, not [[the year after]]{d value=2017-04-01/2018-03-31}.",
        "On a typical day in [[March 2017]]{d value=2017-03}, 12 of the 40 residents are away.",
        "It shut [[from week 31 to week 35]]{d value=2019-W31/2019-W35}.",
        "Homes opened in [[2016 or later]]{d value=2016}, and [[2017]]{d value=2017} was worst.",
        "Costs rose in [[the year ending March 2018]]{d value=2017-04/2018-03}.",
        "Costs rose in [[the week ending 9 March 2018]]{d value=2018-W10}.",
        "They came for [[three days]]{d value=P3D} [[from 14 May to 16 May 2018]]{d value=2018-05-14/2018-05-16}.",
        "Referrals were [[2016-17]]{d value=2016-04-01/2017-03-31} – up 1,400 year-on-year.",
        "Visits stopped in [[2018H2]]{d value=2018-H2}.",
        "It opened in [[the last week of July 2017]]{d value=2017-W30}.",
        "It opened in [[the first month of 2018]]{d value=2018-01}.",
        "It was inspected on [[29 February]]{d value=2016-02-29}.",
    ],
)
def test_a_written_date_has_its_own_grain(extractor: Extractor, source: str) -> None:
    assert_marked(extractor, source)


@pytest.mark.parametrize(
    "source",
    [
        "Ofsted reported on [[Monday]]{d value=2019-01-21}.",
        "The board will meet on [[Monday]]{d value=2019-01-28}.",
        "She left [[last Friday]]{d value=2019-01-18}.",
        "It was inspected in [[November]]{d value=2018-11}.",
        "A visit is due in [[November]]{d value=2019-11}.",
        "A plan must be ready by [[March 4]]{d value=2019-03-04}.",
        "The notice ordered them to improve by [[March 4]]{d value=2019-03-04}.",
        "The letters were answered by [[7 January]]{d value=2019-01-07}.",
        "It was shut [[last month]]{d value=2018-12} and reopens [[next week]]{d value=2019-W05}.",
        "The figure was higher [[a year ago]]{d value=2018}.",
        "He spoke [[yesterday morning]]{d value=2019-01-22}.",
        "It will shut by [[Easter]]{d value=2019-04-21}.",
        "They came on [[October 9]]{d value=2018-10-09} and again [[the following day]]{d value=2018-10-10}.",
        "The plan is for [[the current financial year]]{d value=2018-04-01/2019-03-31}.",
        "They came on [[Tuesday week]]{d value=2019-02-05}.",
        "He left [[last Monday]]{d value=2019-01-14}.",
        "The board will meet [[next Friday]]{d value=2019-02-01}, not [[this coming Friday]]{d value=2019-01-25}.",
        "They came on [[October 9]]{d value=2018-10-09} and [[the following Friday]]{d value=2018-10-12}.",
        "They came [[that Friday]]{d value=XXXX-WXX-5}.",
        "They came on [[Friday 11]]{d value=2019-01-11}. On [[Friday]]{d value=2019-01-18} 11 homes were shut.",
        "The review will be held in [[April]]{d value=2019-04} and is listed for [[March 4]]{d value=2019-03-04}.",
        "It reopens [[the weekend after next]]{d value=2019-W06-WE}.",
        "The report, due out soon, follows a visit [[from June 4 to 6]]{d value=2018-06-04/2018-06-06}.",
        "It opened [[10 years ago this month]]{d value=2009-01} and moved [[a year ago today]]{d value=2018-01-23}.",
        "The trial is expected to last [[six weeks]]{d value=P6W}.",
        "It shut [[two Sundays ago]]{d value=2019-01-13}.",
        "It shut [[a year and a half ago]]{d value=2017}.",
        "The watchdog will publish its report [[the following week]]{d value=2019-W05}.",
        "The watchdog returned [[the following week]]{d value=XXXX-WXX}.",
        "They will move out [[six months later]]{d value=2019-07}.",
        "They moved out [[six months later]]{d value=XXXX}.",
        "It shut [[a couple of years ago]]{d value=2017}, not a couple of doors away.",
        "Officials said that the next census of all, in [[November]]{d value=2019-11}, would be the last.",
        "They were there [[from Monday to Thursday last week]]{d value=2019-01-14/2019-01-17}.",
        "The surgery is open [[Monday to Friday]]{d value=XXXX-WXX-1/XXXX-WXX-5}.",
        "In [[the 12 months to the end of April]]{d value=2017-05/2018-04}, 38 men became ill.",
        "They will meet [[between Monday and Wednesday next week]]{d value=2019-01-28/2019-01-30}.",
        "The report came out [[today]]{d value=2019-01-23} ([[23 January]]{d value=2019-01-23}).",
        "It was shut [[yesterday]]{d value=2019-01-22} ([[Tuesday, January 22]]{d value=2019-01-22}).",
        "They came on [[Monday]]{d value=2019-01-21} ([[21 January]]{d value=2019-01-21}).",
        "They came on [[Friday]]{d value=2019-01-18} ([[18/01/2019]]{d value=2019-01-18}).",
        "They were told [[yesterday]]{d value=2019-01-22} ([[22 January]]{d value=2019-01-22}).",
        "They were told [[today]]{d value=2018-03-07} ([[March 7]]{d value=2018-03-07}).",
        "The board meets [[tomorrow]]{d value=2019-01-24} ([[Thursday]]{d value=2019-01-24}).",
        "The report came out [[today]]{d value=2019-01-23}, [[Wednesday 23 January]]{d value=2019-01-23}, in Leam.",
        "It came out on [[Monday]]{d value=2019-01-21} (its first since [[2015]]{d value=2015}).",
        "They came in [[November]]{d value=2018-11} and [[December]]{d value=2018-12}.",
        "They came in [[December]]{d value=2017-12} and [[January 2018]]{d value=2018-01}.",
        "They will come in [[October]]{d value=2019-10} and [[November]]{d value=2019-11}.",
        "They came in [[January]]{d value=2018-01} and [[February]]{d value=2018-02}, a year before.",
        "They came in [[June]]{d value=2018-06} and on [[July 5]]{d value=2018-07-05}.",
        "[[Daily]]{d value=P1D} checks were missed, the Daily Post said on [[Sunday]]{d value=2019-01-20}.",
        "He joined [[last March]]{d value=2018-03} and [[last January]]{d value=2018-01}.",
        "On [[one Saturday in December]]{d value=2018-12} they shut [[a Friday in March 2018]]{d value=2018-03}.",
        "It opened on [[Saturday]]{d value=2019-01-19} in Leam.",
        "She cooks Sunday dinners, but on [[Sunday]]{d value=2019-01-20} lunch was late.",
        "She had been away since the beginning of Year 9.",
        "She had been away since [[the beginning of the year]]{d value=2019}.",
        "It moved [[two weeks ago]]{d value=2019-W02}, with afternoons off.",
        "It takes those aged three months to five years.",
        "Teaching unions were offered one per cent for [[2016/17]]{d value=2016-09-01/2017-08-31}.",
        "Police were offered one per cent for [[2016/17]]{d value=2016-04-01/2017-03-31}.",
        "The budget for schools was cut in [[2016/17]]{d value=2016-04-01/2017-03-31}.",
    ],
)
def test_a_relative_date_counts_from_publication_by_tense(extractor: Extractor, source: str) -> None:
    assert_marked(extractor, source)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was rated poor last week.", None),
        ("It was inspected in May.", "XXXX-05"),
        ("It was inspected in 2012.", "2012"),
    ],
)
def test_without_a_publication_date_nothing_is_taken_from_the_clock(
    extractor: Extractor, text: str, value: str | None
) -> None:
    [found] = dates(extractor, text, None)
    assert found.value == value


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("She has been in post [[18 months]]{d value=P18M}.", "DURATION"),
        ("A [[12 week]]{d value=P12W} plan follows.", "DURATION"),
        ("A [[six-week]]{d value=P6W} plan follows.", "DURATION"),
        ("It was the worst in [[six years]]{d value=P6Y}.", "DURATION"),
        ("It has been hard for [[the last three years]]{d value=P3Y}.", "DURATION"),
        ("It waited [[12 to 18 months]]{d value=P12M/P18M}.", "DURATION"),
        ("It took [[a year and a half]]{d value=P1.5Y}.", "DURATION"),
        ("It lasts for [[the next 2 years and 6 months]]{d value=P2Y6M}.", "DURATION"),
        ("They meet on [[the first Monday of each month]]{d value=P1M}.", "SET"),
        ("They pay on [[the 19th of every month]]{d value=XXXX-XX-19}.", "SET"),
        ("They visit [[every six months]]{d value=P6M}.", "SET"),
        ("They visit [[twice a year]]{d value=P1Y}.", "SET"),
        ("They hold a [[fortnightly]]{d value=P2W} meeting.", "SET"),
        ("Staff are there [[24/7]]{d value=P1D}.", "SET"),
        ("He came in [[two afternoons a week]]{d value=P1W}.", "SET"),
        ("He came in [[two days a week]]{d value=P1W}.", "SET"),
        ("It closes [[six weeks a year]]{d value=P1Y}.", "SET"),
        ("It takes pupils for [[two years and a month]]{d value=P2Y1M}.", "DURATION"),
    ],
)
def test_durations_and_sets_have_their_type(extractor: Extractor, source: str, kind: str) -> None:
    assert_marked(extractor, source)
    [found] = dates(extractor, read_marked(source).text)
    assert (found.type, found.from_) == (kind, None)


@pytest.mark.parametrize(
    ("source", "published"),
    [
        ("It rose [[from 2015/16 to 2017/18]]{d value=2015-04-01/2018-03-31}.", None),
        ("It rose from [[2015/16]]{d value=2015-04-01/2016-03-31} on.", None),
        ("They came across [[two days]]{d value=P2D} from [[May 4]]{d value=XXXX-05-04}.", None),
        ("It opens [[two days from May 4, 2018]]{d value=2018-05-06}.", None),
        ("It takes 16 and 17 year olds for [[a year]]{d value=P1Y}.", None),
        ("They called on [[September 5]]{d value=XXXX-09-05} and [[6]]{d value=XXXX-09-06}.", None),
        (
            "They called on [[November 7]]{d value=XXXX-11-07}, [[8]]{d value=XXXX-11-08} "
            "and [[9 last year]]{d value=XXXX-11-09}.",
            None,
        ),
        ("They called on [[September 5]]{d value=2018-09-05} and [[6]]{d value=2018-09-06}.", DAY),
        ("They called on [[May 5]]{d value=2017-05-05} and [[6, 2017]]{d value=2017-05-06}.", None),
        ("They called on [[May 5]]{d value=XXXX-05-05} and [[9]]{d value=XXXX-05-09}.", None),
        ("They called on [[5]]{d value=XXXX-05-05} and [[6 May]]{d value=XXXX-05-06}.", None),
        ("They called on [[May 5]]{d value=XXXX-05-05} and 6 people left.", None),
    ],
)
def test_days_side_by_side_are_dates_of_their_own(extractor: Extractor, source: str, published: str | None) -> None:
    assert_marked(extractor, source, published)


@pytest.mark.parametrize(
    "text",
    [
        "Pupils may march to the hall.",
        "Theresa May said no.",
        "Staff in Year 6 and at Key Stage 2 teach early years.",
        "A 14-year-old sat second in the league.",
        "Some 2000 pupils attend.",
        "The bill is £350 a week.",
        "Five year groups share the hall.",
        "The Further Weekly newspaper was there.",
        "She told the Daily Mail and the Sunday Times.",
        "He wrote in Monthly Digest. Sunday Mirror readers knew.",
        "It was told on the Today programme.",
        "A man in his late 80s met a nurse in her mid-40s.",
    ],
)
def test_words_that_only_look_like_dates_are_none(extractor: Extractor, text: str) -> None:
    assert dates(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It was inspected in February 2020.", "2020-02-01", "2020-02-29"),
        ("It was inspected in spring 2018.", "2018-03-01", "2018-05-31"),
        ("They came between 2016 and 2018.", "2016-01-01", "2018-12-31"),
        ("They came last week.", "2019-01-14", "2019-01-20"),
    ],
)
def test_from_and_to_are_the_days_covered(extractor: Extractor, text: str, first: str, last: str) -> None:
    [found] = dates(extractor, text)
    assert (found.from_, found.to) == (first, last)


def test_every_rule_of_the_grammar_can_be_resolved() -> None:
    assert set(RULES) == set(RESOLVERS)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_calendar_words_keeps_its_examples(extractor: Extractor, name: str) -> None:
    for file in load_rulebook().files.values():
        if file.lexicon != name:
            continue
        for example in file.hits:
            wanted = example.text.partition("[")[2].partition("]")[0]
            assert [d.text for d in dates(extractor, example.text.replace("[", "").replace("]", ""))] == [wanted]
        assert all(dates(extractor, example.text) == [] for example in file.misses)
