"""Choose the date of the visit that an inspection row reports."""

from collections.abc import Sequence

from ..facts import Date, Rating
from .cases import Case

__all__ = ["find_visit", "is_old", "published_day"]

_OLD_MONTHS = 18
_FOLLOWING = 5


def find_visit(case: Case, cases: Sequence[Case], dates: Sequence[Date], day: str | None) -> Date | None:
    """Return the date on which the service of a case was inspected.

    Where several services were inspected, a visit belongs to the case whose ratings stand nearest to it, those before
    it first; one visit alone is that of every service the same body inspected.
    """
    visits = [date for date in dates if date.role == "inspected" and date.value and not is_old(date.value, day)]
    rated = [other for other in cases if other.current]
    if len(rated) > 1 and visits:
        mine = [date for date in visits if _nearest(date, rated) is case]
        shared = len(visits) == 1 and _nearest(visits[0], rated).inspectorate == case.inspectorate
        visits = mine or (visits if shared else [])
    return min(visits, key=lambda date: (date.type != "DATE", date.start), default=None)


def _nearest(date: Date, rated: Sequence[Case]) -> Case:
    return min(rated, key=lambda case: min(_distance(date, rating) for rating in case.current))


def _distance(date: Date, rating: Rating) -> int:
    return date.start - rating.start if rating.start < date.start else (rating.start - date.start) * _FOLLOWING


def is_old(when: str | None, day: str | None) -> bool:
    """Say whether a date lies so long before the day of publication that its inspection is no news."""
    if not when or not day or not when[:4].isdigit():
        return False
    month = int(when[5:7]) if when[5:7].isdigit() else 12
    return (int(day[:4]) - int(when[:4])) * 12 + int(day[5:7]) - month > _OLD_MONTHS


def published_day(dates: Sequence[Date]) -> str | None:
    """Return the day the article says the report came out."""
    return next((date.value for date in dates if date.role == "published"), None)
