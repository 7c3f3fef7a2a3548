"""Read a grade that another is held against, and the service that has it: "good, compared with poor at Elm House"."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Outline

__all__ = ["is_compared", "read_at"]

_AT_SERVICE = re.compile(r"G(?P<at>p)d?w?P")
_COMPARED = re.compile(r",?(?:w[wp]|x?p|w)[dx]*$")


def is_compared(outline: Outline, previous: int, item: int, words: RatingWords) -> bool:
    """Say whether a grade is what the one before is held against: "good, compared with poor at Elm House"."""
    compared = _COMPARED.search(outline.tags, previous, item)
    return compared is not None and not words["clauses.comparing"].isdisjoint(outline.words(compared.start(), item))


def read_at(outline: Outline, item: int) -> str | None:
    """Return the service of "poor at Elm Prison and good at Oak Prison"."""
    at = _AT_SERVICE.match(outline.tags, item)
    told = at and outline.word(at.start("at")) == "at" and outline.values[at.end() - 1][1] in NAMED
    return str(outline.values[at.end() - 1][0]) if at and told else None
