"""Areas told in lines below a grade, as questions, in brackets, between dashes and behind "including"."""

import pytest

from inspectfacts import Extractor

CQC = "The Care Quality Commission (CQC) has reported on Marsh Court.\n"


def graded(extractor: Extractor, text: str, opening: str = CQC) -> list[tuple[str, str | None]]:
    return [(rating.text, rating.aspect) for rating in extractor.extract(opening + text).ratings]


@pytest.mark.parametrize(
    ("lead", "lines", "areas"),
    [
        (
            "for:",
            ("- Safe services", "- Responsive services", "- Leadership."),
            ["Safe services", "Responsive services"],
        ),
        ("for its provision of the following:", ("• Safety", "• Effective care"), ["Safety", "Effective care"]),
        ("in the following areas:", ("Caring", "Responsive"), ["Caring", "Responsive"]),
        ("for:", ("- Safe services", "- Smoke in the kitchen"), []),
        ("after an outcry:", ("- Safe services", "- Leadership"), []),
    ],
)
def test_lines_of_areas_below_a_grade_share_it(
    extractor: Extractor, lead: str, lines: tuple[str, ...], areas: list[str]
) -> None:
    found = graded(extractor, "\n".join((f"The home was rated inadequate {lead}", *lines)))
    assert [aspect for _, aspect in found][: len(areas) or 1] == (areas or ["overall"])


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("It was rated good in the 'is the service safe?' and 'is the service caring?' questions.", ["safe", "caring"]),
        ("It got a ‘good’ rating for ‘is the service safe?’.", ["safe"]),
        ("It was rated good for the questions “Is the service safe?” and “Is the service kind?”", ["safe"]),
        (
            "It was good in safety (‘is the service safe?’), its level of care (‘is the service caring?’) and"
            " leadership (is the service well-led?).",
            ["safety", "level of care", "leadership"],
        ),
        ("It was classed as good (is the service safe?).", ["safe"]),
    ],
)
def test_a_question_names_the_area_it_asks_of(extractor: Extractor, text: str, areas: list[str]) -> None:
    assert [aspect for _, aspect in graded(extractor, text)][: len(areas)] == areas


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "It was judged inadequate overall - including in the areas of safety and care.",
            ["safety", "care"],
        ),
        ("It was rated inadequate by the CQC, including for safety.", ["safety"]),
        ("It was rated inadequate, including safety and leadership.", ["safety", "leadership"]),
        ("It was rated inadequate overall, covering its tracks on safety.", []),
        ("It was rated inadequate, including its garden.", []),
    ],
)
def test_areas_included_are_told_beside_the_whole(extractor: Extractor, text: str, areas: list[str]) -> None:
    assert [aspect for _, aspect in graded(extractor, text)] == ["overall", *areas]


@pytest.mark.parametrize("dash", ["-", "–"])
def test_areas_between_dashes_all_have_the_grade_behind_them(extractor: Extractor, dash: str) -> None:
    text = f"Inspectors rated two key areas {dash} safety and leadership {dash} inadequate."
    assert graded(extractor, text) == [("inadequate", "safety"), ("inadequate", "leadership")]
    assert graded(extractor, f"Safety {dash} inadequate.") == [("inadequate", "Safety")]


def test_sector_leading_practice_is_praise(extractor: Extractor) -> None:
    opening = "Estyn has reported on Marsh School.\n"
    assert graded(extractor, "It calls its pastoral work “sector-leading practice”.", opening) == []
    assert graded(extractor, "It calls its pastoral work “excellent”.", opening) == [("excellent", "overall")]


def test_an_area_named_twice_has_its_grade_once(extractor: Extractor) -> None:
    assert graded(extractor, "It was rated good for safety and safety.") == [("good", "safety")]
