"""Find the scores that end the lines of a list of places to eat: "Elm Café, High Street: 5 (October 2)"."""

from collections.abc import Iterator, Mapping

from ..reading import Reading
from .outline import Candidate

__all__ = ["find_line_scores"]

_LINE, _LEAST, _ASIDE = 24, 2, 8
_BRACKETS = {"(": ")", "[": "]"}


def find_line_scores(reading: Reading, numbers: Mapping[str, int]) -> Iterator[Candidate]:
    """Yield the number that stands behind the colon of each line, where two lines or more are made so."""
    lines = [at for start, end in reading.paragraphs if (at := _score_of(reading, start, end, numbers))]
    if len(lines) >= _LEAST:
        for at in lines:
            yield Candidate(at, at + 1, f"fhrs_{numbers[reading.words[at]]}", points=True)


def _score_of(reading: Reading, start: int, end: int, numbers: Mapping[str, int]) -> int:
    """Return the token of the score that ends a line which opens with a name; 0 where none does."""
    words = reading.words
    while end > start and words[end - 1] in ("\n", "."):
        end -= 1
    if not start or end - start > _LINE or not reading.is_capital(start):
        return 0
    at = next((n for n in range(end - 1, start, -1) if words[n] == ":"), -2) + 1
    if at <= start or at >= end or words[at] not in numbers:
        return 0
    bracketed = at + 1 < end and words[end - 1] == _BRACKETS.get(words[at + 1]) and end - at <= _ASIDE
    return at if at + 1 == end or bracketed else 0
