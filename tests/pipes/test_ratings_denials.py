"""What a denial, a "would" or a count really says of a grade. Every place and name is invented."""

from collections.abc import Callable

import pytest

Check = Callable[[str], None]
LEAD = "The Care Quality Commission (CQC) went to Elm House Care Home.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "“I don’t see why we shouldn’t be [[outstanding]]{r grade=outstanding status=target}.”",
        "“I see no reason we cannot be rated [[outstanding]]{r grade=outstanding status=target},” she said.",
        "“I’ll be disappointed if we’re not rated [[good]]{r grade=good status=target} by 2029.”",
        "“We will have a [[good]]{r grade=good status=target} rating by then,” he said.",
        "“We are aiming for no grade below [[good]]{r grade=good status=target} when they return.”",
    ],
)
def test_an_aim_may_be_told_by_a_denial(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“We do not believe that the home is [[inadequate]]{r grade=inadequate status=negated}.”",
        "“I don’t think we are [[inadequate]]{r grade=inadequate status=negated},” said the manager.",
        "“I don’t know why it was not rated [[good]]{r grade=good status=negated},” she said.",
        "None of the 31 homes inspected in the county and the city in 2023 was rated"
        " [[outstanding]]{r grade=outstanding status=aggregate}.",
    ],
)
def test_a_view_denied_is_negated(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“We knew the home would be rated [[inadequate]]{r grade=inadequate status=current} because it was,” she said.",
        "At the other end of the scale Oak Lodge was judged [[inadequate]]{r grade=inadequate status=current}.",
        "The CQC went to two homes of one owner and rated one of them [[good]]{r grade=good status=current} and the"
        " other [[inadequate]]{r grade=inadequate status=current}.",
        "It should be said that it was rated [[outstanding]]{r grade=outstanding status=current} by the CQC.",
    ],
)
def test_a_result_is_current(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was feared the home would be rated [[inadequate]]{r grade=inadequate status=hypothetical}.",
        "Should it be rated [[inadequate]]{r grade=inadequate status=hypothetical}, it will close.",
        "Two homes were rated [[good]]{r grade=good status=aggregate} and 11 [[inadequate]]{r grade=inadequate"
        " status=aggregate}.",
    ],
)
def test_suppositions_and_counts_stay(check_ratings: Check, sentence: str) -> None:
    check_ratings(LEAD + sentence)
