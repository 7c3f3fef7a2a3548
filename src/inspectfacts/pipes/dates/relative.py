"""Resolve dates that are told from the day of publication or from the date before: "last month", "a year ago"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import fiscal_value, point_value
from .calendar import add_months, bank_holiday, covered, easter, iso_week, last_day, months_of, valid_day
from .scene import Found, Scene

__all__ = ["RELATIVE", "period_value", "season_value", "shifted"]

_DAYS = {"D": 1, "W": 7, "F": 14}
_MONTHS = {"M": 1, "Y": 12, "E": 120, "C": 1200}


def _date(scene: Scene, found: Stretch, value: str | date | None) -> Iterator[Found]:
    written = value.isoformat() if isinstance(value, date) else value
    yield Found(found.start, found.end, "DATE", written, found.rule)


def shifted(day: date, unit: str, by: float) -> str:
    """Return the value, at the grain of a unit, of the time that lies `by` units from a day."""
    if unit in _DAYS:
        moved = day + timedelta(days=int(by * _DAYS[unit]))
        return moved.isoformat() if unit == "D" else iso_week(moved)
    year, month = add_months(day.year, day.month, int(by * _MONTHS[unit]))
    return f"{year}-{month:02d}" if unit == "M" else str(year)


def _unit(scene: Scene, at: int) -> str:
    return scene.table.values[scene.words[at]]


def find_relative(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "last month", "next year", "the following week", "the current financial year"."""
    start, end = found.parts.get("target", (found.start, found.end))
    value, unit = period_value(scene, start, end), scene.table.values.get(scene.words[end - 1])
    if value is None and scene.tag(start) == "that" and scene.words[start] == "that":
        return
    if (unit == "E" and (value is None or scene.tag(start) == "following")) or (
        unit == "D" and scene.tag(start) == "last"
    ):
        return
    yield from _date(scene, found, value)


def period_value(scene: Scene, start: int, end: int) -> str | None:
    """Return the value of a unit of time told from the publication, or from the last date where it points there."""
    step, kind, first = scene.step(start, end), scene.tag(end - 1), scene.tag(start)
    base = scene.published
    anchored = first == "that" or (first == "the" and scene.tag(start + 1) in ("previous", "following", "that", "next"))
    if anchored:
        base = anchor_day(scene, start)
        step = 0 if "that" in (first, scene.tag(start + 1)) else step
    if base is None or (first == "that" and kind == "term"):
        return None
    if scene.tag(end - 2) == "fiscal":
        school = _unit(scene, end - 2) == "A"
        return fiscal_value(base.year - (base.month < (9 if school else 4)) + step, school=school)
    if kind == "weekend":
        return iso_week(base + timedelta(days=7 * step)) + "-WE"
    if kind == "quarter":
        year, month = add_months(base.year, base.month, 3 * step)
        return f"{year}-Q{(month + 2) // 3}"
    if kind == "term":
        return None
    unit = _unit(scene, end - 1)
    if unit == "E":
        return None if anchored else str(base.year // 10 + step)
    return shifted(base, unit, step)


def anchor_day(scene: Scene, at: int) -> date | None:
    """Return the day that the last resolved date starts on, where it stands near enough to be meant."""
    if scene.anchor is None or at - scene.anchor[0] > 60:
        return None
    value = scene.anchor[1].partition("/")[0]
    if "W" in value and len(value) == 8:
        return date.fromisocalendar(int(value[:4]), int(value[6:]), 1)
    try:
        return date.fromisoformat(value + "-01-01"[: 10 - len(value)] if len(value) in (4, 7) else value)
    except ValueError:
        return None


def find_day(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "today", "yesterday morning", "last night", "that evening"."""
    words, first = scene.words[found.start : found.end], scene.tag(found.start)
    if first in ("today", "tonight"):
        by = int(scene.table.values[words[0]])
    elif first == "last":
        by = -1
    elif first == "this":
        by = 0
    else:
        anchor = anchor_day(scene, found.start)
        yield from _date(
            scene, found, anchor.isoformat() if anchor and scene.anchor and len(scene.anchor[1]) == 10 else None
        )
        return
    yield from _date(scene, found, scene.published and (scene.published + timedelta(days=by)).isoformat())


def find_weekday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Monday", "last Friday", "next Tuesday", "Tuesday week", "Friday of last week", "Thursday the 21st"."""
    spots = [at for at in range(found.start, found.end) if scene.tag(at) == "weekday"]
    weekday, now = scene.worth(spots[0]), scene.published
    if now is None:
        return (yield from _date(scene, found, None))
    if "week" in found.parts:
        monday = now - timedelta(days=now.weekday()) + timedelta(days=7 * scene.step(*found.parts["week"]))
        return (yield from _date(scene, found, (monday + timedelta(days=weekday - 1)).isoformat()))
    if "ahead" in found.parts:
        return (yield from _date(scene, found, _weeks_on(scene, weekday)))
    first = scene.tag(found.start)
    if first in ("last", "previous") or scene.tag(found.start + 1) == "previous":
        day: date | None = now - timedelta(days=(now.isoweekday() - weekday - 1) % 7 + 1)
    elif first in ("next", "following"):
        day = scene.weekday_near(weekday, 1)
    elif first == "this":
        day = now - timedelta(days=now.weekday()) + timedelta(days=weekday - 1)
    else:
        day = scene.weekday_near(weekday, scene.tense(found.start, found.end))
    if found.rule == "dates.weekday.nth":
        day = _weekday_nth(scene, weekday, scene.parts(found.start, found.end).day or 1) or day
    yield from _date(scene, found, day and day.isoformat())


def _weeks_on(scene: Scene, weekday: int) -> str | None:
    day = scene.weekday_near(weekday, 1)
    return day and (day + timedelta(days=7)).isoformat()


def _weekday_nth(scene: Scene, weekday: int, day: int) -> date | None:
    """Return the nearest day that is both a weekday and a day of the month: "Thursday the 21st"."""
    now = scene.published
    assert now is not None
    for by in (0, -1, 1, -2, 2, -3, 3):
        found = valid_day(*add_months(now.year, now.month, by), day)
        if found is not None and found.isoweekday() == weekday:
            return found
    return None


def find_weekdays_range(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "from Monday to Wednesday" as a range of days."""
    first, last = (scene.worth(found.parts[part][0]) for part in ("low", "high"))
    end = scene.weekday_near(last, scene.tense(found.start, found.end))
    value = end and f"{(end - timedelta(days=(last - first) % 7)).isoformat()}/{end.isoformat()}"
    yield from _date(scene, found, value)


def find_ago(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years ago" at the grain of its last unit, told from the publication."""
    yield from _date(scene, found, scene.published and _moved(scene, scene.published, found.start, found.end, -1))


def _moved(scene: Scene, day: date, start: int, end: int, way: int) -> str | None:
    """Move a day by every "amount unit" of a stretch; the grain is that of the finest unit."""
    value, at, grain = day, start, "C"
    for i in range(start, end):
        if scene.tag(i) not in ("unit", "units", "yr", "yrs"):
            continue
        unit, by = _unit(scene, i), scene.amount(at, i) * way
        grain, at = min(grain, unit, key="DWFMYEC".index), i + 1
        if unit in _DAYS:
            value += timedelta(days=int(by * _DAYS[unit]))
        else:
            year, month = add_months(value.year, value.month, round(by * _MONTHS[unit]))
            if not 1 <= year <= 9998:
                return None
            value = date(year, month, min(value.day, last_day(year, month).day))
    return shifted(value, grain, 0)


def find_later(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "six months later", told from the date before it in the article where that is near."""
    way = scene.worth(found.end - 1)
    anchor = anchor_day(scene, found.start)
    value = _moved(scene, anchor, found.start, found.end, way) if anchor and scene.anchor else None
    if value is not None and scene.anchor is not None:
        grain = scene.anchor[1].partition("/")[0]
        if len(grain) < len(value) and len(grain) != 8:
            value = None
        elif "W" in value and len(grain) == 10 and anchor is not None:
            value = (anchor + timedelta(days=int(_days(scene, found) * way))).isoformat()
    yield from _date(scene, found, value)


def _days(scene: Scene, found: Stretch) -> float:
    at = next(at for at in range(found.end - 1, found.start, -1) if scene.tag(at) in ("unit", "units"))
    return scene.amount(found.start, at) * _DAYS[_unit(scene, at)]


def find_after_year(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years after the 2016 inspection", with the noun that carries the year."""
    way = next(scene.worth(at) for at in range(found.start, found.end) if scene.tag(at) == "before")
    if any(scene.tag(at) in ("unit", "units") and _unit(scene, at) not in "EC" for at in range(found.start, found.end)):
        return
    value = _moved(scene, date(int(scene.words[found.end - 1]), 1, 1), found.start, found.end, way)
    noun = found.end < len(scene.words) and scene.words[found.end].isalpha() and scene.tag(found.end) == "_"
    yield Found(found.start, found.end + (1 if noun else 0), "DATE", value and value[:4], found.rule)


def find_before_last(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the week before last"."""
    at = found.start + 1
    if scene.published is None:
        value = None
    elif scene.tag(at) == "weekend":
        value = iso_week(scene.published - timedelta(days=14)) + "-WE"
    else:
        value = shifted(scene.published, _unit(scene, at), -2)
    yield from _date(scene, found, value)


def find_around_today(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the day before yesterday" and "the day after tomorrow"."""
    by = scene.worth(found.end - 1) + scene.worth(found.end - 2)
    yield from _date(scene, found, scene.published and (scene.published + timedelta(days=by)).isoformat())


def find_offset(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two weeks before Christmas" and "three days from now", told from the date inside it."""
    start, end = found.parts["target"]
    way = scene.worth(start - 1) if scene.tag(start - 1) == "before" else 1
    base = _target_day(scene, start, end)
    value = base and _moved(scene, base, found.start, start - 1, way)
    if value is not None and base is not None and len(value) == 8:
        units = [at for at in range(found.start, start) if scene.tag(at) in ("unit", "units")]
        value = (base + timedelta(days=int(scene.amount(found.start, units[0]) * _DAYS[_unit(scene, units[0])] * way))).isoformat()
    yield from _date(scene, found, value)


def _target_day(scene: Scene, start: int, end: int) -> date | None:
    """Return the first day of the date that a stretch names."""
    inner, now = Stretch("", start, end, {}), scene.published
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


def find_nth_weekday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the first Friday of July"."""
    start, end = found.parts["target"]
    place = found.parts["place"][0]
    weekday = scene.worth(place + 1)
    parts, now = scene.parts(start, end), scene.published
    if parts.month is None and now is not None:
        parts.year, parts.month = add_months(now.year, now.month, scene.step(start, end))
    value = point_value(scene, parts, found.start, found.end)
    if value is None or len(value) != 7 or "X" in value:
        return (yield from _date(scene, found, None))
    year, month = int(value[:4]), int(value[5:])
    days = [day for n in range(1, 32) if (day := valid_day(year, month, n)) and day.isoweekday() == weekday]
    index = -1 if scene.tag(place) == "last" else int(scene.words[place].rstrip("stndrh") if scene.tag(place) == "nth" else scene.worth(place)) - 1
    yield from _date(scene, found, days[index] if index < len(days) else None)


def find_nth_alone(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "on the 26th" by the tense around it."""
    lead = scene.words[found.start - 1] if found.start else ""
    if lead not in ("on", "by", "until", "since", "for", "from"):
        return
    yield from _date(scene, found, _day_near(scene, scene.parts(found.start, found.end).day or 1, found))


def _day_near(scene: Scene, day: int, found: Stretch) -> date | None:
    now = scene.published
    if now is None:
        return None
    ahead = scene.tense(found.start, found.end) > 0
    by = (1 if day <= now.day else 0) if ahead else (-1 if day > now.day else 0)
    return valid_day(*add_months(now.year, now.month, by), day)


def find_rest(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the rest of the year": from the publication to its end."""
    start, end = found.parts["target"]
    now = scene.published
    value = shifted(now, _unit(scene, end - 1), scene.step(start, end)) if now and scene.tag(end - 1) in ("unit", "yr") else None
    last = covered(value)[1]
    yield from _date(scene, found, f"{now.isoformat()}/{last}" if now and last else None)


def find_week_number(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "week 31" as the ISO week of the year of publication."""
    number = int(scene.words[found.end - 1])
    if _unit(scene, found.start) == "W" and scene.published is not None:
        yield from _date(scene, found, f"{scene.published.year}-W{number:02d}")


def find_time(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "three weeks' time", told from the publication."""
    yield from _date(scene, found, scene.published and _moved(scene, scene.published, found.start, found.end, 1))


def find_month(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "last March", "next May", "the following July"."""
    month, now, first = scene.worth(found.end - 1), scene.published, scene.tag(found.start)
    if first == "the" or first == "that":
        now = anchor_day(scene, found.start)
    step = scene.step(found.start, found.end)
    if now is None:
        value = f"XXXX-{month:02d}"
    elif step == 0:
        value = f"{now.year}-{month:02d}"
    else:
        same = now.year + (step if (month - now.month) * step <= 0 else 0)
        value = f"{same}-{month:02d}"
    yield from _date(scene, found, value)


def find_season(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a season: "last summer", "the autumn of 2017", "this spring", "the summer"."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
    if found.end == at + 1 and scene.tag(found.start) in ("the", "season"):
        led = found.start and scene.words[found.start - 1] in scene.cues["before_month"] - {"and", "for"}
        if not led or (found.end == found.start + 1 and scene.words[found.start - 1] in ("of", "to", "on", "every")):
            return
    yield from _date(scene, found, season_value(scene, found.start, found.end, at))


def season_value(scene: Scene, start: int, end: int, at: int) -> str | None:
    """Return the value of the season named at a token."""
    season, now = scene.table.values[scene.words[at]], scene.published
    parts = scene.parts(at, end)
    if parts.year is not None:
        return f"{parts.year}-{season}"
    if now is None:
        return f"XXXX-{season}"
    first = months_of(season)
    step = scene.step(start, at) if scene.tag(start) in ("last", "next", "this") else scene.tense(start, end)
    begun = now.month >= first
    over = now.month > first + 2
    if scene.tag(start) == "this":
        year = now.year
    elif scene.tag(start) == "last":
        year = now.year if over else now.year - 1
    elif step > 0:
        year = now.year + (begun if scene.tag(start) == "next" else over)
    elif step < 0:
        year = now.year - (not begun)
    else:
        year = min((now.year - 1, now.year, now.year + 1), key=lambda y: abs((date(y, first, 15) - now).days + 30))
    return f"{year}-{season}"


def find_weekend(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the weekend", "last weekend", "this weekend"."""
    now = scene.published
    if now is None:
        return (yield from _date(scene, found, None))
    if scene.tag(found.start) != "the":
        return (yield from _date(scene, found, period_value(scene, found.start, found.end)))
    back = -7 if scene.tense(found.start, found.end) <= 0 and now.isoweekday() < 6 else 0
    yield from _date(scene, found, iso_week(now + timedelta(days=back)) + "-WE")


def find_holiday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a day with a name: "Easter", "Boxing Day 2017", "the August bank holiday"."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "holiday")
    kind, year = scene.holidays[at], scene.parts(at, found.end).year
    month = scene.parts(found.start, at).month
    if kind == "new-year":
        now = scene.published
        year = year or (now and now.year + (now.month > 9)) or None
        return (yield from _date(scene, found, f"{year or 'XXXX'}-01"))
    if kind == "bank":
        year = year or (month and scene.year_of(month, None, found.start, found.end))
        day = bank_holiday(year, month) if year and month else None
        return (yield from _date(scene, found, day and day.isoformat()))
    if year is not None:
        return (yield from _date(scene, found, _holiday(kind, year).isoformat()))
    now = scene.published
    if now is None:
        return (yield from _date(scene, found, None if kind.startswith("easter") else f"XXXX-{kind}"))
    days = [_holiday(kind, y) for y in (now.year - 1, now.year, now.year + 1)]
    step = scene.step(found.start, at) or scene.tense(found.start, found.end)
    if step < 0:
        day = max(day for day in days if day <= now)
    elif step > 0:
        day = min(day for day in days if day >= now)
    else:
        day = min(days, key=lambda day: abs(day - now))
    yield from _date(scene, found, day.isoformat())


def _holiday(kind: str, year: int) -> date:
    if kind.startswith("easter"):
        return easter(year) + timedelta(days=int(kind[6:]))
    return date.fromisoformat(f"{year}-{kind}")


def find_nth(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 26th of the month" and "20th of next month"."""
    day, now = scene.parts(found.start, found.end).day or 1, scene.published
    if scene.tag(found.end - 2) == "that":
        now = anchor_day(scene, found.start)
    if scene.table.values[scene.words[found.end - 1]] != "M":
        return
    value = None
    if now is not None:
        step = scene.step(found.start, found.end)
        if scene.tag(found.end - 2) == "the" and scene.tense(found.start, found.end) <= 0 and day > now.day:
            step = -1
        moved = valid_day(*add_months(now.year, now.month, step), day)
        value = moved and moved.isoformat()
    yield from _date(scene, found, value)


def find_halfterm(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the February half-term" as its month."""
    parts = scene.parts(found.start, found.end)
    if parts.month is None:
        at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
        parts.month = {"AU": 10, "SP": 2, "SU": 5}.get(scene.table.values[scene.words[at]], 2)
    yield from _date(scene, found, point_value(scene, parts, found.start, found.end))


def find_term(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the autumn term" as its season."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
    yield from _date(scene, found, season_value(scene, found.start, found.end, at))


RELATIVE = {
    "dates.after_year": find_after_year,
    "dates.ago": find_ago,
    "dates.around_today": find_around_today,
    "dates.bank": find_holiday,
    "dates.before_last": find_before_last,
    "dates.day": find_day,
    "dates.halfterm": find_halfterm,
    "dates.holiday": find_holiday,
    "dates.later": find_later,
    "dates.month.relative": find_month,
    "dates.nth": find_nth,
    "dates.nth_alone": find_nth_alone,
    "dates.nth_weekday": find_nth_weekday,
    "dates.offset": find_offset,
    "dates.rest": find_rest,
    "dates.week.number": find_week_number,
    "dates.range.between_weekdays": find_weekdays_range,
    "dates.range.weekdays": find_weekdays_range,
    "dates.relative": find_relative,
    "dates.relative.part": find_relative,
    "dates.season": find_season,
    "dates.term": find_term,
    "dates.time": find_time,
    "dates.week.weekday": find_weekday,
    "dates.weekday": find_weekday,
    "dates.weekday.nth": find_weekday,
    "dates.weekday.week": find_weekday,
    "dates.weekend": find_weekend,
}
