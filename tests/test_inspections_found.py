"""A story that opens with what inspectors found is a row, though no grade and no visit is told. All is invented."""

import pytest

from inspectfacts import Extractor

REST = "\nHM Inspectorate of Prisons said that violence at HMP Caldermarl had doubled.\nHMP Caldermarl holds 500 men."


@pytest.mark.parametrize(
    ("opening", "providers"),
    [
        ("Inspectors have condemned conditions at HMP Caldermarl.", ["HMP Caldermarl"]),
        ("Prison inspectors have condemned conditions at HMP Caldermarl.", []),
        ("A man died at HMP Caldermarl, which inspectors have condemned.", []),
        ("Inspectors condemned conditions at HMP Caldermarl a decade ago.", []),
        ("Inspectors have condemned conditions in all jails.", []),
        ("Inspectors are on their way to HMP Caldermarl.", []),
    ],
)
def test_a_story_that_opens_with_a_finding_is_a_row(extractor: Extractor, opening: str, providers: list[str]) -> None:
    rows = extractor.extract(f"A jail in the news\n{opening}{REST}", published="2019-07-14").inspections
    assert [row.provider for row in rows] == providers
    assert all(row.overall is None and row.text == "Inspectors have condemned" for row in rows)


def test_a_finding_told_with_a_grade_is_the_row_of_the_grade(extractor: Extractor) -> None:
    text = f"A jail in the news\nInspectors have condemned HMP Caldermarl.{REST}\nThey rated safety as poor."
    [row] = extractor.extract(text, published="2019-07-14").inspections
    assert row.aspects == {"safety": "poor"}


def test_a_service_that_is_only_called_by_its_kind_has_no_row_for_a_finding(extractor: Extractor) -> None:
    text = (
        "Inspectors have criticised the Probation Service.\n"
        "HM Inspectorate of Probation says the Probation Service is short of staff."
    )
    assert extractor.extract(text, published="2019-07-14").inspections == []
