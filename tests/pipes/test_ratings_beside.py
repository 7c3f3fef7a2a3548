"""Words beside a grade that name no service, no area and no result. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts.extractor import Extractor

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"
SCHOOL = "Ofsted went to Orrin Academy.\n"
FOOD = "Food hygiene ratings for Wexcombe are out.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The CQC rated Tarn Ambulance Service good. CEO Joan Pell welcomed the ‘good’ rating.", ["Tarn"] * 2),
        ("Ofsted went to Wexcombe. Childminder Joan Pell was rated good.", ["Childminder Joan Pell"]),
        (SCHOOL + "It was rated good. Sister school Tarn Academy was rated inadequate.", ["Orrin", "Tarn Academy"]),
        (SCHOOL + "The academy’s sister school was also rated inadequate.", ["sister school"]),
        (SCHOOL + "The academy’s nursery was also rated inadequate.", ["Orrin"]),
        ("Care homes run by the Guild of St Orlan were rated inadequate by the CQC.", ["Care homes"]),
        ("Larch Lodge, run by the Guild of St Orlan, was rated inadequate by the CQC.", ["Larch Lodge"]),
    ],
)
def test_whom_a_grade_is_given_to(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = [rating.subject or "" for rating in extractor.extract(text).ratings]
    assert len(found) == len(subjects)
    assert all(name.startswith(start) for name, start in zip(found, subjects, strict=True)), found


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + 'It was graded [[Requires Improvement]]{r aspect="all but one category"} in all but one category,'
        ' receiving [[Good]]{r aspect="behaviour and attitudes"} for behaviour and attitudes.',
        SCHOOL + "It was graded [[inadequate]]{r aspect=leadership} for leadership,"
        " keeping [[good]]{r aspect=behaviour} for behaviour.",
        SCHOOL + "It was graded [[inadequate]]{r aspect=leadership}{r aspect=teaching} for leadership and teaching,"
        " and [[good]]{r aspect=behaviour} for behaviour.",
    ],
)
def test_getting_the_next_grade_is_no_area(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "There are 58 practices in special measures, while 67 have been rated"
        " [[good]]{r status=aggregate} and 41 [[inadequate]]{r status=aggregate}.",
        LEAD + "The firm, which works in 60 areas, said 10% of its homes were [[good]]{r status=aggregate},"
        " 55% were [[inadequate]]{r status=aggregate}.",
        LEAD + "Of its five areas, two were rated [[good]]{r status=current aspect=two}.",
    ],
)
def test_what_was_counted_last_is_what_numbers_stand_for(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "It was judged to be providing [[inadequate]]{r status=current} care.",
        LEAD + "Its neighbours were upset about it providing inadequate care.",
        LEAD + "It was rated [[good]]{r}. The owner said it was an outstanding result.",
        LEAD + "It received an [[outstanding]]{r} result.",
        LEAD + "It was given a one-star [[adequate]]{r} rating.",
        LEAD + "It was given an adequate rating.",
        LEAD + "It was rated [[good]]{r status=current}, the second top rating behind [[outstanding]]{r"
        " status=mention}.",
        LEAD + "It left its rivals behind with an [[outstanding]]{r status=current} rating.",
        LEAD + "A rating of [[inadequate]]{r status=mention} from the CQC is the lowest a home can get.",
        LEAD + "A rating of [[inadequate]]{r status=current} from the CQC is a blow.",
        FOOD + "Elm Cafe was given a ‘[[zero]]{r grade=fhrs_0}’ rating for hygiene.",
        FOOD + "Elm Cafe has ‘two’ tables.",
    ],
)
def test_words_beside_a_grade_decide_what_it_is(check_ratings: Check, text: str) -> None:
    check_ratings(text)


@pytest.mark.parametrize(
    ("told", "inspected"),
    [
        ("was visited between June 21 and 23 this year", "XXXX-06-21/XXXX-06-23"),
        ("was much visited by the children of Wexcombe on June 21", None),
    ],
)
def test_the_days_of_a_visit_need_no_year(extractor: Extractor, told: str, inspected: str | None) -> None:
    rows = extractor.extract(f"Elm House Care Home {told}. The CQC rated it inadequate.").inspections
    assert [row.inspected for row in rows] == [inspected]


@pytest.mark.parametrize(
    "text",
    [
        'The lowest score was a [[three]]{r status=current subject="Thai takeaway"}, given to a Thai takeaway.',
        'The lowest rating was a [[two]]{r status=current subject="Kebab King"} for Kebab King.',
        "The lowest score is a [[zero]]{r status=mention}.",
    ],
)
def test_an_end_of_the_scale_may_be_given_to_one(check_ratings: Check, text: str) -> None:
    check_ratings(FOOD + text)


@pytest.mark.parametrize(
    "text",
    [
        SCHOOL + "We got a [[Satisfactory]]{r status=previous} last time, we got a [[GOOD]]{r status=current}.",
        SCHOOL + "We got a [[Satisfactory]]{r status=previous} last time, a grade that hurt.",
        SCHOOL + "All schools rated ‘[[good]]{r status=aggregate}’ by Ofsted were led well.",
        FOOD + "Officers visit places before awarding them ratings from [[zero]]{r status=mention} to"
        " [[five]]{r status=mention}.",
        FOOD + "Elm Cafe moved its rating from [[zero]]{r status=previous} to [[five]]{r status=current}.",
        LEAD + "The report says the home is making progress, but still [[requires improvement]]{r status=current}.",
        LEAD + "The owner says the roof is old, but still requires improvement of the tiles.",
        LEAD + "The home held 84 people at the time of the inspection, and was judged [[good]]{r status=current}.",
        LEAD + "The home was full at the time of its last inspection, and was judged [[good]]{r status=previous}.",
        FOOD + 'Meanwhile, Elm Cafe at 9 Hill View, Polden, was given a [[four]]{r subject="Elm Cafe"} rating.',
        SCHOOL + "All in all it was rated [[good]]{r status=current} by Ofsted.",
        SCHOOL + "A school cannot jump to the grade of ‘[[outstanding]]{r status=hypothetical}’ at once.",
        SCHOOL + "The school cannot hide its [[inadequate]]{r status=current} rating.",
        LEAD + "One fifth (12) of homes were judged [[inadequate]]{r status=aggregate}, while the rest were judged as"
        " [[good]]{r status=aggregate}.",
        LEAD + "There are 90 homes and of those, 24 ‘[[require improvement]]{r status=aggregate}’.",
        LEAD + "Old homes are the most likely of all to be ranked [[inadequate]]{r status=aggregate}.",
        LEAD + "Most likely it will stay as it is: rated [[inadequate]]{r status=current}.",
        LEAD + "It is no longer rated as [[inadequate]]{r status=negated aspect=safety} for safety but as"
        " [[good]]{r status=current aspect=safety}.",
        LEAD + "It is rated as [[inadequate]]{r aspect=safety} for safety but [[good]]{r status=current} overall.",
    ],
)
def test_what_the_clause_of_a_grade_says_of_it(check_ratings: Check, text: str) -> None:
    check_ratings(text)
