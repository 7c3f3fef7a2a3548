"""Say what an article is about: the inspectorate and the service that it names most, and which ratings only stand."""

from collections import Counter
from itertools import pairwise

from spacy.tokens import Doc

from ..rulebook import Rulebook
from .reading import reading_of

__all__ = ["main_parties", "standing_ratings"]

_REACH = 24
_TOGETHER = (["and"], ["and", "the"], ["&"])
_MARKS = " \t\n\"'“”‘’"


def main_parties(doc: Doc) -> tuple[str | None, str | None]:
    """Return the short name of the inspectorate and the fullest name of the service, None where none is named.

    Two that are named in one breath ("Ofsted and the CQC") inspect together.
    """
    named: list[tuple[int, int, str]] = doc.spans["inspectorates"].attrs["places"]
    roster = doc.spans["providers"].attrs["roster"]
    service = roster.main()
    return _together(doc, named) or _most(named), roster.names[service] if service >= 0 else None


def _most(named: list[tuple[int, int, str]]) -> str | None:
    counts = Counter(body for _, _, body in named)
    return max(counts, key=lambda body: counts[body], default=None)


def _together(doc: Doc, named: list[tuple[int, int, str]]) -> str | None:
    words = reading_of(doc).words
    for (_, end, one), (start, _, other) in pairwise(named):
        if one != other and words[end:start] in _TOGETHER:
            return f"{one} and {other}"
    return None


def standing_ratings(doc: Doc, rulebook: Rulebook) -> frozenset[int]:
    """Return where, in the source, ratings stand that the article gives as they are: "which is rated good"."""
    reading, leads = reading_of(doc), rulebook.lexicons["inspections"].terms["standing"]
    source = reading.cleaned.source
    starts = {fact.start for fact in reading.facts.get("ratings", ())}
    return frozenset(start for start in starts if _before(source, start).endswith(leads))


def _before(source: str, start: int) -> str:
    return source[max(0, start - _REACH) : start].rstrip(_MARKS).casefold()
