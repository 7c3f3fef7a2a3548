"""Gather the ratings that speak of one inspectorate and one service."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..facts import Rating
from .names import ServiceNames

__all__ = ["Case", "gather_cases"]

_STORY = 2


@dataclass(slots=True)
class Case:
    """The ratings of one service by one inspectorate, in the order of the text."""

    inspectorate: str | None
    subject: str | None
    current: list[Rating] = field(default_factory=list)
    previous: list[Rating] = field(default_factory=list)

    @property
    def overall(self) -> list[Rating]:
        """The current ratings of the whole service."""
        return [rating for rating in self.current if rating.aspect in ("overall", None)]

    @property
    def start(self) -> int:
        """Where the case is first spoken of."""
        return min(rating.start for rating in (*self.current, *self.previous))


def gather_cases(ratings: Sequence[Rating], names: ServiceNames) -> list[Case]:
    """Return the cases in the order of the text: those with a current rating, or with a previous one alone."""
    cases: list[Case] = []
    for status in ("current", "previous"):
        told = [rating for rating in ratings if rating.status == status and names.means_one(rating.subject)]
        for rating in sorted(told, key=lambda rating: rating.subject is None or rating.inspectorate is None):
            case = _case_of(rating, cases, names)
            if case is None:
                case = Case(rating.inspectorate, rating.subject)
                cases.append(case)
            _join(case, rating)
    for rating in ratings:
        if rating.status == "current" and not names.means_one(rating.subject) and rating.aspect in ("overall", None):
            _share(rating, cases)
    for case in cases:
        case.current.sort(key=lambda rating: rating.start)
        case.previous.sort(key=lambda rating: rating.start)
    return _fold_headline(sorted(cases, key=lambda case: case.start))


def _share(rating: Rating, cases: Iterable[Case]) -> None:
    """Give the rating of several services ("both units") to each that has ratings but no overall one."""
    for case in cases:
        if case.current and not case.overall and _same_body(case, rating):
            case.current.append(rating)


def _fold_headline(cases: list[Case]) -> list[Case]:
    """Give a headline's rating to the service of the story where the headline only names its place.

    "Thornby care home inadequate" speaks of the Elm House that the story goes on to name.
    """
    if len(cases) < _STORY or len(cases[0].current) != 1 or cases[0].previous or " " in (cases[0].subject or " "):
        return cases
    headline = cases[0].current[0]
    stories = [
        case
        for case in cases[1:]
        if case.inspectorate == headline.inspectorate
        and len(case.current) + len(case.previous) >= _STORY
        and (not case.overall or headline.grade in [rating.grade for rating in case.overall])
    ]
    if not stories:
        return cases
    story = max(stories, key=lambda case: len(case.current))
    story.current.insert(0, headline)
    return cases[1:]


def _case_of(rating: Rating, cases: Iterable[Case], names: ServiceNames) -> Case | None:
    """Return the case a rating belongs to: the fullest among those of its service and inspectorate."""
    fitting = [case for case in cases if _same_body(case, rating) and names.same(case.subject, rating.subject)]
    return max(fitting, key=lambda case: (case.inspectorate == rating.inspectorate, len(case.current)), default=None)


def _join(case: Case, rating: Rating) -> None:
    (case.current if rating.status == "current" else case.previous).append(rating)
    case.inspectorate = case.inspectorate or rating.inspectorate
    subjects = Counter(each.subject for each in case.current or case.previous if each.subject)
    if subjects:
        case.subject = max(subjects, key=lambda subject: (subjects[subject], len(subject)))


def _same_body(case: Case, rating: Rating) -> bool:
    if case.inspectorate is None or rating.inspectorate is None:
        return True
    ours, theirs = set(case.inspectorate.split(" and ")), set(rating.inspectorate.split(" and "))
    return ours <= theirs or theirs <= ours
