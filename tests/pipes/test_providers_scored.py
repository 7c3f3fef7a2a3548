"""Places to eat that only their hygiene ratings give away. Every place and name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
FOOD = "Seven new food hygiene ratings have been published in Hexley, of takeaways and a cafe.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        'Saffron Garden scored [[five]]{r grade=fhrs_5 subject="Saffron Garden"}.',
        'Tiny Toes, on the seafront, had been rated [[five]]{r grade=fhrs_5 status=previous subject="Tiny Toes"} in'
        ' 2021. This time it received a [[two]]{r grade=fhrs_2 status=current subject="Tiny Toes"}.',
        "The kindest tale is that of the Silver Spoon, in the old market. Last year they were rated [[three]]{r"
        ' grade=fhrs_3 subject="Silver Spoon"}.',
    ],
)
def test_a_score_gives_the_name_of_its_place_away(check_ratings: Check, sentence: str) -> None:
    check_ratings(FOOD + sentence)


@pytest.mark.parametrize(
    "text",
    [
        FOOD + "Blue Heron, a wading bird, is back on the lake.",
        "Ofsted rated Elm School good. Saffron Garden scored five goals.",
        FOOD + "The expert Ann Bray, of Hexley, said that Elm Cafe was rated five.",
    ],
)
def test_no_other_name_is_that_of_a_place_to_eat(extractor: Extractor, text: str) -> None:
    subjects = {rating.subject for rating in extractor.extract(text).ratings}
    assert subjects.isdisjoint({"Blue Heron", "Saffron Garden", "Ann Bray", "Hexley"})


def test_the_age_of_a_building_names_no_prison(extractor: Extractor) -> None:
    text = "HMI Prisons was at HMP Cold Ashwell in May. Safety at the Victorian jail was poor."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["HMP Cold Ashwell"]


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Marl-based Polden Works, with 300 learners, went from a grade three to a grade two.", "Polden Works"),
        (
            "There were cheers for employer provider Dale Training Limited, which was rated good.",
            "Dale Training Limited",
        ),
        ("The Marl-based college was rated good.", "Hexley College"),
    ],
)
def test_a_provider_is_named_after_its_place_or_its_trade(extractor: Extractor, sentence: str, subject: str) -> None:
    found = extractor.extract(f"Ofsted was at Hexley College.\n{sentence}").ratings
    assert {rating.subject for rating in found} == {subject}
