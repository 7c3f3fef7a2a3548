"""Resolve lists of dates, whose items share month and year: "12 and 13 June", "January 8 and 9"."""

from collections.abc import Iterator

from ..tagged import Stretch
from .absolute import point_value
from .scene import DayParts, Found, Scene

__all__ = ["find_list", "find_named_days"]

_PLURALS = ("rs", "es", "ts", "ls", "ns", "ds", "ms", "ps", "ks")


def find_list(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield each date of "January 8 and 9" or "12 and 13 June": the items share month and year, but are no range."""
    start, end = found.parts["high"]
    shared = scene.parts(start, end)
    low_start, low_end = found.parts["low"]
    if shared.month is None:
        shared.month = scene.parts(low_start, low_end).month
    value = point_value(scene, shared, found.start, found.end)
    year = int(value[:4]) if value and value[:4].isdigit() else None
    stopped = _counts_people(scene, found)
    for item_start, item_end in _items(scene, low_start, low_end):
        parts = scene.parts(item_start, item_end)
        before = parts.day is None and scene.tag(end - 1) != "yr" and (parts.month or 0) > (shared.month or 12)
        parts = DayParts(year and year - before, parts.month or shared.month, parts.day, parts.weekday)
        yield Found(item_start, item_end, "DATE", point_value(scene, parts, found.start, found.end), found.rule)
    if not stopped:
        yield Found(start, end, "DATE", value, found.rule)


def find_named_days(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield each of "Tuesday and Wednesday, 5 and 6 October", whose weekdays are the days behind them."""
    start, end = found.parts["days"]
    link = next(at for at in range(start, end) if scene.tag(at) == "and")
    whole = scene.parts(start, end)
    spans = ((start, link), (link + 1, end))
    days = [scene.parts(*span).day for span in spans]
    values = [
        point_value(scene, DayParts(whole.year, whole.month, day, scene.worth(found.parts[name][0])), start, end)
        for day, name in zip(days, ("low", "high"), strict=True)
    ]
    for name, value in zip(("low", "high"), values, strict=True):
        yield Found(*found.parts[name], "DATE", value, found.rule)
    for span, value in zip(spans, values, strict=True):
        yield Found(*span, "DATE", value, found.rule)


def _counts_people(scene: Scene, found: Stretch) -> bool:
    """Tell the 6 of "on May 5 and 6 people came", which is no day."""
    word = scene.words[found.end] if found.end < len(scene.words) else ""
    plain = scene.tag(found.end - 1) == "day" and found.rule == "dates.list.month_first"
    return plain and (word in scene.cues["counted"] or (len(word) > 3 and word[-2:] in _PLURALS))


def _items(scene: Scene, start: int, end: int) -> list[tuple[int, int]]:
    """Part a list at its commas; a comma after a weekday belongs to its day."""
    items, at = [], start
    for i in range(start, end):
        if scene.tag(i) == "comma" and scene.tag(i - 1) != "weekday":
            items.append((at, i))
            at = i + 1
    return [*items, (at, end)]
