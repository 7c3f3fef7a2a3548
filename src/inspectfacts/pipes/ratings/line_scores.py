"""Find the scores that end the lines of a list of places to eat: "Elm Café, High Street: 5 (October 2)"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..reading import Reading
from .cues import RatingWords
from .outline import Candidate

__all__ = ["find_line_scores"]

_LINE, _LEAST, _MANY, _ASIDE, _TOP, _ABOVE = 24, 2, 3, 8, 5, 3
_BRACKETS = {"(": ")", "[": "]"}
_LABELLED, _PARTED, _BARE = ":", "-", ""
_PARTS = {":": _LABELLED} | dict.fromkeys(("-", "–", "—", "|", "...", "…", "("), _PARTED)
_TRAILS = frozenset({"\n", ".", ";", ",", "|", "'"})
_OPENS = frozenset({"•", "·", "*", "-", "–", "●", "|", ".", ")"})


def find_line_scores(reading: Reading, words: RatingWords) -> Iterator[Candidate]:
    """Yield the number that ends each line behind the same sign, where two lines or more are made so.

    Where no colon stands before the numbers it takes three lines.
    """
    lines = [found for start, end in reading.paragraphs if (found := _score_of(reading, start, end, words))]
    counted = Counter(sign for _, sign in lines)
    for at, sign in lines:
        told = sign == _LABELLED or _is_led(reading, next(first for first, each in lines if each == sign), words)
        if told and counted[sign] >= (_LEAST if sign == _LABELLED else _MANY):
            yield Candidate(at, at + 1, f"fhrs_{words.scores[reading.words[at]]}", points=True)


def _is_led(reading: Reading, first: int, words: RatingWords) -> bool:
    """Say whether the lines above a list speak of ratings, so that its figures are no others."""
    number = reading.paragraph_of[first]
    start = reading.paragraphs[max(0, number - _ABOVE)][0]
    return not words["lists.scores"].isdisjoint(reading.words[start:first])


def _score_of(reading: Reading, start: int, end: int, words: RatingWords) -> tuple[int, str] | None:
    """Return the token of the score that ends a line which opens with a name, and the sign before it."""
    tokens = reading.words
    if not start or not 1 < end - start <= _LINE:
        return None
    while end > start and tokens[end - 1] in _TRAILS:
        end -= 1
    first = next((at for at in range(start, end) if not (tokens[at] in _OPENS or tokens[at].isdigit())), end)
    if end - first < _LEAST or not reading.is_capital(first):
        return None
    at = _behind_colon(tokens, first, end)
    if at:
        return (at, _LABELLED) if tokens[at] in words.scores and _closes(tokens, at, end) else None
    return _score_at_end(tokens, first, end, words)


def _behind_colon(tokens: Sequence[str], start: int, end: int) -> int:
    """Return the token behind the last colon of a line; 0 where there is none."""
    at = next((n for n in range(end - 1, start, -1) if tokens[n] == ":"), 0)
    return at + 1 if at and at + 1 < end else 0


def _closes(tokens: Sequence[str], at: int, end: int) -> bool:
    """Say whether a score ends its line, but for an aside in brackets or "/5"."""
    if at + 1 == end or tokens[at + 1 : end] == ["/", str(_TOP)]:
        return True
    return tokens[end - 1] == _BRACKETS.get(tokens[at + 1]) and end - at <= _ASIDE


def _score_at_end(tokens: Sequence[str], start: int, end: int, words: RatingWords) -> tuple[int, str] | None:
    """Return the figure that ends a line behind a dash, in brackets or behind the name alone."""
    end -= tokens[end - 1] == ")"
    end -= 2 * (tokens[end - 2 : end] == ["/", str(_TOP)])
    at = end - 1
    if at <= start or not tokens[at].isdigit() or tokens[at] not in words.scores:
        return None
    before = at - 1
    while before > start and (tokens[before] in words["lists.scores"] or tokens[before] in ("'", "‘")):
        before -= 1
    sign = _PARTS.get(tokens[before], _BARE)
    known = tokens[before].isalpha() and tokens[before] not in words["rows.numbered"]
    return (at, sign) if sign or (known and "." not in tokens[start:end]) else None
