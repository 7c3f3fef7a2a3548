"""Grades that a newer visit replaced, that are still to come, or that are only spoken of. All names are invented."""

import pytest

from inspectfacts import Extractor

OFSTED = "Ofsted rated Marl Nursery inadequate.\n\n"


def statuses(extractor: Extractor, text: str) -> list[str]:
    """Return the status of each rating."""
    return [each.status for each in extractor.extract(text, published="2023-03-10").ratings]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A second inspection in February judged the nursery “good”.", ["previous", "current"]),
        ("A fresh inspection in February found the nursery was good.", ["previous", "current"]),
        ("But just three months later, the nursery was rated good.", ["previous", "current"]),
        ("Inspectors said in February its teaching was good.", ["current", "current"]),
    ],
)
def test_a_newer_visit_takes_the_place_of_the_first(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert statuses(extractor, OFSTED + text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“More work is needed before services are good.”", "target"),
        ("“We will not stop until the nursery is good.”", "target"),
        ("“It closed before the nursery was good.”", "current"),
    ],
)
def test_a_grade_still_to_come_is_a_target(extractor: Extractor, text: str, wanted: str) -> None:
    assert statuses(extractor, OFSTED + text)[1:] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "The framework – which reclassified “adequate” under the old regime as “requires improvement” – failed.",
        "An overall rating of ‘good’ did not indicate that everything was perfect.",
    ],
)
def test_a_grade_may_be_only_spoken_of(extractor: Extractor, text: str) -> None:
    assert set(statuses(extractor, OFSTED + text)[1:]) == {"mention"}


def test_what_is_good_already_is_no_grade(extractor: Extractor) -> None:
    text = "“They show a determination to improve further on outcomes that are already good.”"
    assert len(statuses(extractor, OFSTED + text)) == 1


def test_a_wording_of_another_body_is_no_grade(extractor: Extractor) -> None:
    text = "Ysgol Marl requires urgent improvement in many areas, a report from education watchdog Estyn says."
    assert statuses(extractor, text) == []


def test_a_date_in_an_aside_of_other_news_is_not_that_of_the_grade(extractor: Extractor) -> None:
    text = "Marl Academy – due to open in new premises in September – was rated inadequate by Ofsted."
    assert [each.when for each in extractor.extract(text, published="2015-03-20").ratings] == [None]


def test_areas_that_share_a_clause_are_those_of_all_the_services(extractor: Extractor) -> None:
    text = (
        "Marl Academy and Hexley Academy were rated inadequate by Ofsted in all areas apart from behaviour, which"
        " inspectors said required improvement."
    )
    found = [each for each in extractor.extract(text, published="2015-03-20").ratings if each.aspect == "behaviour"]
    assert [each.subject for each in found] == ["Marl Academy", "Hexley Academy"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Once a school is deemed inadequate it can be given a notice.", ["hypothetical"]),
        ("Once Marl School was deemed inadequate it got a notice.", ["previous"]),
        (
            "It is used to tell whether visits are due, such as the number of pupils in a ‘good’ school.",
            ["aggregate"],
        ),
        ("“We couldn’t be happier with achieving our outstanding grading.”", ["current"]),
        ("Earlier in the week, its report was published, with the nursery being judged inadequate.", ["current"]),
        ("It was earlier judged inadequate.", ["previous"]),
    ],
)
def test_what_stands_before_a_grade_tells_whether_it_was_given(
    extractor: Extractor, text: str, wanted: list[str]
) -> None:
    assert statuses(extractor, "Ofsted has been to Marl Nursery.\n\n" + text) == wanted


def test_a_scale_may_be_told_by_its_steps(extractor: Extractor) -> None:
    text = "Ofsted looks. Schools are graded from outstanding at the top through to good, ending with inadequate."
    assert set(statuses(extractor, text)) == {"mention"}


def test_a_scale_may_stand_in_a_sentence_of_its_own(extractor: Extractor) -> None:
    text = "It uses words for its judgements. ‘Inadequate’; ‘Requires Improvement’; ‘Good’ and ‘Outstanding’."
    assert set(statuses(extractor, OFSTED + text)[1:]) == {"mention"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is likely to be classed “good” in three of the four areas.", "hypothetical"),
        ("It should be classed “good” by 2025.", "target"),
    ],
)
def test_a_number_of_areas_is_no_day_to_come(extractor: Extractor, text: str, wanted: str) -> None:
    assert set(statuses(extractor, OFSTED + text)[1:]) == {wanted}


def test_the_title_of_an_award_is_no_grade(extractor: Extractor) -> None:
    text = "It was nominated for an award in the category of Outstanding Progress for a nursery."
    assert len(statuses(extractor, OFSTED + text)) == 1


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("The ‘good’ rating for Hexley Nursery is an achievement.", "overall"),
        ("The Good outcome for Hexley Nursery is a relief.", "overall"),
        ("The good rating for teaching is new.", "teaching"),
    ],
)
def test_what_is_said_of_a_grade_is_no_area(extractor: Extractor, text: str, area: str) -> None:
    found = extractor.extract("Ofsted was at Hexley Nursery.\n\n" + text, published="2019-07-15").ratings
    assert [(each.subject, each.aspect) for each in found] == [("Hexley Nursery", area)]
