"""Choose the date of the visit that an inspection row reports: in one pass, however many an article dates."""

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ..facts import Date
from .cases import Case

__all__ = ["Visit", "Visits", "is_old", "published_day", "read_visits"]

_OLD_MONTHS, _NEW_MONTHS = 14, 6
_FOLLOWING = 5
_JOINED = 14
_NEAR = 600
_SEVERAL = 2
_YEAR, _MONTH, _DAY = len("2024"), len("2024-01"), len("2024-01-31")
_EVER, _AHEAD = "XXXX-99", "later"
_SOON = datetime.timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Visit:
    """When inspectors came, and the dates that say so: one, or two that are joined ("May 9 and 10")."""

    value: str
    dates: tuple[Date, ...]

    @property
    def day(self) -> str:
        """When it began, as digits: of a season the first day."""
        return (
            self.value if self.value.replace("-", "").replace("/", "").isdigit() else self.dates[0].from_ or self.value
        )

    @property
    def last(self) -> str:
        """Its last day, month or year; of a season the first day."""
        return self.day.split("/")[-1]

    @property
    def start(self) -> int:
        """Where the article says it."""
        return self.dates[0].start


class Visits:
    """Holds the visits that an article dates, each given to the case it tells of, else to that rated nearest to it.

    `told_of` holds the name of the service that the article speaks of where it gives a date, by the date's place;
    `sites` are services that are one place, `elsewhere` the places of the visits to such that are not rated.
    """

    def __init__(
        self,
        cases: Sequence[Case],
        dates: Sequence[Date],
        day: str | None,
        told_of: Mapping[int, str] = MappingProxyType({}),
        sites: Container[str | None] = (),
        elsewhere: Container[int] = (),
    ) -> None:
        rated = [case for case in cases if case.current]
        former = _former_days(cases)
        told = read_visits(dates, day)
        self._all = [visit for visit in told if visit.start not in elsewhere and visit.value not in former]
        self._shared = len(rated) < _SEVERAL
        if self._shared:
            self._all = [visit for visit in self._all if not _led_to_grade_before(visit, cases)]
        places = _Places(rated) if self._all and not self._shared else None
        called = Counter(case.subject for case in rated)
        named = {case.subject: case for case in rated if called[case.subject] == 1}
        owners = [named.get(told_of.get(visit.start)) for visit in self._all]
        self._nearest = [
            owner or places.nearest(visit) for visit, owner in zip(self._all, owners, strict=True) if places
        ]
        self._named = {visit.start for visit, owner in zip(self._all, owners, strict=True) if owner}
        self._settled = {
            visit.start for visit, owner in zip(self._all, owners, strict=True) if owner and owner.subject in sites
        }
        self._left: dict[int, list[Visit]] = {}
        self._own: dict[int, list[Visit]] = {}
        for visit, case in zip(self._all, self._nearest, strict=False):
            self._own.setdefault(id(case), []).append(visit)

    def of(self, case: Case) -> Visit | None:
        """Return when the service of a case was inspected.

        Where several services were inspected, a visit belongs to the case whose ratings stand nearest to it, those
        before it first; one visit alone is that of every service of the same body rated near it. Of several the
        latest counts, or that of some days to which inspectors came back for one day more soon after.
        """
        visits = self._all if self._shared else self.own(case) or self._lone(case) or self._left.get(id(case), [])
        latest = max(visits, key=lambda visit: (visit.last, len(visit.value)), default=None)
        return next((visit for visit in visits if latest and _came_back(visit.value, latest.value)), latest)

    def settle(self, news: Sequence[Case], leader: Case | None, lead: int) -> None:
        """Give the visits nearest to cases that are no news to the only one that is, or all to one that runs others.

        The only one has to stand at the top, before `lead`. Those that an article expressly dates for another service
        stay with it.
        """
        free = [
            (visit, case)
            for visit, case in zip(self._all, self._nearest, strict=False)
            if visit.start not in self._named
        ]
        for case in news:
            rivals = [other for other in news if other.inspectorate == case.inspectorate]
            alone = len(rivals) == 1 and case.start < lead
            given = [
                visit
                for visit, other in free
                if other.inspectorate == case.inspectorate and (case is leader or (alone and other not in news))
            ]
            self._left[id(case)] = given

    def own(self, case: Case) -> list[Visit]:
        """Return the visits nearest to a case of several."""
        return self._own.get(id(case), [])

    def is_near(self, visit: Visit, case: Case) -> bool:
        """Say whether a visit is told near the ratings of a case, or expressly of its service."""
        return visit.start in self._named or any(abs(rating.start - visit.start) < _NEAR for rating in case.current)

    def _lone(self, case: Case) -> list[Visit]:
        if len(self._all) != 1 or self._nearest[0].inspectorate != case.inspectorate:
            return []
        if self._all[0].start in self._settled:
            return []
        return self._all if self.is_near(self._all[0], case) else []


def _former_days(cases: Sequence[Case]) -> set[str | None]:
    """Return the years in which the grades of before were given, and no new one was."""
    former = {rating.when for case in cases for rating in case.previous if len(rating.when or "") == _YEAR}
    return former.difference(rating.when for case in cases for rating in case.current)


def _came_back(first: str, then: str) -> bool:
    """Say whether a visit of one day follows one of several days within weeks: both are one inspection."""
    last = first.split("/")[-1]
    if "/" not in first or len(last) != _DAY or len(then) != _DAY or not (last + then).replace("-", "").isdigit():
        return False
    gap = datetime.date.fromisoformat(then) - datetime.date.fromisoformat(last)
    return datetime.timedelta(0) < gap <= _SOON


def _led_to_grade_before(visit: Visit, cases: Sequence[Case]) -> bool:
    """Say whether the grade of before was given after a visit: "rated poor in March, after a visit in February"."""
    last = visit.value.split("/")[-1]
    given = (rating.when or "" for case in cases for rating in case.previous)
    return any(len(when) in (_MONTH, _DAY) and last[: len(when)] < when for when in given)


class _Places:
    """The places of current ratings in order, by the date each is given: a rating with a date has no other visit."""

    def __init__(self, rated: Sequence[Case]) -> None:
        self._rated = rated
        self._first: dict[tuple[str | None, int], int] = {}
        for n, case in enumerate(rated):
            for rating in case.current:
                self._first.setdefault((rating.when, rating.start), n)
        self._starts: dict[str | None, list[int]] = {}
        for when, start in sorted(self._first, key=lambda place: place[1]):
            self._starts.setdefault(when, []).append(start)

    def nearest(self, visit: Visit) -> Case:
        """Return the case with the rating nearest to a visit; one that stands after it counts as farther away."""
        near: list[tuple[int, int]] = []
        for when in (None, *(visit.value[:length] for length in range(len(visit.value) + 1))):
            starts = self._starts.get(when, [])
            at = bisect_left(starts, visit.start)
            near += [(visit.start - start, self._first[when, start]) for start in starts[max(0, at - 1) : at]]
            near += [((start - visit.start) * _FOLLOWING, self._first[when, start]) for start in starts[at : at + 1]]
        return self._rated[min(near, default=(0, 0))[1]]


def read_visits(dates: Sequence[Date], day: str | None) -> list[Visit]:
    """Return the visits that an article dates, in its order, without those of years ago.

    None of them is one that is called a monitoring visit elsewhere. The days of the last few months on which services
    were "last inspected" count too; where no other has a date, those to look at progress do before them.
    """
    progress = {each.value for each in dates if each.role == "event"}
    told = [visit for visit in _read_visits(dates, day, "inspected", _OLD_MONTHS) if visit.value not in progress]
    if not day:
        return told
    last = [each for each in _read_visits(dates, day, "previous_inspection", _NEW_MONTHS) if len(each.value) == _DAY]
    if told:
        return sorted([*told, *last], key=lambda visit: visit.start)
    return _read_visits(dates, day, "event", _NEW_MONTHS) or last


def _read_visits(dates: Sequence[Date], day: str | None, role: str, months: int) -> list[Visit]:
    visits: list[Visit] = []
    for date in dates:
        if (
            date.role != role
            or not date.value
            or date.text.casefold().startswith(_AHEAD)
            or is_old(date.value, day, months)
            or (date.from_ or date.value) > (day or _EVER)
        ):
            continue
        last = visits[-1] if visits else None
        if last and date.start - last.dates[-1].end <= _JOINED and _join(last.value, date.value):
            visits[-1] = Visit(f"{last.value}/{date.value}", (*last.dates, date))
        else:
            visits.append(Visit(date.value, (date,)))
    return visits


def _join(one: str, other: str) -> bool:
    """Say whether two values are days or months of one visit: a month apart at most."""
    if len(one) != len(other) or len(one) not in (_MONTH, _DAY):
        return False
    if not (one[:4].isdigit() and other[:4].isdigit()):
        return one < other and one[:4] == other[:4] and int(other[5:7]) - int(one[5:7]) <= 1
    return one < other and (int(other[:4]) - int(one[:4])) * 12 + int(other[5:7]) - int(one[5:7]) <= 1


def is_old(when: str | None, day: str | None, months: int = _OLD_MONTHS) -> bool:
    """Say whether a date lies so many months before the day of publication that its inspection is no news."""
    if not when or not day or not when[:4].isdigit():
        return False
    month = int(when[5:7]) if when[5:7].isdigit() else 12
    return (int(day[:4]) - int(when[:4])) * 12 + int(day[5:7]) - month > months


def published_day(dates: Sequence[Date]) -> str | None:
    """Return the day the article says the report came out."""
    return next((date.value for date in dates if date.role == "published"), None)
