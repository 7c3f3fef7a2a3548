"""Stars before the word for them, under the name of the service they are given to. Every name is invented."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor

Check = Callable[[str], None]
DIGEST = "Audit Commission reports of March 2007 included the following:\n"
ELM, HAZEL = "Elm District Council", "Hazel Housing Association"


@pytest.mark.parametrize(
    "entry",
    [
        f'{ELM} (Supporting People):\nOne-star [[fair]]{{r grade=fair subject="{ELM}"}} service with good prospects.',
        f'{ELM} (Strategic Housing Services):\nOne-star [[fair]]{{r grade=fair subject="{ELM}"}} service.',
        f'{HAZEL}:\nZero-star [[poor]]{{r grade=poor subject="{HAZEL}"}} service with uncertain prospects.',
        f'{ELM} was inspected. It runs a two-star [[good]]{{r grade=good subject="{ELM}"}} service.',
        f"{ELM}:\nTwo-star hotel with poor service shut.",
        f"{ELM} owns a three-star hotel with fair prices.",
    ],
)
def test_stars_before_their_word_are_a_grade(check_ratings: Check, entry: str) -> None:
    check_ratings(DIGEST + entry)


def test_each_entry_of_a_digest_has_a_row(extractor: Extractor) -> None:
    line = "Zero-star poor service with promising prospects for improvement."
    text = f"The Audit Commission called Oak District Council a {line}\n{ELM} (Supporting People):\n{line}\n{HAZEL}:\n"
    rows = extractor.extract(text + line, published="2007-03-20").inspections
    assert [(row.provider, row.overall) for row in rows][-2:] == [(ELM, "poor"), (HAZEL, "poor")]
    assert {row.inspectorate for row in rows} == {"Audit Commission"}


def test_a_remark_under_a_speaker_is_not_graded_by_the_line_above(check_ratings: Check) -> None:
    check_ratings(DIGEST + f"{ELM} said its tenants had spoken:\nThe repairs were poor but the staff were good.")
