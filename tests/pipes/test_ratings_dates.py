"""Which date of a sentence is that of its grade. Every name is invented."""

from collections.abc import Callable

import pytest

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
