"""Resolve units of time told from the day of publication: "last month", "today", "the rest of the year"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import fiscal_value
from .calendar import add_months, covered, iso_week, moved_year
from .scene import Found, Scene

__all__ = ["DAYS", "MONTHS", "PERIODS", "ahead", "anchor_day", "as_date", "period_value", "shifted", "unit_of"]

DAYS = {"D": 1, "W": 7, "F": 14}
_UNKNOWN = {"WE": "XXXX-WXX-WE", "D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
MONTHS = {"M": 1, "Y": 12, "E": 120, "C": 1200}


def as_date(scene: Scene, found: Stretch, value: str | date | None) -> Iterator[Found]:
    written = value.isoformat() if isinstance(value, date) else value
    yield Found(found.start, found.end, "DATE", written, found.rule)


def shifted(day: date, unit: str, by: float) -> str:
    """Return the value, at the grain of a unit, of the time that lies `by` units from a day."""
    if unit in DAYS:
        moved = day + timedelta(days=int(by * DAYS[unit]))
        return moved.isoformat() if unit == "D" else iso_week(moved)
    year, month = add_months(day.year, day.month, int(by * MONTHS[unit]))
    return f"{year}-{month:02d}" if unit == "M" else str(year)


def unit_of(scene: Scene, at: int) -> str:
    return scene.meaning(at)


def find_relative(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "last month", "next year", "the following week", "the current financial year"."""
    start, end = found.parts.get("target", (found.start, found.end))
    value, unit = period_value(scene, start, end), scene.table.meanings.get(scene.words[end - 1])
    if scene.words[start] == "that" and (value is None or "X" in value):
        return
    if (unit == "E" and (value is None or scene.tag(start) == "following")) or (
        unit == "D" and scene.tag(start) == "last"
    ):
        return
    yield from as_date(scene, found, value)


def period_value(scene: Scene, start: int, end: int) -> str | None:
    """Return the value of a unit of time told from the publication, or from the last date where it points there."""
    step, kind, first = scene.step(start, end), scene.tag(end - 1), scene.tag(start)
    base = scene.published
    anchored = first == "that" or (first == "the" and scene.tag(start + 1) in ("previous", "following", "that", "next"))
    if anchored:
        unit = "WE" if kind == "weekend" else scene.table.meanings.get(scene.words[end - 1], "")
        base = anchor_day(scene, start) if _is_fine(scene, unit) else ahead(scene, start, end, step)
        step = 0 if "that" in (first, scene.tag(start + 1)) else step
        if base is None:
            return _UNKNOWN.get(unit)
    if base is None or (first == "that" and kind == "term"):
        return None
    if scene.tag(end - 2) == "fiscal":
        school = unit_of(scene, end - 2) == "A"
        return fiscal_value(base.year - (base.month < (9 if school else 4)) + step, school=school)
    if kind == "weekend":
        return iso_week(base + timedelta(days=7 * step)) + "-WE"
    if kind == "quarter":
        year, month = add_months(base.year, base.month, 3 * step)
        return f"{year}-Q{(month + 2) // 3}"
    if kind == "term":
        return None
    unit = unit_of(scene, end - 1)
    if unit == "Y" and anchored and scene.anchor and (whole := moved_year(scene.anchor[1], step)) is not None:
        return whole
    if unit == "E":
        return None if anchored else str(base.year // 10 + step)
    return shifted(base, unit, step)


def ahead(scene: Scene, start: int, end: int, step: int) -> date | None:
    """Return the publication where nothing but it can be meant: no date stands before, and the clause looks ahead."""
    return scene.published if scene.anchor is None and step > 0 and scene.tense(start, end) > 0 else None


def _is_fine(scene: Scene, unit: str) -> bool:
    """Tell whether the last date is as fine as a unit: a bare year has no "following day"."""
    grain = len(scene.anchor[1].partition("/")[0]) if scene.anchor is not None else 0
    return grain >= {"D": 10, "WE": 8, "W": 8, "F": 8, "M": 7}.get(unit, 4)


def anchor_day(scene: Scene, at: int) -> date | None:
    """Return the day that the last resolved date starts on, where it stands near enough to be meant."""
    if scene.anchor is None or at - scene.anchor[0] > 60:
        return None
    value = scene.anchor[1].partition("/")[0]
    scene.leaned = f"told from the date before it, {scene.anchor[1]}"
    if "W" in value and len(value) == 8:
        return date.fromisocalendar(int(value[:4]), int(value[6:]), 1)
    try:
        return date.fromisoformat(value + "-01-01"[: 10 - len(value)] if len(value) in (4, 7) else value)
    except ValueError:
        return None


def find_day(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "today", "earlier today", "yesterday morning", "last night", "that evening"."""
    at = found.start + (scene.tag(found.start) == "later")
    words, first = scene.words[at : found.end], scene.tag(at)
    if first in ("today", "tonight"):
        by = int(scene.table.meanings[words[0]])
    elif first == "last":
        by = -1
    elif first == "this":
        by = 0
    else:
        anchor = anchor_day(scene, found.start)
        yield from as_date(
            scene, found, anchor.isoformat() if anchor and scene.anchor and len(scene.anchor[1]) == 10 else None
        )
        return
    yield from as_date(scene, found, scene.published and (scene.published + timedelta(days=by)).isoformat())


def find_weekend(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the weekend", "last weekend", "this weekend"."""
    now = scene.published
    if now is None:
        return (yield from as_date(scene, found, None))
    if scene.tag(found.start) != "the":
        return (yield from as_date(scene, found, period_value(scene, found.start, found.end)))
    back = -7 if scene.tense(found.start, found.end) <= 0 and now.isoweekday() < 6 else 0
    yield from as_date(scene, found, iso_week(now + timedelta(days=back)) + "-WE")


def find_before_last(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the week before last"."""
    at = found.start + 1
    if scene.published is None:
        value = None
    elif scene.tag(at) == "weekend":
        days = 14 if scene.tag(found.end - 1) == "next" else -14
        value = iso_week(scene.published + timedelta(days=days)) + "-WE"
    else:
        step = 2 if scene.tag(found.end - 1) == "next" else -2
        value = shifted(scene.published, unit_of(scene, at), step)
    yield from as_date(scene, found, value)


def find_around_today(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the day before yesterday" and "the day after tomorrow"."""
    by = scene.worth(found.end - 1) + scene.worth(found.end - 2)
    yield from as_date(scene, found, scene.published and (scene.published + timedelta(days=by)).isoformat())


def find_rest(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the rest of the year": from the publication to its end."""
    start, end = found.parts["target"]
    now = scene.published
    value = (
        shifted(now, unit_of(scene, end - 1), scene.step(start, end))
        if now and scene.tag(end - 1) in ("unit", "yr")
        else None
    )
    last = covered(value)[1]
    yield from as_date(scene, found, f"{now.isoformat()}/{last}" if now and last else None)


def find_week_number(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "week 31" as the ISO week of the year of publication."""
    number = int(scene.words[found.end - 1])
    if unit_of(scene, found.start) == "W" and 1 <= number <= 53 and scene.published is not None:
        yield from as_date(scene, found, f"{scene.published.year}-W{number:02d}")


PERIODS = {
    "dates.around_today": find_around_today,
    "dates.before_last": find_before_last,
    "dates.day": find_day,
    "dates.relative": find_relative,
    "dates.relative.part": find_relative,
    "dates.rest": find_rest,
    "dates.week.number": find_week_number,
    "dates.weekend": find_weekend,
}
