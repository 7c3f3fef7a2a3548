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


def find_when(context: Context, end: int, places: Sequence[tuple[int, int]], dates: Sequence[Date]) -> str | None:
    """Return the value of the date that follows a number closely, with nothing between that parts them."""
    n = bisect_left(places, (end, 0))
    if n == len(places) or places[n][0] - end > _FARTHEST:
        return None
    between = range(end, places[n][0])
    if any(context.word(at) in _APART or at in context.counted for at in between):
        return None
    return dates[n].value if dates[n].type == "DATE" else None
