"""Councils with an "and" in their names, posts for services, the services of a country. The people are invented."""

import pytest

from inspectfacts import Extractor

OPENING = "The Care Quality Commission (CQC) has looked at how councils care for adults.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Brighton and Hove was rated good.", ["Brighton and Hove"]),
        ("Camden was rated good.", ["Camden"]),
        (
            "Three councils (Barking and Dagenham, Camden and Kensington and Chelsea) have been rated outstanding.",
            ["Barking and Dagenham", "Camden", "Kensington and Chelsea"],
        ),
        ("Kent was rated good, while Telford and Wrekin was rated inadequate.", ["Kent", "Telford and Wrekin"]),
        ("Kent and Essex were both rated good.", ["Kent", "Essex"]),
    ],
)
def test_places_with_an_and_stay_whole(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(OPENING + text).ratings] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "Jo Marsh, cabinet member for Adult Social Care, said the inadequate rating hurt.",
        "Jo Marsh, Executive Director for Adult Social Care and Health, said the inadequate rating hurt.",
        "Jo Marsh, Deputy Chief Inspector of Adult Social Care, said: “It is rated inadequate.”",
        "England’s adult social care services have all been given ratings, and the inadequate rating hurt.",
        "There is concern about the Requires Improvement rating of Requires Improvement Services in the north.",
        "It is one of only six Councils London-wide that has kept its inadequate rating.",
    ],
)
def test_posts_countries_and_grades_name_no_service(extractor: Extractor, text: str) -> None:
    assert {rating.subject for rating in extractor.extract(OPENING + text).ratings} <= {None}


def test_the_services_of_a_council_still_do(extractor: Extractor) -> None:
    found = extractor.extract(OPENING + "Kent’s adult social care services were rated inadequate.").ratings
    assert [rating.subject for rating in found] == ["Kent’s adult social care services"]
