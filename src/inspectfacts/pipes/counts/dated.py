"""Say when a count was taken: the date that follows it, "412 children in March", "14 per cent a year ago"."""

from bisect import bisect_left
from collections.abc import Sequence

from ...facts import Date
from .context import Context

__all__ = ["find_when"]

_FARTHEST = 7
_APART = frozenset(
    {",", ";", ".", "–", "—", "(", "since", "by", "until", "before", "after", "for", "from", "and", "\n"}
)
# Before the time that a figure is set against: "up 4% on the previous year", "lower than in May".
_BASES = frozenset({"than", "compared", "over", "against"})
_DAY = len("2019-01-31")


def find_when(context: Context, end: int, places: Sequence[tuple[int, int]], dates: Sequence[Date]) -> str | None:
    """Return the value of the date that follows a number closely, with nothing between that parts them."""
    n = bisect_left(places, (end, 0))
    if n == len(places) or places[n][0] - end > _FARTHEST:
        return None
    between = range(end, places[n][0])
    if any(context.word(at) in _APART or context.word(at) in _BASES or at in context.counted for at in between):
        return None
    value = dates[n].value if dates[n].type == "DATE" else None
    if value is None or "X" in value or (len(value) != _DAY and _set_on(context, between)):
        return None
    return value


def _set_on(context: Context, between: range) -> bool:
    """Tell "a 3 per cent rise on the figures last August" from "visits on wards in August"."""
    if between and context.word(between[-1]) == "on":
        return True
    moves = context.lists.sets["up"] | context.lists.sets["down"]
    return any(context.word(at) == "on" and context.word(at - 1) in moves for at in between)
