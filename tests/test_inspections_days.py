"""Rows of a round-up that gives the day of each grade and of each visit. All invented."""

from inspectfacts import Extractor

ROUND_UP = """The Care Quality Commission inspects care providers.
A nursing home, Larch Terrace, was judged ‘good’ on January 9. The home was last inspected on December 6.
Having been inspected on December 28, Orla Care Larkford Ltd – another care provider – was also judged as ‘good’.
Waver Care Home was handed an ‘inadequate’ on January 29. Its latest inspection was on November 16.
"""


def test_a_day_of_the_last_weeks_makes_a_grade_news(extractor: Extractor) -> None:
    rows = extractor.extract(ROUND_UP, published="2024-02-06").inspections
    assert [(row.provider, row.overall, row.inspected) for row in rows] == [
        ("Larch Terrace", "good", "2023-12-06"),
        ("Orla Care Larkford Ltd", "good", "2023-12-28"),
        ("Waver Care Home", "inadequate", "2023-11-16"),
    ]


def test_the_close_that_a_service_is_of_is_none_itself(extractor: Extractor) -> None:
    told = "Another takeaway, Lucky Wok, of Larch Place, got a food hygiene rating of four after a visit on May 3."
    text = "The Food Standards Agency has new scores.\n" + told
    rows = extractor.extract(text, published="2024-05-20").inspections
    assert [(row.provider, row.overall) for row in rows] == [("Lucky Wok", "fhrs_4")]
    home = extractor.extract("The Care Quality Commission (CQC) went to Larch Place. Larch Place was rated good.")
    assert [row.provider for row in home.inspections] == ["Larch Place"]


def test_a_visit_that_opens_an_entry_is_of_the_service_above_it(extractor: Extractor) -> None:
    text = (
        "Ofsted on the county's nurseries\nLittle Larks Nursery\nInspected on March 3. Leadership was inadequate.\n"
        "Elm Nursery\nInspected in April. Leadership was good.\n"
    )
    rows = extractor.extract(text, published="2017-05-02").inspections
    assert [(row.provider, row.inspected) for row in rows] == [
        ("Little Larks Nursery", "2017-03-03"),
        ("Elm Nursery", "2017-04"),
    ]
