"""Resolve sets: "every six months", "twice a year", "annual", "24/7"."""

from collections.abc import Iterator

from ..tagged import Stretch
from .durations import UNITS, period_of
from .scene import Found, Scene

__all__ = ["SETS"]


def find_every(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "every six months", "each week", "every Friday"."""
    last = scene.tag(found.end - 1)
    if last in UNITS:
        second = scene.tag(found.start + 1)
        amount = 0.5 if second == "half" else 2 if second in ("alternate", "first") else None
        amount = scene.amount(found.start + 1, found.end - 1) if amount is None else amount
        value = period_of(scene.meaning(found.end - 1), amount)
    elif last == "weekends":
        value = f"P{int(scene.amount(found.start + 1, found.end - 1))}WE"
    elif last == "weekday":
        value = f"XXXX-WXX-{scene.worth(found.end - 1)}"
    else:
        value = {"quarter": "P3M", "weekend": "P1WE", "month": "P1Y"}.get(last, "P1D")
    yield Found(found.start, found.end, "SET", value, found.rule)


def find_set_nth(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "the 19th of every month" and "the first Monday of each month"."""
    unit = scene.meaning(found.end - 1)
    day = (
        None
        if any(scene.tag(at) == "weekday" for at in range(found.start, found.end))
        else scene.parts(found.start, found.end - 1).day
    )
    if unit == "M":
        yield Found(found.start, found.end, "SET", f"XXXX-XX-{day:02d}" if day else period_of(unit), found.rule)


def find_times(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "twice a year", "three times a week" and "two afternoons a week"."""
    unit = "P3M" if scene.tag(found.end - 1) == "quarter" else period_of(scene.meaning(found.end - 1))
    yield Found(found.start, found.end, "SET", unit, found.rule)


def find_set(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield "annual", "weekly", "twice-yearly"."""
    value = "P6M" if scene.tag(found.start) == "semi" else scene.meaning(found.end - 1)
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


SETS = {
    "dates.set.always": find_slashed,
    "dates.set.every": find_every,
    "dates.set.nth": find_set_nth,
    "dates.set.so_often": find_times,
    "dates.set.times": find_times,
    "dates.set.weekdays": find_weekdays,
    "dates.set.word": find_set,
}
