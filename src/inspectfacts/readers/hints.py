"""Publication dates that a file name or an address plainly holds."""

import re
from datetime import date
from typing import Literal

from ..facts import Published

__all__ = ["published_in", "read_iso_day"]

_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_FORMS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<gap>[-_./])(?P<month>\d{1,2})(?P=gap)(?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<named>[a-z]{3})[a-z]*/(?P<day>\d{1,2})(?!\d)"),
)


def published_in(name: str, kind: Literal["filename", "url"]) -> Published | None:
    """Return the date a name holds, where it holds exactly one whole calendar date."""
    days = {day for form in _FORMS for match in form.finditer(name.lower()) if (day := _day(match))}
    return Published(date=days.pop().isoformat(), from_=kind) if len(days) == 1 else None


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    named = groups.get("named")
    try:
        month = _MONTHS.index(named) // 3 + 1 if named else int(groups["month"])
        return date(int(groups["year"]), month, int(groups["day"]))
    except ValueError:
        return None


def read_iso_day(value: object) -> date | None:
    """Return the day of an ISO date, date and time, or timestamp column; None for anything else."""
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    match = re.match(r"\s*(\d{4}-\d\d-\d\d)(?!\d)", value) if isinstance(value, str) else None
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None
