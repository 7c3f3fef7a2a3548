"""Tell a result that a paper reports as new from one that it mentions."""

from collections.abc import Sequence

from ..facts import Rating
from .cases import Case
from .overall import gives
from .told import Told
from .visits import find_visit, is_old

__all__ = ["is_news"]

_LEAD = 500
_BESIDE = 150


def is_news(case: Case, told: Told) -> bool:
    """Say whether a case holds a result that the paper itself gives as new.

    One grade alone and with no visit, far from the top or said to stand ("which is rated good"), is that of a service
    named in passing; so are grades of a part of what was rated as a whole.
    """
    if case.inspectorate is None:
        return False
    new = [rating for rating in case.current if rating.quote not in told.spoken and not is_old(rating.when, told.day)]
    others = [other for other in told.cases if other is not case and other.inspectorate == case.inspectorate]
    if not new or (_is_part(case, told) and any(other.overall for other in others)):
        return False
    if len(case.current) > 1 or case.previous or find_visit(case, told.cases, told.dates, told.day) is not None:
        return True
    return new[0].start not in told.about.standing and _is_told(new[0], others)


def _is_part(case: Case, told: Told) -> bool:
    """Say whether a case only has grades of judgement areas, of a body that gives overall ones too."""
    whole = case.overall or [rating for rating in case.current if rating.scale in told.whole_scales]
    return not whole and gives(case, told.day, told) is not False


def _is_told(rating: Rating, others: Sequence[Case]) -> bool:
    """Say whether a rating stands at the top of the story or beside those of a service that does."""
    story = [each for other in others if other.start < _LEAD for each in other.current]
    return rating.start < _LEAD or any(abs(each.start - rating.start) < _BESIDE for each in story)
