"""Whom a grade is given to, where a description stands for the name. Every place and name is invented."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The CQC rated Medisprint Ambulances, of Hexley, inadequate. The provider was rated good for being caring.",
            ["Medisprint Ambulances", "Medisprint Ambulances"],
        ),
        (
            "The CQC rated Swiftmoor Ambulance Station as inadequate.\n"
            "In a statement, Swiftmoor said: “We are sad about the recent rating of ‘inadequate’.”",
            ["Swiftmoor Ambulance Station", "Swiftmoor Ambulance Station"],
        ),
        (
            "The CQC rated Elm House inadequate. The hospital was rated good.",
            ["Elm House", "The hospital"],
        ),
        (
            "The CQC inspected Hexley NHS Foundation Trust. Oak House care home was seen. It was rated a good trust.",
            ["Hexley NHS Foundation Trust"],
        ),
        (
            "Ofsted pointed to its close partnership with families in rating Tall Trees Childcare “outstanding”.",
            ["Tall Trees Childcare"],
        ),
        (
            "Hexley House, a home in Polden, was rated good by the CQC. The home’s neighbour was rated inadequate.",
            ["Hexley House", "The home’s neighbour"],
        ),
        (
            "The CQC rated Hexley House, a home in Polden, good. The other, Mill Lodge, was rated inadequate.",
            ["Hexley House", "Mill Lodge"],
        ),
        (
            "Burnside Care Home was visited by the Care Inspectorate. The setting was rated adequate.",
            ["Burnside Care Home"],
        ),
    ],
)
def test_a_grade_is_that_of_the_service_told_of(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects
