"""Find where the subject of a verb ends: before its auxiliaries, "is likely to", "continues to", "Elm House to be"."""

import re

__all__ = ["AUXILIARY", "before_auxiliaries"]

AUXILIARY = "HBx"
_TO_BE_SO = re.compile(r"[PWjuh]tB")


def before_auxiliaries(tags: str, low: int, last: int) -> int:
    """Return where a subject ends before the auxiliaries of a verb and "is likely to", "continues to"."""
    last = _before_helping(tags, low, last)
    if _TO_BE_SO.match(tags, last - 2):
        last -= 1
    while last - 2 > low and tags[last - 2 : last] in ("wt", "xt"):
        last -= 2
    return _before_helping(tags, low, last)


def _before_helping(tags: str, low: int, last: int) -> int:
    while last > low and tags[last - 1] in AUXILIARY:
        last -= 1
    return last
