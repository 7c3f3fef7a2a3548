"""Resolve what the date grammar found: one function a rule, and the rules that hold another date inside."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import (
    find_fiscal,
    find_fused,
    find_list,
    find_numeric,
    find_numeric_month,
    find_point,
    find_range,
    find_spelled,
    find_year,
    fiscal_value,
    point_value,
)
from .calendar import add_months, covered, iso_week, last_day, valid_day
from .durations import DURATIONS
from .moves import MOVES, target_day
from .odd import find_odd
from .periods import PERIODS, period_value, shifted
from .scene import Found, Scene
from .seasons import SEASONS, season_value
from .weekdays import WEEKDAYS, day_near

__all__ = ["RESOLVERS", "resolve"]

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


def find_edge(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the end of February", "early 2017", "the start of the tax year" at the grain of what it is the edge of."""
    start, end = found.parts["target"]
    value = _target_value(scene, start, end, found)
    edge = next(
        (scene.meaning(at) for at in range(found.start, start) if scene.tag(at) in ("edge", "early")),
        "",
    )
    if value is not None and "/" in value and edge == "START":
        tax = scene.words[end - 2] == "tax"
        value = f"{value[:4]}-04-06" if tax else value[:7] if scene.meaning(end - 2) == "A" else value[:10]
    if value is not None and edge == "START" and scene.tag(end - 1) == "term" and value[:4].isdigit():
        value = f"{value[:4]}-{ {'AU': 9, 'SP': 1, 'SU': 4}.get(value[5:], 9):02d}"
    yield Found(found.start, found.end, "DATE", value, found.rule)


def _target_value(scene: Scene, start: int, end: int, found: Stretch) -> str | None:
    names = [scene.tag(at) for at in range(start, end)]
    if "season" in names:
        return season_value(scene, start, end, start + names.index("season"))
    if "decade" in names:
        return _decade(scene.words[start + names.index("decade")])
    if names[-1] in ("era", "old_era"):
        return scene.meaning(end - 1)
    if "today" in names:
        return scene.published.isoformat() if scene.published is not None else None
    if {"month", "year", "year_words"}.intersection(names):
        return point_value(scene, scene.parts(start, end), found.start, found.end)
    if "holiday" in names:
        return next(
            (item.value for item in SEASONS["dates.holiday"](scene, Stretch("dates.holiday", start, end))), None
        )
    if names[0] == "the" and len(names) > 1 and names[1] in ("yr", "unit", "fiscal"):
        return _this_period(scene, start, end)
    return period_value(scene, start, end)


def _this_period(scene: Scene, start: int, end: int) -> str | None:
    """Return the value of "the year" or "the month" as the one of the publication."""
    if scene.published is None:
        return None
    if scene.tag(end - 2) == "fiscal":
        school = scene.meaning(end - 2) == "A"
        ahead = scene.tense(start, end) > 0 and scene.tag(start - 2) == "edge"
        year = scene.published.year - (scene.published.month < (9 if school else 4)) + ahead
        return fiscal_value(year, school=school)
    return shifted(scene.published, scene.meaning(end - 1), 0)


def find_decade(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 1990s"."""
    last = found.end - 1
    if scene.tag(last) == "era" and found.start == last and scene.words[last - 1 : last] != ["in"]:
        return
    value = scene.meaning(last) if scene.tag(last) in ("era", "old_era") else _decade(scene.words[last])
    if "first" in found.parts:
        at = found.parts["first"][0]
        hundreds = int(scene.amount(at, at + 1) if at in scene.values else scene.worth(at))
        if hundreds not in (18, 19, 20):
            return
        value = f"{hundreds}{value[2]}"
    yield Found(found.start, found.end, "DATE", value, found.rule)


def _decade(word: str) -> str:
    word = word.removeprefix("mid-")
    if word.isdigit():
        return word
    return word[:3] if len(word) == 5 else f"19{word[0]}" if int(word[0]) > 2 else f"20{word[0]}"


def find_quarter(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Q3 2019" and "H1 this year"."""
    if scene.tag(found.start) == "year_part":
        word = scene.words[found.start].upper()
        return (yield Found(found.start, found.end, "DATE", f"{word[:4]}-{word[4:]}", found.rule))
    at = next(at for at in range(found.start, found.end) if scene.tag(at) == "part_name")
    year = scene.parts(found.start, found.end).year or (scene.published and scene.published.year)
    yield Found(found.start, found.end, "DATE", f"{year or 'XXXX'}-{scene.words[at].upper()}", found.rule)


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
        first = _this_period(scene, found.start, found.end - 2)
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


def find_first_units(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the first two weeks of 2021" as its days."""
    first, last = covered(_target_value(scene, *found.parts["target"], found))
    target = found.parts["target"][0]
    amount, unit = int(scene.amount(found.start, target - 2)), scene.meaning(target - 2)
    if first is None or last is None or unit not in "DWM":
        return
    days = {"D": 1, "W": 7, "M": 0}[unit] * amount
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    if scene.tag(found.start) == "last" or scene.tag(found.start + 1) == "last":
        begin = end - timedelta(days=days - 1) if days else date(*add_months(end.year, end.month, 1 - amount), 1)
    else:
        begin += timedelta(days=-begin.weekday() % 7 if unit == "W" else 0)
        end = begin + timedelta(days=days - 1) if days else last_day(*add_months(begin.year, begin.month, amount - 1))
    yield Found(found.start, found.end, "DATE", f"{begin.isoformat()}/{end.isoformat()}", found.rule)


def find_year_to(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 12 months to March 2017" as its months."""
    start, end = found.parts["until"]
    value = point_value(scene, scene.parts(start, end), start, end)
    at = next(at for at in range(start - 1, found.start - 1, -1) if scene.tag(at) in ("units", "yrs", "unit", "yr"))
    if scene.meaning(at) == "W" and value is not None and len(value) == 10 and "X" not in value:
        week = iso_week(date.fromisoformat(value))
        return (yield Found(found.start, found.end, "DATE", week, found.rule))
    months = int(scene.amount(found.start, at) * {"M": 1, "Y": 12, "Q": 3}.get(scene.meaning(at), 0))
    if value is None or "X" in value or len(value) < 7 or not months:
        return
    year, month = add_months(int(value[:4]), int(value[5:7]), 1 - months)
    yield Found(found.start, found.end, "DATE", f"{year}-{month:02d}/{value[:7]}", found.rule)


def find_from_start(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "three days starting from next Monday" as its days."""
    start, end = found.parts["target"]
    begin = target_day(scene, start, end)
    at = next(at for at in range(found.start, start) if scene.tag(at) in ("unit", "units", "yr", "yrs"))
    days = {"D": 1, "W": 7, "F": 14}.get(scene.meaning(at))
    if begin is not None and days is not None:
        last = begin + timedelta(days=days * int(scene.amount(found.start, at)) - 1)
        yield Found(found.start, found.end, "DATE", f"{begin}/{last}", found.rule)


def find_part(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the first half of 2018", "the third quarter of last year", "the last week of July"."""
    value = _target_value(scene, *found.parts["target"], found)
    place, part = found.parts["place"][0], found.parts["part"][0]
    name, last = scene.tag(part), scene.tag(place) == "last"
    number = (
        0 if last else int(scene.words[place].rstrip("stndrh")) if scene.tag(place) == "nth" else scene.worth(place)
    )
    if value is None or not value[:4].isdigit():
        return
    if name == "half" and len(value) == 4:
        value = f"{value}-H{2 if last else number}"
    elif name == "quarter" and len(value) == 4:
        value = f"{value}-Q{4 if last else number}"
    elif name == "unit" and scene.meaning(part) == "W":
        value = _week(value, number)
    elif name == "unit" and scene.meaning(part) == "M" and len(value) == 4 and number <= 12:
        value = f"{value}-{number or 12:02d}"
    elif name == "unit" and scene.meaning(part) == "D" and len(value) == 7:
        day = (
            valid_day(int(value[:4]), int(value[5:]), number) if number else date.fromisoformat(covered(value)[1] or "")
        )
        value = None if day is None else day.isoformat()
    else:
        return
    yield Found(found.start, found.end, "DATE", value, found.rule)


def _week(value: str, number: int) -> str:
    """Return the numbered week of a month or year by where its Thursday lies; number 0 is the last."""
    if len(value) == 7:
        year, month = int(value[:4]), int(value[5:7])
        if number:
            return iso_week(date(year, month, min(7 * number - 3, 28)))
        year, month = add_months(year, month, 1)
        return iso_week(date(year, month, 1) - timedelta(days=4))
    last = date(int(value[:4]), 12, 28).isocalendar()[1]
    return f"{value[:4]}-W{number or last:02d}"


RESOLVERS: dict[str, Resolver] = {
    **PERIODS,
    **MOVES,
    **WEEKDAYS,
    **SEASONS,
    **DURATIONS,
    "dates.bound": find_bound,
    "dates.century": find_century,
    "dates.daytime.point": find_point,
    "dates.decade": find_decade,
    "dates.edge": find_edge,
    "dates.edge.era": find_edge,
    "dates.edge.early": find_edge,
    "dates.first_units": find_first_units,
    "dates.fiscal.pair": find_fiscal,
    "dates.year_to": find_year_to,
    "dates.from_start": find_from_start,
    "dates.list.days": find_list,
    "dates.list.month_first": find_list,
    "dates.list.months": find_list,
    "dates.numeric": find_numeric,
    "dates.odd": find_odd,
    "dates.part": find_part,
    "dates.point": find_point,
    "dates.numeric.month": find_numeric_month,
    "dates.quarter": find_quarter,
    "dates.range": find_range,
    "dates.range.days": find_range,
    "dates.range.to_date": find_to_date,
    "dates.range.week_numbers": find_week_numbers,
    "dates.range.fused": find_fused,
    "dates.range.between": find_range,
    "dates.range.from": find_range,
    "dates.range.month_first": find_range,
    "dates.spelled": find_spelled,
    "dates.spelled.month_day": find_spelled,
    "dates.spelled.month_first": find_spelled,
    "dates.week_of": find_week_of,
    "dates.weekend_of": find_range,
    "dates.year": find_year,
}
