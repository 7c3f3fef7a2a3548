"""Tell "nine out of ten", a share, from "three out of four areas", two counts."""

from collections.abc import Sequence

__all__ = ["is_of_parts", "is_share"]

_NEAR = 6
_MOST_IN, _MOST_OUT, _MANY = 1000, 1_000_000, 100
# Out of so many is a share; out of six or nine is out of just those.
_ROUND = frozenset({2, 3, 4, 5, 10, 100})


def is_of_parts(words: Sequence[str], end: int, parts: frozenset[str]) -> bool:
    """Tell the end of "three out of four (key areas)", whose areas are as many as that."""
    for word in words[end : end + _NEAR]:
        if word in parts:
            return True
        if not (word[0].isalpha() or word in ("'s", "'")):
            break
    return False


def is_share(low: float, high: float, stretch: Sequence[str], *, out: bool) -> bool:
    """Tell whether "one in four" or, with `out`, "one out of four" can be a share."""
    if not 0 < low <= high <= (_MOST_OUT if out else _MOST_IN) or high < 2 or (low == high and not out):
        return False
    if high >= _MANY and "every" in stretch:
        return False
    return not out or high in _ROUND or "possible" in stretch
