"""Which of the visits that an article dates is the one of its row."""

import pytest

from inspectfacts import Extractor

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
