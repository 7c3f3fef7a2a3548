"""One temporal expression that was found."""

from typing import Literal, NamedTuple

__all__ = ["Found"]


class Found(NamedTuple):
    """One temporal expression: the tokens it covers, its TIMEX3 type and value, and the rule that found it."""

    start: int
    end: int
    type: Literal["DATE", "DURATION", "SET"]
    value: str | None
    rule: str
