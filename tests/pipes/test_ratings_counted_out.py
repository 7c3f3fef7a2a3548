"""Grades counted out one by one, those any service may get, one or the other for all areas, days. All invented."""

import pytest

from inspectfacts import Extractor

FIRE = "HMICFRS has reported on Larkshire Fire Brigade.\n"
CQC = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
FOOD = "The Food Standards Agency publishes food hygiene ratings.\n"
PRISONS = "HMI Prisons went to HMP Larkford.\n"


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "It received one ‘good’ rating, three ‘adequate’ and one ‘inadequate’.",
            ["three ‘adequate’", "one ‘inadequate’"],
        ),
        (
            "The brigade was given two good grades, four adequate, and one inadequate.",
            ["four adequate", "one inadequate"],
        ),
        ("The brigade was rated good for prevention, adequate for protection.", ["protection"]),
    ],
)
def test_each_count_of_grades_is_worded_as_its_own(extractor: Extractor, text: str, areas: list[str]) -> None:
    assert [rating.aspect for rating in extractor.extract(FIRE + text).ratings[1:]] == areas


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("All tests were judged to be either “good” or “reasonably good”.", ["current", "current"]),
        ("All four categories were judged either good or reasonably good.", ["current", "current"]),
        ("Prisons were found to be either good or poor in all areas.", ["mention", "mention"]),
    ],
)
def test_all_areas_may_have_one_grade_or_the_other(extractor: Extractor, text: str, status: list[str]) -> None:
    assert [rating.status for rating in extractor.extract(PRISONS + text).ratings] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("There are 26 establishments across Larkford that have a hygiene rating of one.", "aggregate"),
        ("There are 12 takeaways in Larkford with a zero food hygiene rating.", "aggregate"),
        ("These are the seven pubs in Larkford that scored zero out of five.", "aggregate"),
        ("There is one café, the Copper Pot, that has a hygiene rating of one.", "current"),
    ],
)
def test_services_that_there_are_of_a_grade_are_counted(extractor: Extractor, text: str, status: str) -> None:
    assert [rating.status for rating in extractor.extract(FOOD + text).ratings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Nurseries can also be handed a milder rating of ‘requires improvement’.", "hypothetical"),
        ("Providers may be rated outstanding.", "hypothetical"),
        ("Services can be handed a grade of inadequate.", "hypothetical"),
        ("The home can be proud to be rated outstanding.", "current"),
    ],
)
def test_what_any_services_can_get_is_no_result(extractor: Extractor, text: str, status: str) -> None:
    assert [rating.status for rating in extractor.extract(CQC + text).ratings] == [status]


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Oak Lodge was rated as good on January 5.", "current", "2024-01-05"),
        ("Oak Lodge was awarded an ‘inadequate’ by the CQC on January 30.", "current", "2024-01-30"),
        ("Having been inspected on December 27, Oak Lodge was judged good.", "current", None),
        ("Having been rated inadequate in 2021, Oak Lodge is now run by a charity.", "previous", "2021"),
        ("Oak Lodge was rated good after a visit on January 5.", "current", None),
    ],
)
def test_a_day_right_behind_a_grade_is_its_own(extractor: Extractor, text: str, status: str, when: str | None) -> None:
    found = extractor.extract(CQC + text, published="2024-02-06").ratings
    assert [(rating.status, rating.when) for rating in found] == [(status, when)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Another takeaway in the city, Lucky Wok, of Mill Street, scored a four out of five rating.", "Lucky Wok"),
        ("Another takeaway in the city scored a four out of five rating.", "Another takeaway"),
    ],
)
def test_another_service_is_called_by_the_name_beside_it(extractor: Extractor, text: str, subject: str) -> None:
    assert [rating.subject for rating in extractor.extract(FOOD + text).ratings] == [subject]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "The best possible rating being ‘outstanding’, and the worst ‘inadequate’, homes fear visits.",
            ["mention", "mention"],
        ),
        (
            "There are four levels, the highest being outstanding and the lowest being inadequate.",
            ["mention", "mention"],
        ),
        ("It is being rated good for caring.", ["current"]),
    ],
)
def test_an_end_of_the_scale_told_by_its_name_is_no_result(
    extractor: Extractor, text: str, statuses: list[str]
) -> None:
    assert [rating.status for rating in extractor.extract(CQC + text).ratings] == statuses


@pytest.mark.parametrize(
    ("text", "status", "subject"),
    [
        ("Elm House joins only one other ‘Outstanding’ care home in the county.", "aggregate", "care home"),
        ("Elm House joins two other outstanding homes in the county.", "aggregate", "homes"),
        ("Elm House is an outstanding home in the county.", "current", "Elm House Care Home"),
    ],
)
def test_so_many_others_of_a_grade_are_counted(extractor: Extractor, text: str, status: str, subject: str) -> None:
    assert [(each.status, each.subject) for each in extractor.extract(CQC + text).ratings] == [(status, subject)]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "The CQC said Elm House’s approach to keeping people safe was inadequate.",
            ["approach to keeping people safe"],
        ),
        (
            "The CQC said the home’s work on safeguarding and improving nutrition was inadequate.",
            ["work on safeguarding", "improving nutrition"],
        ),
        ("The CQC kept saying the home was inadequate.", ["overall"]),
    ],
)
def test_work_on_something_is_an_area_without_its_owner(extractor: Extractor, text: str, areas: list[str]) -> None:
    assert [rating.aspect for rating in extractor.extract(CQC + text).ratings] == areas


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("Of 15 councils, five are C2s-“some weaknesses”-and eight are C3s-“serious failings”.", ["c2", "c3"]),
        ("Of 15 councils, five are “C2s”, “some weaknesses”.", ["c2"]),
    ],
)
def test_a_hyphen_parts_a_code_from_its_quoted_meaning(extractor: Extractor, text: str, grades: list[str]) -> None:
    told = "The Regulator of Social Housing has graded councils.\n" + text
    assert [rating.grade for rating in extractor.extract(told).ratings] == grades


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Orla Care Larkford Ltd – another care provider – was judged good.", "Orla Care Larkford Ltd"),
        ("A second home – Plas Newydd – was judged good.", "Plas Newydd"),
        ("The home – inspectors said – was judged good.", "Elm House Care Home"),
    ],
)
def test_dashes_hold_a_name_as_commas_do(extractor: Extractor, text: str, subject: str) -> None:
    assert [rating.subject for rating in extractor.extract(CQC + text).ratings] == [subject]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Inspected March 2010. Leadership at most levels is inadequate. Teaching is inadequate.",
            ["2010-03", "2010-03"],
        ),
        ("Visited in May 2010. The quality of education is inadequate.", ["2010-05"]),
        ("Inspectors visited Hill Top School in May 2010. Leadership is inadequate.", [None]),
        ("Opened in May 2010. Leadership is inadequate.", [None]),
    ],
)
def test_an_entry_that_opens_with_its_visit_is_of_that_day(
    extractor: Extractor, text: str, when: list[str | None]
) -> None:
    told = "The failing schools by Ofsted\nHill Top School\n" + text
    assert [rating.when for rating in extractor.extract(told, published="2010-09-02").ratings] == when


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Larkford, Holy Cross Church of England Primary School", "Holy Cross Church of England Primary School"),
        ("Hill Top School, Larkford", "Hill Top School"),
    ],
)
def test_a_place_before_the_name_in_a_line_is_no_service(extractor: Extractor, line: str, subject: str) -> None:
    text = f"Ofsted has rated schools.\nOak Hill School - Outstanding\n{line} - Good\nElm Grammar School - Inadequate\n"
    ratings = extractor.extract(text).ratings
    assert [rating.subject for rating in ratings] == ["Oak Hill School", subject, "Elm Grammar School"]
