"""Choose the overall grade of an inspection, the one before it, and the way from one to the other."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from ..facts import Action, Rating
from ..registry import grade_rank
from ..rulebook import Rulebook
from .cases import Case
from .told import Told
from .visits import is_old

__all__ = ["direction_of", "kept_of", "measures_before", "overall_of", "previous_of", "replaced_of"]

_NEXT_TO = 60
_CHAINED = 30
_FOLLOWING = 4
_MEASURED = 3
_FAILED = ("special_measures", "serious_weaknesses")
_EITHER = "ratings.either"


def overall_of(case: Case, told: Told) -> Rating | None:
    """Return the overall rating the paper gives most often, the first of these; what people say does not count.

    Those that it calls overall go before all others. A grade of a scale that knows no judgement areas is overall
    whatever it seems to be of.
    """
    whole = case.overall or [rating for rating in case.current if rating.grade in told.whole_grades]
    heard = [rating for rating in whole if rating.quote not in told.spoken and rating.rule != _EITHER]
    heard = [rating for rating in heard if rating.start in told.about.whole] or heard
    counts, kept = Counter(rating.grade for rating in heard), told.about.kept
    left = {rating.grade for rating in case.previous if rating.aspect in ("overall", None)}
    anew = told.about.anew

    def weight(each: Rating) -> tuple[int, bool, bool, bool]:
        return counts[each.grade], each.start in anew, each.start in kept, each.grade not in left

    return max(heard, key=weight, default=None)


def previous_of(case: Case, spoken: frozenset[str]) -> Rating | None:
    """Return the overall rating just before the current one.

    That is the one next to a current rating ("down from good"), else the latest with a date, else the first told; of a
    chain ("slipped from good to inadequate") only the last counts.
    """
    told = [rating for rating in case.previous if rating.aspect in ("overall", None)]
    told = [rating for rating in told if rating.quote not in spoken] or told
    last = [rating for n, rating in enumerate(told) if not _chained(rating, told[n + 1 : n + 1 + _FOLLOWING])]
    undated = [rating for rating in last if rating.when is None]
    current = case.overall if undated else []
    starts = [rating.start for rating in current]
    for rating in undated:
        at = bisect_left(starts, rating.start)
        if any(_gap(rating, other) <= _NEXT_TO for other in current[max(0, at - _FOLLOWING) : at + 1]):
            return rating
    dated = [rating for rating in last if rating.when is not None]
    return max(dated, key=lambda rating: rating.when or "", default=undated[0] if undated else None)


def replaced_of(case: Case, overall: Rating | None, anew: frozenset[int], spoken: frozenset[str]) -> Rating | None:
    """Return the overall rating told without more ado before one that holds now: "A home rated poor is now good"."""
    if overall is None or overall.start not in anew:
        return None
    told = [each for each in case.overall if each.start < overall.start and each.quote not in spoken]
    return next((each for each in told if each.grade != overall.grade and each.start not in anew), None)


def kept_of(case: Case, overall: Rating | None, kept: frozenset[int], spoken: frozenset[str]) -> Rating | None:
    """Return the overall rating that the paper says to be the same as before: "still requires improvement"."""
    told = [each for each in case.overall if each.start in kept and each.quote not in spoken]
    return next((each for each in told if overall is not None and each.grade == overall.grade), None)


def measures_before(case: Case, overall: Rating | None, told: Told) -> Action | None:
    """Return the special measures (or weaknesses) that a service rated better now has left, or had months ago.

    They are for services that the body has rated with its lowest grade.
    """
    lowest = told.lowest.get(case.inspectorate or "")
    if overall is None or lowest is None or overall.grade == lowest:
        return None
    alone = sum(other.inspectorate == case.inspectorate for other in told.cases) == 1
    for action in told.actions:
        meant = action.action in _FAILED and action.quote not in told.spoken
        left = action.status == "lifted" or (action.status == "done" and is_old(action.when, told.day, _MEASURED))
        theirs = alone if action.subject is None else told.names.same(case.subject, action.subject)
        if meant and left and theirs:
            return action
    return None


def direction_of(
    overall: Rating | None, previous: str | None, scale: str | None, rulebook: Rulebook
) -> Literal["improved", "declined", "unchanged"] | None:
    """Compare the rank of a grade with that of the previous one and its scale; None where either is not known."""
    if overall is None or previous is None:
        return None
    new = grade_rank(rulebook, overall.grade, overall.scale)
    old = grade_rank(rulebook, previous, overall.scale) or grade_rank(rulebook, previous, scale)
    if new is None or old is None:
        return None
    return "improved" if new < old else "declined" if new > old else "unchanged"


def _gap(one: Rating, other: Rating) -> int:
    return max(one.start - other.end, other.start - one.end)


def _chained(rating: Rating, following: Sequence[Rating]) -> bool:
    """Say whether another previous grade follows one without a date at once."""
    return rating.when is None and any(
        0 <= other.start - rating.end <= _CHAINED and other.grade != rating.grade for other in following
    )
