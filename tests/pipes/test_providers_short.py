"""Services that are called by less than their names. Every place and name is invented."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Ofsted rated Hill Top School good. St Bede's was less fortunate. The school slipped to inadequate.",
            ["Hill Top School", "St Bede's"],
        ),
        (
            "Ofsted went to Hill Top School. Hill Top School and St Bede's, Marl, were both rated good.",
            ["Hill Top School", "St Bede's"],
        ),
        (
            "Ofsted was at Marl St Ann's Primary School. It was good. St Ann's was glad. The school was rated good.",
            ["Marl St Ann's Primary School"] * 2,
        ),
        ("Ofsted was at Hill Top School, on St Ann's Road. The school was rated good.", ["Hill Top School"]),
        (
            "Ofsted was at Hill Top School. A sale for St Ann's went well. The school was rated good.",
            ["Hill Top School"],
        ),
        (
            "Estyn was at Marl Council and Polden Council. Marl's education services were good. In Polden, leadership"
            " was adequate.",
            ["Marl Council", "Polden Council"],
        ),
        (
            "Estyn was at Marl Council and Polden Council. Schools in Marl are old. Polden Council was rated good.",
            ["Polden Council"],
        ),
        ("Food hygiene scores are out. The Bay Tree and Mill Stores both scored two.", ["Bay Tree", "Mill Stores"]),
        ("Food hygiene scores are out. The Hook and Line scored two.", ["Hook and Line"]),
    ],
)
def test_each_is_known(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Caring was good at all three trusts.", "aggregate"),
        ("Caring was good at the trust.", "current"),
    ],
)
def test_a_grade_at_several_is_that_of_many(extractor: Extractor, text: str, status: str) -> None:
    found = extractor.extract(f"The CQC rated Marl NHS Trust inadequate. {text}").ratings
    assert [rating.status for rating in found] == ["current", status]
