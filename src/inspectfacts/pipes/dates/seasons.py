"""Resolve months, seasons, school terms and days with names: "last March", "this spring", "Boxing Day 2017"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import point_value
from .calendar import bank_holiday, easter, months_of, relative_year
from .periods import anchor_day, as_date
from .scene import Found, Scene

__all__ = ["SEASONS", "find_holiday", "season_value"]

_AUTUMN = 9


def find_month(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "last March", "next May", "the following July"."""
    month, now, first = scene.worth(found.end - 1), scene.published, scene.tag(found.start)
    if first == "the" or first == "that":
        now = anchor_day(scene, found.start)
    step = scene.step(found.start, found.end)
    year = "XXXX" if now is None else relative_year(now, month, step)
    if now is not None and first == "the" and scene.anchor is not None:
        whole = len(scene.anchor[1]) == 4
        near = whole or (month <= now.month if step > 0 else month >= now.month)
        year = now.year + step * near
    yield from as_date(scene, found, f"{year}-{month:02d}")


def find_season(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a season: "last summer", "the autumn of 2017", "this spring", "the summer"."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
    if found.end == at + 1 and scene.tag(found.start) in ("the", "season"):
        led = found.start and scene.words[found.start - 1] in scene.cues["before_month"] - {"and", "for"}
        if not led or (found.end == found.start + 1 and scene.words[found.start - 1] in ("of", "to", "on", "every")):
            return
    yield from as_date(scene, found, season_value(scene, found.start, found.end, at))


def season_value(scene: Scene, start: int, end: int, at: int) -> str | None:
    """Return the value of the season named at a token."""
    season, now = scene.meaning(at), scene.published
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


def find_halfterm(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the February half-term" as its month."""
    parts = scene.parts(found.start, found.end)
    if parts.month is None:
        at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
        parts.month = {"AU": 10, "SP": 2, "SU": 5}.get(scene.meaning(at), 2)
    yield from as_date(scene, found, point_value(scene, parts, found.start, found.end))


def find_term(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the autumn term" as its season."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "season")
    yield from as_date(scene, found, season_value(scene, found.start, found.end, at))


def find_holiday(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a day with a name: "Easter", "Boxing Day 2017", "the August bank holiday"."""
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "holiday")
    kind, year = scene.holidays[at], scene.parts(at, found.end).year
    month = scene.parts(found.start, at).month
    if kind == "new-year":
        now = scene.published
        ahead = now is not None and (now.month > _AUTUMN or (now.month > 1 and scene.tense(found.start, found.end) > 0))
        year = year or (now and now.year + ahead) or None
        return (yield from as_date(scene, found, f"{year or 'XXXX'}-01"))
    if kind == "bank":
        year = year or (month and scene.year_of(month, None, found.start, found.end))
        day = bank_holiday(year, month) if year and month else None
        return (yield from as_date(scene, found, day and day.isoformat()))
    if year is not None:
        return (yield from as_date(scene, found, _holiday(kind, year).isoformat()))
    now = scene.published
    if now is None:
        return (yield from as_date(scene, found, None if kind.startswith("easter") else f"XXXX-{kind}"))
    days = [_holiday(kind, y) for y in (now.year - 1, now.year, now.year + 1)]
    step = scene.step(found.start, at) or scene.tense(found.start, found.end)
    if step < 0:
        day = max(day for day in days if day <= now)
    elif step > 0:
        day = min(day for day in days if day >= now)
    else:
        day = min(days, key=lambda day: abs(day - now))
    yield from as_date(scene, found, day.isoformat())


def _holiday(kind: str, year: int) -> date:
    if kind.startswith("easter"):
        return easter(year) + timedelta(days=int(kind[6:]))
    return date.fromisoformat(f"{year}-{kind}")


SEASONS = {
    "dates.bank": find_holiday,
    "dates.halfterm": find_halfterm,
    "dates.holiday": find_holiday,
    "dates.month.relative": find_month,
    "dates.season": find_season,
    "dates.term": find_term,
}
