"""Which of the visits that an article dates is the one of its row."""

import pytest
from msgspec.structs import replace

from inspectfacts import Extractor
from inspectfacts.facts import Date, Published, Rating
from inspectfacts.inspections import find_inspections
from inspectfacts.rulebook import load_rulebook

DAY = "2019-07-14"


def visited(extractor: Extractor, text: str, day: str = DAY) -> list[str | None]:
    return [row.inspected for row in extractor.extract(text, published=day).inspections]


@pytest.mark.parametrize(("month", "inspected"), [("February", None), ("May", "2018-05")])
def test_a_visit_before_the_grade_of_before_is_not_the_one_reported(
    extractor: Extractor, month: str, inspected: str | None
) -> None:
    text = (
        "Deal College was rated good by Ofsted, which had judged it inadequate in March 2018.\n"
        f"Inspectors who visited the college in {month} 2018 had criticised its pass rates."
    )
    assert visited(extractor, text) == [inspected]


@pytest.mark.parametrize(("visit", "inspected"), [("monitoring visit", None), ("assembly", "2018-05")])
def test_a_visit_called_a_monitoring_visit_elsewhere_is_not_the_one_reported(
    extractor: Extractor, visit: str, inspected: str | None
) -> None:
    text = (
        "Marsh Road Primary School has gone from requires improvement to good, Ofsted says.\n"
        "“The inspection last May showed that we were improving,” said Ann Pole, its head.\n"
        f"“The {visit} in May 2018 was a turning point.”"
    )
    assert visited(extractor, text) == [inspected]


def test_the_days_on_which_inspectors_were_there_are_those_of_the_visit(extractor: Extractor) -> None:
    text = (
        "Elm House in Deal has been rated inadequate by the CQC.\n"
        "It held 40 people when the inspectors were there from May 14 to 18."
    )
    assert visited(extractor, text) == ["2019-05-14/2019-05-18"]
    assert visited(extractor, text.replace("inspectors", "painters")) == [None]


@pytest.mark.parametrize(
    ("second", "bodies"),
    [
        ("Ofsted rated education inadequate, though behaviour required improvement.", ["HMI Prisons"]),
        ("Ofsted rated it inadequate overall and said behaviour required improvement.", ["HMI Prisons", "Ofsted"]),
    ],
)
def test_what_a_second_body_judges_within_a_prison_makes_no_row(
    extractor: Extractor, second: str, bodies: list[str]
) -> None:
    text = (
        "HM Inspectorate of Prisons judged HMP Marlgate poor for safety, reasonably good for respect, poor for"
        f" purposeful activity and reasonably good for resettlement.\n{second}"
    )
    assert [row.inspectorate for row in extractor.extract(text, published=DAY).inspections] == bodies


def test_letters_in_the_plural_mean_several_services(extractor: Extractor) -> None:
    text = (
        "HM Inspectorate of Probation rated the Marlshire Probation Delivery Unit (PDU) inadequate.\n"
        "None of the 31 PDUs was outstanding and only one was good."
    )
    assert len(extractor.extract(text, published=DAY).inspections) == 1


@pytest.mark.parametrize(("day", "inspected"), [("17", "2018-10-06/2018-10-09"), ("30", "2018-11-30")])
def test_a_day_on_which_inspectors_came_back_soon_belongs_to_the_visit_before(
    extractor: Extractor, day: str, inspected: str
) -> None:
    month = "October" if day == "17" else "November"
    text = (
        "Deal Hospital has been rated inadequate by the Care Quality Commission (CQC).\n"
        f"Inspectors were there from October 6 to 9, 2018 and made an unannounced visit on {month} {day}, 2018."
    )
    assert visited(extractor, text, "2019-02-01") == [inspected]


@pytest.mark.parametrize(("day", "overall"), [("2016-11-15", "good"), ("2018-11-15", None)])
def test_estyn_gave_schools_no_overall_grade_since_it_judged_five_areas(
    extractor: Extractor, day: str, overall: str | None
) -> None:
    text = "Estyn has rated Ysgol Bryn Elfed as good.\nInspectors visited the school in September. Its head is proud."
    assert [row.overall for row in extractor.extract(text, published=day).inspections] == [overall]


@pytest.mark.parametrize(("year", "previous"), [("2019", None), ("2016", "inadequate")])
def test_a_grade_given_by_the_visit_reported_is_not_the_one_before(year: str, previous: str | None) -> None:
    now = Rating(
        id="r1", text="good", start=9, end=13, rule="x", grade="good", scale=None, inspectorate="CQC",
        subject="Elm House", aspect="overall", status="current", when=None,
    )  # fmt: skip
    before = replace(now, id="r2", text="bad", start=99, grade="inadequate", status="previous", when=f"{year}-05")
    visit = Date(
        id="d1", text="May 3", start=50, end=55, rule="x", type="DATE", value="2019-05-03", from_="2019-05-03",
        to="2019-05-03", role="inspected",
    )  # fmt: skip
    rows = find_inspections(
        {"ratings": [now, before], "dates": [visit]}, Published(date=DAY, from_="option"), load_rulebook()
    )
    assert [row.previous for row in rows] == [previous]


@pytest.mark.parametrize(
    ("aside", "inspected"),
    [
        ("after nearby Oak Hill School was rated inadequate.", "2019-01"),
        ("which followed the closure of classes at Oak Hill School.", "2019-01"),
        ("before Oak Hill School was rated inadequate.", "2019-01"),
    ],
)
def test_what_led_up_to_a_visit_was_not_visited(extractor: Extractor, aside: str, inspected: str) -> None:
    text = "Elm Park School has been rated “requires improvement” by Ofsted.\n\nThe inspection took place in January, "
    assert visited(extractor, text + aside, "2019-03-01")[0] == inspected


def test_what_was_rated_before_the_visit_took_place_is_no_news(extractor: Extractor) -> None:
    text = "Elm Park School has been rated “good” by Ofsted.\n\nThe inspection took place in January"
    assert visited(extractor, text + ", after Oak Hill School was rated inadequate.", "2019-03-01") == ["2019-01"]
    assert len(visited(extractor, text + ". Oak Hill School was then rated inadequate.", "2019-03-01")) == len("ab")


def test_a_service_right_behind_the_date_was_visited(extractor: Extractor) -> None:
    text = (
        "Elm Park School has been rated “requires improvement” by Ofsted.\n\n"
        "Oak Hill School was rated good after inspectors came in May."
    )
    assert visited(extractor, text, "2019-07-01") == [None, "2019-05"]


@pytest.mark.parametrize(
    ("when", "inspected"), [("in the spring", "2019-SP"), ("in the autumn", "2018-AU"), ("next spring", None)]
)
def test_a_visit_may_have_taken_a_season(extractor: Extractor, when: str, inspected: str | None) -> None:
    text = f"Elm Park School has been rated good by Ofsted.\nInspectors come to the school {when}."
    assert visited(extractor, text.replace("come", "will come" if inspected is None else "came")) == [inspected]


def test_the_days_of_a_visit_say_more_than_its_season(extractor: Extractor) -> None:
    text = (
        "Elm Park School has been rated good by Ofsted after a visit in the spring.\nInspectors came on April 2 and 3."
    )
    assert visited(extractor, text) == ["2019-04-02/2019-04-03"]


@pytest.mark.parametrize(("owner", "inspected"), [("run by", "2019-03"), ("like", None)])
def test_the_company_that_runs_a_home_was_not_visited(extractor: Extractor, owner: str, inspected: str | None) -> None:
    text = (
        f"Ash Lodge, {owner} Marl Homes, has been rated inadequate by the CQC after an inspection in March.\n"
        "Marl Homes, whose other homes are rated good, has a new manager."
    )
    assert visited(extractor, text)[0] == inspected


@pytest.mark.parametrize(("year", "rows"), [("2016", 0), ("2019", 1)])
def test_a_grade_of_a_visit_years_ago_is_no_news(extractor: Extractor, year: str, rows: int) -> None:
    text = f"A nursery rated good by Ofsted has opened a second site.\nSunny Feet, in Deal, was inspected in {year}."
    assert len(visited(extractor, text)) == rows


def test_a_jail_inspected_more_than_a_year_ago_is_no_news(extractor: Extractor) -> None:
    text = "A man has been found dead at HMP Oakmarl.\nThe prison was inspected in {}, and safety was rated as poor."
    assert visited(extractor, text.format("January 2018")) == []
    assert visited(extractor, text.format("January 2019")) == ["2019-01"]


WORDS = "books maps paints songs plays poems games sums"
FILLER = "".join(
    f"The pupils like their {word}, which are well kept and put to good use at Elm Park.\n" for word in WORDS.split()
)


@pytest.mark.parametrize(
    ("others", "inspected"),
    [
        ("Its owner runs six other schools, all good save for Oak Hill School, which is outstanding.", ["2019-05"]),
        ("Oak Hill School, inspected in June, has been rated outstanding by Ofsted.", [None, "2019-06"]),
    ],
)
def test_a_visit_told_far_below_an_aside_is_that_of_the_story(
    extractor: Extractor, others: str, inspected: list[str | None]
) -> None:
    story = "Elm Park School has been rated good by Ofsted.\nThat ends years of doubt.\n"
    text = f"{story}{FILLER}{others}\n{FILLER}Three inspectors came in May."
    assert visited(extractor, text) == inspected


@pytest.mark.parametrize(("kind", "inspected"), [("Hospitals NHS Trust", "2019-06-17"), ("Cottage Hospital", None)])
def test_a_trust_was_visited_when_its_hospitals_were(extractor: Extractor, kind: str, inspected: str | None) -> None:
    text = (
        f"Eastmarl {kind} has been rated inadequate overall by the CQC.\n"
        "Deal Infirmary was rated good and Marl Infirmary was rated outstanding.\n"
        "Forty inspectors went round the wards on May 7.\nThe inspectors called again on June 17."
    )
    assert visited(extractor, text)[0] == inspected


@pytest.mark.parametrize(("needs", "inspected"), [("special educational needs", "2019-03"), ("what it needs", None)])
def test_needs_as_a_noun_are_not_of_a_time_to_come(extractor: Extractor, needs: str, inspected: str | None) -> None:
    text = (
        "Elm Park School has been rated good by Ofsted.\n"
        f"Inspectors looked at its work for pupils with {needs} in March."
    )
    assert visited(extractor, text) == [inspected]
