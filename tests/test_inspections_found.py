"""A story that opens with what inspectors found is a row, though no grade and no visit is told. All is invented."""

import pytest

from inspectfacts import Extractor

REST = "\nHM Inspectorate of Prisons said that violence at HMP Caldermarl had doubled.\nHMP Caldermarl holds 500 men."


@pytest.mark.parametrize(
    ("opening", "providers"),
    [
        ("Inspectors have condemned conditions at HMP Caldermarl.", ["HMP Caldermarl"]),
        ("Prison inspectors have condemned conditions at HMP Caldermarl.", ["HMP Caldermarl"]),
        ("Government inspectors have condemned conditions at HMP Caldermarl.", ["HMP Caldermarl"]),
        ("Union inspectors have condemned conditions at HMP Caldermarl.", []),
        ("A man died at HMP Caldermarl, which inspectors have condemned.", []),
        ("Inspectors condemned conditions at HMP Caldermarl a decade ago.", []),
        ("Inspectors have condemned conditions in all jails.", []),
        ("Inspectors are on their way to HMP Caldermarl.", []),
    ],
)
def test_a_story_that_opens_with_a_finding_is_a_row(extractor: Extractor, opening: str, providers: list[str]) -> None:
    rows = extractor.extract(f"A jail in the news\n{opening}{REST}", published="2019-07-14").inspections
    assert [row.provider for row in rows] == providers
    assert all(row.overall is None and row.text.capitalize() == "Inspectors have condemned" for row in rows)


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


@pytest.mark.parametrize(
    ("lead", "providers"),
    [
        ("Elm Care has been put in special measures after inspectors came to Elm Care Home.", ["Elm Care Home"]),
        ("Elm Care Home hopes not to be put in special measures by the CQC.", []),
    ],
)
def test_a_step_told_in_the_title_and_taken_below_is_a_row(
    extractor: Extractor, lead: str, providers: list[str]
) -> None:
    text = f"Elm Care Home in special measures after inspectors found dirt\n\n{lead}\n\nThe CQC saw Elm Care Home."
    assert [row.provider for row in extractor.extract(text, published="2022-11-16").inspections] == providers


@pytest.mark.parametrize(
    ("sentence", "overall"),
    [
        ("HMICFRS gave Kent Police an overall judgement of good.", "good"),
        ("HMICFRS gave Kent Police a grade of good.", None),
    ],
)
def test_what_the_article_calls_overall_is_so(extractor: Extractor, sentence: str, overall: str | None) -> None:
    [row] = extractor.extract(sentence, published="2019-07-14").inspections
    assert row.overall == overall


@pytest.mark.parametrize(
    ("sentence", "inspected"),
    [
        ("When it was visited over two days from 6 to 7 April, nine boys lived there.", "2022-04-06/2022-04-07"),
        ("The home was visited for two days on 3 and 4 May.", "2022-05-03/2022-05-04"),
        ("The home was visited by the mayor for tea on 3 May.", None),
        ("It may close, following unannounced inspections in April.", "2022-04"),
        ("It could be shut, following visits in December.", "2021-12"),
    ],
)
def test_visits_over_so_many_days_and_those_that_led_to_a_demand(
    extractor: Extractor, sentence: str, inspected: str | None
) -> None:
    text = f"Ofsted has rated Elm House children’s home inadequate. {sentence}"
    [row] = extractor.extract(text, published="2022-06-13").inspections
    assert row.inspected == inspected
