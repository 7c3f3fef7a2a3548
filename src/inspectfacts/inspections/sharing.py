"""Give a result told of several services at once to each that is named: "Both Elm House and Oak House received C3"."""

from bisect import bisect_left
from collections.abc import Container, Sequence
from operator import attrgetter

from ..facts import Rating
from .cases import Case
from .names import ServiceNames
from .told import About, Together

__all__ = ["counted_at", "leave_out_nameless", "share_out"]

_FIRST = 40
_WHOLE = ("overall", None)
_GIVEN, _BEFORE = ("current", "aggregate"), ("previous",)


def counted_at(ratings: Sequence[Rating], top: int) -> list[Rating]:
    """Return the grades of which an article tells near its top how many services have them."""
    return [each for each in ratings if each.status == "aggregate" and each.start < top]


def leave_out_nameless(cases: Sequence[Case], surveyed: Container[str | None], names: ServiceNames) -> list[Case]:
    """Leave out the services without a name that are graded by bodies of which a survey is told."""
    return [case for case in cases if case.inspectorate not in surveyed or not names.is_bare(case.subject)]


def share_out(
    cases: Sequence[Case], ratings: Sequence[Rating], about: About, names: ServiceNames, scales: Container[str | None]
) -> list[Case]:
    """Return the cases with those of the services named together that share a grade of one or of all of them.

    `scales` are those that grade a service in one area at most.
    """
    shared = list(cases)
    of = {case.subject: case for case in reversed(shared)}
    told = [each for each in ratings if each.inspectorate and each.quote is None and each.start not in about.standing]
    whole = [each for each in told if each.aspect in _WHOLE or each.scale in scales]
    top = [each for each in whole if each.start < about.lead]
    for group in about.together:
        given = _told_in(group, whole, names, _GIVEN)
        if group.counted and not given and not _tells_itself(group, whole):
            given = _told_of_all(group, top, names)
        if len({rating.grade for rating in given}) != 1:
            continue
        before = _told_in(group, whole, names, _BEFORE)
        before = before[:1] if len({rating.grade for rating in before}) == 1 else []
        shared = [case for case in shared if not (names.is_bare(case.subject) and _is_shared(case, given))]
        for name in group.names:
            near = [of[name]] if name in of else [case for case in shared[:_FIRST] if names.same(case.subject, name)]
            if not near:
                of[name] = Case(given[0].inspectorate, name, current=[given[0]], previous=list(before))
                shared.append(of[name])
                continue
            if _is_shared(near[0], given):
                near[0].subject = name
            if not near[0].overall:
                near[0].current.append(given[0])
    for group in about.together:
        _share_areas(group, told, shared, names)
        _share_before(group, _told_in(group, whole, names, _BEFORE), shared, names)
    return shared


def _tells_itself(group: Together, whole: Sequence[Rating]) -> bool:
    """Say whether the sentence that names services gives a grade, if only to one more that it names."""
    first, last = (bisect_left(whole, place, key=attrgetter("start")) for place in (group.start, group.end))
    return any(rating.status == "current" for rating in whole[first:last])


def _share_areas(group: Together, told: Sequence[Rating], cases: list[Case], names: ServiceNames) -> None:
    """Give the grade of an area that "both homes" got to each of them."""
    first, last = (bisect_left(told, place, key=attrgetter("start")) for place in (group.start, group.end))
    for rating in told[first:last]:
        if rating.status != "current" or rating.aspect in _WHOLE or names.means_one(rating.subject):
            continue
        for name in group.names:
            case = next((each for each in cases[:_FIRST] if each.subject == name), None)
            if case is None:
                case = Case(rating.inspectorate, name)
                cases.append(case)
            if case.inspectorate == rating.inspectorate:
                case.current.append(rating)


def _share_before(group: Together, before: Sequence[Rating], cases: Sequence[Case], names: ServiceNames) -> None:
    """Give the grade that "both homes" had before to those of them that are told of and have no other."""
    if len({rating.grade for rating in before}) != 1 or names.means_one(before[0].subject):
        return
    for case in cases[:_FIRST]:
        if case.subject in group.names and not any(each.aspect in _WHOLE for each in case.previous):
            case.previous.append(before[0])


def _is_shared(case: Case, given: Sequence[Rating]) -> bool:
    """Say whether a case holds nothing new but a grade that is shared out."""
    return all(rating in given for rating in case.current)


def _told_in(group: Together, whole: Sequence[Rating], names: ServiceNames, statuses: Sequence[str]) -> list[Rating]:
    """Return the grades that one of the services, or several, get or had in the sentence that names them together."""
    first, last = (bisect_left(whole, place, key=attrgetter("start")) for place in (group.start, group.end))
    return [
        rating
        for rating in whole[first:last]
        if rating.status in statuses
        and (
            not names.means_one(rating.subject)
            or names.is_bare(rating.subject)
            or any(names.same(rating.subject, name) for name in group.names)
        )
    ]


def _told_of_all(group: Together, top: Sequence[Rating], names: ServiceNames) -> list[Rating]:
    """Return the grades at the top of the article that may be those of all the services named further down."""
    return [
        rating
        for rating in top
        if rating.start < group.start
        and (
            rating.status == "aggregate"
            or (
                rating.status == "current"
                and (rating.subject is None or rating.subject in group.names or not names.means_one(rating.subject))
            )
        )
    ]
