"""Resolve dates that name a day, month or year: points, ranges, lists, numeric dates, school and financial years."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..tagged import Stretch
from .calendar import last_day, valid_day
from .scene import DayParts, Found, Scene

__all__ = [
    "find_fiscal",
    "find_fiscal_range",
    "find_fused",
    "find_numeric",
    "find_numeric_month",
    "find_point",
    "find_range",
    "find_spelled",
    "find_year",
    "fiscal_value",
    "point_value",
]

_NEAR, _WIDE = 15, 60


def point_value(scene: Scene, parts: DayParts, start: int, end: int) -> str | None:
    """Return the value of a date at its own granularity; a year that is not written is found by tense."""
    if parts.month is None:
        return str(parts.year) if parts.year is not None and parts.day is None else None
    year = parts.year
    if year is None:
        year = scene.year_of(parts.month, parts.day, start, end, parts.weekday)
    head = f"{year:04d}" if year is not None else "XXXX"
    if parts.day is None:
        return f"{head}-{parts.month:02d}"
    if year is not None and valid_day(year, parts.month, parts.day) is None:
        return None
    return f"{head}-{parts.month:02d}-{parts.day:02d}"


def find_point(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield one date: "Friday, July 6", "July 2012", "3rd of May last year"."""
    start, end = found.parts.get("target", (found.start, found.end))
    value = point_value(scene, scene.parts(start, end), start, end)
    if value is not None:
        yield Found(found.start, found.end, "DATE", value, found.rule)


def find_spelled(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "twenty-five January nineteen ninety-six": day and year are plain numbers in words."""
    parts = scene.parts(found.start, found.end)
    day = scene.amount(*found.parts["spelled"])
    value = point_value(scene, replace(parts, day=int(day)), found.start, found.end) if 1 <= day <= 31 else None
    if value is not None:
        yield Found(found.start, found.end, "DATE", value, found.rule)


def find_year(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a bare year where the words around it leave room for one."""
    at = found.start
    if found.end - at > 1 or scene.tag(at) != "year":
        year = scene.parts(at, found.end).year or 0
        if year >= 1500:
            yield Found(at, found.end, "DATE", str(year), found.rule)
        return
    year = int(scene.words[at])
    before, after = scene.words[at - 1] if at else "", scene.words[at + 1] if at + 1 < len(scene.words) else ""
    placed = scene.tag(at - 1) in ("in", "of", "from", "to", "until", "last", "and") or before in (
        "since",
        "before",
        "by",
        "during",
    )
    if scene.tag(at - 1) == "hyphen" and scene.tag(at - 2) in ("day", "numeral"):
        return
    if (
        scene.tag(at - 1) in ("symbol", "day", "numeral", "slash", "year")
        or (year < 1900 and not placed)
        or year < 1500
    ):
        return
    if scene.tag(at + 1) in ("day", "numeral", "slash", "more") or after in ("%", "per", "million"):
        return
    yield Found(found.start, found.end, "DATE", str(year), found.rule)


def find_numeric(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a date in figures, day first: 03/04/2018, 2018-11-26, 13.5.2015."""
    figures = [int(n) for n in re.findall(r"\d+", "/".join(scene.words[found.start : found.end]))]
    year, month, day = figures if figures[0] > 31 else figures[::-1]
    if year < 100:
        year += 2000 if year < 50 else 1900
    value = valid_day(year, month, day) if month <= 12 else None
    if value is not None:
        yield Found(found.start, found.end, "DATE", value.isoformat(), found.rule)


def find_numeric_month(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield a month in figures: 11/2016."""
    month, year = int(scene.words[found.start]), int(scene.words[found.end - 1])
    if month <= 12 and year >= 1900:
        yield Found(found.start, found.end, "DATE", f"{year}-{month:02d}", found.rule)


def find_fused(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "1st-3rd March", whose days the tokenizer keeps in one word."""
    fused = next(scene.words[at] for at in range(found.start, found.end) if scene.tag(at) == "fused")
    first, last = (int(day) for day in re.findall(r"\d+", fused))
    parts = scene.parts(found.start, found.end)
    ends = [point_value(scene, replace(parts, day=day), found.start, found.end) for day in (first, last)]
    if first < last and None not in ends:
        yield Found(found.start, found.end, "DATE", f"{ends[0]}/{ends[1]}", found.rule)


def find_range(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "from 26 to 30 November 2018" as one range; what one end leaves out it shares with the other."""
    low, high = scene.parts(*found.parts["low"]), scene.parts(*found.parts["high"])
    if low.day is None and high.month is None and high.year is None and scene.tag(found.end - 2) == "slash":
        return
    if "tail" in found.parts:
        _share_tail(scene, found.parts["tail"], low, high)
    if high.month is None and high.day is not None:
        high.month = low.month
    if high.month is None and high.year is None:
        high = replace(low)
    if high.year is None and not _is_adrift(scene, found):
        high.year = low.year
    value = point_value(scene, high, found.start, found.end)
    if value is None:
        return
    if low.month is None and low.day is not None:
        low.month = high.month
    if low.year is None and value[:4].isdigit():
        low.year = int(value[:4]) - ((low.month or 0, low.day or 0) > (high.month or 12, high.day or 31))
    first = point_value(scene, low, found.start, found.end)
    if first is not None and ("X" in first or first[:10] < value or first == value):
        yield Found(found.start, found.end, "DATE", f"{first}/{value}", found.rule)


def _is_adrift(scene: Scene, found: Stretch) -> bool:
    """Tell the "March last year" of "April 2019 to March last year" where no publication says which year that is."""
    return scene.published is None and scene.tag(found.end - 1) == "yr"


def _share_tail(scene: Scene, tail: tuple[int, int], low: DayParts, high: DayParts) -> None:
    """Give both ends the "last year" or "this month" that follows them."""
    now, step = scene.published, scene.step(*tail)
    if now is None:
        return
    unit = scene.tag(tail[1] - 1)
    if unit == "yr":
        low.year = high.year = now.year + step
    elif high.month is None:
        months = now.year * 12 + now.month - 1 + step
        low.year = high.year = months // 12
        low.month = high.month = months % 12 + 1


def find_fiscal(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "2018/19" as the school year in a sentence about schools, else as the financial year."""
    first, second = int(scene.words[found.parts["first"][0]]), scene.words[found.parts["second"][0]]
    if scene.tag(found.start - 1) == "hyphen" and found.start > 1 and scene.words[found.start - 2].isdigit():
        return
    if len(second) == 4 and scene.tag(found.end - 1) != "yr":
        if first < int(second):
            yield Found(found.start, found.end, "DATE", f"{first}/{second}", found.rule)
        return
    if len(second) not in (1, 2, 4) or (first + 1) % 100 != int(second) % 100:
        if 1 <= int(second) <= 12:
            yield Found(found.parts["first"][0], found.end, "DATE", f"{first}-{int(second):02d}", "dates.numeric.month")
        elif len(second) == 2 and first < first // 100 * 100 + int(second) and scene.tag(found.start) == "year":
            yield Found(found.start, found.end, "DATE", f"{first}/{first // 100 * 100 + int(second)}", found.rule)
        return
    start = found.start if scene.tag(found.end - 1) == "yr" else found.parts["first"][0]
    yield Found(start, found.end, "DATE", fiscal_value(first, school=_is_school(scene, found)), found.rule)


def find_fiscal_range(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "from 2015/16 to 2017/18" as one range of school or financial years."""
    years = []
    for part in ("low", "high"):
        start, end = found.parts[part]
        first, second = int(scene.words[start]), scene.words[end - 1]
        if len(second) not in (2, 4) or (first + 1) % 100 != int(second) % 100:
            return
        years.append(fiscal_value(first, school=_is_school(scene, found)))
    if years[0] < years[1]:
        value = f"{years[0].partition('/')[0]}/{years[1].partition('/')[2]}"
        yield Found(found.start, found.end, "DATE", value, found.rule)


def _is_school(scene: Scene, found: Stretch) -> bool:
    if "fiscal" in {scene.tag(at) for at in range(found.start, found.end)}:
        return any(scene.meaning(at) == "A" for at in range(found.start, found.end) if scene.tag(at) == "fiscal")
    near = set(scene.words[max(0, found.start - _NEAR) : found.end + _NEAR])
    if near & scene.cues["money"]:
        return False
    wide = scene.words[max(0, found.start - _WIDE) : found.end + _WIDE]
    return bool(near & scene.cues["school"]) or not scene.cues["schooling"].isdisjoint(wide)


def fiscal_value(year: int, *, school: bool) -> str:
    """Return the days of the school year, or else of the financial year, that starts in `year`."""
    month, end = (9, last_day(year + 1, 8)) if school else (4, last_day(year + 1, 3))
    return f"{year}-{month:02d}-01/{end.isoformat()}"
