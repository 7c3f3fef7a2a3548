"""Calendar arithmetic on TIMEX3 values: months, weeks, seasons, school and financial years, Easter."""

import re
from datetime import date, timedelta
from functools import lru_cache

__all__ = [
    "add_months",
    "bank_holiday",
    "covered",
    "day_near",
    "days_later",
    "easter",
    "iso_week",
    "last_day",
    "leap_year",
    "months_of",
    "moved_year",
    "relative_year",
    "valid_day",
]

_DAY, _MONTH, _YEAR = (re.compile(form) for form in (r"\d{4}-\d\d-\d\d", r"(\d{4})-(\d\d)", r"\d{4}"))
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART = re.compile(r"(\d{4})-(SP|SU|AU|WI|Q[1-4]|H[12])")
_TWELVE_MONTHS = re.compile(r"(\d{4})(-09-01|-04-01)/(\d{4})(-08-31|-03-31)")
_NEAR = 2
_FIRST_MONTHS = {"SP": 3, "SU": 6, "AU": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}


def last_day(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def add_months(year: int, month: int, by: int) -> tuple[int, int]:
    """Return the year and month that lie `by` months later."""
    years, month = divmod(year * 12 + month - 1 + by, 12)
    return years, month + 1


def valid_day(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_later(day: date, days: float) -> date | None:
    """Return the day so many days later, None where the calendar has no such day: "900,000 weeks ago"."""
    number = day.toordinal() + int(days)
    return date.fromordinal(number) if 1 <= number <= date.max.toordinal() else None


def day_near(year: int, month: int, day: int | None) -> date:
    """Return a day, the last of its month where that is shorter, the middle of the month where no day is told."""
    return date(year, month, min(day or 15, last_day(year, month).day))


def leap_year(now: date, tense: int) -> int:
    """Return the year of a 29 February: the latest before a day, or where the tense looks ahead the next one."""
    years = [year for year in range(now.year - 8, now.year + 9) if valid_day(year, 2, 29)]
    if tense > 0:
        return next(year for year in years if date(year, 2, 29) >= now)
    return next(year for year in reversed(years) if date(year, 2, 29) <= now)


def moved_year(value: str, by: int) -> str | None:
    """Return the school or financial year that lies `by` years after another, None for any other value."""
    match = _TWELVE_MONTHS.fullmatch(value)
    if match is None or int(match[3]) - int(match[1]) != 1:
        return None
    return f"{int(match[1]) + by}{match[2]}/{int(match[3]) + by}{match[4]}"


def relative_year(now: date, month: int, step: int) -> int:
    """Return the year of "last March" (step -1), "this March" (0) or "next March" (1).

    A month of this year that is as near as two months goes by its bare name, so that "last March" is not said of it.
    """
    return now.year + (step if (month - now.month) * step <= _NEAR else 0)


def iso_week(day: date) -> str:
    """Return the ISO week of a day, "2019-W03"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def bank_holiday(year: int, month: int) -> date | None:
    """Return the Monday bank holiday of a month in England: the last one of August, the first of May."""
    if month == 5:
        return date(year, 5, 1 + (7 - date(year, 5, 1).weekday()) % 7)
    if month == 8:
        return date(year, 8, 31) - timedelta(days=date(year, 8, 31).weekday())
    return None


def months_of(part: str) -> int:
    """Return the first month of a season, quarter or half year."""
    return _FIRST_MONTHS[part]


@lru_cache(maxsize=4096)
def covered(value: str | None) -> tuple[str | None, str | None]:
    """Return the first and last ISO day that a value covers, None for either end that is not known."""
    if value is None or "X" in value or value.startswith("P"):
        return None, None
    if "/" in value:
        first, _, last = value.partition("/")
        return covered(first)[0], covered(last)[1]
    first_day, final_day = _bounds(value)
    return (first_day.isoformat(), final_day.isoformat()) if first_day and final_day else (None, None)


def _bounds(value: str) -> tuple[date | None, date | None]:
    if _DAY.fullmatch(value):
        return date.fromisoformat(value), date.fromisoformat(value)
    if _YEAR.fullmatch(value):
        return date(int(value), 1, 1), date(int(value), 12, 31)
    if match := _MONTH.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        return date(year, month, 1), last_day(year, month)
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday + timedelta(days=5 if match[3] else 0), monday + timedelta(days=6)
    if match := _PART.fullmatch(value):
        first = _FIRST_MONTHS[match[2]]
        end = add_months(int(match[1]), first, 5 if match[2][0] == "H" else 2)
        return date(int(match[1]), first, 1), last_day(*end)
    if len(value) in (2, 3) and value.isdigit():
        years = 10 ** (4 - len(value))
        return date(int(value) * years, 1, 1), date(int(value) * years + years - 1, 12, 31)
    return None, None
