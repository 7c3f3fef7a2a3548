"""Gather the ratings that speak of one inspectorate and one service."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from ..facts import Rating
from .names import ServiceNames, describes

__all__ = ["Case", "gather_cases"]

_STORY = 2
_NEWEST = 40
_CACHED = 1024


@dataclass(slots=True)
class Case:
    """The ratings of one service by one inspectorate, in the order of the text."""

    inspectorate: str | None
    subject: str | None
    current: list[Rating] = field(default_factory=list)
    previous: list[Rating] = field(default_factory=list)
    subjects: Counter[str] = field(default_factory=Counter)

    @property
    def overall(self) -> list[Rating]:
        """The current ratings of the whole service."""
        return [rating for rating in self.current if rating.aspect in ("overall", None)]

    @property
    def start(self) -> int:
        """Where the case is first spoken of."""
        return min(rating.start for rating in (*self.current, *self.previous))


def gather_cases(ratings: Sequence[Rating], names: ServiceNames, asides: Set[str | None] = frozenset()) -> list[Case]:
    """Return the cases in the order of the text: those with a current rating, or with a previous one alone.

    No description stands for one of the `asides`, which are only named as neighbours.
    """
    book = _CaseBook(names, asides)
    for status in ("current", "previous"):
        told = [rating for rating in ratings if rating.status == status and names.means_one(rating.subject)]
        for rating in sorted(told, key=lambda rating: rating.subject is None or rating.inspectorate is None):
            book.add(rating)
    shared = [
        rating
        for rating in ratings
        if rating.status == "current" and rating.aspect in ("overall", None) and not names.means_one(rating.subject)
    ]
    _share(shared, book.cases)
    for case in book.cases:
        case.current.sort(key=lambda rating: rating.start)
        case.previous.sort(key=lambda rating: rating.start)
    return _fold_headline(sorted(book.cases, key=lambda case: case.start), names)


class _CaseBook:
    """Holds the cases so far, and those of each name; a rating looks among these and the newest of the others."""

    def __init__(self, names: ServiceNames, asides: Set[str | None] = frozenset()) -> None:
        self.cases: list[Case] = []
        self._names, self._asides = names, asides
        self._named: dict[str | None, list[Case]] = {}

    def add(self, rating: Rating) -> None:
        """Give a rating to the fullest of the cases of its service and inspectorate, or to a new one."""
        near = self.cases[-_NEWEST:]
        if len(self.cases) > _NEWEST:
            near = [*self._named.get(rating.subject, ())[-_NEWEST:], *near]
        fitting = [case for case in near if _same_body(case, rating) and self._same(case.subject, rating.subject)]
        if fitting:
            case = max(fitting, key=lambda case: (case.inspectorate == rating.inspectorate, len(case.current)))
        else:
            case = Case(rating.inspectorate, rating.subject)
            self.cases.append(case)
            self._named.setdefault(rating.subject, []).append(case)
        _join(case, rating)

    def _same(self, one: str | None, other: str | None) -> bool:
        apart = (one in self._asides) != (other in self._asides)
        return not apart and self._names.same(one, other)


def _share(ratings: Iterable[Rating], cases: Iterable[Case]) -> None:
    """Give the rating of several services ("both units") to each that has ratings but no overall one."""
    waiting: dict[str | None, list[Case]] = {}
    for case in cases:
        if case.current and not case.overall:
            waiting.setdefault(case.inspectorate, []).append(case)
    for rating in ratings:
        for body in [body for body in waiting if _is_same_body(body, rating.inspectorate)]:
            for case in waiting.pop(body):
                case.current.append(rating)


def _fold_headline(cases: list[Case], names: ServiceNames) -> list[Case]:
    """Give a headline's rating to the service of the story where the headline only names its place.

    "Thornby care home inadequate" speaks of the Elm House that the story goes on to name, "Kent probation service" of
    the probation unit of Kent and Medway.
    """
    if len(cases) < _STORY or len(cases[0].current) != 1 or cases[0].previous:
        return cases
    headline = cases[0].current[0]
    if headline.when is not None:
        return cases
    place = names.is_place(cases[0].subject)
    stories = [
        case
        for case in cases[1:]
        if case.inspectorate == headline.inspectorate
        and (place or names.within(cases[0].subject, case.subject))
        and len(case.current) + len(case.previous) >= _STORY
        and (not case.overall or headline.grade in [rating.grade for rating in case.overall])
    ]
    if not stories:
        return cases
    story = max(stories, key=lambda case: len(case.current))
    story.current.insert(0, headline)
    return cases[1:]


def _join(case: Case, rating: Rating) -> None:
    """Add a rating to a case, which takes the name that its ratings use most; the longest of these."""
    told = case.current or case.previous
    (case.current if rating.status == "current" else case.previous).append(rating)
    case.inspectorate = case.inspectorate or rating.inspectorate
    if rating.subject and (rating.status == "current" or told is not case.current):
        counts = case.subjects
        counts[rating.subject] += 1
        called = (case.subject or rating.subject, rating.subject)
        case.subject = max(called, key=lambda name: (not describes(name), counts[name], len(name)))


def _same_body(case: Case, rating: Rating) -> bool:
    return _is_same_body(case.inspectorate, rating.inspectorate)


@lru_cache(maxsize=_CACHED)
def _is_same_body(one: str | None, other: str | None) -> bool:
    """Say whether two names may mean one inspectorate: "Ofsted" and "Ofsted and CQC" do."""
    if one is None or other is None:
        return True
    ours, theirs = set(one.split(" and ")), set(other.split(" and "))
    return ours <= theirs or theirs <= ours
