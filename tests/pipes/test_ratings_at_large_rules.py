"""Rules told for all that get a grade, the one of the best, and what else a grade alone does not tell. All invented."""

import pytest

from inspectfacts import Extractor

CQC = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
OFSTED = "Ofsted visited Hill Top School.\n"
FIRE = "HMICFRS has reported on Larkshire Fire Brigade.\n"
PROBATION = "HMI Probation has been to Larkshire Youth Justice Service.\n"

Found = list[tuple[str, str, str | None]]


def found(extractor: Extractor, text: str) -> Found:
    return [(rating.grade, rating.status, rating.subject) for rating in extractor.extract(text).ratings]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Surgeries that are given a rating of ‘inadequate’ will have half a year to improve.", "hypothetical"),
        ("Homes rated inadequate must send a plan.", "hypothetical"),
        ("A practice that is rated inadequate would be given six months.", "hypothetical"),
        ("Homes rated inadequate are run by three firms.", "aggregate"),
        ("The home rated inadequate must improve.", "current"),
    ],
)
def test_a_rule_for_all_that_get_a_grade_gives_none(extractor: Extractor, text: str, status: str) -> None:
    assert [each for _, each, _ in found(extractor, CQC + text)] == [status]


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        (
            OFSTED + "Ofsted has judged one of the biggest schools in the county inadequate.",
            [("inadequate", "current", "Hill Top School")],
        ),
        (OFSTED + "Just one of the ten schools was rated good.", [("good", "aggregate", "schools")]),
        (
            CQC + "Elm House was good, but both the home — which has nine beds — and Oak Lodge were deemed inadequate.",
            [
                ("good", "current", "Elm House Care Home"),
                ("inadequate", "current", "Elm House Care Home"),
                ("inadequate", "current", "Oak Lodge"),
            ],
        ),
        (
            CQC + "The visit on Mill Road to protect people was to a home which was found to be inadequate.",
            [("inadequate", "current", "Elm House Care Home")],
        ),
        (
            CQC + "Staff hope to help people at the home, which was rated inadequate.",
            [("inadequate", "current", "Elm House Care Home")],
        ),
        (CQC + "Staff hope to run a home that is rated good.", [("good", "target", "Elm House Care Home")]),
        (
            FIRE
            + "HMICFRS said Larkshire Fire Brigade needed to change and is either inadequate or requires improvement"
            " in all areas.",
            [
                ("inadequate", "current", "Larkshire Fire Brigade"),
                ("requires_improvement", "current", "Larkshire Fire Brigade"),
            ],
        ),
        (
            OFSTED + "The third member of the group, Larkshire and Marl, was rated good by Ofsted.",
            [("good", "current", "Larkshire and Marl")],
        ),
        (
            OFSTED + "Inspectors graded the school as inadequate which means it will be seen again.",
            [("inadequate", "current", "Hill Top School")],
        ),
        (OFSTED + "A good rating means that children are well taught.", [("good", "mention", None)]),
    ],
)
def test_whose_grade_it_is_and_whether_it_stands(extractor: Extractor, text: str, ratings: Found) -> None:
    assert found(extractor, text) == ratings


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        (FIRE + "Larkshire Fire Brigade is performing to a good standard.", ["good"]),
        (FIRE + "Larkshire Fire Brigade operates at an adequate level.", ["adequate"]),
        (FIRE + "The choir sang to a good standard.", []),
        (FIRE + "Larkshire Fire Brigade runs to a good standard of repair.", []),
        (OFSTED + "The school had four straight inadequates.", ["inadequate"]),
        (OFSTED + "There are no inadequates in the county.", []),
    ],
)
def test_how_a_service_performs_is_its_grade(extractor: Extractor, text: str, grades: list[str]) -> None:
    assert [grade for grade, _, _ in found(extractor, text)] == grades


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("It was good, with its services for children described as outstanding.", ["overall", "services for children"]),
        ("It was good, with its homes for children described as outstanding.", ["overall", "overall"]),
    ],
)
def test_services_told_behind_with_are_an_area(extractor: Extractor, text: str, aspects: list[str]) -> None:
    assert [rating.aspect for rating in extractor.extract(PROBATION + text).ratings] == aspects


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "A home found to be requiring improvement will be told so, and a home given an ‘inadequate’ rating will "
            "ordinarily be placed in special measures.",
            ["hypothetical", "hypothetical"],
        ),
        ("It rates how a home performs, with rankings ranging from ‘outstanding’ to ‘inadequate’.", ["mention"] * 2),
        ("The home moved from ‘outstanding’ to ‘inadequate’.", ["previous", "current"]),
        ("Meanwhile, a ‘good’ score shows the provider is meeting the criteria.", ["mention"]),
        ("Meanwhile, the ‘good’ score shows how far the home has come.", ["current"]),
    ],
)
def test_what_grades_mean_is_told_of_no_service(extractor: Extractor, text: str, statuses: list[str]) -> None:
    assert [status for _, status, _ in found(extractor, CQC + text)] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The C3s all followed letters from tenants.", ["aggregate"]),
        ("Six landlords were inspected, which include all five C2s.", ["aggregate"]),
        ("The regulator gave Elm Council a C3.", ["current"]),
    ],
)
def test_codes_in_the_plural_are_those_of_many(extractor: Extractor, text: str, statuses: list[str]) -> None:
    told = "The Regulator of Social Housing has published gradings.\n"
    assert [status for _, status, _ in found(extractor, told + text)] == statuses
