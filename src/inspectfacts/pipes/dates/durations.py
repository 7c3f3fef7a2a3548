"""Resolve durations ("18 months", "six-week") and sets ("every six months", "annual")."""

from collections.abc import Iterator
from datetime import date

from ..tagged import Stretch
from .scene import Found, Scene

__all__ = ["DURATIONS", "period_of"]

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
_UNITS = ("unit", "units", "yr", "yrs", "short", "shorts", "quarters")


def period_of(unit: str, amount: float = 1) -> str:
    """Return the TIMEX3 duration of an amount of a unit, "P18M"."""
    clock, letter, size = _NAMES[unit]
    total = amount * size
    if letter == "H" and total != int(total):
        total, letter = total * 60, "M"
    return f"P{clock}{int(total) if total == int(total) else total}{letter}"


def _unit_at(scene: Scene, found: Stretch) -> int:
    return next(at for at in range(found.end - 1, found.start - 1, -1) if scene.tag(at) in _UNITS)


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
    first, before = scene.tag(found.start), scene.words[found.start - 1] if found.start else ""
    if first == "a" and _unit(scene, at) in ("TM", "TS"):
        return
    if scene.tag(at) == "yr" and scene.tag(found.end) in ("day", "numeral"):
        return
    loose = first == "a" or (scene.words[found.start] == "one" and scene.words[at] == "day")
    loose = loose and _unit(scene, at) not in "FE"
    if loose and scene.tag(found.start + 1) not in ("hyphen", "couple") and before not in scene.cues["lasting"]:
        if first == "a":
            yield from _rate(scene, found, at)
        return
    if scene.tag(found.end) == "hyphen" and scene.words[found.end + 1 : found.end + 2] in _JOINED:
        return
    if (
        scene.tag(at) in ("unit", "yr")
        and found.end < len(scene.words)
        and scene.words[found.end] in scene.cues["no_period"]
    ):
        return
    if (
        scene.tag(at) in ("unit", "yr", "short")
        and scene.amount(found.start, at) != 1
        and scene.tag(found.end) in ("line", "stop")
    ):
        return
    yield Found(
        found.start, found.end, "DURATION", period_of(_unit(scene, at), scene.amount(found.start, at)), found.rule
    )


def _rate(scene: Scene, found: Stretch, at: int) -> Iterator[Found]:
    """Yield the "a week" of "60 shifts a week" as a set; that of a sum of money belongs to the money."""
    window = range(max(0, found.start - 4), found.start)
    if any(scene.tag(i) == "symbol" for i in window) or not any(i in scene.values for i in window):
        return
    yield Found(found.start, found.end, "SET", period_of(_unit(scene, at)), "dates.set.rate")


def _is_age(scene: Scene, found: Stretch) -> bool:
    """Tell an age: "14-year-old", "18 months of age", "aged 11 years"; but figures may be three months old."""
    after = [scene.words[at] for at in range(found.end, min(found.end + 2, len(scene.words)))]
    if after[:1] == ["old"]:
        return scene.tag(found.start) != "a" and scene.meaning(found.end - 1) == "Y"
    return (
        (after[:1] in (["-"], ["–"]) and after[1:2] in (["old"], ["olds"]))
        or after == ["of", "age"]
        or (scene.tag(found.start - 1) == "aged")
    )


def find_pair(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "two years and three months" as one duration."""
    total, at = "", found.start
    for i in range(found.start, found.end):
        if scene.tag(i) in _UNITS:
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
    units = [at for at in range(found.start, found.end) if scene.tag(at) in _UNITS]
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
    if scene.words[found.end - 1] == "day":
        return
    if scene.tag(found.end - 1) == "quarter" and scene.published is not None:
        return (yield _quarters(scene, found, scene.published, 1))
    yield Found(found.start, found.end, "DURATION", period_of(_unit(scene, found.end - 1)), found.rule)


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
    amount = 0.5 if scene.tag(found.start) == "half" else scene.amount(found.start, at)
    value = period_of(_unit(scene, at), amount)
    yield Found(found.start, found.end, "DURATION", value, found.rule)


def find_every(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "every six months", "each week", "every Friday"."""
    last = scene.tag(found.end - 1)
    if last in _UNITS:
        second = scene.tag(found.start + 1)
        amount = 0.5 if second == "half" else 2 if second in ("alternate", "first") else None
        amount = scene.amount(found.start + 1, found.end - 1) if amount is None else amount
        value = period_of(_unit(scene, found.end - 1), amount)
    elif last == "weekends":
        value = f"P{int(scene.amount(found.start + 1, found.end - 1))}WE"
    elif last == "weekday":
        value = f"XXXX-WXX-{scene.worth(found.end - 1)}"
    else:
        value = {"quarter": "P3M", "weekend": "P1WE", "month": "P1Y"}.get(last, "P1D")
    yield Found(found.start, found.end, "SET", value, found.rule)


def find_set_nth(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 19th of every month" and "the first Monday of each month"."""
    unit = _unit(scene, found.end - 1)
    day = (
        None
        if any(scene.tag(at) == "weekday" for at in range(found.start, found.end))
        else scene.parts(found.start, found.end - 1).day
    )
    if unit == "M":
        yield Found(found.start, found.end, "SET", f"XXXX-XX-{day:02d}" if day else period_of(unit), found.rule)


def find_times(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "twice a year" and "three times a week"."""
    unit = "P3M" if scene.tag(found.end - 1) == "quarter" else period_of(_unit(scene, found.end - 1))
    yield Found(found.start, found.end, "SET", unit, found.rule)


def find_set(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "annual", "weekly", "twice-yearly"."""
    value = "P6M" if scene.tag(found.start) == "semi" else _unit(scene, found.end - 1)
    if scene.tag(found.start) not in ("semi", "times", "set"):
        value = period_of(value[-1], scene.amount(found.start, found.end - 2))
    yield Found(found.start, found.end, "SET", value, found.rule)


def find_weekdays(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "Fridays" and "weekends"."""
    if scene.tag(found.start) == "weekends":
        return (yield Found(found.start, found.end, "SET", "P1WE", found.rule))
    yield Found(found.start, found.end, "SET", f"XXXX-WXX-{scene.worth(found.start)}", found.rule)


def find_slashed(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "24/7" as a set; "11/9" as the 11th of September, where a preposition makes it a date."""
    first, last = (int(scene.words[at]) for at in (found.start, found.end - 1))
    before = scene.words[found.start - 1] if found.start else ""
    if (first, last) == (24, 7):
        yield Found(found.start, found.end, "SET", "P1D", found.rule)
    elif before in ("on", "dated", "by", "since", "from") and last <= 12 and scene.tag(found.end) != "slash":
        year = scene.year_of(last, first, found.start, found.end)
        yield Found(found.start, found.end, "DATE", f"{year or 'XXXX'}-{last:02d}-{first:02d}", "dates.day_month")


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
    "dates.set.always": find_slashed,
    "dates.set.every": find_every,
    "dates.set.nth": find_set_nth,
    "dates.set.times": find_times,
    "dates.set.weekdays": find_weekdays,
    "dates.set.word": find_set,
}
