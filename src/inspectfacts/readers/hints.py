"""Publication dates that a file name, an address, a field or a dateline plainly holds."""

import re
from datetime import date
from typing import Literal

from ..facts import Published

__all__ = ["published_in", "read_day", "read_field"]

_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS[n : n + 3] for n in range(0, 36, 3))})[a-z]*[.,]?"
_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -](?P<year>(?:19|20)\d\d)\b",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>\d{1,2})[/.-](?P<number>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH}[ -]'?(?P<short>\d\d)\b(?!:)",
        r"\b(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.](?P<short>\d\d)\b",
    )
)
_NAMES = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<gap>[-_./])(?P<month>\d{1,2})(?P=gap)(?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<named>[a-z]{3})[a-z]*/(?P<day>\d{1,2})(?!\d)"),
)


def published_in(name: str, kind: Literal["filename", "url"]) -> Published | None:
    """Return the date a name holds, where it holds exactly one whole calendar date."""
    days = {day for form in _NAMES for match in form.finditer(name.lower()) if (day := _day(match))}
    return Published(date=days.pop().isoformat(), from_=kind) if len(days) == 1 else None


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    named = groups.get("named")
    try:
        month = _MONTHS.index(named) // 3 + 1 if named else int(groups["month"])
        return date(int(groups["year"]), month, int(groups["day"]))
    except ValueError:
        return None


def read_field(value: object) -> date | None:
    """Return the day that a field of a dataset or a page's metadata gives; None for anything else."""
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return read_day(value) if isinstance(value, str) else None


def read_day(text: str) -> date | None:
    """Return the first whole calendar date written in a text, day before month; None where there is none."""
    matches = (match for form in _DATES if (match := form.search(text)))
    for match in sorted(matches, key=lambda match: match.start()):
        groups = match.groupdict()
        year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
        month = int(groups["number"]) if groups.get("number") else _MONTHS.index(groups["month"].lower()) // 3 + 1
        try:
            return date(year, month, int(groups["day"]))
        except ValueError:
            continue
    return None
