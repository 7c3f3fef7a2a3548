"""Share what one figure names: "from 101 to 98 per 10,000", "from 48 to 51 per cent", a list's "Rate per 10,000:"."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from ...facts import Count
from .change import Move
from .context import Context

__all__ = ["share_rates"]

_LEADS = frozenset({"to", "from", "at", "of", "against", "with", "(", "–", "-", "—", ":"})
_LINE_LEADS = frozenset({"(", "–", "-", "—", ":"})
_LONGEST_LINE, _LONGEST_LIST = 20, 20


def share_rates(context: Context, counts: list[Count], moves: Sequence[Move]) -> None:
    """Turn bare figures into rates where a rate stands beside them, or where the head of their list says so."""
    _share_percent(context, counts, moves)
    if "per" not in context.vocabulary and "every" not in context.vocabulary:
        return
    per, told = None, -1
    for n, move in enumerate(moves):
        count, sentence = counts[move.nth], context.sentence_of[move.at]
        if count.kind == "rate" and count.per is not None and count.per[0].isdigit():
            per, told = count.per, sentence
            before = moves[n - 1] if n and move.role == "to" else None
            if before is not None and before.role == "from" and context.sentence_of[before.at] == sentence:
                _make_rate(counts, before.nth, per)
        elif count.kind == "cardinal" and count.per is None and _is_bare(context, move.at):
            base = per if told == sentence else _heading(context, move.at, sentence)
            if base is not None:
                _make_rate(counts, move.nth, base)


def _share_percent(context: Context, counts: list[Count], moves: Sequence[Move]) -> None:
    """Turn the 48 of "from 48 to 51 per cent" and of "51 per cent, up from 48" into a percentage."""
    for one, other in pairwise(moves):
        for bare, told in ((one, other), (other, one)):
            if bare.kind != "cardinal" or told.kind != "percent" or not _same_scale(context, bare, told):
                continue
            if context.sentence_of[bare.at] == context.sentence_of[told.at] and _is_bare(context, bare.at):
                reasons = [*(counts[bare.nth].because or ()), "percentage as the figure beside it"]
                counts[bare.nth] = replace(counts[bare.nth], kind="percent", rule="counts.percent", because=reasons)


def _same_scale(context: Context, bare: Move, told: Move) -> bool:
    """Tell the two ends of a move from "up 149 per cent, from 57"."""
    if {bare.role, told.role} == {"from", "to"}:
        return True
    return bare.role == "from" and not told.role and context.word(bare.at - 2) in ("up", "down")


def _make_rate(counts: list[Count], nth: int, per: str) -> None:
    if counts[nth].kind == "cardinal":
        because = [*(counts[nth].because or ()), "base of the rate beside it"]
        counts[nth] = replace(counts[nth], kind="rate", rule="counts.rate", per=per, because=because)


def _is_bare(context: Context, at: int) -> bool:
    """Tell whether a figure has no noun of its own: "against an average of 70"."""
    end = context.numbers.get(at, at + 1)
    return context.word(at - 1) in _LEADS and (not context.word(end).isalpha() or context.stands("boundary", end))


def _heading(context: Context, at: int, sentence: int) -> str | None:
    """Return the base that the line above a list of figures names."""
    if context.word(at - 1) not in _LINE_LEADS:
        return None
    for above in range(sentence, max(-1, sentence - _LONGEST_LIST), -1):
        start, end = context.sentences[above]
        words = context.words[start:end]
        if len(words) > _LONGEST_LINE:
            return None
        if any(word[-1] == ":" for word in words[-2:]) and "per" in words[:-1]:
            base = start + words.index("per") + 1
            return context.phrase(base, context.numbers[base]) if base in context.numbers else None
    return None
