"""Choose the date of the visit that an inspection row reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..facts import Date, Rating
from .cases import Case

__all__ = ["Visit", "find_visit", "is_old", "published_day", "read_visits"]

_OLD_MONTHS = 18
_FOLLOWING = 5
_JOINED = 14
_ELSEWHERE = 10**9
_NEAR = 600


@dataclass(frozen=True, slots=True)
class Visit:
    """When inspectors came, and the dates that say so: one, or two that are joined ("May 9 and 10")."""

    value: str
    dates: tuple[Date, ...]

    @property
    def start(self) -> int:
        """Where the article says it."""
        return self.dates[0].start


def find_visit(case: Case, cases: Sequence[Case], dates: Sequence[Date], day: str | None) -> Visit | None:
    """Return when the service of a case was inspected.

    Where several services were inspected, a visit belongs to the case whose ratings stand nearest to it, those before
    it first; one visit alone is that of every service of the same body rated near it. Of several the latest counts.
    """
    visits = read_visits(dates, day)
    rated = [other for other in cases if other.current]
    if len(rated) > 1 and visits:
        mine = [visit for visit in visits if _nearest(visit, rated) is case]
        near = len(visits) == 1 and any(abs(rating.start - visits[0].start) < _NEAR for rating in case.current)
        shared = near and _nearest(visits[0], rated).inspectorate == case.inspectorate
        visits = mine or (visits if shared else [])
    return max(visits, key=lambda visit: (visit.value.split("/")[-1], len(visit.value)), default=None)


def read_visits(dates: Sequence[Date], day: str | None) -> list[Visit]:
    """Return the visits that an article dates, in its order, without those of years ago."""
    visits: list[Visit] = []
    for date in dates:
        if date.role != "inspected" or not date.value or is_old(date.value, day) or date.value > (day or "9999"):
            continue
        last = visits[-1] if visits else None
        if last and date.start - last.dates[-1].end <= _JOINED and "/" not in last.value + date.value:
            visits[-1] = Visit(f"{last.value}/{date.value}", (*last.dates, date))
        else:
            visits.append(Visit(date.value, (date,)))
    return visits


def _nearest(visit: Visit, rated: Sequence[Case]) -> Case:
    return min(rated, key=lambda case: min(_distance(visit, rating) for rating in case.current))


def _distance(visit: Visit, rating: Rating) -> int:
    """Return how far a rating stands from a visit; one with a date of its own belongs to no other."""
    if rating.when is not None and not visit.value.startswith(rating.when):
        return _ELSEWHERE
    return visit.start - rating.start if rating.start < visit.start else (rating.start - visit.start) * _FOLLOWING


def is_old(when: str | None, day: str | None) -> bool:
    """Say whether a date lies so long before the day of publication that its inspection is no news."""
    if not when or not day or not when[:4].isdigit():
        return False
    month = int(when[5:7]) if when[5:7].isdigit() else 12
    return (int(day[:4]) - int(when[:4])) * 12 + int(day[5:7]) - month > _OLD_MONTHS


def published_day(dates: Sequence[Date]) -> str | None:
    """Return the day the article says the report came out."""
    return next((date.value for date in dates if date.role == "published"), None)
