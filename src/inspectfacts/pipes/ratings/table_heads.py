"""Read what stands over a list: which column of grades is the older one, and whether all of them are of the past."""

import re
from collections.abc import Sequence

from ..reading import Reading
from .cues import RatingWords
from .row_lines import GAP
from .row_runs import Pair
from .rows import Row

__all__ = ["settle_times"]

_HEADS, _LEAD, _TWO = 12, 16, 2
_YEAR = re.compile(r"20\d\d")


def settle_times(pairs: list[Pair], run: Sequence[Row], reading: Reading, words: RatingWords) -> list[Pair]:
    """Tell which grades of a list were held before: those of one column, or all of them."""
    if not pairs:
        return pairs
    if any(pair.cell >= 0 for pair in pairs):
        first = min(at for pair in pairs for at in (pair.grade, *(span[0] for span in pair.labels)))
        order = _former_column(_head_of(run, first, reading), words)
        return [pair._replace(unclear=pair.cell >= 0 > order, former=pair.cell == order >= 0) for pair in pairs]
    held = {reading.paragraph_of[at] for pair in pairs for at in (pair.grade, *(span[0] for span in pair.labels))}
    over = {number: next(n for n in range(number, -2, -1) if n not in held) for number in held}
    past = {head for head in set(over.values()) if _is_of_the_past(head, reading, words)}
    return [pair._replace(former=True) if over[reading.paragraph_of[pair.grade]] in past else pair for pair in pairs]


def _head_of(run: Sequence[Row], first: int, reading: Reading) -> list[str]:
    """Return the words of the lines right above a list, and those of the labels among its grades."""
    low = reading.paragraphs[max(1, reading.paragraph_of[first] - GAP)][0]
    heads = [at for row in run if row.shape == "L" for at in range(*row.label) if at > first]
    return [*reading.words[low:first], *(reading.words[at] for at in heads)]


def _former_column(head: Sequence[str], words: RatingWords) -> int:
    """Return which column is that of the grade held before: 0 or 1; -1 where the head does not tell."""
    years = [word for word in head[-_HEADS:] if _YEAR.fullmatch(word)]
    if len(years) == _TWO and years[0] != years[1]:
        return int(years[1] < years[0])
    former = [n for n, word in enumerate(head) if word in words["rows.former"]]
    named = [n for n, word in enumerate(head) if word in words["rows.grades"] and n - 1 not in former]
    return int(named[0] < former[0]) if former and named else -1


def _is_of_the_past(number: int, reading: Reading, words: RatingWords) -> bool:
    """Say whether a line over grades tells of an earlier visit: "At its previous inspection:"."""
    if number < 1:
        return False
    start, end = reading.paragraphs[number]
    lead = reading.words[start:end]
    if len(lead) > _LEAD or lead[-1:] == ["."]:
        return False
    return not words["rows.earlier"].isdisjoint(lead) and words["rows.now"].isdisjoint(lead)
