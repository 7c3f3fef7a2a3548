"""Grades counted across many services, and the few of one. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
LEAD = "Care Inspectorate Wales went to Elm House.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "It said that 412 of the grades were [[excellent]]{r status=aggregate} or [[good]]{r status=aggregate} and"
        " that 78 (16%) are grades ‘[[needs improvement]]{r status=aggregate}’ or ‘[[poor]]{r status=aggregate}’.",
        "Elm House has four grades. Two of the grades were [[good]]{r status=current}.",
    ],
)
def test_hundreds_of_grades_are_of_many_services(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The grades are [[excellent]]{r status=mention}, [[good]]{r status=mention} and [[poor]]{r status=mention}.",
        "Some 60 homes were [[excellent]]{r status=aggregate} or [[good]]{r status=aggregate} and 40 were"
        " [[adequate]]{r status=aggregate} or [[poor]]{r status=aggregate}.",
    ],
)
def test_three_grades_on_end_are_a_scale(check_ratings: Check, sentence: str) -> None:
    check_ratings("Care Inspectorate Wales gives grades.\n" + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "[[Widespread and systemic failings]]{r status=aggregate} in help for pupils were found in a third of areas.",
        "Inspectors found [[inconsistent experiences and outcomes]]{r status=aggregate} in 11 of the 26 council areas.",
        "Inspectors found [[inconsistent experiences and outcomes]]{r status=aggregate} for pupils in 11 of the 26"
        " council areas.",
        "Inspectors found [[inconsistent experiences and outcomes]]{r status=current} in Marlshire.",
    ],
)
def test_a_finding_about_so_many_areas_is_of_none_of_them(check_ratings: Check, sentence: str) -> None:
    check_ratings("Ofsted and the Care Quality Commission inspect areas.\n" + sentence)


def test_a_number_before_a_council_counts_areas(extractor: Extractor) -> None:
    text = "Ofsted and the CQC saw 11 of the 26 council areas. They found widespread and systemic failings."
    assert not [row.provider for row in extractor.extract(text).inspections if row.provider]
    named = text.replace("11 of the 26 council areas", "the council of Marlshire")
    assert [row.provider for row in extractor.extract(named).inspections] == ["the council"]
