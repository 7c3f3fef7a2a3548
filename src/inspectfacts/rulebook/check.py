"""Check what the types of the rule files cannot: that names agree from one entry to another."""

import re
from collections.abc import Iterator, Mapping

from ..errors import RulesError
from .model import Inspectorate, Scale

__all__ = ["check_inspectorates"]

_DAY = re.compile(r"\d{4}(-\d\d){0,2}")
_SLUG = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


def check_inspectorates(bodies: Mapping[str, Inspectorate]) -> None:
    """Raise RulesError naming the file and the key of the first entry that does not hold together."""
    scales = {scale.id for body in bodies.values() for scale in body.scales}
    seen: dict[str, str] = {}
    for name, body in bodies.items():
        for place, problem in _problems(body, scales):
            raise RulesError(f"{name}: {place}: {problem}")
        for key in (body.id, *(scale.id for scale in body.scales)):
            if key in seen:
                raise RulesError(f"{name}: id: {key!r} stands in {seen[key]} already")
        seen |= dict.fromkeys({body.id, *(scale.id for scale in body.scales)}, name)


def _problems(body: Inspectorate, scales: set[str]) -> Iterator[tuple[str, str]]:
    if not _SLUG.fullmatch(body.id):
        yield "id", f"{body.id!r} is not of lower-case letters, digits and underscores"
    for n, scale in enumerate(body.scales):
        yield from ((f"scales[{n}].{place}", problem) for place, problem in _scale_problems(scale))
    for n, framework in enumerate(body.frameworks):
        for key, day in (("from", framework.from_), ("to", framework.to)):
            if day is not None and not _DAY.fullmatch(day):
                yield f"frameworks[{n}].{key}", f"{day!r} is not YYYY, YYYY-MM or YYYY-MM-DD"
        areas = [(f"areas[{m}].scale", area.scale) for m, area in enumerate(framework.areas)]
        for key, named in (("scale", framework.scale), *areas):
            if named is not None and named not in scales:
                yield f"frameworks[{n}].{key}", f"no scale has the id {named!r}"


def _scale_problems(scale: Scale) -> Iterator[tuple[str, str]]:
    if not scale.grades:
        yield "grades", "a scale needs at least one grade"
    for n, grade in enumerate(scale.grades):
        if not _SLUG.fullmatch(grade.id):
            yield f"grades[{n}].id", f"{grade.id!r} is not of lower-case letters, digits and underscores"
        if grade.rank < 1:
            yield f"grades[{n}].rank", "ranks start at 1, the best"
