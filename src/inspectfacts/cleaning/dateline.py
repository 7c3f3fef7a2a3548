"""Read the publication date from the datelines that cleaning cut."""

import re
from collections.abc import Iterable
from datetime import date

from ..facts import Published, Removed
from ..readers.hints import read_day

__all__ = ["find_published"]

_RULES = frozenset({"furniture.dateline", "furniture.byline"})
_BARE = 1
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
