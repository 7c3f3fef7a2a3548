"""Sentences that open with their source before what was rated. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "Ofsted went to Hale School.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "According to the report, leadership and management is [[inadequate]]{r grade=inadequate status=current"
        ' aspect="leadership and management"}.',
        "According to inspectors, behaviour was also judged [[good]]{r grade=good status=current aspect=behaviour}.",
        "In its report, published on its website, teaching is [[good]]{r grade=good status=current aspect=teaching}.",
        "In its report, published on its website, the school is now rated [[good]]{r grade=good status=current}.",
        "In the report, care and teaching were rated [[good]]{r grade=good status=current aspect=care}{r grade=good"
        " status=current aspect=teaching}.",
        "Inspectors who spent a week at the school say behaviour and teaching are both [[good]]{r grade=good"
        " status=current aspect=behaviour}{r grade=good status=current aspect=teaching}.",
        "For behaviour, the school was rated [[good]]{r grade=good status=current aspect=behaviour}.",
    ],
)
def test_the_source_of_a_sentence_is_no_area(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
