"""Resolve what the date grammar found: one function a rule, and the rules that hold another date inside."""

from collections.abc import Callable, Iterator
from datetime import date

from ..tagged import Stretch
from .absolute import (
    find_fiscal,
    find_fiscal_range,
    find_fused,
    find_numeric,
    find_numeric_month,
    find_point,
    find_range,
    find_spelled,
    find_year,
    point_value,
)
from .asides import ASIDES
from .calendar import covered, iso_week
from .durations import DURATIONS
from .lists import find_list, find_named_days
from .moves import MOVES
from .odd import find_odd
from .parts import PARTS
from .periods import PERIODS, shifted
from .scene import Found, Scene
from .seasons import SEASONS
from .sets import SETS
from .targets import decade_value, this_period
from .weekdays import WEEKDAYS, day_near

__all__ = ["FROM_PUBLICATION", "RESOLVERS", "resolve"]

Resolver = Callable[[Scene, Stretch], Iterator[Found]]


def resolve(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield the dates of a stretch; none where the words only look like one."""
    return RESOLVERS[found.rule](scene, found)


def find_week_of(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "week commencing 14 January" as its ISO week."""
    if scene.tag(found.start) == "unit" and scene.meaning(found.start) != "W":
        return
    parts = scene.parts(*found.parts["target"])
    value = point_value(scene, parts, found.start, found.end)
    if parts.month is None and parts.day is not None:
        day = day_near(scene, parts.day, found)
        value = None if day is None else day.isoformat()
    if value is not None and len(value) == 10 and "X" not in value:
        yield Found(found.start, found.end, "DATE", iso_week(date.fromisoformat(value)), found.rule)
    else:
        yield from find_point(scene, found)


def find_decade(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 1990s"."""
    last = found.end - 1
    if scene.tag(last) == "era" and found.start == last and scene.words[last - 1 : last] != ["in"]:
        return
    value = scene.meaning(last) if scene.tag(last) in ("era", "old_era") else decade_value(scene.words[last])
    if "first" in found.parts:
        at = found.parts["first"][0]
        hundreds = int(scene.amount(at, at + 1) if at in scene.values else scene.worth(at))
        if hundreds not in (18, 19, 20):
            return
        value = f"{hundreds}{value[2]}"
    yield Found(found.start, found.end, "DATE", value, found.rule)


def find_quarter(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Q3 2019" and "H1 this year"."""
    if scene.tag(found.start) == "year_part":
        word = scene.words[found.start].upper()
        return (yield Found(found.start, found.end, "DATE", f"{word[:4]}-{word[4:]}", found.rule))
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "part_name")
    year = scene.parts(found.start, found.end).year or (scene.published and scene.published.year)
    yield Found(found.start, found.end, "DATE", f"{year or 'XXXX'}-{scene.words[at].upper()}", found.rule)


def find_fiscal_quarter(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Q1 2024/25", which is the second quarter of 2024."""
    first, second = (scene.words[found.parts[part][0]] for part in ("first", "second"))
    part, year = scene.words[found.start], int(first)
    if part[0] == "q" and (year + 1) % 100 == int(second) % 100:
        number = int(part[1]) % 4 + 1
        yield Found(found.start, found.end, "DATE", f"{year + (number == 1)}-Q{number}", found.rule)


def find_century(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the late 19th century" as its first two figures."""
    number = scene.parts(found.start, found.end).day or 0
    if scene.meaning(found.end - 1) == "C" and number > 1:
        yield Found(found.start, found.end, "DATE", f"{number - 1:02d}", found.rule)


def find_week_numbers(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "week 31 to week 35" as ISO weeks of the year of publication."""
    first, last = (int(scene.words[found.parts[part][1] - 1]) for part in ("low", "high"))
    week = next(at for at in range(found.start, found.end) if scene.tag(at) == "unit")
    if scene.meaning(week) == "W" and scene.published is not None and first < last <= 53:
        year = scene.published.year
        yield Found(found.start, found.end, "DATE", f"{year}-W{first:02d}/{year}-W{last:02d}", found.rule)


def find_to_date(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the year to date" and "from March to date": up to the publication."""
    now, first = scene.published, None
    if "low" in found.parts:
        start, end = found.parts["low"]
        first = point_value(scene, scene.parts(start, end), start, end)
    elif now is not None and scene.tag(found.end - 4) == "fiscal":
        first = this_period(scene, found.start, found.end - 2)
    elif now is not None:
        first = shifted(now, scene.meaning(found.end - 3), 0)
    begin = covered(first)[0]
    if now is not None and begin is not None and begin <= now.isoformat():
        yield Found(found.start, found.end, "DATE", f"{begin}/{now.isoformat()}", found.rule)


def find_bound(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "2012 or later" with the value of its date, as for "since 2012"."""
    start, end = found.parts["target"]
    numeric = any(scene.tag(at) in ("slash", "hyphen", "dotted") for at in range(start, end))
    for item in (find_numeric if numeric else find_point)(scene, Stretch(found.rule, start, end)):
        yield item._replace(start=found.start, end=found.end)


RESOLVERS: dict[str, Resolver] = {
    **PERIODS,
    **MOVES,
    **WEEKDAYS,
    **SEASONS,
    **DURATIONS,
    **SETS,
    **PARTS,
    **ASIDES,
    "dates.bound": find_bound,
    "dates.century": find_century,
    "dates.daytime.point": find_point,
    "dates.decade": find_decade,
    "dates.fiscal.pair": find_fiscal,
    "dates.list.days": find_list,
    "dates.list.month_first": find_list,
    "dates.list.months": find_list,
    "dates.list.weekdays_days": find_named_days,
    "dates.list.month_names": find_list,
    "dates.numeric": find_numeric,
    "dates.odd": find_odd,
    "dates.point": find_point,
    "dates.numeric.month": find_numeric_month,
    "dates.quarter": find_quarter,
    "dates.quarter.fiscal": find_fiscal_quarter,
    "dates.range": find_range,
    "dates.range.days": find_range,
    "dates.range.to_date": find_to_date,
    "dates.range.week_numbers": find_week_numbers,
    "dates.range.fiscal": find_fiscal_range,
    "dates.range.fused": find_fused,
    "dates.range.between": find_range,
    "dates.range.from": find_range,
    "dates.range.month_first": find_range,
    "dates.range.slashed": find_range,
    "dates.spelled": find_spelled,
    "dates.spelled.month_day": find_spelled,
    "dates.spelled.month_first": find_spelled,
    "dates.week_of": find_week_of,
    "dates.weekend_of": find_range,
    "dates.year": find_year,
}

FROM_PUBLICATION = (
    *PERIODS,
    *MOVES,
    *(rule for rule in WEEKDAYS if rule != "dates.nth_weekday"),
    "dates.range.to_date",
)
