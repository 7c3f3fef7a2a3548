"""Tell a result that a paper reports as new from one that it mentions."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from ..facts import Rating
from .cases import Case
from .overall import gives
from .told import Told
from .visits import is_old

__all__ = ["is_news", "leading_places", "runs_others", "scored_on"]

_BESIDE = 150
_BREATH = 30
_PAIR, _FEW = 2, 5
_FEW_OF_MANY, _MANY = 3, 20
_RECENT, _NEXT = 2, 20
_EARLIER = ("last year", "years ago", "year ago", "months ago", "the year before")
_LATELY = 2
_YEAR = len("2024")
_HEADED = "ratings.headed"


def is_news(case: Case, told: Told) -> bool:
    """Say whether a case holds a result that the paper itself gives as new.

    One grade alone and with no visit, far from the top or said to stand ("which is rated good"), is that of a service
    named in passing; so are grades of a part of what was rated as a whole.
    """
    if case.subject is None and not case.overall:
        return False
    if case.inspectorate is None or _is_neighbour(case, told) or _takes_part(case, told) or _is_appended(case, told):
        return False
    new = [rating for rating in case.current if rating.quote not in told.spoken and not is_old(rating.when, told.day)]
    if not new or (case.inspectorate in told.whole_bodies and _is_part(case, told) and not _leads(case, told)):
        return False
    if len(case.current) == 1 and (_is_aside(case, told) if case.previous else _is_dated_aside(case, told)):
        return False
    if _is_brief(case) and not case.previous and _is_example(case, told):
        return False
    if not case.previous and (_only_stands(case, told) or (len(case.current) == 1 and _is_of_owner(case, told))):
        return False
    if len(case.current) > 1 or case.previous or _is_visited(case, told) or scored_on(case.current[0]):
        return True
    if new[0].start in told.about.standing or _is_of_old_visit(case, told):
        return False
    if new[0].start in told.about.fresh or case.subject in told.about.headed or _is_dated_lately(new[0], told):
        return True
    if _is_told(new[0], told) or _is_listed(case, told) or _is_alone(case, told):
        return True
    return _is_one_of_many(case, told) or _is_one_of_counted(case, told)


def _is_of_old_visit(case: Case, told: Told) -> bool:
    """Say whether the article dates no visit to its only service but such of long ago, and calls no grade new."""
    visited = [date.value for date in told.dates if date.role == "inspected"]
    fresh = case.current[0].start in told.about.fresh or case.inspectorate == "FSA"
    return len(told.cases) == 1 and bool(visited) and not fresh and all(is_old(value, told.day) for value in visited)


def _is_visited(case: Case, told: Told) -> bool:
    """Say whether a visit to a service is dated, for one further down near its grade or by its name."""
    visit = told.visits.of(case)
    return visit is not None and (case is told.cases[0] or told.visits.is_near(visit, case))


def _is_neighbour(case: Case, told: Told) -> bool:
    """Say whether the service of a case is only named beside that of the story, no visit to it is dated."""
    aside = case.subject in told.about.asides and case.start > told.about.lead
    return aside and case is not told.cases[0] and not case.previous and not told.visits.own(case)


def _is_appended(case: Case, told: Told) -> bool:
    """Say whether a case is a line of a list of grades that stands below the story of another service."""
    story = told.cases[0]
    listed = all(rating.rule == _HEADED for rating in case.current)
    return listed and story.subject is not None and all(rating.rule != _HEADED for rating in story.current)


def _takes_part(case: Case, told: Told) -> bool:
    """Say whether a case is what a second body judged on the visit of another: Ofsted, in a prison.

    That is one area, or a few told in one breath in the midst of the grades of the first.
    """
    if case.overall or case.previous:
        return False
    hosts = [other for other in told.cases[:_FEW] if other is not case and other.subject == case.subject]
    if len(case.current) == 1:
        return any(len(other.current) > 1 for other in hosts)
    length = max(rating.end for rating in case.current) - case.start
    brief = length < _BESIDE and not told.visits.own(case)
    return brief and any(len(other.current) > len(case.current) and other.start < case.start for other in hosts)


def scored_on(rating: Rating | None) -> str | None:
    """Return the day of a hygiene rating, which is given on the day of the visit."""
    scored = rating is not None and rating.inspectorate == "FSA" and len(rating.when or "") == len("2024-01-31")
    return rating.when if rating is not None and scored else None


def _leads(case: Case, told: Told) -> bool:
    """Say whether a case is the first of the article, of the service that it names most."""
    return case is told.cases[0] and case.start < told.about.lead and case.subject == told.about.service


def _is_aside(case: Case, told: Told) -> bool:
    """Say whether a case is a few words far down in the story of one other service, with no visit of its own."""
    same = [other for other in told.cases[:_FEW] if other.inspectorate == case.inspectorate]
    length = max(rating.end for rating in (*case.current, *case.previous)) - case.start
    aside = case.start > told.about.lead and length < _BESIDE and not told.visits.own(case)
    return aside and len(same) == _PAIR and len(told.cases) < _FEW and len(same[0].current) > 1


def _is_brief(case: Case) -> bool:
    """Say whether a case is of one grade, or of a few in one breath: "good and adequate ratings"."""
    return max(rating.end for rating in case.current) - min(rating.start for rating in case.current) < _BREATH


def _is_example(case: Case, told: Told) -> bool:
    """Say whether a case is one or two that a survey names, not told of with others in one breath."""
    same = [other for other in told.cases[:_FEW] if other.inspectorate == case.inspectorate]
    if case.inspectorate not in told.surveyed or len(same) > _PAIR or told.visits.own(case):
        return False
    if (told.about.dwelt and told.about.service == case.subject) or case.current[0].start in told.about.fresh:
        return False
    if len(same) == _PAIR and len({rating.grade for other in same for rating in other.overall}) == 1:
        return False
    return case.start > told.surveyed[case.inspectorate] and all(
        case.subject not in group.names for group in told.about.together
    )


def _only_stands(case: Case, told: Told) -> bool:
    """Say whether the grades of a case are said to stand in the story of another: "two more schools are also good"."""
    return case is not told.cases[0] and all(rating.start in told.about.standing for rating in case.current)


def _is_of_owner(case: Case, told: Told) -> bool:
    """Say whether a grade is that which the trust of an inspected hospital keeps meanwhile."""
    kept = case is not told.cases[0] and case.current[0].start in told.about.kept
    return kept and case.subject != told.about.service and runs_others(case, told)


def runs_others(case: Case, told: Told) -> bool:
    """Say whether a case is of a trust or board, which runs services that are inspected too."""
    owning = told.rulebook.lexicons["inspections"].terms["owning"]
    return any(word in owning for word in (case.subject or "").casefold().split())


def _is_alone(case: Case, told: Told) -> bool:
    """Say whether a case is the only one, of a service that the article dwells on, and stands near the top."""
    return (
        len(told.cases) == 1
        and told.about.dwelt
        and case.start < told.about.top
        and told.names.same(told.about.service, case.subject)
    )


def _is_dated_aside(case: Case, told: Told) -> bool:
    """Say whether a case is one grade of months ago in the story of another service: "Oak School was good in 2012"."""
    story, when = told.cases[0], case.current[0].when
    if story is case or story.inspectorate != case.inspectorate or len(told.cases) >= _FEW or told.visits.own(case):
        return False
    told_of = len(story.current) > 1 or bool(story.previous) or all(rating.when is None for rating in story.current)
    if told_of and (is_old(when, told.day, months=_RECENT) or (told.day is None and len(when or "") == _YEAR)):
        return True
    return told_of and when is None and _is_told_of_old(case.current[0], told)


def _is_dated_lately(rating: Rating, told: Told) -> bool:
    """Say whether a grade was given on a day of the last few weeks: "was rated good on January 5"."""
    when = rating.when or ""
    return told.day is not None and len(when) == len(told.day) and not is_old(when, told.day, months=_LATELY)


def _is_told_of_old(rating: Rating, told: Told) -> bool:
    """Say whether words of earlier stand right after a grade: "was rated good last year", "good three years ago"."""
    after = told.dates[bisect_left(told.dates, rating.end, key=attrgetter("start")) :][:1]
    return any(date.start - rating.end < _NEXT and date.text.casefold().endswith(_EARLIER) for date in after)


def _is_listed(case: Case, told: Told) -> bool:
    """Say whether a hygiene rating stands beside that of another place, as in a list of visits."""
    if case.inspectorate != "FSA":
        return False
    others = (other for other in told.cases if other is not case and other.inspectorate == "FSA")
    return any(abs(other.current[0].start - case.start) < _BESIDE for other in others if other.current)


def _is_one_of_many(case: Case, told: Told) -> bool:
    """Say whether a case is one of several services that a round-up reports the results of, none with a date."""
    same = [
        other
        for other in told.cases[:_MANY]
        if other.inspectorate == case.inspectorate
        and any(each.when is None and each.start not in told.about.standing for each in other.overall)
    ]
    return len(same) >= _FEW_OF_MANY and case.inspectorate not in told.surveyed


def _is_one_of_counted(case: Case, told: Told) -> bool:
    """Say whether a case is one of so many with a grade that the top counts: "Three got a C2. They are Elm, …"."""
    counted = [rating for rating in case.overall if (case.inspectorate, rating.grade) in told.tallied]
    groups = [group for group in told.about.together if group.counted and case.subject in group.names]
    return any(group.start <= rating.start < group.end for group in groups for rating in counted)


def leading_places(cases: Sequence[Case], lead: int) -> dict[str, list[int]]:
    """Return, by inspectorate, the places in order of the current ratings of services that stand at the top."""
    places: dict[str, list[int]] = {}
    for case in cases:
        if case.inspectorate is not None and case.start < lead:
            places.setdefault(case.inspectorate, []).extend(rating.start for rating in case.current)
    return {body: sorted(starts) for body, starts in places.items()}


def _is_part(case: Case, told: Told) -> bool:
    """Say whether a case only has grades of judgement areas, of a body that gives overall ones too."""
    whole = case.overall or [rating for rating in case.current if rating.scale in told.whole_scales]
    return not whole and gives(case, told.day, told) is not False


def _is_told(rating: Rating, told: Told) -> bool:
    """Say whether a rating stands at the top of the story or beside those of a service that does."""
    leading = told.leading.get(rating.inspectorate or "", ())
    at = bisect_left(leading, rating.start)
    return rating.start < told.about.lead or any(
        abs(start - rating.start) < _BESIDE for start in leading[max(0, at - 1) : at + 1]
    )
