"""Services that a list names by their places alone. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

OPENING = "Children's services at three councils have come out as good in Ofsted inspections.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Marlford, Hexcombe and North Polden were all given the grade in May. Hexcombe's adoption work was rated"
            " outstanding.\nIn North Polden, help for care leavers was judged inadequate.",
            [None, "Hexcombe", "North Polden"],
        ),
        ("Marlford and Hexcombe were both glad. Hexcombe Council was rated outstanding.", [None, "Hexcombe Council"]),
    ],
)
def test_as_many_names_as_were_counted_are_services(
    extractor: Extractor, text: str, subjects: list[str | None]
) -> None:
    found = extractor.extract(OPENING + text).ratings
    assert [rating.subject if rating.status == "current" else None for rating in found] == subjects


def test_each_of_the_places_has_a_row(extractor: Extractor) -> None:
    found = extractor.extract(OPENING + "Marlford, Hexcombe and North Polden were all given the grade in May.")
    assert [(row.provider, row.overall) for row in found.inspections] == [
        ("Marlford", "good"),
        ("Hexcombe", "good"),
        ("North Polden", "good"),
    ]


def test_people_in_a_list_are_no_services(extractor: Extractor) -> None:
    found = extractor.extract(OPENING + "Ann Bray and Lee Marsh were both glad. Marsh was rated outstanding by many.")
    assert not found.inspections or all("Marsh" not in (row.provider or "") for row in found.inspections)


def test_one_of_which_is_one_of_many(extractor: Extractor) -> None:
    text = "Ofsted has been to 52 councils, of which nine have failed and just one is outstanding overall."
    assert [rating.status for rating in extractor.extract(text).ratings] == ["aggregate"]
