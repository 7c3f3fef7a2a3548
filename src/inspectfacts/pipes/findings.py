"""Say whether an article opens with what inspectors found at a service, be it without a grade."""

from itertools import takewhile

from spacy.tokens import Doc

from ..rulebook import Rulebook
from .reading import Reading, reading_of

__all__ = ["reported_finding"]

_OPENING, _VERB = 2, 4
_STARTS = frozenset({"the", "a", "an", "-", "“", "‘", "'"})


def reported_finding(doc: Doc, rulebook: Rulebook) -> tuple[int, str] | None:
    """Return where and in what words an article opens with a finding: "Inspectors have condemned a jail".

    Nothing is returned where grades are told as current, or where the sentence speaks of another service than the
    article does or of long ago.
    """
    reading = reading_of(doc)
    if any(getattr(fact, "status", None) == "current" for fact in reading.facts.get("ratings", ())):
        return None
    terms = rulebook.lexicons["inspections"].terms
    finders, finding = frozenset(terms["finders"]), frozenset(terms["finding"])
    if finders.isdisjoint(reading.vocabulary):
        return None
    bodies = {start: end for start, end, _ in doc.spans["inspectorates"].attrs["places"]}
    opening = takewhile(lambda sentence: reading.paragraph_of[sentence[0]] < _OPENING, reading.sentences)
    for start, end in opening:
        at = start + (reading.words[start] in _STARTS)
        at += "".join(reading.words[at : at + 1]) in terms["finders_of"]
        at = bodies.get(at, at)
        told = reading.words[at : at + 1] and reading.words[at] in finders
        verb = next((n for n in range(at + 1, min(end, at + _VERB)) if reading.words[n] in finding), 0)
        if told and verb and _names_main(doc, start, end) and not _is_of_long_ago(doc, reading, start, end):
            first, last = reading.cleaned.to_source(doc[at].idx, doc[verb].idx + len(doc[verb].text))
            return first, reading.cleaned.source[first:last]
    return None


def _names_main(doc: Doc, start: int, end: int) -> bool:
    """Say whether a sentence names or describes the service that an article names most."""
    attrs = doc.spans["providers"].attrs
    main = attrs["roster"].main()
    if main < 0:
        return False
    told = zip(attrs["places"], attrs["names"], strict=True)
    return any(start <= first < end and name == attrs["roster"].names[main] for (first, _), name in told)


def _is_of_long_ago(doc: Doc, reading: Reading, start: int, end: int) -> bool:
    """Say whether a sentence has a date of more than a year before the article."""
    places, published = doc.spans["dates"].attrs["places"], reading.published
    if published is None:
        return any(start <= first < end for first, _ in places)
    day = published.replace(year=published.year - 1, day=min(published.day, 28)).isoformat()
    dates = zip(places, reading.facts.get("dates", ()), strict=True)
    return any(start <= first < end and (getattr(date, "to", None) or day) < day for (first, _), date in dates)
