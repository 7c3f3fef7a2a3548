"""Say how a counted thing moved: "fell from 12 to 8", "68 per cent now compared to 14 per cent a year ago"."""

from collections.abc import Sequence
from typing import NamedTuple

from ...facts import Change
from .context import Context

__all__ = ["Move", "find_change", "role_of"]


class Move(NamedTuple):
    """The part that a number plays in a change: where it stands, its part, value and kind."""

    nth: int
    at: int
    role: str
    value: float
    kind: str


def role_of(context: Context, lead: int) -> str:
    """Return "from", "to", "by" or "then" for the word that leads to a number, "" for any other."""
    word, before = context.word(lead - 1), context.word(lead - 2)
    if word in ("to", "with") and before == "compared":
        return "from"
    if word in ("from", "by", "to"):
        return word
    return "from" if word == "against" else ""


def find_change(context: Context, moves: Sequence[Move]) -> tuple[int, Change] | None:
    """Return the change that the numbers of one sentence tell, and the index of the count that it belongs to."""
    roles = {move.role: move for move in reversed(moves) if move.role}
    if not roles:
        return None
    first, last = context.sentences[context.sentence_of[moves[0].at]]
    words = context.words[first:last]
    direction = next(
        ("up" if word in context.lists.sets["up"] else "down" for word in words if _moves(context, word)), None
    )
    start, end, by = roles.get("from"), roles.get("to"), roles.get("by")
    if end is None and start is not None:
        end = next(
            (move for move in reversed(moves) if not move.role and move.kind == start.kind and move.at < start.at), None
        )
    if start is not None and end is not None and start.kind == end.kind and start.value != end.value:
        direction = "up" if end.value > start.value else "down"
    elif end is not None and start is not None and start.kind != end.kind:
        start = None
    holder = end or by
    if direction is None or holder is None:
        return None
    change = Change(
        direction="up" if direction == "up" else "down",
        from_=start.value if start else None,
        to=end.value if end else None,
        by=by.value if by else None,
    )
    return holder.nth, change


def _moves(context: Context, word: str) -> bool:
    return word in context.lists.sets["up"] or word in context.lists.sets["down"]
