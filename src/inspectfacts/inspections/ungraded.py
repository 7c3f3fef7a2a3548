"""Make the row of an inspection that ended without a grade."""

from collections.abc import Iterator

from msgspec import UNSET

from ..facts import Action, Date, Inspection, Rating
from .codes import find_codes
from .grades import previous_of
from .told import Told
from .visits import Visit, is_old, read_visits

__all__ = ["ungraded_rows", "visited_rows"]

_YEAR = len("2024")
_NEW_MONTHS, _SEVERAL = 4, 2
_TOP = 300


def ungraded_rows(told: Told) -> Iterator[Inspection]:
    """Yield the row of a visit: by the body that acted on it, else that rated before, else that is named most.

    A visit without a date counts where a step that was taken because of it is the news; one of which only the
    year is told is no news where nobody says when the article came out.
    """
    several = _visited(told)
    if len(several) >= _SEVERAL and told.about.inspectorate and told.about.inspectorate not in told.surveyed:
        rows = (_row(told, visit, told.about.inspectorate, name, None) for name, visit in several.items())
        yield from (row for row in rows if row is not None)
        return
    dates = [date for date in told.dates if date.quote not in told.spoken]
    visit = max(read_visits(dates, told.day), key=lambda visit: visit.last, default=None)
    if visit is not None and told.day is None and len(visit.value) == _YEAR:
        visit = None
    inspectorate, provider, action = _parties(told)
    newly = action is not None and (_is_taken(action, told) or _is_lifted(action, told))
    newly = newly and action is not None and not is_old(action.when, told.day)
    news = visit is not None or newly or told.about.monitored or _is_reported(provider, told)
    if inspectorate is None or provider is None or not news:
        return
    if action is None and inspectorate in told.surveyed:
        return
    row = _row(told, visit, inspectorate, provider, action)
    if row is not None:
        yield row


def _is_taken(action: Action, told: Told) -> bool:
    """Say whether a step is told as news: where it is told first, or where the same is told of the same service."""
    same = (each for each in told.actions if each.action == action.action and each.status == action.status)
    return any(each.start in told.about.taken and each.subject == action.subject for each in same)


def _is_reported(provider: str | None, told: Told) -> bool:
    """Say whether the top tells what inspectors found at a service with a name that the article dwells on."""
    named = provider is not None and provider == told.about.service and not told.names.is_kind(provider)
    return told.about.reported is not None and told.about.dwelt and named


def _visited(told: Told) -> dict[str, Visit]:
    """Return the services that were visited of late, each with its visit, where the article dates a visit to each."""
    visited: dict[str, Visit] = {}
    for visit in read_visits([date for date in told.dates if date.role == "inspected"], told.day):
        name = told.about.dated.get(visit.start)
        if name is None or told.day is None or is_old(visit.value, told.day, _NEW_MONTHS):
            continue
        known = next((each for each in (*sorted(told.about.headed), *visited) if told.names.same(each, name)), name)
        visited[known] = visit
    return visited


def visited_rows(told: Told, inspectorate: str | None) -> Iterator[Inspection]:
    """Yield the row of each service that was visited of late and got no grade, in a story of others that got some."""
    dates = [date for date in told.dates if date.start in told.elsewhere and date.role == "inspected"]
    if not dates or told.day is None or inspectorate is None or inspectorate in told.surveyed:
        return
    latest = {told.about.dated[visit.start]: visit for visit in read_visits(dates, told.day)}
    for provider, visit in latest.items():
        if not is_old(visit.value, told.day, _NEW_MONTHS) and visit.dates[0].quote not in told.spoken:
            yield from filter(None, (_row(told, visit, inspectorate, provider, None),))


def _parties(told: Told) -> tuple[str | None, str | None, Action | None]:
    inspects = {body.short for body in told.rulebook.inspectorates.values() if body.inspects}
    acts = [each for each in told.actions if each.by in inspects or (each.by is None and _is_lifted(each, told))]
    acted = next((action for action in acts if action.status == "done" or _is_lifted(action, told)), None)
    if acted is not None:
        alike = {action.by for action in acts if (action.action, action.status) == (acted.action, acted.status)}
        by = told.about.inspectorate if told.about.inspectorate in alike else acted.by
        return by or told.about.inspectorate, acted.subject or told.about.service, acted
    rated = next((case for case in told.cases if case.inspectorate), None)
    return (rated.inspectorate, rated.subject, None) if rated else (told.about.inspectorate, told.about.service, None)


def _is_lifted(action: Action, told: Told) -> bool:
    """Say whether the news is that special measures or a ban on newcomers end, as the paper itself tells at the top."""
    opens = action.start < _TOP and action.quote not in told.spoken
    return (
        opens and action.status == "lifted" and action.action in told.rulebook.lexicons["inspections"].terms["lifting"]
    )


def _row(told: Told, visit: Visit | None, inspectorate: str, provider: str, action: Action | None) -> Inspection | None:
    rated = [case for case in told.cases if case.inspectorate and told.names.same(case.subject, provider)]
    previous = previous_of(rated[0], told.spoken) if rated else None
    dates = visit.dates if visit else ()
    main: Action | Date | Rating | None = action or next(iter(dates), previous)
    start, text = (main.start, main.text) if main is not None else told.about.reported or (0, "")
    if not text:
        return None
    return Inspection(
        text=text,
        start=start,
        end=start + len(text),
        rule="inspections.ungraded",
        inspectorate=inspectorate,
        provider=provider,
        overall=None,
        previous=previous.grade if previous else None,
        direction=None,
        inspected=visit.value if visit else None,
        published=told.published,
        aspects={},
        evidence=[fact.id for fact in (action, previous, *dates) if fact is not None],
        provider_codes=find_codes(provider, told.rulebook.councils, told.names.council),
        because=[*_reasons(visit, action)] if told.explain else UNSET,
    )


def _reasons(visit: Visit | None, action: Action | None) -> Iterator[str]:
    yield "no grade is told as new"
    if action is not None:
        yield f"inspectorate and provider: those of {action.id} {action.text!r}"
    if visit is not None:
        yield f"inspected {visit.value}: " + ", ".join(f"{date.id} {date.text!r}" for date in visit.dates)
