"""The role of a date: what the words around it say happened then."""

import re

import pytest

from inspectfacts import Extractor
from inspectfacts.rulebook import MarkedExample, load_rulebook

FILE = load_rulebook().files["date_roles.toml"]

SENTENCES = [
    ("Inspectors visited the home on [8 January].", "inspected"),
    ("The school, on Pier Road, was inspected in [April] and its report came out in May.", "inspected"),
    ("The school was inspected on [8 January].", "inspected"),
    ("It was rated good following a surprise visit on [March 12].", "inspected"),
    ("Inspectors, who called in [March], were impressed.", "inspected"),
    ("The watchdog sent six inspectors to County Hall [between 28 March and 8 April].", "inspected"),
    ("In [March], inspectors found 30 breaches.", None),
    ("The café was judged poor after being assessed on [February 20].", "inspected"),
    ("The team visited Elm House, which is home to 38 people, on [May 12].", "inspected"),
    ("The manager said: “The [March] visit came in our worst week.”", "inspected"),
    ("The surgery was looked at [between 6 and 9 May], with the findings made public today.", "inspected"),
    ("The inspection, by Nina Orr on [April 6], found dust.", "inspected"),
    ("The inspection, led by Nina Orr on [April 6], found dust.", "inspected"),
    ("The inspection, said its head on [April 6], found dust.", None),
    ("The café got a five after being visited on [March 6].", "inspected"),
    ("Inspection date\n\n[May 11]", "inspected"),
    ("The report was published on [8 January].", "published"),
    ("Its report, published on [Friday], keeps the grade where it was.", "published"),
    ("At its last inspection, in [2019], it was rated good.", "previous_inspection"),
    ("It had been good when last inspected in [2019].", "previous_inspection"),
    ("The trust must improve by [8 June].", "deadline"),
    ("The trust was told to improve by [March 2021].", "deadline"),
    ("By [2021] the number had halved.", None),
    ("It was given a six-month deadline in [March 2021].", None),
    ("It will be inspected before [the end of the year].", "event"),
    ("Some 8 per cent of patients were seen in [March].", None),
    ("The next inspection is in [May 2023].", "event"),
    ("The head joined the school on [8 January].", None),
    ("It was rated good in [2018].", None),
    ("The notice was served on [8 January].", None),
    ("He spent [2019] abroad.", None),
    ("It held 60 men when the inspectors were there [from March 7 to 9].", "inspected"),
    ("It held 60 men when the singers were there [from March 7 to 9].", None),
    ("At the café, visited on [March 9], the floor was wet.", "inspected"),
    ("The café, opened on [March 9], was wet.", None),
    ("The watchdog visited Elm Care, which has its base in Pier Road, Deal, over six days in [March].", "inspected"),
    ("Inspectors called at Elm Court, run by Abel Homes, for two days in [March].", "inspected"),
    ("The watchdog fined Elm Care, which has its base in Pier Road, Deal, over two breaches in [March].", None),
    (
        "Inspectors, who called with those for jails, police, care and schools in [March], left.",
        "inspected",
    ),
    ("Inspectors met a manager, cook, cleaner and gardener who left in [March].", None),
    ("We were inspected days before [Easter] came.", None),
    ("We were inspected after [March 9].", None),
    ("Inspectors judged how it handled an incident in [March].", None),
    ("The inspection followed the deaths of two men in [March].", None),
    ("It was rated good after its [July] Ofsted visit.", "inspected"),
    ("It was rated good after [June]’s inspection.", "inspected"),
    ("It was rated good after [July] Ofsted said.", None),
    ("We had a lovely visit from the mayor in [March].", None),
    ("We had a lovely visit from the inspectors in [March].", "inspected"),
    ("The assessment was carried out in [March].", "inspected"),
    ("The council’s assessment, carried out in [March], found gaps.", "inspected"),
    ("The risk assessment was carried out in [March].", None),
    ("It was the first inspection since opening in [2019].", None),
    ("It was the first inspection since [2019].", "previous_inspection"),
    ("The café has been re-inspected in [March] and is awaiting its score.", "event"),
    ("The café has been re-inspected in [March] and has a new score.", "inspected"),
    ("Inspectors handled no incident well when they visited in [March].", "inspected"),
]


def roles(extractor: Extractor, sentence: str) -> list[str | None]:
    text = re.sub(r"[][]", "", sentence)
    return [date.role for date in extractor.extract(text, published="2022-05-20").dates if date.type == "DATE"]


@pytest.mark.parametrize(("sentence", "role"), SENTENCES)
def test_the_nearest_words_give_a_date_its_role(extractor: Extractor, sentence: str, role: str | None) -> None:
    assert roles(extractor, sentence)[:1] == [role]


@pytest.mark.parametrize("verb", ["found", "judged", "deemed"])
def test_found_to_be_good_looks_back(extractor: Extractor, verb: str) -> None:
    text = f"The jail was {verb} to be filthy during a visit in June."
    assert [date.value for date in extractor.extract(text, published="2022-05-20").dates] == ["2021-06"]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("These assessments in March 2022 showed a jail in decline.", "inspected"),
        ("Pupils sat their assessments in March 2022.", None),
    ],
)
def test_these_assessments_are_those_of_the_inspectors(extractor: Extractor, sentence: str, role: str | None) -> None:
    assert roles(extractor, sentence) == [role]


def test_joined_dates_share_a_role(extractor: Extractor) -> None:
    assert roles(extractor, "On May 3 and May 4 we had our Ofsted inspection.") == ["inspected", "inspected"]


def test_nobody_has_inspected_in_the_future(extractor: Extractor) -> None:
    assert roles(extractor, "Inspectors will visit on June 8.") == ["event"]


@pytest.mark.parametrize("example", FILE.hits, ids=lambda example: example.text)
def test_the_data_file_hits(extractor: Extractor, example: MarkedExample) -> None:
    assert roles(extractor, example.text) == [example.label]


@pytest.mark.parametrize("example", FILE.misses, ids=lambda example: example.text)
def test_the_data_file_misses(extractor: Extractor, example: MarkedExample) -> None:
    assert example.label not in roles(extractor, example.text)
