"""Read the publication date from the datelines that cleaning cut."""

import re
from collections.abc import Iterable
from datetime import date

from ..facts import Published, Removed

__all__ = ["find_published"]

_RULES = frozenset({"furniture.dateline", "furniture.byline"})
_BARE = 1
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS[n : n + 3] for n in range(0, 36, 3))})[a-z]*[.,]?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -](?P<year>(?:19|20)\d\d)\b",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.](?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH}[ -]'?(?P<short>\d\d)\b(?!:)",
        r"\b(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.](?P<short>\d\d)\b",
    )
)
_PUBLISHED = re.compile(r"publish|posted|first", re.IGNORECASE)
_CHANGED = re.compile(r"updat|modified|edited|amended", re.IGNORECASE)


def find_published(source: str, removed: Iterable[Removed], body: int) -> Published | None:
    """Return the date a dateline gives; one that says "published" before one that says "updated".

    After the offset where the body begins a bare date may be a comment's or another story's, and does not count.
    """
    found: list[tuple[int, date]] = []
    lead = ""
    for cut in removed:
        if cut.rule not in _RULES:
            continue
        text = source[cut.start : cut.end]
        said = lead + text
        if day := read_day(_after_published(text)):
            if cut.start < body or _rank(said) != _BARE:
                found.append((_rank(said), day))
            lead = ""
        else:
            lead = text + " "
    if not found:
        return None
    return Published(date=min(found, key=lambda item: item[0])[1].isoformat(), from_="dateline")


def _rank(text: str) -> int:
    if _PUBLISHED.search(text):
        return 0
    return 2 if _CHANGED.search(text) else _BARE


def _after_published(text: str) -> str:
    match = _PUBLISHED.search(text)
    return text[match.start() :] if match else text


def read_day(text: str) -> date | None:
    """Return the first whole calendar date written in a text, day before month; None where there is none."""
    matches = (match for form in _FORMS if (match := form.search(text)))
    for match in sorted(matches, key=lambda match: match.start()):
        groups = match.groupdict()
        year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"])
        month = int(groups["number"]) if groups.get("number") else _MONTHS.index(groups["month"].lower()) // 3 + 1
        try:
            return date(year, month, int(groups["day"]))
        except ValueError:
            continue
    return None
