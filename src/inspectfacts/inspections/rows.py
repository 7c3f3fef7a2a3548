"""Make the row of an inspection of each case that is news."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from msgspec.structs import replace

from ..facts import Date, Inspection, Published, Quote, Rating
from ..registry import find_inspectorate, gives_overall, subject_kind
from ..rulebook import Rulebook
from .cases import Case, gather_cases
from .codes import find_codes
from .grades import direction_of, overall_of, previous_of
from .names import read_service_names
from .told import NOTHING, About, Told
from .ungraded import ungraded_rows
from .visits import find_visit, is_old, published_day

__all__ = ["find_inspections"]

_LEAD = 500
_BESIDE = 150


def find_inspections(
    facts: Mapping[str, Sequence[Any]],
    published: Published | None,
    rulebook: Rulebook,
    about: About = NOTHING,
) -> list[Inspection]:
    """Return one row per inspection reported as news, in the order of the text.

    A story that only tells of an old rating, a hope or other people's grades gives none. `about` says what
    the article is about, for inspections that gave no grades.
    """
    names = read_service_names(rulebook)
    quotes: Sequence[Quote] = facts.get("quotes", ())
    told = Told(
        cases=gather_cases(facts.get("ratings", ()), names),
        dates=facts.get("dates", ()),
        actions=facts.get("actions", ()),
        spoken=frozenset(quote.id for quote in quotes if quote.kind == "direct"),
        day=published.date if published else None,
        about=about,
        names=names,
        whole_scales=_whole_scales(rulebook, areas=1),
        whole_grades=_whole_grades(rulebook),
        rulebook=rulebook,
    )
    rows = [_row(case, told) for case in told.cases if _is_news(case, told)] or list(ungraded_rows(told))
    return [_numbered(row, n) for n, row in enumerate(sorted(rows, key=lambda row: row.start), 1)]


def _is_news(case: Case, told: Told) -> bool:
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
    return not whole and _gives_overall(case, told.day, told) is not False


def _is_told(rating: Rating, others: Sequence[Case]) -> bool:
    """Say whether a rating stands at the top of the story or beside those of a service that does."""
    story = [each for other in others if other.start < _LEAD for each in other.current]
    return rating.start < _LEAD or any(abs(each.start - rating.start) < _BESIDE for each in story)


@cache
def _whole_scales(rulebook: Rulebook, areas: int) -> frozenset[str | None]:
    """Return the scales that only frameworks with an overall grade and at most so many judgement areas use."""
    frameworks = [framework for body in rulebook.inspectorates.values() for framework in body.frameworks]
    others = {each.scale for each in frameworks if not each.overall or len(each.areas) > areas}
    return frozenset(each.scale for each in frameworks if each.scale) - others


@cache
def _whole_grades(rulebook: Rulebook) -> frozenset[str]:
    """Return the grades that stand on scales without judgement areas and on no other."""
    bare = _whole_scales(rulebook, areas=0)
    held = {scale.id: {grade.id for grade in scale.grades} for scale in rulebook.scales.values()}
    return (
        frozenset()
        .union(*(held[each] for each in held if each in bare))
        .difference(*(held[each] for each in held if each not in bare))
    )


def _row(case: Case, told: Told) -> Inspection:
    visit = find_visit(case, told.cases, told.dates, told.day)
    overall = _given(overall_of(case, told.spoken, told.whole_grades), case, visit.value if visit else told.day, told)
    previous = previous_of(case, told.spoken)
    previous = _given(previous, case, None, told)
    main = overall or (case.overall or case.current)[0]
    used: list[Rating | Date | None] = [*case.current, previous, *(visit.dates if visit else ())]
    return Inspection(
        text=main.text,
        start=main.start,
        end=main.end,
        rule="inspections.overall" if overall else "inspections.aspects",
        quote=main.quote,
        inspectorate=case.inspectorate,
        provider=case.subject,
        overall=overall.grade if overall else None,
        previous=previous.grade if previous else None,
        direction=direction_of(overall, previous, told.rulebook),
        inspected=visit.value if visit else None,
        published=published_day(told.dates),
        aspects=_aspects(case),
        evidence=[fact.id for fact in used if fact is not None],
        provider_codes=find_codes(case.subject, told.rulebook.councils, told.names.council),
    )


def _aspects(case: Case) -> dict[str, str]:
    """Return the grade of each judgement area; of one told twice the first."""
    aspects: dict[str, str] = {}
    for rating in case.current:
        if rating.aspect not in (None, "overall"):
            aspects.setdefault(rating.aspect, rating.grade)
    return aspects


def _given(rating: Rating | None, case: Case, day: str | None, told: Told) -> Rating | None:
    """Return an overall rating, None where the inspectorate gave none to such services on that day (None: ever)."""
    return None if _gives_overall(case, day, told) is False else rating


def _gives_overall(case: Case, day: str | None, told: Told) -> bool | None:
    body = find_inspectorate(told.rulebook, (case.inspectorate or "").split(" and ")[0])
    return gives_overall(body, subject_kind(told.rulebook, case.subject), day) if body is not None else None


def _numbered(row: Inspection, number: int) -> Inspection:
    return replace(row, id=f"i{number}")
