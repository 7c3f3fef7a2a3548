"""Two grades for two services, the first of its kind, and the service of another. Every name is invented."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Elm House and Oak House are rated good and inadequate respectively by the CQC.",
            [("Elm House", "good"), ("Oak House", "inadequate")],
        ),
        (
            "Dale Care also owns Elm House in Deal and The Willows in Denby, which the CQC says are rated good and "
            "inadequate respectively.",
            [("Elm House", "good"), ("Willows", "inadequate")],
        ),
        (
            "Elm House and its rival were busy. The CQC rated Elm House good and outstanding for caring.",
            [("Elm House", "good"), ("Elm House", "outstanding")],
        ),
    ],
)
def test_respectively_parts_two_grades(extractor: Extractor, text: str, told: list[tuple[str, str]]) -> None:
    assert [(each.subject, each.grade) for each in extractor.extract(text, published="2019-05-10").ratings] == told


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Marlshire has become the first council in the region to be rated outstanding by the CQC.",
            ["Marlshire"],
        ),
        (
            "Thornby Sixth Form College has become the latest college to be rated good by Ofsted.",
            ["Thornby Sixth Form College"],
        ),
        ("The first council in the region has been rated outstanding by the CQC.", ["The first council"]),
    ],
)
def test_the_first_of_its_kind_is_the_one_named_before(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [each.subject for each in extractor.extract(text, published="2025-05-10").ratings] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Denby Academy was judged good by Ofsted. The academy’s nursery, Little Acorns, was rated outstanding.",
            ["Denby Academy", "Little Acorns"],
        ),
        (
            "Denby Academy was judged good by Ofsted. Its nursery, in Deal, was rated outstanding.",
            ["Denby Academy", "Denby Academy"],
        ),
    ],
)
def test_a_service_of_another_has_its_own_name(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [each.subject for each in extractor.extract(text, published="2019-05-10").ratings] == subjects


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        (
            "Elm Lodge was rated good by the CQC after a visit in April.\n" + "The garden is green. " * 30 + "\n"
            "Its owner also has Ash House and Oak House, which are rated good and inadequate respectively.",
            ["Elm Lodge"],
        ),
        (
            "Elm Lodge was rated good by the CQC after a visit in April.\n" + "The garden is green. " * 30 + "\n"
            "Oak House was rated inadequate overall and for safety after a visit in April.",
            ["Elm Lodge", "Oak House"],
        ),
    ],
)
def test_grades_that_stand_together_are_no_news(extractor: Extractor, text: str, providers: list[str]) -> None:
    assert [row.provider for row in extractor.extract(text, published="2019-05-10").inspections] == providers


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Fells Care, in Deal, has been told its third home, The Hollies, requires improvement, the CQC said.",
            ["Hollies"],
        ),
        ("Fells House in Deal has been told it requires improvement by the CQC.", ["Fells House"]),
        (
            "Thornby College was rated good by Ofsted. It was worse for Marl Training, which plunged to inadequate.",
            ["Thornby College", "Marl Training"],
        ),
        (
            "Thornby College was rated good by Ofsted. It was hard for Kent, which is proud of that good rating.",
            ["Thornby College", "Thornby College"],
        ),
        (
            "Denby Junior School was rated good by Ofsted, while the infant school next door was rated inadequate.",
            ["Denby Junior School", "the infant school"],
        ),
        (
            "Denby Junior School was rated good by Ofsted. The village school was rated inadequate for behaviour.",
            ["Denby Junior School", "Denby Junior School"],
        ),
    ],
)
def test_a_service_beside_another_has_its_own_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [each.subject for each in extractor.extract(text, published="2019-05-10").ratings] == subjects
