"""Say how a counted thing moved: "fell from 12 to 8", "68 per cent now compared to 14 per cent a year ago"."""

from collections.abc import Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from msgspec.structs import replace

from ...facts import Change, Count
from .context import Context

__all__ = ["Move", "add_changes", "role_of", "way_of"]


class Move(NamedTuple):
    """The part that a number plays in a change: where it stands, its part, value and kind."""

    nth: int
    at: int
    role: str
    value: float
    kind: str
    way: Literal["up", "down"] | None = None


def role_of(context: Context, lead: int) -> str:
    """Return "from", "to" or "by" for the word that leads to a number, "" for any other."""
    word, before = context.word(lead - 1), context.word(lead - 2)
    if word in ("to", "with") and before == "compared":
        return "from"
    if word in ("from", "by", "to"):
        return "" if word == "to" and context.stands("no_move", lead - 2) else word
    return "from" if word == "against" else ""


def way_of(context: Context, lead: int, end: int, kind: str) -> Literal["up", "down"] | None:
    """Return the way that the words beside a number say it moved: "up 4%", "a fall of 11", "a 3 per cent rise"."""
    spots = [lead - 2 if context.word(lead - 1) in ("of", "by") else lead - 1]
    if kind != "cardinal" or context.word(end + 1) == "than":
        spots.append(end)
    ways = context.lists.ways
    return next((ways[context.word(at)] for at in spots if context.word(at) in ways), None)


def add_changes(context: Context, counts: list[Count], moves: Sequence[Move]) -> None:
    """Give each sentence's change to the count that holds its end; else each count its own move."""
    for _, group in groupby(moves, key=lambda move: context.sentence_of[move.at]):
        told = [move._replace(kind=counts[move.nth].kind) for move in group]
        found = find_change(context, told)
        if found is not None:
            _give(counts, found[0], found[1], "change by the figures of the sentence")
        for nth, _, _, value, _, way in told:
            if way is not None and counts[nth].change is None and (found is None or found[1].by != value):
                _give(counts, nth, Change(direction=way, by=value), "change by the word beside it")


def _give(counts: list[Count], nth: int, change: Change, reason: str) -> None:
    because = counts[nth].because
    counts[nth] = replace(counts[nth], change=change, because=[*(because or ()), reason])


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
