"""Services told apart by a word, by "both" or by what they are said to be. Every name is invented."""

import pytest

from inspectfacts import Extractor


def _subjects(extractor: Extractor, text: str) -> list[str | None]:
    return [rating.subject for rating in extractor.extract(text, published="2019-05-10").ratings]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Marlby Infant School and Marlby Junior School, of the Marlby Federation, share a head, Ofsted said.\n"
            "The infant school was outstanding for behaviour. The junior school was judged good.",
            ["Marlby Infant School", "Marlby Junior School"],
        ),
        (
            "Thornby Care Home was rated inadequate by the CQC, weeks after Dale View Care Home was rated good.\n"
            "The Thornby home was inadequate for safety.",
            ["Thornby Care Home", "Dale View Care Home", "Thornby Care Home"],
        ),
        (
            "Elm Lodge, in Thornby, was rated good by the CQC. The small home was outstanding for caring.",
            ["Elm Lodge"] * 2,
        ),
    ],
)
def test_a_description_means_the_only_name_with_its_word(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert _subjects(extractor, text) == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Elm Lodge, on Mill Road, and The Larches, on High Street, are both run by Dale Care.\n"
            "Elm Lodge was rated good by the CQC and The Larches was rated inadequate.",
            ["Elm Lodge", "The Larches"],
        ),
        (
            "Rosemount and Hill Top Nursery were both rated good by Ofsted. Rosemount was outstanding for behaviour.",
            ["Rosemount", "Hill Top Nursery", "Rosemount"],
        ),
        (
            "Rosemount and Hill Top Nursery was rated good by Ofsted.",
            ["Rosemount and Hill Top Nursery"],
        ),
        (
            "Elm Lodge in Deal and Ann Dell both said so. Elm Lodge was rated good by the CQC. Ann Dell was glad.",
            ["Elm Lodge"],
        ),
    ],
)
def test_both_makes_the_other_name_a_service(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert _subjects(extractor, text) == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Thornby College went up a grade, Ofsted said, but an adult and community learning provider was rated "
            "inadequate.\nThornby College is glad.\nSkills Forge, a small provider in Deal, was rated good in 2015.",
            ["Skills Forge", "Skills Forge"],
        ),
        (
            "Thornby College went up a grade, Ofsted said. It was rated good.\n"
            "Skills Forge, a small provider in Deal, was rated inadequate.",
            ["Thornby College", "Skills Forge"],
        ),
    ],
)
def test_a_description_means_the_name_that_is_said_to_be_it(
    extractor: Extractor, text: str, subjects: list[str]
) -> None:
    assert _subjects(extractor, text) == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "A care home run by the Order of Saint Clare has been rated good by the CQC.\n"
            "Inspectors visited Greenfields in Thornby in March.",
            ["Greenfields"],
        ),
        (
            "The Order of Saint Clare has been rated good by the CQC as a care home.\n"
            "Inspectors visited the care home in March.",
            ["Order of Saint Clare"],
        ),
    ],
)
def test_an_owner_is_no_home(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert _subjects(extractor, text) == subjects


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Of the 27 schools which were visited, more than half had areas judged to be adequate by Estyn. "
            "Elm School is proud.",
            [(None, "aggregate")],
        ),
        ("Elm School had areas judged to be adequate by Estyn.", [("Elm School", "current")]),
        (
            "Five GPs’ surgeries have been rated inadequate by the CQC. All received a good rating for caring.",
            [("surgeries", "aggregate"), (None, "aggregate")],
        ),
        (
            "Elm Surgery was rated requires overall improvement by the CQC. All areas were good.",
            [("Elm Surgery", "current"), ("Elm Surgery", "current")],
        ),
    ],
)
def test_counted_services_are_many(extractor: Extractor, text: str, told: list[tuple[str | None, str]]) -> None:
    ratings = extractor.extract(text, published="2019-05-10").ratings
    assert [(rating.subject, rating.status) for rating in ratings] == told


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Two jails are in the news. Marlmoor and Fenwick prisons were both rated poor for safety by HMI Prisons.",
            ["Marlmoor", "Fenwick"],
        ),
        (
            "Hexley and Polden hospitals have been rated inadequate by the CQC. The two hospitals are old.",
            ["Hexley", "Polden"],
        ),
        ("Marlby and Deal schools were praised by Ofsted. Some 80 per cent were rated good.", [None]),
    ],
)
def test_a_plural_with_two_names_means_both(extractor: Extractor, text: str, subjects: list[str | None]) -> None:
    assert _subjects(extractor, text) == subjects


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Royal Wok, a takeaway at 111 Denby Avenue, in Marlby, was given three stars for food hygiene. "
            "The score was given after assessment on April 16.",
            [("Royal Wok", "2019-04-16")],
        ),
        (
            "Royal Wok, in Marlby, was given three stars for food hygiene. Denby Grill, in Deal, was given two stars.",
            [("Royal Wok", None), ("Denby Grill", None)],
        ),
    ],
)
def test_a_street_is_no_place_to_eat(extractor: Extractor, text: str, told: list[tuple[str, str | None]]) -> None:
    rows = extractor.extract(text, published="2019-05-10").inspections
    assert [(row.provider, row.inspected) for row in rows] == told
