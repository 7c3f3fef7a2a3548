"""Round-ups: a paragraph for each of several services. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

OPENING = (
    "Patients at hospitals across the north have waited too long for help, and nurses have had no rest for weeks.\n"
    "Managers, doctors and politicians alike have spoken of winter as the worst that they can remember in the wards.\n"
    "Money, staff and beds are short everywhere, they say, and the old buildings leak whenever it rains for long.\n"
    "The Care Quality Commission has now looked into how much of what is told in the corridors is really true.\n"
    "Its reports, a few hundred pages long, tell of patients on trolleys, of broken lifts and of kind nurses.\n"
)


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        (
            "Hexley Hospital was rated inadequate. It has nine wards, of which two are closed while the roof is mended"
            " and the drains are laid anew.\nPolden Hospital was rated requires improvement. Its managers left, and"
            " a new team has come in from the other side of the county to help out.\nMarl Hospital was rated good.",
            ["Hexley Hospital", "Polden Hospital", "Marl Hospital"],
        ),
        (
            "Hexley Hospital was rated inadequate. It has nine wards, of which two are closed while the roof is mended"
            " and the drains are laid anew.\nNot far away, Polden Hospital is rated good, as is said to be the wish of"
            " all who work there.\nMarl Hospital is rated good too.",
            [],
        ),
    ],
)
def test_each_result_of_a_round_up_has_a_row(extractor: Extractor, text: str, providers: list[str]) -> None:
    assert [row.provider for row in extractor.extract(OPENING + text).inspections] == providers


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        ("A ban on new admissions to Elm Lodge was lifted by RQIA following a further inspection.", ["Elm Lodge"]),
        (
            "Elm Lodge has a new garden, RQIA said. "
            + "The roses are red and the home is glad of them. " * 14
            + "A ban on new admissions was lifted in 2015.",
            [],
        ),
    ],
)
def test_a_ban_that_ends_is_the_news_at_the_top_alone(extractor: Extractor, text: str, providers: list[str]) -> None:
    assert [row.provider for row in extractor.extract(text).inspections] == providers


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        (
            "The CQC has rated the Royal Marl Infirmary inadequate. The rating of Marl Hospitals NHS Trust, which runs"
            " it, is unchanged at requires improvement.",
            ["Royal Marl Infirmary"],
        ),
        (
            "The CQC has rated the Royal Marl Infirmary inadequate. Marl Hospitals NHS Trust, which runs it, was rated"
            " requires improvement, down from good.",
            ["Royal Marl Infirmary", "Marl Hospitals NHS Trust"],
        ),
    ],
)
def test_what_the_owner_keeps_is_no_inspection(extractor: Extractor, text: str, providers: list[str]) -> None:
    assert [row.provider for row in extractor.extract(text).inspections] == providers


@pytest.mark.parametrize(
    ("story", "providers"),
    [("Curry Barn in Denham was given zero stars.\n", ["Curry Barn"]), ("", ["Ash Foods", "Chip Hut"])],
)
def test_a_list_below_the_story_of_another_has_no_rows(extractor: Extractor, story: str, providers: list[str]) -> None:
    opening = "Cafes get new food hygiene ratings\n\nFood hygiene inspectors have seen the cafes and takeaways.\n\n"
    text = opening + story + "\nFIVE:\n\nAsh Foods, 2 Low Lane\n\nFOUR:\n\nChip Hut, 2 Mill Road\n"
    assert [row.provider for row in extractor.extract(text).inspections] == providers
