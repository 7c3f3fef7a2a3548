"""Services that are only named beside the one in the news: their grades are their own. Every name is invented."""

import pytest

from inspectfacts import Extractor

_TRUST = "Fallow Fells NHS Trust has been rated requires improvement by the CQC.\n"
_SCHOOL = "Hexley Primary School was rated inadequate by Ofsted in May.\n"
_NURSERY = "Bright Sparks Nursery in Deal has been rated inadequate by Ofsted.\n"
_FIRE = "Wexshire Fire and Rescue Service was rated inadequate by HMICFRS.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _TRUST + "It had fewer complaints than neighbouring Polden Vale, which is rated outstanding. "
            "The trust was rated good for caring.",
            ["Fallow Fells NHS Trust", "Polden Vale", "Fallow Fells NHS Trust"],
        ),
        (
            _SCHOOL
            + "The head left in June. Its neighbour, Mossford, is rated good.\nLeadership was rated inadequate.",
            ["Hexley Primary School", "Mossford", "Hexley Primary School"],
        ),
        (
            _NURSERY + "Tom Ellis has moved his girl to Little Oaks, round the corner, which is outstanding.\n"
            "Behaviour was judged inadequate.",
            ["Bright Sparks Nursery", "Little Oaks", "Bright Sparks Nursery"],
        ),
        (
            _FIRE + "Next door, Polden and Vale was good for culture.",
            ["Wexshire Fire and Rescue Service", "Polden and Vale"],
        ),
        (
            _SCHOOL + "Her place was taken by Imran Sadler, who led Mossford High for years and saw it rated good.",
            ["Hexley Primary School", "Mossford High"],
        ),
        (_SCHOOL + "Kent, which is in the south, is proud. Leadership was rated good.", ["Hexley Primary School"] * 2),
        ("Childminder Imran Sadler, who saw Ofsted on Monday, was rated good.", ["Childminder Imran Sadler"]),
    ],
)
def test_a_neighbour_has_its_own_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        (
            _FIRE + "Leadership was inadequate. " + "Crews said they were tired. " * 20 + "\n"
            "Next door, Polden and Vale was good for culture and requires improvement for prevention.",
            ["Wexshire Fire and Rescue Service"],
        ),
        (
            _SCHOOL + "Nearby Mossford School was rated good by Ofsted in May.",
            ["Hexley Primary School", "Mossford School"],
        ),
    ],
)
def test_a_neighbour_named_in_passing_has_no_row(extractor: Extractor, text: str, providers: list[str]) -> None:
    found = extractor.extract(text, published="2024-06-20").inspections
    assert [inspection.provider for inspection in found] == providers


def test_no_description_of_the_one_in_the_news_stands_for_its_neighbour(extractor: Extractor) -> None:
    text = (
        "The brigade was rated inadequate by HMICFRS for culture. " + "Crews said they were tired. " * 20 + "\n"
        "Next door, Polden and Vale was good for culture."
    )
    ratings = extractor.extract(text).ratings
    assert ratings[0].subject != "Polden and Vale"
    assert ratings[1].subject == "Polden and Vale"


@pytest.mark.parametrize(
    ("headline", "statuses"),
    [
        ("18,000-home landlord crashes from G1 to G3 as regulator finds failings", ["previous", "current"]),
        ("18,000 landlords have fallen from G1 to G3, the Regulator of Social Housing said.", ["aggregate"] * 2),
    ],
)
def test_a_number_that_measures_a_landlord_counts_none(
    extractor: Extractor, headline: str, statuses: list[str]
) -> None:
    text = headline + "\nTidebrook Homes was told so by the Regulator of Social Housing."
    assert [rating.status for rating in extractor.extract(text).ratings] == statuses


def test_a_cafe_that_rose_to_five_is_not_the_nursery(extractor: Extractor) -> None:
    text = (
        "Tall Trees Nursery was rated inadequate by Ofsted. Its kitchen got a food hygiene rating of one.\n"
        "The biggest turnaround was at The Copper Pan, on Mill Street, which rose from three to five."
    )
    told = {(rating.grade, rating.subject) for rating in extractor.extract(text).ratings}
    assert ("fhrs_5", "Copper Pan") in told
    assert ("fhrs_1", "Tall Trees Nursery") in told
