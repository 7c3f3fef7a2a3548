"""An area that leaves a grade behind, with a noun for the change. Every name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "HM Inspectorate of Prisons went to HMP Oakfield.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "There was a deterioration in the ‘respect’ test, from [[reasonably good]]{r grade=reasonably_good"
        " status=previous aspect=respect when=2021-03} in March 2021.",
        "Inspectors saw a decline in safety, from [[good]]{r grade=good status=previous aspect=safety}.",
        "There was an improvement in respect, from [[poor]]{r grade=poor status=previous aspect=respect} to"
        " [[reasonably good]]{r grade=reasonably_good status=current aspect=respect}.",
        "The rise in numbers came from good prisons nearby.",
        "There was an increase in visits, from good friends in March.",
        "The chief inspector saw tutors in the workshop, from good colleges in Marlby.",
    ],
)
def test_an_area_may_leave_a_grade(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was found to be [[insufficiently good]]{r grade=not_sufficiently_good status=current} in each of the"
        " four tests.",
        "Outcomes were insufficient. A good lunch was served.",
    ],
)
def test_insufficiently_good_is_not_sufficiently_good(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
