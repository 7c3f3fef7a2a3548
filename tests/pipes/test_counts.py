"""Counts: which numbers quantify something, what, how exactly, and how it changed."""

import pytest

from inspectfacts import Extractor
from inspectfacts.facts import Change, Count


def counts(extractor: Extractor, text: str) -> list[Count]:
    return extractor.extract(text, published="2019-01-23").counts


@pytest.mark.parametrize(
    ("text", "value", "of"),
    [
        ("There are 441 looked-after children.", 441, "looked-after children"),
        ("The council looks after 75 children in care in the town.", 75, "children in care"),
        ("Some 9 children subject to protection plans were seen.", 9, "children subject to protection plans"),
        ("We lost three of the residents’ families.", 3, "residents’ families"),
        ("It has had two ‘inadequate’ reports.", 2, "inadequate reports"),
        ("It is a 60-bed home.", 60, "bed"),
        ("The homes lost residents, 40 of them women.", 40, "women"),
        ("A 12-strong taskforce was set up.", 12, "taskforce"),
        ("The number of agency nurses has risen to 38.", 38, "agency nurses"),
        ("Attendance stood at 91.5 per cent.", 91.5, "Attendance"),
        ("Two-thirds of care leavers have a plan.", 0.6667, "care leavers"),
        ("The trust spent £3m on agency staff.", 3000000, "agency staff"),
        ("The £9m training centre is open.", 9000000, "training centre"),
        ("Parking charges – £310,000", 310000, "Parking charges"),
        ("Spending on agency nurses has risen to £3m.", 3000000, "Spending on agency nurses"),
        ("Half of the nearly derelict homes shut.", 0.5, "nearly derelict homes"),
        ("The number of children in care is at a record high of 821.", 821, "children in care"),
        ("Budgets were £72m higher.", 72000000, "Budgets"),
        ("The firm lost £2m.", 2000000, None),
        ("The cost per pupil is £5,100.", 5100, "cost per pupil"),
        ("The council will invest £3.4m.", 3400000, None),
        ("There were 200 extra referrals - too many.", 200, "referrals"),
        ("Some 11 per cent of education, health and care plans were late.", 11, "education, health and care plans"),
        ("There is a 30 per cent vacancy rate.", 30, "vacancy rate"),
        ("The tax would add £54 to the average bill.", 54, "average bill"),
        ("Inspectors rated 12 aspects of work at the jail.", 12, "aspects of work"),
        ("They found 1,400 live repair cases.", 1400, "live repair cases"),
        ("’17 Homes For Young Warned’", 17, "Homes For Young"),
        ("Along with 300 live cases, staff left.", 300, "live cases"),
        ("The town has one service ‘Outstanding’.", 1, "service"),
        ("Faults were found at 25 Ofsted-rated schools.", 25, "Ofsted-rated schools"),
        ("Faults were found at 12 Kent homes.", 12, "Kent homes"),
        ("More than a third of cases were late.", 0.3333, "cases"),
        ("Seven of the local authorities inspected were good.", 7, "local authorities"),
        ("Inspections of the brigades go on. So far 26 had been inspected.", 26, "brigades"),
        ("They went to 10 AB-One homes.", 10, "AB-One homes"),
        ("It made a profit of £1.4m on its farm.", 1400000, "profit"),
        ("A further £450,000 will go towards repairs.", 450000, "repairs"),
        ("Rents start at £240 a week for tenants who share.", 240, "Rents"),
        ("A grant of £240 a week for tenants was paid.", 240, "tenants"),
        ("The bill has since climbed to £61m. Ministers are furious.", 61000000, "bill"),
        ("She said £2.4m from the county’s rise in parking fees would be spent on the library.", 2400000, "library"),
        ("He said £70,000 had been set aside to repair the boathouse.", 70000, "boathouse"),
        ("Hale has set aside £9m over two years for fire doors.", 9000000, "fire doors"),
        ("Only 47 per cent of those who replied to the survey were happy.", 47, "those who replied"),
        ("Half of those in the custody suite had left.", 0.5, "those in the custody suite"),
        ("Punctuality, at 81.5 per cent last year, is below that of its neighbours.", 81.5, "Punctuality"),
        ("The club has a couple of dozen members.", 24, "members"),
        ("Their first half-dozen sessions went well.", 6, "sessions"),
        ("A couple of members left.", 2, "members"),
        ("Ask how many of the visits are needed, because there were five of them here.", 5, "visits"),
        ("She is its latest head, two of them having left.", 2, "them"),
        ("They owned a farm or three barns.", 3, "barns"),
        ("Not all those who were moved have come back. Two have since died.", 2, "those who were moved"),
        ("Those who came were glad. Two days later it rained on 9 tents.", 9, "tents"),
        ("The repair bill, £38m, is the largest yet.", 38000000, "repair bill"),
        ("He said £2m would be needed to fix the roofs.", 2000000, "roofs"),
        ("Fines of £400 a day for late repairs were levied.", 400, "Fines"),
        ("On the oldest of the four wings inspectors counted beds.", 4, "wings"),
        ("The four sports inspectors counted beds.", 4, "sports inspectors"),
        ("It brings to 31 the councils seen so far.", 31, "councils"),
        ("In too many of the cases that officers saw, notes were lost. In a third, nobody knew.", 0.3333, "cases"),
    ],
)
def test_a_count_says_what_is_counted(extractor: Extractor, text: str, value: float, of: str) -> None:
    [found] = counts(extractor, text)
    assert (found.value, found.of) == (value, of)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Half of the nearly 8,200 homes shut.", [(0.5, "homes"), (8200, "homes")]),
        ("It was told by 31 of the society’s 41 members.", [(31, "members"), (41, "members")]),
        ("Violent crime went up 8 per cent and arson fell 11 per cent.", [(8, "Violent crime"), (11, "arson")]),
        (
            "About 170 inmates left across the two countries; 46 were ours.",
            [(170, "inmates"), (2, "countries"), (46, "inmates")],
        ),
        (
            "One in nine patients waited, while in Fife it was one in seven.",
            [(0.1111, "patients"), (0.1429, "patients")],
        ),
        ("The board has 14 members, with seven from the council.", [(14, "members"), (7, "members")]),
        ("Some 900 pupils in 34 schools sat; 67 were away.", [(900, "pupils"), (34, "schools"), (67, "pupils")]),
        ("There are 14 primary schools, of which 9 are full.", [(14, "primary schools"), (9, "primary schools")]),
        ("• One service ‘Outstanding’ • Six services ‘Good’", [(1, "service"), (6, "services")]),
        ("It was good in four of six categories.", [(4, "categories"), (6, "categories")]),
        ("Two homes were late, and a third were full.", [(2, "homes"), (0.3333, "homes")]),
        ("It was good in four areas and weak in a fifth.", [(4, "areas")]),
        ("It was good in three areas and weak in a fifth of cases.", [(3, "areas"), (0.2, "cases")]),
        ("Kent had 30 homes. Most were in the South East with 42.", [(30, "homes"), (42, "homes")]),
        ("The North had two homes which failed; the South had 23 inadequate.", [(2, "homes"), (23, "homes")]),
        ("It is over 8% of the total 3,511 schools.", [(8, "schools"), (3511, "schools")]),
        ("Assaults rose by a quarter in 2015 to 31.", [(0.25, "Assaults"), (31, "Assaults")]),
        ("Ratings go from 0 to 5, and claims rose from zero to five claims.", [(5, "claims")]),
        (
            "Of the 43 inspections, 10 councils did well and seven did badly.",
            [(43, "inspections"), (10, "councils"), (7, "councils")],
        ),
        ("Of the 29 homes, 21 had two beds and 5 had one.", [(29, "homes"), (21, "homes"), (2, "beds"), (5, "homes")]),
        ("Of the three units we rated two as Good.", [(3, "units"), (2, "units")]),
        (
            "Four of those homes got two warnings; the remaining 25 did not.",
            [(4, "homes"), (2, "warnings"), (25, "homes")],
        ),
        ("Seven services failed, with one service deemed inadequate.", [(7, "services"), (1, "service")]),
        ("For every £1 on prevention they were spending £4 on protection.", [(4, "protection")]),
        ("The test rate was 42%, at Welby it was 41%.", [(42, "test rate"), (41, "test rate")]),
        ("Some 59% of men said so; at Denby this figure was 63%.", [(59, "men"), (63, "men")]),
        (
            "Assaults on staff rose by 13 per cent while those on others were up 10 per cent.",
            [(13, "Assaults on staff"), (10, "Assaults on staff")],
        ),
        ("She was fined £700 and ordered to pay £60 in costs.", [(700, None), (60, "costs")]),
        ("A group of 14 reports completes the 43 forces.", [(14, "reports"), (43, "forces")]),
        ("Most care homes (64 per cent) were good.", [(64, "care homes")]),
        (
            "About 400 homes – half the total – shut, 23 of which were weak.",
            [(400, "homes"), (0.5, "total"), (23, "homes")],
        ),
        ("It was good in four (safe, effective and caring) of the five areas.", [(4, "areas"), (5, "areas")]),
        ("Some 40%, 42% and 54% of men felt low.", [(40, "men"), (42, "men"), (54, "men")]),
        ("The class size is 26.4, one of the highest in Wales.", [(26.4, "class size")]),
        ("Nurses take 40% of Category 2 calls.", [(40, "Category 2 calls")]),
        ("The home has 12 staff, and 5 residents left.", [(12, "staff"), (5, "residents")]),
        (
            "The team had 7 nurses for 240 wards and could take another 7.",
            [(7, "nurses"), (240, "wards"), (7, "nurses")],
        ),
        ("It is at 90 per cent of its capacity and staff ask to get more residents.", [(90, "capacity")]),
        ("It is at 90 per cent capacity and aims to get more.", [(90, "capacity")]),
        ("It has four capacity problems.", [(4, "capacity problems")]),
        ("He said: “Only [a quarter] of men knew.”", [(0.25, "men")]),
        ("He said: “Only [22] of the men knew [most] of it.”", [(22, "men")]),
        (
            "Some 21 (15.5 per cent) of the 135 primaries shut.",
            [(21, "primaries"), (15.5, "primaries"), (135, "primaries")],
        ),
        ("The trusts, among 12 looked at, had problems.", [(12, "trusts")]),
        ("They paid £198m in negligence settlements.", [(198000000, "negligence settlements")]),
        ("It was £198m in May.", [(198000000, None)]),
        ("Homes were seen. In Leam, two, at least, were good.", [(2, "Homes")]),
        ("It was good for its past 3 inspection cycles.", [(3, "inspection cycles")]),
        ("The homes (5) shut, and ten HMI came.", [(5, "homes"), (10, "HMI")]),
        ("The team saw scores of homes, and 61 cafes.", [(61, "cafes")]),
        ("It was slow, with public protection work scoring 58%.", [(58, "public protection work")]),
        ("It cut £6m from its budget.", [(6000000, "budget")]),
        ("It got £6m from the state.", [(6000000, None)]),
        ("It was done 64% of the time. The average across Wales is 70%.", [(64, "time"), (70, "time")]),
        ("At 42 homes, it was dark.", [(42, "homes")]),
        ("Sixth forms did badly, with two having slipped.", [(2, "forms")]),
        ("Leam did well, with one awarded a grade.", [(1, None)]),
        ("Staff were given £120 to buy food.", [(120, None)]),
        ("It has one limited company and two nurses.", [(1, "limited company"), (2, "nurses")]),
        ("It met zero out of 12 standards.", [(12, "standards")]),
        ("There were 98 boys, a drop from the 130 of before.", [(98, "boys"), (130, "boys")]),
        ("It is a drop from the 130.", [(130, None)]),
        ("Of the 26 that entered special measures, 11 were there.", [(26, None), (11, None)]),
        ("Spending rose to £95m compared with £46m 10 years ago.", [(95000000, "Spending"), (46000000, "Spending")]),
    ],
)
def test_each_of_two_numbers_finds_its_noun(extractor: Extractor, text: str, found: list[tuple[float, str]]) -> None:
    assert [(c.value, c.of) for c in counts(extractor, text)] == found


def test_an_elided_noun_is_that_of_the_number_before(extractor: Extractor) -> None:
    found = counts(extractor, "There are 75 beds at Ashby and 56 at Elmstead.")
    assert [(c.value, c.of) for c in found] == [(75, "beds"), (56, "beds")]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("More than 150 nurses left.", "over"),
        ("Just under 150 nurses left.", "under"),
        ("At least a dozen homes shut.", "at_least"),
        ("Up to 30 families moved.", "up_to"),
        ("Only 12 homes improved.", "only"),
        ("Around 40 people came.", "about"),
        ("Some 40 people came.", "about"),
        ("The 30-odd families moved.", "about"),
        ("The 40 people came.", None),
    ],
)
def test_words_around_a_number_bound_or_blur_it(extractor: Extractor, text: str, qualifier: str | None) -> None:
    [found] = counts(extractor, text)
    assert found.qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "value", "kind", "per"),
    [
        ("The rate of suspensions was 14 per 100 pupils.", 14, "rate", "100 pupils"),
        ("The rate is 98 per 10,000 children.", 98, "rate", "10,000 children"),
        ("Some 121 in every 1,000 homes failed.", 121, "rate", "1,000 homes"),
        ("Agency staff cost £350 a day.", 350, "money", "day"),
        ("It is a £2bn-a-year service.", 2000000000, "money", "year"),
    ],
)
def test_rates_say_per_what(extractor: Extractor, text: str, value: float, kind: str, per: str) -> None:
    [found] = counts(extractor, text)
    assert (found.value, found.kind, found.per) == (value, kind, per)


@pytest.mark.parametrize(
    "text",
    [
        "The rate fell from 101 to 98 per 10,000.",
        "The rate is 98 per 10,000, against an average of 70.",
        "Children in care per 10,000:\n\nAshby – 98 (101)\n\nElmstead – 70",
    ],
)
def test_a_base_is_shared_by_the_figures_beside_it(extractor: Extractor, text: str) -> None:
    assert {(c.kind, c.per) for c in counts(extractor, text)} == {("rate", "10,000")}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Attendance rose from 91 to 95 per cent.", ["percent", "percent"]),
        ("Some 48 per cent passed, down from 51.", ["percent", "percent"]),
        ("Assaults rose 49 per cent from 57 to 85.", ["percent", "cardinal", "cardinal"]),
    ],
)
def test_a_percentage_is_shared_by_the_ends_of_a_move(extractor: Extractor, text: str, kinds: list[str]) -> None:
    assert [c.kind for c in counts(extractor, text)] == kinds


def test_the_cells_of_a_table_are_no_counts(extractor: Extractor) -> None:
    text = "The table shows the pupils of each school.\n\n1\n\nElm Grove\n\n412\n\nPupils at the end were happy."
    assert counts(extractor, text) == []


def test_a_figure_may_head_its_line(extractor: Extractor) -> None:
    text = "By the numbers\n\n4,210 – children with a plan\n\n£61m – the deficit"
    assert [c.of for c in counts(extractor, text)] == ["children with a plan", "deficit"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The scale\n\n5 – hygiene standards are very good;\n\n1 – major improvement is needed", []),
        ("The scale\n\n2: improvement necessary\n\n3: satisfactory", []),
        ("The worst\n\n1: Elm Cafe, High Street\n\n2: Oak Bar, Mill Lane", []),
        ("The year\n\n5 – improvement notices\n\n12: complaints", [(5, "improvement notices"), (12, "complaints")]),
    ],
)
def test_the_steps_of_a_legend_are_no_counts(extractor: Extractor, text: str, found: list[tuple[float, str]]) -> None:
    assert [(c.value, c.of) for c in counts(extractor, text)] == found


def test_a_figure_with_a_noun_of_its_own_shares_no_base(extractor: Extractor) -> None:
    found = counts(extractor, "The rate is 98 per 10,000, with 12 homes full.")
    assert [c.kind for c in found] == ["rate", "cardinal"]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Assaults are up 4% on the previous year.", Change(direction="up", by=4)),
        ("There was a fall of 14 per cent.", Change(direction="down", by=14)),
        ("There was a 3 per cent rise.", Change(direction="up", by=3)),
        ("Eight homes fewer than before.", None),
        ("The lowest rating went to eight areas.", None),
        ("There are eight fewer than before.", Change(direction="down", by=8)),
        ("Vacancies fell from 12 to 8.", Change(direction="down", from_=12, to=8)),
        ("The number rose by 15 per cent to 563 from 489.", Change(direction="up", from_=489, to=563, by=15)),
        ("There has been a reduction in cases to 441.", Change(direction="down", to=441)),
        (
            "Now 68 per cent of children have a plan compared to only 14 per cent a year ago.",
            Change(direction="up", from_=14, to=68),
        ),
    ],
)
def test_a_change_holds_what_the_sentence_gives(extractor: Extractor, text: str, change: Change | None) -> None:
    assert [c.change for c in counts(extractor, text) if c.change is not None] == ([change] if change else [])


@pytest.mark.parametrize(
    "text",
    [
        "Pupils in Year 6 sat at the back.",
        "Edna, 88, lives there.",
        "A 14-year-old and children aged five to 11 were seen.",
        "It was graded weak (two), the scale running to six (excellent).",
        "Call 01253 496 0123 or turn off the M55.",
        "The score was 2-1.",
        "Nobody wants to be the one who fails, and no one did.",
        "Golden Wok, at 118 Station Parade, is shut.",
        "They came in 2018 and stayed six years.",
        "Doors open at 7pm.",
        "None of that was true.",
        "Most takeaways have ratings of five and some have zero ratings.",
        "Grades run from 9-1, with 9 the highest.",
        "Its Progress 8 score was well below average.",
        "It cares for people over the age of 65 and 16-25s.",
        "It is graded on a scale of one to six.",
        "It is one of the best schools.",
        "The report follows one in early 2017.",
        "Standards 1 and 2 were not met under regulations 12 and 17.",
        "It is in Unit 3, off Mill Lane.",
        "Text 60777 or visit charity 109876.",
        "It was given a score of one out of five.",
        "Jade House, at 10 Market Corner, Leam, is shut.",
        "They went to Best Kebab of 14 Priory Gate, Denby.",
        "Tasty Bite, 7 The Shambles, Welby, is shut.",
        "The bar at 3 High Side was shut.",
        "The home at 55-59 Adelaide Wharf in Leam is shut.",
        "Learners are on courses between levels 2 and 4.",
        "It is for those at level 3 and levels two and three.",
        "It takes children aged from four to 11.",
        "It takes children between the ages of four and 11.",
        "It has places for 2-4-year-olds.",
        "It opened in the summer of ’97.",
        "Children under three slept there, and those over 65 ate.",
        "A score of 4 or 5 is good.",
        "The download, 334 kB, is online.",
        "It is in tranche 3.",
        "The cafe got 0 out of 25 for hygiene.",
        "It was given a “zero” out of 25 rating.",
        "It was praised in zero out of 27 inspection points.",
        "It scored 34 out of a possible 36.",
        "It was the fifth to be shut.",
        "At 42, the father-of-three spoke to a mum of four.",
        "It went to 999 or 101 calls.",
        "He met Holly, nine, and Molly, seven.",
        "It takes 17 year olds on a scale from 1 to 6.",
        "It was judged “Very Good” (5) at half past 3.",
        "It was given an overall score of 61 by the team.",
        "A nursery at 4 Broadway is next door.",
        "They came on 3–5, 9–12 and 16–20 April 2018.",
        "It was ten to eight on a wet Monday.",
        "They stayed for an hour or two, and it is in segment 4.",
        "The best of all was Deli @ 31.",
        "It takes those aged three months to five years.",
        "The clinic opens at five to nine.",
        "She was tired of waiting on 101, she said.",
        "It was given a three for 16 to 19 study programmes.",
    ],
)
def test_numbers_that_count_nothing_are_left_out(extractor: Extractor, text: str) -> None:
    assert counts(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It lends out five to nine bicycles.", [5]),
        ("There were 101 homes in 101 towns.", [101, 101]),
        ("It has 16 to 19 places.", [16]),
        ("There were 64 boys in the hall, in three rows, and another 17 in the yard.", [64, 3, 17]),
    ],
)
def test_numbers_that_look_like_times_and_ages_count_where_a_noun_follows(
    extractor: Extractor, text: str, values: list[float]
) -> None:
    assert [found.value for found in counts(extractor, text)] == values


def test_another_so_many_are_of_what_the_sentence_counts_and_not_of_its_aside(extractor: Extractor) -> None:
    text = "There were 64 boys in the hall, in three rows, and another 17 in the yard."
    assert [found.of for found in counts(extractor, text)] == ["boys", "rows", "boys"]


def test_one_of_which_is_of_what_the_sentence_counts_and_not_of_the_grades_in_it(extractor: Extractor) -> None:
    text = "There are 52 councils, of which 73 per cent are in the bottom two bands and just one is outstanding."
    assert [found.of for found in counts(extractor, text)] == ["councils", "councils", "bands", "councils"]


def test_the_share_compared_is_of_what_the_other_share_is(extractor: Extractor) -> None:
    text = "61 per cent of trainees got five passes, compared with 38 per cent before."
    assert [found.of for found in counts(extractor, text)] == ["trainees", "passes", "trainees"]


def test_multiples_are_counts(extractor: Extractor) -> None:
    found = counts(extractor, "Referrals doubled and complaints rose threefold.")
    assert [(c.text, c.value, c.of) for c in found] == [("doubled", 2, "Referrals"), ("threefold", 3, "complaints")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("There were 412 children in care in March 2018.", "2018-03"),
        ("The figure was 14 per cent a year ago.", "2018"),
        ("They made 1,015 audits in 2010/11.", "2010-04-01/2011-03-31"),
        ("We hired 16 nurses, and the report came out in March 2018.", None),
        ("We have lost 16 nurses since 2016.", None),
        ("In 2015 there were over 20,000 assaults.", "2015"),
        ("Falls rose by 3 per cent on the year before.", None),
        ("It is 6 per cent lower than in August 2018.", None),
        ("Staff left, up 12 on 2017.", None),
    ],
)
def test_a_count_is_dated_by_the_date_that_follows_it(extractor: Extractor, text: str, when: str | None) -> None:
    [found] = counts(extractor, text)
    assert found.when == when
