"""Names with a plain noun that stand by themselves elsewhere, services that others only own. All invented."""

import pytest

from inspectfacts import Extractor

CQC = "The Care Quality Commission (CQC) came back in December.\n"


def subjects(extractor: Extractor, text: str) -> list[str | None]:
    return [rating.subject for rating in extractor.extract(text).ratings]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Elmwood care home rated ‘outstanding’ in latest report\n" + CQC + "Staff at Elmwood were pleased.\n"
            "Councillor Ann Orr, Cabinet Member for Health and Care Services, thanked them.",
            "Elmwood care home",
        ),
        (CQC + "Run by Larkshire County Council, Elm House is currently rated good.", "Elm House"),
        (
            "Elmwood care home praised\n" + CQC + "The county council’s Elmwood care home has been rated good.",
            "Elmwood care home",
        ),
        (CQC + "Larkshire County Council’s adult social care has been rated good.", "Larkshire County Council"),
    ],
)
def test_a_service_is_told_from_whose_it_is(extractor: Extractor, text: str, subject: str) -> None:
    assert subjects(extractor, text) == [subject]


def test_a_place_before_a_plain_noun_is_no_name(extractor: Extractor) -> None:
    text = (
        "Thornby care home rated good\n" + CQC + "Elm House, in Thornby, was rated good. Staff sang at Thornby’s fair."
    )
    assert subjects(extractor, text) == ["Elm House"] * 2
