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


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Private school told it broke rules is now excellent\nThe quality of work at Marl Court, near Polden, is"
            " excellent, the Independent Schools Inspectorate found. Safety at the school was judged to be good.",
            {"Marl Court"},
        ),
        (
            "Ofsted was at Marl College. It was good. Lee Bray, of the heads’ body Primary Leaders Polden, was glad."
            " The primary was inadequate.",
            {"Marl College"},
        ),
        (
            "A care agency has been rated inadequate.\nThe Marl branch of the Polden Group"
            " has been criticised by CQC inspectors. The care agency was told that it required improvement.",
            {"Polden Group"},
        ),
        (
            "A care agency has been rated inadequate by the CQC.\nAnn Bray, of the Polden Group, was glad.",
            {"care agency"},
        ),
    ],
)
def test_descriptions_stand_for_the_only_name(extractor: Extractor, text: str, subjects: set[str]) -> None:
    assert {rating.subject for rating in extractor.extract(text).ratings} == subjects


def test_a_number_left_for_a_grade_in_words_is_one(extractor: Extractor) -> None:
    text = (
        "Ofsted gave Marl College a new grade. It climbed from a two to ‘outstanding’. It grew from two to four sites."
    )
    assert [rating.grade for rating in extractor.extract(text).ratings] == ["good", "outstanding"]
