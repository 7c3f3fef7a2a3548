"""Entries with a number and a name above what is told of each. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

OPENING = "Take a look at the schools below and at what Ofsted found in each of them this month.\n\n"
ENTRIES = (
    "2. Marl St Anne's Church of England Primary School\n\nReport published Nov 4 after a visit on Sept 24-25."
    " Found to be 'good' across all categories. Improvements needed: checks on learning; the key knowledge that the"
    " youngest should learn Previous inspection: Requires Improvement.\n\n"
    "3. Hexley Primary School\n\nReport published Nov 6 following inspection days on Oct 1-2. Found 'outstanding'"
    " across all categories. Highlights: a welcoming school. Previous inspection: Good.\n"
)


def test_each_entry_is_a_row_with_its_own_days(extractor: Extractor) -> None:
    rows = extractor.extract(OPENING + ENTRIES, published="2024-12-02").inspections
    assert [(row.provider, row.previous, row.inspected) for row in rows] == [
        ("Marl St Anne's Church of England Primary School", "requires_improvement", "2024-09-24/2024-09-25"),
        ("Hexley Primary School", "good", "2024-10-01/2024-10-02"),
    ]


@pytest.mark.parametrize("label", ["Previous inspection: Good.", "Overall rating: Good."])
def test_a_label_at_the_end_of_a_long_line_has_its_grade(extractor: Extractor, label: str) -> None:
    text = "Ofsted went to Hexley School. The old hall by the mill pond is to be made new and bright for all pupils "
    found = extractor.extract(text + label).ratings
    assert [(each.grade, each.aspect) for each in found] == [("good", "overall")]


def test_a_colon_at_the_end_of_a_sentence_is_no_label(extractor: Extractor) -> None:
    text = "Ofsted went to Hexley School. Of the food that is cooked there every day this may well be said: good."
    assert extractor.extract(text).ratings == []
