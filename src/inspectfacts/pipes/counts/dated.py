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


def find_when(
    context: Context, start: int, end: int, places: Sequence[tuple[int, int]], dates: Sequence[Date]
) -> str | None:
    """Return the value of the date that follows a number closely, with nothing between that parts them.

    Where none does, it is that of the date which the sentence opens with: "In 2015 there were 200 assaults".
    """
    n = bisect_left(places, (end, 0))
    if n == len(places) or places[n][0] - end > _FARTHEST:
        return _opening(context, start, places[n - 1], dates[n - 1]) if n else None
    between = range(end, places[n][0])
    if any(context.word(at) in _APART or context.word(at) in _BASES or at in context.counted for at in between):
        return _opening(context, start, places[n - 1], dates[n - 1]) if n else None
    value = dates[n].value if dates[n].type == "DATE" else None
    if value is None or "X" in value or (len(value) != _DAY and _set_on(context, between)):
        return None
    return value


def _opening(context: Context, start: int, place: tuple[int, int], date: Date) -> str | None:
    """Return the value of the date that opens the sentence of a number, where it is the first number after it."""
    first = context.sentences[context.sentence_of[start]][0]
    led = place[0] - first == 1 and context.word(first) in ("in", "during", "by")
    if not led or date.type != "DATE" or start - place[1] > _FARTHEST or "X" in (date.value or "X"):
        return None
    return None if any(at in context.counted for at in range(place[1], start)) else date.value


def _set_on(context: Context, between: range) -> bool:
    """Tell "a 3 per cent rise on the figures last August" from "visits on wards in August"."""
    if between and context.word(between[-1]) == "on":
        return True
    moves = context.lists.sets["up"] | context.lists.sets["down"]
    return any(context.word(at) == "on" and context.word(at - 1) in moves for at in between)
