"""Resolve dates in odd forms, "16. Nov. 2016" or "3-Mar-21", by dateparser: whole dates only, day first, no clock."""

import warnings
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any

from ..tagged import Stretch
from .scene import Found, Scene

__all__ = ["find_odd"]

# Strict parsing wants every part written, so that this day never shows in a value.
_BASE = datetime(2000, 1, 1)


def find_odd(scene: Scene, found: Stretch) -> Iterator[Found]:
    """Yield the day that an oddly written stretch names; none where dateparser finds none."""
    value = _parse(" ".join(scene.words[found.start : found.end]))
    if value is not None:
        yield Found(found.start, found.end, "DATE", value, found.rule)


@lru_cache(maxsize=1024)
def _parse(text: str) -> str | None:
    """Return the day of a text; dateparser is imported here, as few articles need it and its import takes long."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser import parse

        settings: Any = {"DATE_ORDER": "DMY", "RELATIVE_BASE": _BASE, "STRICT_PARSING": True}
        day = parse(text.replace(" of ", " ").replace(" - ", " "), languages=["en"], settings=settings)
    return None if day is None else day.date().isoformat()
