"""Say what an article is about: the inspectorate and the service that it names most, and which ratings only stand."""

from collections import Counter

from spacy.tokens import Doc

from ..rulebook import Rulebook
from .reading import reading_of

__all__ = ["main_parties", "standing_ratings"]

_REACH = 24
_MARKS = " \t\n\"'“”‘’"


def main_parties(doc: Doc) -> tuple[str | None, str | None]:
    """Return the short name of the inspectorate and the fullest name of the service, None where none is named."""
    bodies = Counter(span.label_ for span in doc.spans["inspectorates"])
    roster = doc.spans["providers"].attrs["roster"]
    service = roster.main()
    return next(iter(bodies.most_common(1)), (None, 0))[0], roster.names[service] if service >= 0 else None


def standing_ratings(doc: Doc, rulebook: Rulebook) -> frozenset[int]:
    """Return where, in the source, ratings stand that the article gives as they are: "which is rated good"."""
    reading, leads = reading_of(doc), rulebook.lexicons["inspections"].terms["standing"]
    source = reading.cleaned.source
    starts = [fact.start for fact in reading.facts.get("ratings", ())]
    return frozenset(start for start in starts if _before(source, start).endswith(leads))


def _before(source: str, start: int) -> str:
    return source[max(0, start - _REACH) : start].rstrip(_MARKS).casefold()
