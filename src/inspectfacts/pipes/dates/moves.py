"""Resolve times told from another date: "a year ago", "six months later", "two weeks before Christmas"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import point_value
from .calendar import add_months, days_later, last_day, moved_year
from .periods import DAYS, MONTHS, ahead, anchor_day, as_date, shifted, unit_of
from .scene import Found, Scene
from .seasons import find_holiday
from .weekdays import find_weekday

__all__ = ["MOVES", "moved", "target_day"]


def find_ago(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years ago" at the grain of its last unit, told from the publication."""
    start, end = found.parts.get("on", (found.end, found.end))
    grain, value = "D" if end > start else "C", None
    if scene.published is not None:
        value = moved(scene, scene.published, found.start, start, -1, grain)
    if value is not None and end > start + 1:
        value = shifted(date.fromisoformat(value), unit_of(scene, end - 1), scene.step(start, end))
    yield from as_date(scene, found, value)


def moved(scene: Scene, day: date, start: int, end: int, way: int, grain: str = "C") -> str | None:
    """Move a day by every "amount unit" of a stretch; the grain is that of the finest unit, or finer if told."""
    value, at = day, start
    for i in range(start, end):
        if scene.tag(i) not in ("unit", "units", "yr", "yrs"):
            continue
        more = {"half": 0.5, "quarter": 0.25}.get(scene.tag(i + 3), 0.0) if scene.tag(i + 2) == "a" else 0.0
        unit, by = unit_of(scene, i), (scene.amount(at, i) + more) * way
        grain, at = min(grain, unit, key="DWFMYEC".index), i + 1
        if unit in DAYS:
            later = days_later(value, by * DAYS[unit])
            if later is None:
                return None
            value = later
        else:
            year, month = add_months(value.year, value.month, round(by * MONTHS[unit]))
            if not 1 <= year <= 9998:
                return None
            value = date(year, month, min(value.day, last_day(year, month).day))
    return shifted(value, grain, 0)


def find_later(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "six months later", told from the date before it in the article where that is near."""
    way = scene.worth(found.end - 1)
    if scene.anchor is not None and scene.last_day is not None and _is_short(scene, found):
        scene.anchor = scene.last_day if len(scene.anchor[1]) == len("2019") else scene.anchor
    anchor = anchor_day(scene, found.start) or ahead(scene, found.start, found.end, way)
    value = moved(scene, anchor, found.start, found.end, way) if anchor else None
    if scene.anchor is not None and value is not None and scene.tag(found.end - 2) == "yr":
        whole = moved_year(scene.anchor[1], way) if scene.amount(found.start, found.end - 2) == 1 else None
        if whole is not None:
            return (yield from as_date(scene, found, whole))
    if value is not None and scene.anchor is not None:
        grain = scene.anchor[1].partition("/")[0]
        if len(grain) < len(value) and len(grain) != 8:
            value = None
        elif "W" in value and len(grain) == 10 and anchor is not None:
            value = (anchor + timedelta(days=int(_days(scene, found) * way))).isoformat()
    yield from as_date(scene, found, value or "XXXX")


def _is_short(scene: Scene, found: Stretch) -> bool:
    """Tell "five days later", which no year before it, "since 2014", can be the start of."""
    units = [at for at in range(found.start, found.end) if scene.tag(at) in ("unit", "units")]
    return bool(units) and all(unit_of(scene, at) in DAYS for at in units)


def _days(scene: Scene, found: Stretch) -> float:
    at = next(at for at in range(found.end - 1, found.start, -1) if scene.tag(at) in ("unit", "units"))
    return scene.amount(found.start, at) * DAYS[unit_of(scene, at)]


def find_after_year(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years after the 2016 inspection", with the noun that carries the year."""
    way = next(scene.worth(at) for at in range(found.start, found.end) if scene.tag(at) == "before")
    if any(
        scene.tag(at) in ("unit", "units") and unit_of(scene, at) not in "EC" for at in range(found.start, found.end)
    ):
        return
    value = moved(scene, date(int(scene.words[found.end - 1]), 1, 1), found.start, found.end, way)
    noun = found.end < len(scene.words) and scene.words[found.end].isalpha() and scene.tag(found.end) == "_"
    yield Found(found.start, found.end + (1 if noun else 0), "DATE", value and value[:4], found.rule)


def find_offset(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two weeks before Christmas" and "three days from now", told from the date inside it."""
    start, end = found.parts["target"]
    way = scene.worth(start - 1) if scene.tag(start - 1) == "before" else 1
    base = target_day(scene, start, end)
    value = moved(scene, base, found.start, start - 1, way) if base is not None else None
    if value is not None and base is not None and len(value) == 8:
        at = next(at for at in range(found.start, start) if scene.tag(at) in ("unit", "units"))
        days = scene.amount(found.start, at) * DAYS[unit_of(scene, at)]
        value = (base + timedelta(days=int(days * way))).isoformat()
    yield from as_date(scene, found, value)


def target_day(scene: Scene, start: int, end: int) -> date | None:
    """Return the first day of the date that a stretch names."""
    inner, now = Stretch("", start, end), scene.published
    names = [scene.tag(at) for at in range(start, end)]
    if "today" in names or "now" in names:
        return now and now + timedelta(days=scene.worth(start) if "today" in names else 0)
    if "holiday" in names:
        values = [item.value for item in find_holiday(scene, inner)]
    elif "month" in names:
        values = [point_value(scene, scene.parts(start, end), start, end)]
    else:
        values = [item.value for item in find_weekday(scene, inner)]
    value = values[0] if values else None
    if value is None or "X" in value:
        return None
    return date.fromisoformat(value + "-01" if len(value) == 7 else value)


def find_clock_ago(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "48 hours ago" as a day."""
    hours = scene.amount(found.start, found.end - 2) if unit_of(scene, found.end - 2) == "TH" else 0
    day = scene.published and days_later(scene.published, -(hours // 24))
    yield from as_date(scene, found, day)


def find_time(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "three weeks' time", told from the publication."""
    yield from as_date(scene, found, scene.published and moved(scene, scene.published, found.start, found.end, 1))


MOVES = {
    "dates.after_year": find_after_year,
    "dates.ago": find_ago,
    "dates.clock_ago": find_clock_ago,
    "dates.later": find_later,
    "dates.offset": find_offset,
    "dates.time": find_time,
}
