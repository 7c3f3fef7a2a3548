"""Make the row of an inspection of each case that is news."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from ..facts import Action, Date, Inspection, Published, Quote, Rating
from ..registry import only_inspectorate, subject_kind
from ..rulebook import Rulebook
from .cases import Case, gather_cases
from .codes import find_codes
from .grades import direction_of, kept_of, measures_before, overall_of, previous_of, replaced_of
from .names import ServiceNames, read_service_names
from .news import is_news, leading_places, runs_others, scored_on
from .overall import given, whole_grades, whole_in_other_words, whole_scales
from .reasons import row_reasons
from .sharing import counted_at, leave_out_nameless, share_out
from .told import NOTHING, About, Told
from .ungraded import ungraded_rows, visited_rows
from .visits import Visits, is_old, published_day

__all__ = ["find_inspections"]

_MOST = 40
_MONTH, _SINCE = len("2024-01"), 2


def find_inspections(
    facts: Mapping[str, Sequence[Any]],
    published: Published | None,
    rulebook: Rulebook,
    about: About = NOTHING,
    *,
    explain: bool = False,
) -> list[Inspection]:
    """Return one row per inspection reported as news, in the order of the text.

    A story that only tells of an old rating, a hope or other people's grades gives none. `about` says what
    the article is about, for inspections that gave no grades; `explain` adds to each row why it reads as it does.
    """
    told = _gather(facts, published, rulebook, about, explain=explain)
    news = [case for case in told.cases if is_news(case, told)]
    told.visits.settle(news, next((case for case in news if runs_others(case, told)), None), about.lead)
    rows = [_row(case, told) for case in news]
    rows += list(visited_rows(told, rows[0].inspectorate) if rows else ungraded_rows(told))
    return [_numbered(row, n) for n, row in enumerate(sorted(rows, key=lambda row: row.start), 1)]


def _gather(
    facts: Mapping[str, Sequence[Any]],
    published: Published | None,
    rulebook: Rulebook,
    about: About,
    *,
    explain: bool,
) -> Told:
    """Gather the cases of an article and what they are judged by."""
    names = read_service_names(rulebook)
    quotes: Sequence[Quote] = facts.get("quotes", ())
    ratings: Sequence[Rating] = facts.get("ratings", ())
    counted = counted_at(ratings, about.top)
    surveyed = {each.inspectorate: each.start for each in reversed(counted)}
    day = published.date if published else None
    cases = _gather_cases(ratings, surveyed, day, about, rulebook)
    dates: Sequence[Date] = facts.get("dates", ())
    elsewhere = _elsewhere(cases, about, names)
    return Told(
        cases=cases,
        leading=leading_places(cases, about.lead),
        whole_bodies=frozenset(case.inspectorate for case in cases if case.overall),
        surveyed=surveyed,
        tallied=frozenset((each.inspectorate, each.grade) for each in counted),
        visits=Visits(cases, dates, day, about.dated, about.sites, elsewhere),
        elsewhere=elsewhere,
        published=published_day(dates),
        dates=dates,
        actions=facts.get("actions", ()),
        spoken=frozenset(quote.id for quote in quotes if quote.kind == "direct"),
        day=day,
        about=about,
        names=names,
        lowest=_lowest(rulebook),
        whole_scales=whole_scales(rulebook, areas=1),
        whole_grades=whole_grades(rulebook),
        rulebook=rulebook,
        explain=explain,
    )


def _gather_cases(
    ratings: Sequence[Rating], surveyed: Mapping[str | None, int], day: str | None, about: About, rulebook: Rulebook
) -> list[Case]:
    """Return the cases of an article with what they share, each of one body where only one gives such grades."""
    names = read_service_names(rulebook)
    cases = share_out(
        gather_cases(ratings, names, about.asides), ratings, about, names, whole_scales(rulebook, areas=1)
    )
    cases = leave_out_nameless(cases, surveyed, names)
    for case in cases:
        if about.monitored:
            _set_back(case, day)
        case.inspectorate = case.inspectorate or _only_body(case, day, rulebook)
    return cases


def _set_back(case: Case, day: str | None) -> None:
    """Take the overall grade of months ago for the previous one, where a visit since then is the news."""
    old = {rating.grade for rating in case.overall if is_old(rating.when, day, _SINCE)}
    if old and all(rating.grade in old for rating in case.overall):
        case.previous, case.current = (
            [*case.overall, *case.previous],
            [rating for rating in case.current if rating not in case.overall],
        )


@cache
def _lowest(rulebook: Rulebook) -> dict[str, str]:
    """Return the grade that leads to special measures, by inspectorate."""
    terms = rulebook.lexicons["inspections"].terms
    return {key.partition(".")[2]: grades[0] for key, grades in terms.items() if key.startswith("measures.")}


def _elsewhere(cases: Sequence[Case], about: About, names: ServiceNames) -> set[int]:
    """Return the places of the dates of visits to a service that no case is of."""
    return {
        at
        for at, name in about.dated.items()
        if name in about.sites and all(names.apart(case.subject, name) for case in cases[:_MOST])
    }


def _only_body(case: Case, day: str | None, rulebook: Rulebook) -> str | None:
    """Return the one body that gives such a service such grades, where the article names none."""
    grades = frozenset(rating.grade for rating in case.current)
    body = only_inspectorate(rulebook, subject_kind(rulebook, case.subject), grades, day) if len(grades) > 1 else None
    return body.short if body else None


def _row(case: Case, told: Told) -> Inspection:
    visit = told.visits.of(case)
    overall = overall_of(case, told)
    if overall is not None and overall.start not in told.about.called_whole:
        overall = given(overall, case, visit.day if visit else told.day, told)
    overall = overall or (None if case.overall else whole_in_other_words(case, told))
    previous = previous_of(case, told.spoken)
    previous = None if visit and _was_given_by(visit.value, previous) else given(previous, case, None, told)
    previous = previous or replaced_of(case, overall, told.about.anew, told.spoken)
    kept = None if previous else kept_of(case, overall, told.about.kept, told.spoken)
    previous = previous or kept
    measures = None if previous else measures_before(case, overall, told)
    before = previous.grade if previous else told.lowest[case.inspectorate or ""] if measures else None
    main = overall or (case.overall or case.current)[0]
    used: list[Rating | Date | Action | None] = [*case.current, previous, measures, *(visit.dates if visit else ())]
    return Inspection(
        text=main.text,
        start=main.start,
        end=main.end,
        rule="inspections.overall" if overall else "inspections.aspects",
        quote=main.quote,
        inspectorate=case.inspectorate,
        provider=case.subject,
        overall=overall.grade if overall else None,
        previous=before,
        direction=direction_of(overall, before, previous.scale if previous else None, told.rulebook),
        inspected=visit.value if visit else scored_on(overall) or _rated_in(overall, told),
        published=told.published,
        aspects=_aspects(case, told.whole_grades, overall),
        evidence=list(dict.fromkeys(fact.id for fact in used if fact is not None)),
        provider_codes=find_codes(case.subject, told.rulebook.councils, told.names.council),
        because=[*row_reasons(case, overall, previous, visit, measures, kept=kept is not None)]
        if told.explain
        else UNSET,
    )


def _was_given_by(visit: str, previous: Rating | None) -> bool:
    """Say whether a grade is dated by the visit that is the news, so that it is not the one before."""
    return previous is not None and len(previous.when or "") >= _MONTH and visit.startswith(previous.when or "")


def _rated_in(overall: Rating | None, told: Told) -> str | None:
    """Return the month or day of a rating to which a visit led, unless the report came out then."""
    if overall is None or overall.start not in told.about.fresh or len(overall.when or "") < _MONTH:
        return None
    published = {date.value for date in told.dates if date.role == "published"}
    return None if overall.when in published or is_old(overall.when, told.day) else overall.when


def _aspects(case: Case, whole_grades: frozenset[str], overall: Rating | None) -> dict[str, str]:
    """Return the grade of each judgement area; of one told twice the first."""
    aspects: dict[str, str] = {}
    told: set[str] = set()
    for rating in case.current:
        if rating.aspect in (None, "overall") or rating.grade in whole_grades or rating is overall:
            continue
        if rating.aspect.casefold() not in told:
            told.add(rating.aspect.casefold())
            aspects[rating.aspect] = rating.grade
    return aspects


def _numbered(row: Inspection, number: int) -> Inspection:
    return replace(row, id=f"i{number}")
