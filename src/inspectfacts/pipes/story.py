"""Say what an article is about: the bodies and services named most, ratings that only stand, steps that are news."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Doc

from ..facts import Action, Rating
from ..rulebook import Rulebook
from .reading import reading_of

__all__ = [
    "called_whole",
    "dwells",
    "fresh_ratings",
    "is_monitored",
    "kept_ratings",
    "main_parties",
    "source_offset",
    "standing_ratings",
    "steps_taken",
    "whole_ratings",
]

_REACH, _NEAR = 24, 30
_LEAD, _CLAUSE = 60, 150
_KEPT, _UNDONE = 6, 9
_TOGETHER = (["and"], ["and", "the"], ["&"])
_TOP = 700
_VISITED = re.compile(r"\b[Ii]nspect(?:ed|ors?|ions?)\b|\b[Vv]isit")
_CALLED = re.compile(r"\boverall (?:judge?ment|grad(?:e|ing)|rating|verdict|mark|score) (?:of|as)(?: an?)?$")
_WORD = re.compile(r"\w+")
_WHOLE = ("overall", "report", "Ofsted report", "inspection report")
_MARKS = " \t\n\"'“”‘’"


def source_offset(doc: Doc, characters: int) -> int:
    """Return where, in the source, so many characters of the article proper have passed."""
    cleaned = reading_of(doc).cleaned
    passed = characters < len(cleaned.text)
    return cleaned.to_source(characters, characters + 1)[0] if passed else len(cleaned.source)


def dwells(doc: Doc) -> bool:
    """Say whether the article names or describes the service it names most more than once."""
    attrs = doc.spans["providers"].attrs
    service: int = attrs["roster"].main()
    names: list[str | None] = attrs["names"]
    return service >= 0 and names.count(attrs["roster"].names[service]) > 1


def main_parties(doc: Doc) -> tuple[str | None, str | None]:
    """Return the short name of the inspectorate and the fullest name of the service, None where none is named.

    Two that are named in one breath ("Ofsted and the CQC") inspect together; "the education watchdog Estyn" is one.
    """
    places: list[tuple[int, int, str]] = doc.spans["inspectorates"].attrs["places"]
    opening = {start for start, _, _ in places}
    named = [place for place in places if place[1] not in opening]
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
    reading, terms = reading_of(doc), rulebook.lexicons["inspections"].terms
    source = reading.cleaned.source
    standing: set[int] = set()
    last = None
    for fact in reading.facts.get("ratings", ()):
        joined = last is not None and source[last.end : fact.start].strip(_MARKS) == "and"
        if (
            (joined and last is not None and last.start in standing)
            or _before(source, fact.start).endswith(terms["standing"])
            or _comes_after(source, fact.start, terms["backdrop"])
        ):
            standing.add(fact.start)
        last = fact
    return frozenset(standing)


def _comes_after(source: str, start: int, backdrop: Sequence[str]) -> bool:
    """Say whether a rating is the backdrop of the news: "The news comes after Elm School was also branded poor"."""
    lead = source[max(0, start - 2 * _CLAUSE) : start].rpartition("\n")[2].rpartition(". ")[2].casefold()
    return any(all(part in lead for part in phrase.split(" … ")) for phrase in backdrop)


def steps_taken(doc: Doc, rulebook: Rulebook) -> frozenset[int]:
    """Return where, in the source, steps stand that inspectors take after a visit: "Ofsted suspended its …"."""
    reading, terms = reading_of(doc), rulebook.lexicons["inspections"].terms
    source, taken, earlier = reading.cleaned.source, set(), set(terms["before"])
    actions: list[Action] = reading.facts.get("actions", [])  # type: ignore[assignment]
    if not actions:
        return frozenset()
    top = source_offset(doc, _TOP)
    for action in actions:
        if action.start > top:
            break
        if action.action not in terms["steps"]:
            continue
        start = source.rfind("\n", 0, action.start) + 1
        lead = source[start : action.start].casefold()
        words = set(_WORD.findall(lead + source[action.start :].partition("\n")[0].casefold()))
        told = not words.isdisjoint(terms["taking"]) and not words.isdisjoint(terms["takers"])
        if told and earlier.isdisjoint(_WORD.findall(lead.rpartition(". ")[2])):
            taken.add(action.start)
    return frozenset(taken) if taken and _VISITED.search(source) else frozenset()


def is_monitored(doc: Doc, rulebook: Rulebook) -> bool:
    """Say whether the news is a visit to look at progress, which gives no grade: "the latest monitoring report"."""
    top = reading_of(doc).cleaned.text[:_TOP].casefold()
    return "monitoring" in top and any(each in top for each in rulebook.lexicons["inspections"].terms["monitored"])


def kept_ratings(doc: Doc, rulebook: Rulebook) -> frozenset[int]:
    """Return where, in the source, ratings stand that a service had before: "still requires", "retained its"."""
    reading, terms = reading_of(doc), rulebook.lexicons["inspections"].terms
    keeping, undoing = frozenset(terms["keeping"]), frozenset(terms["undoing"])
    source, kept = reading.cleaned.source, set()
    for start, end in {(fact.start, fact.end) for fact in reading.facts.get("ratings", ())}:
        tail = source[end : end + _LEAD].partition("\n")[0].partition(". ")[0].casefold()
        if any(phrase in tail for phrase in terms["kept_after"]):
            kept.add(start)
        lead = _WORD.findall(source[max(0, start - _LEAD) : start].rpartition("\n")[2].rpartition(". ")[2].casefold())
        near = lead[-_KEPT:]
        spoken = " ".join(near)
        held = any(phrase in spoken for phrase in terms["kept_before"])
        if (held or not keeping.isdisjoint(near)) and undoing.isdisjoint(lead[-_UNDONE:]):
            kept.add(start)
    return frozenset(kept)


def fresh_ratings(doc: Doc, rulebook: Rulebook) -> tuple[frozenset[int], frozenset[int]]:
    """Return where, in the source, ratings stand to which a visit led, and those that hold now: "is now rated good".

    Whether a visit led to one is only asked where its service has no other, or where its date is told.
    """
    reading, terms = reading_of(doc), rulebook.lexicons["inspections"].terms
    facts: list[Rating] = reading.facts.get("ratings", [])  # type: ignore[assignment]
    told = [fact for fact in facts if fact.status == "current"]
    counts = Counter(fact.subject for fact in told)
    source, fresh, anew = reading.cleaned.source, set(), set()
    for fact in told:
        lead = source[max(0, fact.start - _CLAUSE) : fact.start].rpartition("\n")[2].rpartition(". ")[2].casefold()
        if any(word in terms["now"] for word in lead[-_NEAR:].split()):
            anew.add(fact.start)
        if fact.when is None and counts[fact.subject] > 1:
            continue
        tail = source[fact.end : fact.end + _CLAUSE].partition("\n")[0].partition(". ")[0].casefold()
        if any(phrase in lead or phrase in tail for phrase in terms["fresh"]):
            fresh.add(fact.start)
    return frozenset(fresh), frozenset(anew)


def whole_ratings(doc: Doc) -> frozenset[int]:
    """Return where, in the source, ratings stand that are called overall: "overall it is good", "a grade 3 report"."""
    reading = reading_of(doc)
    source, whole, last = reading.cleaned.source, set(), 0
    for start, end in sorted({(fact.start, fact.end) for fact in reading.facts.get("ratings", ())}):
        lead = source[max(last, start - _LEAD) : start].rpartition("\n")[2].rpartition(". ")[2]
        if "overall" in lead.casefold() or source[end : end + _REACH].lstrip(_MARKS).startswith(_WHOLE):
            whole.add(start)
        last = end
    return frozenset(whole)


def called_whole(doc: Doc) -> frozenset[int]:
    """Return where, in the source, ratings stand that are given as one for all: "an overall judgement of good"."""
    reading = reading_of(doc)
    source = reading.cleaned.source
    starts = {fact.start for fact in reading.facts.get("ratings", ())}
    return frozenset(start for start in starts if _CALLED.search(source[max(0, start - _LEAD) : start].rstrip(_MARKS)))


def _before(source: str, start: int) -> str:
    return source[max(0, start - _REACH) : start].rstrip(_MARKS).casefold()
