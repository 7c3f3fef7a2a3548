"""Resolve a day that is told twice: "today (24 November)", "on Monday (3 June)", "yesterday, Tuesday 5 May"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..tagged import Stretch
from .absolute import find_numeric, point_value
from .calendar import valid_day
from .periods import find_day
from .scene import DayParts, Found, Scene
from .weekdays import find_weekday

__all__ = ["ASIDES", "find_aside"]


def find_aside(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield both wordings of one day; where the second is a whole day of the calendar, it is the value of both."""
    start, end = found.parts["target"]
    head = Stretch(found.rule, found.start, start - 1)
    told = next((item.value for item in (find_day if _is_today(scene, head) else find_weekday)(scene, head)), None)
    tags = {scene.tag(at) for at in range(start, end)}
    if "month" in tags:
        over = _is_today(scene, head) and scene.worth(found.start) <= 0
        value = _day_value(scene, scene.parts(start, end), start, end, over=over)
    elif not tags.isdisjoint(("slash", "dotted", "year")):
        value = next((item.value for item in find_numeric(scene, Stretch("dates.numeric", start, end))), None)
    else:
        value = told
    whole = value if value is not None and "X" not in value else told
    yield Found(head.start, head.end, "DATE", whole, found.rule)
    yield Found(start, end, "DATE", value, found.rule)


def _is_today(scene: Scene, head: Stretch) -> bool:
    return scene.tag(head.start) == "today"


def _day_value(scene: Scene, parts: DayParts, start: int, end: int, *, over: bool) -> str | None:
    """Return the value of a day; one without year or weekday is the nearest, where it is `over` the nearest before."""
    now = scene.published
    if now is None or parts.year or parts.weekday or parts.day is None or parts.month is None:
        return point_value(scene, parts, start, end)
    near = [valid_day(year, parts.month, parts.day) for year in (now.year - 1, now.year, now.year + 1)]
    days: list[date] = [day for day in near if day is not None and not (over and day > now)]
    year = min(days, key=lambda day: abs(day - now)).year if days else None
    return point_value(scene, replace(parts, year=year), start, end)


ASIDES = {"dates.aside": find_aside, "dates.aside.comma": find_aside}
