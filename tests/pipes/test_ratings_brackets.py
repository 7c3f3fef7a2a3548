"""Areas in brackets behind their number or a word for them. Every name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission went to Elm Ambulance Service.\n"
SAFE = "{r grade=good aspect=safe}{r grade=good aspect=well-led}"
CARING = "[[outstanding]]{r grade=outstanding aspect=caring}"


@pytest.mark.parametrize(
    "sentence",
    [
        f"It was rated [[good]]{SAFE} in two (safe and well-led) of the three areas, the third (caring) was {CARING}.",
        f"It was rated [[good]]{SAFE} in two key areas (safe and well-led) and the other (caring) was rated {CARING}.",
        f"Two areas (safe and well-led) were rated [[good]]{SAFE} and the rest (caring) {CARING}.",
        "The service (formerly Oak Ambulances) was rated [[good]]{r grade=good}.",
        "It was rated [[good]]{r grade=good} in May (after ten weeks).",
    ],
)
def test_brackets_name_the_areas_counted(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
