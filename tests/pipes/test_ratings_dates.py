"""Which date of a sentence is that of its grade. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
GOOD = '[[good]]{r grade=good status=current subject="Elm Hospitals Trust"}'


@pytest.mark.parametrize(
    "sentence",
    [
        f"Another trust named in a review in 2016, Elm Hospitals Trust, was rated {GOOD} by the CQC this week.",
        "In March 2016, Elm Hospitals Trust, was rated [[good]]{r grade=good status=previous when=2016-03}. It is now"
        " [[inadequate]]{r grade=inadequate status=current}.",
    ],
)
def test_a_date_before_a_name_between_commas_is_of_what_it_follows(check_ratings: Check, sentence: str) -> None:
    check_ratings("The Care Quality Commission went to three trusts.\n" + sentence)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Estyn saw Marl School in 2011. Seven years later it improved to record ‘excellent’ grades.", "current"),
        (
            "Estyn saw Marl School in 2011, when it recorded ‘excellent’ grades. It closed seven years later.",
            "previous",
        ),
    ],
)
def test_years_later_is_the_news_where_no_day_is_told(extractor: Extractor, text: str, status: str) -> None:
    assert [rating.status for rating in extractor.extract(text).ratings] == [status]
