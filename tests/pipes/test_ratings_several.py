"""Whose a grade is where a sentence names several services. Every name is invented."""

import pytest

from inspectfacts import Extractor

CQC = "The CQC has published new reports.\n\n"
OFSTED = "Ofsted has published new reports.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (CQC + "Like its sister home Oak View, Tarn Lodge was rated inadequate.", [("inadequate", "Tarn Lodge")]),
        (
            OFSTED + "Prior to joining the Larkside Trust in 2020 Hale School was inadequate.",
            [("inadequate", "Hale School")],
        ),
        (
            OFSTED + "Ms Orr, who also leads Dunmere School, which is rated outstanding, said she was pleased Hale"
            " School had been rated good.",
            [("outstanding", "Dunmere School"), ("good", "Hale School")],
        ),
        (
            OFSTED + "Congratulations to Hale School, Dunmere School and Corley School, all of which were judged good.",
            [("good", "Hale School"), ("good", "Dunmere School"), ("good", "Corley School")],
        ),
        (
            OFSTED + "Inspectors judged Hale School and Corley School to be good.",
            [("good", "Hale School"), ("good", "Corley School")],
        ),
        (
            CQC + "Good ratings went to Tarn Lodge, Oak View and Corley House in the latest round.",
            [("Good", "Tarn Lodge"), ("Good", "Oak View"), ("Good", "Corley House")],
        ),
        (
            "Three homes in Dunmere now hold a good rating from the CQC: Tarn Lodge, Oak View and Corley House.",
            [("good", "Tarn Lodge"), ("good", "Oak View"), ("good", "Corley House")],
        ),
        (
            CQC + "The only other home in the town with a good rating is Oak View, while Tarn Lodge is inadequate.",
            [("good", "Oak View"), ("inadequate", "Tarn Lodge")],
        ),
        (
            CQC + "Larkside Care runs Tarn Lodge and Oak View. The former was rated good and the latter inadequate.",
            [("good", "Tarn Lodge"), ("inadequate", "Oak View")],
        ),
        (
            CQC + "Tarn Lodge was rated good, compared with outstanding at nearby Oak View.",
            [("good", "Tarn Lodge"), ("outstanding", "Oak View")],
        ),
        (
            CQC + "Two homes run by Larkside Care Homes have been rated inadequate. Tarn Lodge and Oak View, both in"
            " Dunmere, were visited in May.",
            [("inadequate", "Tarn Lodge"), ("inadequate", "Oak View")],
        ),
        (
            CQC + "Two homes in Dunmere have been rated inadequate. Tarn Lodge and Oak View were rated good.",
            [("inadequate", "homes"), ("good", "Tarn Lodge"), ("good", "Oak View")],
        ),
        (
            CQC + "While Tarn Lodge was rated good, inspectors found its neighbour Oak View to be inadequate.",
            [("good", "Tarn Lodge"), ("inadequate", "Oak View")],
        ),
        (
            OFSTED + "Hale Infant School has followed its partner, Hale Junior School, in being rated outstanding.",
            [("outstanding", "Hale Infant School")],
        ),
        (
            "Ofsted was in Dunmere. Little Acorns was rated good and Sunny Steps Nursery inadequate.",
            [("good", "Little Acorns"), ("inadequate", "Sunny Steps Nursery")],
        ),
        (
            OFSTED + "Leadership of Dunmere Council was rated good.",
            [("good", "Dunmere Council")],
        ),
        (
            OFSTED + "Of the nurseries, those in Kent fell from good to inadequate.",
            [("good", "Kent"), ("inadequate", "Kent")],
        ),
    ],
)
def test_a_grade_goes_to_its_own_service(extractor: Extractor, text: str, told: list[tuple[str, str]]) -> None:
    assert [(rating.text, rating.subject) for rating in extractor.extract(text).ratings] == told


def test_a_count_of_services_is_not_the_one_that_runs_them(extractor: Extractor) -> None:
    [counted] = extractor.extract(CQC + "Two homes run by Larkside Care Homes have been rated inadequate.").ratings
    [named] = extractor.extract(CQC + "Tarn Lodge, run by Larkside Care Homes, has been rated inadequate.").ratings
    assert (counted.status, named.status) == ("aggregate", "current")
    assert (counted.subject, named.subject) == ("homes", "Tarn Lodge")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (CQC + "Tarn Lodge, run by the firm behind Oak View, was rated inadequate.", "Tarn Lodge"),
        (CQC + "Tarn Lodge in Dunmere was rated inadequate, compared with good at its last inspection.", "Tarn Lodge"),
        (CQC + "The former manager of Tarn Lodge left before Tarn Lodge was rated inadequate.", "Tarn Lodge"),
        (CQC + "Tarn Lodge, since closed, was rated inadequate.", "Tarn Lodge"),
        (CQC + "The former hotel, Tarn Lodge, was rated inadequate.", "Tarn Lodge"),
        (CQC + "Staff at Tarn Lodge, which was rated inadequate, walked out.", "Tarn Lodge"),
    ],
)
def test_another_service_beside_takes_none(extractor: Extractor, text: str, told: str) -> None:
    ratings = extractor.extract(text).ratings
    assert {(rating.subject, rating.aspect) for rating in ratings} == {(told, "overall")}
