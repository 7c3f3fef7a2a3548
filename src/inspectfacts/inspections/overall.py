"""Know where an overall grade is given: by which bodies in which years, and on which scales."""

import re
from functools import cache

from ..facts import Rating
from ..registry import find_inspectorate, gives_overall, subject_kind
from ..rulebook import Rulebook
from .cases import Case
from .told import Told

__all__ = ["given", "gives", "whole_grades", "whole_in_other_words", "whole_scales"]

_SIGN = re.compile(r"[^\w']+")


def given(rating: Rating | None, case: Case, day: str | None, told: Told) -> Rating | None:
    """Return an overall rating, None where the inspectorate gave none to such services on that day (None: ever)."""
    return None if gives(case, day, told) is False else rating


def gives(case: Case, day: str | None, told: Told) -> bool | None:
    """Say whether the inspectorate of a case gave one overall grade to such services; None where that is not known."""
    body = find_inspectorate(told.rulebook, (case.inspectorate or "").split(" and ")[0])
    return gives_overall(body, subject_kind(told.rulebook, case.subject), day) if body is not None else None


def whole_in_other_words(case: Case, told: Told) -> Rating | None:
    """Return the one grade of a case that is of no judgement area: "good for the way it looks after adults"."""
    if gives(case, told.day, told) is False or len({rating.grade for rating in case.current}) != 1:
        return None
    areas = _area_wordings(told.rulebook)
    aspects = [f" {_SIGN.sub(' ', rating.aspect or '').casefold()} " for rating in case.current]
    known = any(area in aspect for aspect in aspects for area in areas)
    known = known or any(not _counted(told.rulebook).isdisjoint(aspect.split()) for aspect in aspects)
    spoken = all(rating.quote in told.spoken for rating in case.current)
    return None if known or spoken else case.current[0]


@cache
def _counted(rulebook: Rulebook) -> frozenset[str]:
    """Return the words for areas that articles count: "four out of six key areas"."""
    return frozenset(rulebook.lexicons["rating_words"].terms["counted_areas"])


@cache
def _area_wordings(rulebook: Rulebook) -> tuple[str, ...]:
    frameworks = (framework for body in rulebook.inspectorates.values() for framework in body.frameworks)
    named = {wording for framework in frameworks for area in framework.areas for wording in (area.label, *area.aliases)}
    worded = {wording for wordings in rulebook.lexicons["areas"].terms.values() for wording in wordings}
    return tuple(f" {_SIGN.sub(' ', wording).casefold()} " for wording in sorted(named | worded))


@cache
def whole_scales(rulebook: Rulebook, areas: int) -> frozenset[str | None]:
    """Return the scales that only frameworks with an overall grade and at most so many judgement areas use."""
    frameworks = [framework for body in rulebook.inspectorates.values() for framework in body.frameworks]
    others = {each.scale for each in frameworks if not each.overall or len(each.areas) > areas}
    return frozenset(each.scale for each in frameworks if each.scale) - others


@cache
def whole_grades(rulebook: Rulebook) -> frozenset[str]:
    """Return the grades that only stand on scales on which no judgement area is graded.

    Those are the scales without areas, and those of bodies that always grade the whole, be it in the light of areas.
    """
    bare = whole_scales(rulebook, areas=0) | _whole_ratings(rulebook)
    held = {scale.id: {grade.id for grade in scale.grades} for scale in rulebook.scales.values()}
    return (
        frozenset()
        .union(*(held[each] for each in held if each in bare))
        .difference(*(held[each] for each in held if each not in bare))
    )


def _whole_ratings(rulebook: Rulebook) -> frozenset[str | None]:
    bodies = [body for body in rulebook.inspectorates.values() if all(each.overall for each in body.frameworks)]
    return frozenset(each.scale for body in bodies for each in body.frameworks if len(each.areas) > 1)
