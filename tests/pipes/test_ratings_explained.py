"""What a rating says of itself when it is asked why. Every place and name is invented."""

import pytest

from inspectfacts import Extractor

LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence, reasons",
    [
        (
            "It had been rated good at its last inspection.",
            {
                "ratings.rated",
                "given by: had been rated",
                "status previous: “had been”",
                "inspectorate: named in the article",
                "subject: the one the article is about",
            },
        ),
        ("Larch Care Home hopes to be rated good.", {"status target: “hopes”", "subject: named with the grade"}),
        ("The home was not rated good.", {"status negated: “not”", "given by: was not rated"}),
        ("The CQC could rate it good.", {"status hypothetical: “could”", "inspectorate: named in the sentence"}),
        ("Only 27 homes are outstanding.", {"status aggregate: several services are counted"}),
        ("It has a good rating.", {"given by: has", "status current: nothing speaks against it"}),
        ("Safe: Good", {"ratings.card", "given by: Safe:"}),
    ],
)
def test_a_rating_tells_its_reasons(extractor: Extractor, sentence: str, reasons: set[str]) -> None:
    [rating] = extractor.extract(LEAD + sentence, explain=True).ratings
    assert isinstance(rating.because, list)
    assert reasons <= set(rating.because)


def test_the_parts_of_a_move_say_which_they_are(extractor: Extractor) -> None:
    before, after = extractor.extract(LEAD + "It went from inadequate to good.", explain=True).ratings
    assert "status previous: the grade moved from" in before.because
    assert "status current: the grade moved to" in after.because


def test_nothing_is_told_unasked(extractor: Extractor) -> None:
    [rating] = extractor.extract(LEAD + "It was rated good.").ratings
    assert not rating.because
