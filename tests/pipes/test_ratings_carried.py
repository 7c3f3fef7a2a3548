"""Whose a grade is where the paragraph, or the sentence behind it, tells. Every name is invented."""

import pytest

from inspectfacts import Extractor

_RSH = "Polden Council has been handed a C4 by the Regulator of Social Housing.\nWeald Homes was cut to G3 from G1.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (_RSH + "Its chair, Ann Dell, said the G3 had been a shock.", ["Weald Homes"]),
        (_RSH + "Their chair, Ann Dell, said the G3 had been a shock.", ["Weald Homes"]),
        (_RSH + "Ann Dell, a lawyer, said the C4 had been a shock.", ["Polden Council"]),
        (
            _RSH + "Fenmoor Housing has gone up. Previously G2 and V3, the 4,100-home landlord is now G1.",
            ["Fenmoor Housing"] * 3,
        ),
        (
            "The CQC rated Hexley House good.\nRowan Lodge was glad. Once good, then inadequate, the home is now good.",
            ["Rowan Lodge"] * 3,
        ),
        (
            "A takeaway was given a food hygiene rating of one, Marl Council said. Marl Council has the list.\n"
            "Doner Kitchen is sorry.",
            ["Doner Kitchen"],
        ),
    ],
)
def test_a_grade_is_of_the_service_in_the_news(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = [rating.subject for rating in extractor.extract(text).ratings]
    assert found[-len(subjects) :] == subjects
