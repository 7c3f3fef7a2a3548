"""Resolve weekdays and days of the month: "last Friday", "Tuesday week", "the first Monday of May", "the 26th"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import point_value
from .calendar import add_months, days_later, valid_day
from .periods import anchor_day, as_date
from .scene import Found, Scene

__all__ = ["WEEKDAYS", "day_near", "find_weekday"]

_FRIDAY = 5
_LOOK = 8


def find_weekday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Monday", "last Friday", "next Tuesday", "Tuesday week", "Friday of last week", "Thursday the 21st"."""
    spots = [at for at in range(found.start, found.end) if scene.tag(at) == "weekday"]
    weekday, now = scene.worth(spots[0]), scene.published
    if now is None:
        return (yield from as_date(scene, found, None))
    if "week" in found.parts:
        monday = now - timedelta(days=now.weekday()) + timedelta(days=7 * scene.step(*found.parts["week"]))
        return (yield from as_date(scene, found, (monday + timedelta(days=weekday - 1)).isoformat()))
    if "ahead" in found.parts:
        return (yield from as_date(scene, found, _weeks_on(scene, weekday)))
    first = scene.tag(found.start)
    if first == "that" or (first == "the" and scene.tag(found.start + 1) in ("following", "previous", "that")):
        return (yield from as_date(scene, found, _weekday_after(scene, found, weekday)))
    if first in ("last", "previous"):
        day: date | None = _last_weekday(now, weekday)
    elif first in ("next", "following"):
        day = now + timedelta(days=7 + weekday - now.isoweekday())
    elif "coming" in (first, scene.tag(found.start + 1)):
        day = scene.weekday_near(weekday, 1)
    elif first == "this":
        day = now - timedelta(days=now.weekday()) + timedelta(days=weekday - 1)
    else:
        day = scene.weekday_near(weekday, scene.tense(found.start, found.end))
    if found.rule == "dates.weekday.nth":
        day = _weekday_nth(scene, weekday, scene.parts(found.start, found.end).day or 1) or day
    yield from as_date(scene, found, day and day.isoformat())


def _last_weekday(now: date, weekday: int) -> date:
    """Return the day of the week before; at a weekend the latest one, as this week is over by then."""
    if now.isoweekday() <= _FRIDAY:
        return now - timedelta(days=7 + now.isoweekday() - weekday)
    return now - timedelta(days=(now.isoweekday() - weekday - 1) % 7 + 1)


def _weekday_after(scene: Scene, found: Stretch, weekday: int) -> date | str:
    """Return the weekday after the last date, before it, or in its week: "the following Friday", "that Friday"."""
    anchor, step = anchor_day(scene, found.start), scene.step(found.start, found.end)
    if anchor is None or scene.anchor is None or len(scene.anchor[1]) < len("2019-W03"):
        return f"XXXX-WXX-{weekday}"
    by = (weekday - anchor.isoweekday() - 1) % 7 + 1
    return anchor + timedelta(days=by if step > 0 else by - 7 if step < 0 else weekday - anchor.isoweekday())


def _weeks_on(scene: Scene, weekday: int) -> str | None:
    day = scene.weekday_near(weekday, 1)
    return (day + timedelta(days=7)).isoformat() if day is not None else None


def _weekday_nth(scene: Scene, weekday: int, day: int) -> date | None:
    """Return the nearest day that is both a weekday and a day of the month: "Thursday the 21st"."""
    now = scene.published
    assert now is not None
    for by in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        found = valid_day(*add_months(now.year, now.month, by), day)
        if found is not None and found.isoweekday() == weekday:
            return found
    return None


def _around(scene: Scene, found: Stretch) -> list[str]:
    return [*scene.words[max(0, found.start - _LOOK) : found.start], *scene.words[found.end : found.end + _LOOK]]


def find_weekdays_range(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "from Monday to Wednesday" as a range of days, "open Monday to Friday" as a set."""
    first, last = (scene.worth(found.parts[part][0]) for part in ("low", "high"))
    if "week" not in found.parts and not scene.cues["opening"].isdisjoint(_around(scene, found)):
        return (yield Found(found.start, found.end, "SET", f"XXXX-WXX-{first}/XXXX-WXX-{last}", found.rule))
    end = scene.weekday_near(last, scene.tense(found.start, found.end))
    if end is not None and scene.published is not None and "week" in found.parts:
        now = scene.published + timedelta(days=7 * scene.step(*found.parts["week"]))
        end = now + timedelta(days=last - now.isoweekday())
    value = end and f"{(end - timedelta(days=(last - first) % 7)).isoformat()}/{end.isoformat()}"
    yield from as_date(scene, found, value)


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
        return (yield from as_date(scene, found, None))
    year, month = int(value[:4]), int(value[5:])
    days = [day for n in range(1, 32) if (day := valid_day(year, month, n)) and day.isoweekday() == weekday]
    word = scene.words[place]
    number = int(word.rstrip("stndrh")) if scene.tag(place) == "nth" else scene.worth(place)
    index = -1 if scene.tag(place) == "last" else number - 1
    yield from as_date(scene, found, days[index] if index < len(days) else None)


def find_some_weekday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "one Saturday in February" as its month: nobody says which."""
    parts = scene.parts(*found.parts["target"])
    yield from as_date(scene, found, point_value(scene, parts, found.start, found.end))


def find_weekdays_on(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two Sundays ago" and "three Fridays from now"."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "weekdays")
    way = -1 if scene.tag(found.end - 1) == "ago" else 1
    amount, now = int(scene.amount(found.start, at)), scene.published
    if now is not None:
        nearest = ((scene.worth(at) - now.isoweekday()) * way - 1) % 7 + 1
        yield from as_date(scene, found, days_later(now, way * (nearest + 7 * (amount - 1))))


def find_nth_alone(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "on the 26th" by the tense around it."""
    lead = scene.words[found.start - 1] if found.start else ""
    if lead not in ("on", "by", "until", "since", "for", "from"):
        return
    yield from as_date(scene, found, day_near(scene, scene.parts(found.start, found.end).day or 1, found))


def day_near(scene: Scene, day: int, found: Stretch) -> date | None:
    """Return the nearest day of that number by the tense around a stretch."""
    now = scene.published
    if now is None:
        return None
    ahead = scene.tense(found.start, found.end) > 0
    by = (1 if day <= now.day else 0) if ahead else (-1 if day > now.day else 0)
    return valid_day(*add_months(now.year, now.month, by), day)


def find_nth(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 26th of the month" and "20th of next month"."""
    day, now = scene.parts(found.start, found.end).day or 1, scene.published
    if scene.tag(found.end - 2) == "that":
        now = anchor_day(scene, found.start)
    if scene.meaning(found.end - 1) != "M":
        return
    value = None
    if now is not None:
        step = scene.step(found.start, found.end)
        if scene.tag(found.end - 2) == "the" and scene.tense(found.start, found.end) <= 0 and day > now.day:
            step = -1
        moved = valid_day(*add_months(now.year, now.month, step), day)
        value = moved and moved.isoformat()
    yield from as_date(scene, found, value)


def find_weekdays_list(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield both days of "Thursday and Friday of last week"."""
    week = scene.step(*found.parts["week"])
    for part in ("low", "high"):
        start, end = found.parts[part][0], found.end if part == "high" else found.parts[part][1]
        now = scene.published and scene.published + timedelta(days=7 * week)
        day = now and now + timedelta(days=scene.worth(start) - now.isoweekday())
        yield from as_date(scene, found._replace(start=start, end=end), day)


WEEKDAYS = {
    "dates.list.weekdays": find_weekdays_list,
    "dates.nth": find_nth,
    "dates.nth.relative": find_nth,
    "dates.nth_alone": find_nth_alone,
    "dates.nth_weekday": find_nth_weekday,
    "dates.range.between_weekdays": find_weekdays_range,
    "dates.range.weekdays": find_weekdays_range,
    "dates.weekdays_on": find_weekdays_on,
    "dates.week.weekday": find_weekday,
    "dates.week_on": find_weekday,
    "dates.weekday": find_weekday,
    "dates.weekday.nth": find_weekday,
    "dates.weekday.some": find_some_weekday,
    "dates.weekday.week": find_weekday,
}
