"""Resolve durations: "18 months", "six-week", "the last three years"."""

from collections.abc import Iterator
from datetime import date

from ..tagged import Stretch
from .scene import Found, Scene

__all__ = ["DURATIONS", "UNITS", "period_of"]

_NAMES = {
    "D": ("", "D", 1),
    "W": ("", "W", 1),
    "F": ("", "W", 2),
    "M": ("", "M", 1),
    "Q": ("", "M", 3),
    "Y": ("", "Y", 1),
    "E": ("", "Y", 10),
    "C": ("", "Y", 100),
    "TH": ("T", "H", 1),
    "TM": ("T", "M", 1),
    "TS": ("T", "S", 1),
}
# "Year-on-year", "day-to-day", "week-by-week", "year-round".
_JOINED = (["on"], ["to"], ["by"], ["round"])
_TO_AGE = (["to"], ["and"], ["or"], ["-"], ["–"])
_AGED = ("old", "of", "-", "–")
_SINGULAR = ("unit", "yr", "short")
UNITS = ("unit", "units", "yr", "yrs", "short", "shorts", "quarters")


def period_of(unit: str, amount: float = 1) -> str:
    """Return the TIMEX3 duration of an amount of a unit, "P18M"."""
    clock, letter, size = _NAMES[unit]
    total = amount * size
    if letter == "H" and total != int(total):
        total, letter = total * 60, "M"
    return f"P{clock}{int(total) if total == int(total) else total}{letter}"


def _unit_at(scene: Scene, found: Stretch) -> int:
    return next(at for at in range(found.end - 1, found.start - 1, -1) if scene.tag(at) in UNITS)


def _unit(scene: Scene, at: int) -> str:
    return scene.meaning(at)


def find_duration(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "18 months" or "12 week"; not an age, and "a year" only where something lasts that long."""
    if scene.tag(found.end - 1) == "weekends":
        value = f"P{int(scene.amount(found.start, found.end - 1))}WE"
        return (yield Found(found.start, found.end, "DURATION", value, found.rule))
    at = _unit_at(scene, found)
    if _is_age(scene, found):
        return
    first, unit = scene.tag(found.start), _unit(scene, at)
    if first == "a" and unit in ("TM", "TS"):
        return
    loose = first == "a" or (scene.words[found.start] == "one" and scene.words[at] == "day")
    if loose and unit not in "FE" and not _lasts(scene, found):
        if first == "a":
            yield from _rate(scene, found, at)
        return
    amount = scene.amount(found.start, at)
    if scene.tag(at) in _SINGULAR and _is_cut(scene, found, at, amount):
        return
    yield Found(found.start, found.end, "DURATION", period_of(unit, amount), found.rule)


def _lasts(scene: Scene, found: Stretch) -> bool:
    before, after = scene.words[found.start - 1] if found.start else "", scene.words[found.end : found.end + 2]
    if len(after) > 1 and after[0] in ("after", "before") and after[1].isalpha():
        return True
    if after[:1] == ["to"] and before in scene.cues["allowed"]:
        return True
    return before in scene.cues["lasting"] or scene.tag(found.start + 1) in ("hyphen", "couple")


def _is_cut(scene: Scene, found: Stretch, at: int, amount: float) -> bool:
    """Tell "five year groups", "a 10 year 2010 plan" and "1,400 year-on-year", where a unit in the singular goes on."""
    after, unit = scene.tag(found.end), scene.tag(at)
    if after == "hyphen":
        return scene.words[found.end + 1 : found.end + 2] in _JOINED
    if unit == "yr" and after in ("day", "numeral"):
        return True
    if unit != "short" and found.end < len(scene.words) and scene.words[found.end] in scene.cues["no_period"]:
        return True
    return amount != 1 and after in ("line", "stop")


def _rate(scene: Scene, found: Stretch, at: int) -> Iterator[Found]:
    """Yield the "a week" of "60 shifts a week" as a set, not "a day off"; that of a sum of money is of the money."""
    if scene.words[found.end : found.end + 1] == ["off"]:
        return
    window = range(max(0, found.start - 4), found.start)
    if any(scene.tag(i) == "symbol" for i in window) or not any(i in scene.values for i in window):
        return
    yield Found(found.start, found.end, "SET", period_of(_unit(scene, at)), "dates.set.rate")


def _is_age(scene: Scene, found: Stretch) -> bool:
    """Tell an age: "14-year-old", "18 months of age", "aged 11 years"; but figures may be three months old."""
    after = scene.words[found.end : found.end + 2]
    if not after or after[0] not in _AGED:
        lows = {scene.tag(found.start - 3), scene.tag(found.start - 4)} if found.start > 3 else set()
        ranged = scene.words[found.start - 1 : found.start] in _TO_AGE and "aged" in lows
        behind = found.start - 1 - (scene.words[found.start - 1 : found.start] == ["from"])
        return ranged or scene.tag(behind) == "aged"
    if after[0] == "old":
        return scene.tag(found.start) != "a" and scene.meaning(found.end - 1) == "Y"
    return (
        (after[0] != "of" and after[1:] in (["old"], ["olds"]))
        or after == ["of", "age"]
        or (scene.tag(found.start - 1) == "aged")
    )


def find_pair(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years and three months" as one duration."""
    total, at = "", found.start
    for i in range(found.start, found.end):
        if scene.tag(i) in UNITS:
            total += period_of(_unit(scene, i), scene.amount(at, i))[1:]
            at = i + 1
    if not _is_age(scene, found):
        yield Found(found.start, found.end, "DURATION", f"P{total}", found.rule)


def find_halved(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "a year and a half"."""
    at = _unit_at(scene, found._replace(end=found.end - 3))
    more = float(scene.meaning(found.end - 1)) if scene.tag(found.end - 1) == "half" else 0.25
    if not _is_age(scene, found):
        value = period_of(_unit(scene, at), scene.amount(found.start, at) + more)
        yield Found(found.start, found.end, "DURATION", value, found.rule)


def find_last(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the last three years" and "the previous 12 months"."""
    units = [at for at in range(found.start, found.end) if scene.tag(at) in UNITS]
    if len(units) > 1:
        return (yield from find_pair(scene, found))
    if scene.tag(units[-1]) == "quarters" and scene.published is not None:
        return (yield _quarters(scene, found, scene.published, int(scene.amount(found.start, units[-1]))))
    value = period_of(_unit(scene, units[-1]), scene.amount(found.start, units[-1]))
    yield Found(found.start, found.end, "DURATION", value, found.rule)


def _quarters(scene: Scene, found: Stretch, now: date, amount: int) -> Found:
    """Return "the last three quarters", which are those of the calendar, as the first and the last of them."""
    ahead = any(scene.tag(at) in ("next", "following", "coming") for at in range(found.start, found.end))
    ends = [(now.month - 1) // 3 + now.year * 4 + by for by in ((1, amount) if ahead else (-amount, -1))]
    low, high = (f"{quarter // 4}-Q{quarter % 4 + 1}" for quarter in ends)
    return Found(found.start, found.end, "DATE", f"{low}/{high}" if low != high else low, found.rule)


def find_past(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the past year" and "the last month"; "the last day" is a day, and no length of time."""
    at = found.end - 1
    if scene.tag(at) == "half":
        at -= 3
        value = period_of(_unit(scene, at), 1 + float(scene.meaning(found.end - 1)))
        return (yield Found(found.start, found.end, "DURATION", value, found.rule))
    if scene.words[at] == "day":
        return
    if scene.tag(at) == "quarter" and scene.published is not None:
        return (yield _quarters(scene, found, scene.published, 1))
    yield Found(found.start, found.end, "DURATION", period_of(_unit(scene, at)), found.rule)


def find_amounts(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "12 to 18 months" as its two ends."""
    unit = _unit(scene, _unit_at(scene, found))
    low, high = (scene.amount(*found.parts[part]) for part in ("low", "high"))
    if low < high and not _is_age(scene, found):
        value = f"{period_of(unit, low)}/{period_of(unit, high)}"
        yield Found(found.start, found.end, "DURATION", value, found.rule)


def find_whole(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "all week", "a full year", "year-long", "half an hour"."""
    at = _unit_at(scene, found)
    if scene.words[found.end : found.end + 1] and scene.words[found.end] in scene.cues["no_period"]:
        return
    if scene.words[at] == "day" and "on" in scene.words[max(0, found.start - 2) : found.start]:
        return
    amount = 0.5 if scene.tag(found.start) == "half" else scene.amount(found.start, at)
    value = period_of(_unit(scene, at), amount)
    yield Found(found.start, found.end, "DURATION", value, found.rule)


DURATIONS = {
    "dates.duration": find_duration,
    "dates.duration.half": find_whole,
    "dates.duration.halved": find_halved,
    "dates.duration.last": find_last,
    "dates.duration.past": find_past,
    "dates.duration.range": find_amounts,
    "dates.duration.long": find_whole,
    "dates.duration.pair": find_pair,
    "dates.duration.whole": find_whole,
}
