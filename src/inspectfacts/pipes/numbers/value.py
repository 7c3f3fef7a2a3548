"""What a number in the text is worth."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Number", "NumberKind", "plain"]

_LARGE = 1e6
NumberKind = Literal["cardinal", "percent", "money", "fraction"]


@dataclass(frozen=True, slots=True)
class Number:
    """The value of a number expression; `upper` is the upper end of a range that starts at `value`."""

    value: float | int
    kind: NumberKind
    rule: str
    upper: float | int | None = None
    currency: str | None = None


def plain(value: float) -> float | int:
    """Return a whole number as an int, any other rounded to six places, or where it is large to two."""
    rounded = round(value, 6 if -_LARGE < value < _LARGE else 2)
    return int(rounded) if rounded == int(rounded) else rounded
