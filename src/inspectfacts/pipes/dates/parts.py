"""Resolve parts of longer times: "the end of February", "the third quarter of last year", "the 12 months to March"."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..tagged import Stretch
from .absolute import point_value
from .calendar import add_months, covered, days_later, iso_week, last_day, valid_day
from .moves import target_day
from .scene import Found, Scene
from .targets import target_value

__all__ = ["PARTS"]

_MOST = 999


def find_edge(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the end of February", "early 2017", "the start of the tax year" at the grain of what it is the edge of."""
    start, end = found.parts["target"]
    value = target_value(scene, start, end, found)
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


def find_first_units(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the first two weeks of 2021" as its days."""
    first, last = covered(target_value(scene, *found.parts["target"], found))
    target = found.parts["target"][0]
    amount, unit = int(scene.amount(found.start, target - 2)), scene.meaning(target - 2)
    if first is None or last is None or unit not in "DWM" or amount > _MOST:
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
    value = _so_far(scene, found, value)
    year, month = add_months(int(value[:4]), int(value[5:7]), 1 - months)
    yield Found(found.start, found.end, "DATE", f"{year}-{month:02d}/{value[:7]}", found.rule)


def _so_far(scene: Scene, found: Stretch, value: str) -> str:
    """Return a month without a year of its own as one that is over, unless the clause looks ahead."""
    now, written = scene.published, any(scene.tag(at) in ("year", "yr") for at in range(*found.parts["until"]))
    if now is None or written or value[:7] <= now.isoformat()[:7] or scene.tense(found.start, found.end) > 0:
        return value
    return f"{int(value[:4]) - 1}{value[4:]}"


def find_from_start(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "three days starting from next Monday" as its days."""
    start, end = found.parts["target"]
    begin = target_day(scene, start, end)
    at = next(at for at in range(found.start, start) if scene.tag(at) in ("unit", "units", "yr", "yrs"))
    days = {"D": 1, "W": 7, "F": 14}.get(scene.meaning(at))
    last = days_later(begin, days * scene.amount(found.start, at) - 1) if begin and days else None
    if last is not None:
        yield Found(found.start, found.end, "DATE", f"{begin}/{last}", found.rule)


def find_part(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the first half of 2018", "the third quarter of last year", "the last week of July"."""
    value = target_value(scene, *found.parts["target"], found)
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


PARTS = {
    "dates.edge": find_edge,
    "dates.edge.early": find_edge,
    "dates.edge.era": find_edge,
    "dates.first_units": find_first_units,
    "dates.from_start": find_from_start,
    "dates.part": find_part,
    "dates.within": find_edge,
    "dates.year_to": find_year_to,
}
