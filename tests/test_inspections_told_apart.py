"""Rows where a story tells of either of two grades, of a report to come, of two bodies. All places are invented."""

import pytest

from inspectfacts import Extractor

FORCE = "HMICFRS has inspected Larkshire Police.\nThe force {}.\n"


@pytest.mark.parametrize(
    ("told", "overall"),
    [("is either inadequate or requires improvement in all areas", None), ("is inadequate in all areas", "inadequate")],
)
def test_either_of_two_grades_is_no_overall_one(extractor: Extractor, told: str, overall: str | None) -> None:
    text = f"The Care Quality Commission (CQC) has visited Elm House Care Home.\nThe home {told}.\n"
    assert [row.overall for row in extractor.extract(text).inspections] == [overall]


@pytest.mark.parametrize(("when", "inspected"), [("is expected later this year", None), ("was in May 2022", "2022-05")])
def test_a_report_that_will_come_later_is_no_visit(extractor: Extractor, when: str, inspected: str | None) -> None:
    text = FORCE.format("was rated inadequate for its work with victims") + f"The inspection of the force {when}.\n"
    assert [row.inspected for row in extractor.extract(text, published="2022-07-07").inspections] == [inspected]


def test_special_measures_in_wales_end_by_the_body_that_the_story_names(extractor: Extractor) -> None:
    text = (
        "Marl Council has impressed the education watchdog and been removed from special measures.\n"
        "Estyn inspectors praised the council, and Estyn said that it would no longer need special measures.\n"
        "Estyn removed Marl Council from special measures.\n"
    )
    assert {row.inspectorate for row in extractor.extract(text, published="2016-02-01").inspections} == {"Estyn"}
