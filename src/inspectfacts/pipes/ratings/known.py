"""Gather what earlier pipes found, by first token: one letter, the end and what it stands for."""

from collections.abc import Sequence
from typing import Any

from spacy.tokens import Doc

from ..people.registry import Person
from ..providers.mention import NAMED
from ..reading import reading_of
from .outline import Candidate
from .services import Service, places_of

__all__ = ["know_mentions"]

_HOSPITALS = frozenset({"hospital", "trust"})
_OWN_PLACES = frozenset({"its setting", "their setting"})
_SURGERY = ["surgery"]
_BODY_GROUPS = ("watchdogs", "interveners", "inspectorates")


def know_mentions(
    doc: Doc, services: Sequence[Service], candidates: dict[int, Candidate]
) -> dict[int, tuple[str, int, Any]]:
    """Return letter, end and value of every mention; a candidate goes before all but a name around it.

    Candidates that turn out to be part of a name are taken out of `candidates`.
    """
    spans, tokens = doc.spans, reading_of(doc).words
    known: dict[int, tuple[str, int, Any]] = {
        start: ("N", end, None) for start, end in spans["numbers"].attrs["places"]
    }
    cast = spans["people"].attrs["cast"]
    known.update(
        {each.start: ("u", each.end, _is_staff(cast.people[each.person], tokens[each.start])) for each in cast.mentions}
    )
    hospital = not _HOSPITALS.isdisjoint(service.kind for service in services)
    known.update(
        {
            start: ("A", end, None)
            for start, end, _ in places_of(doc, "areas")
            if not _is_verb(tokens, start, end) and (hospital or tokens[start:end] != _SURGERY)
        }
    )
    known.update({start: ("D", end, n) for n, (start, end) in enumerate(spans["dates"].attrs["places"])})
    for group in _BODY_GROUPS:
        known.update({start: ("I", end, label) for start, end, label in places_of(doc, group)})
    for start, end in spans["providers"].attrs["joint_places"] if "providers" in spans else ():
        if known.keys().isdisjoint(range(start, end)):
            known[start] = ("W", end, None)
    _know_services(services, known, candidates)
    known.update({start: ("G", candidate.end, candidate) for start, candidate in candidates.items()})
    return known


def _is_staff(person: Person, first: str) -> bool:
    """Say whether somebody is called "Mr" or has a post, and so is not rated; a childminder is."""
    role = (person.role or "").lower()
    return first in person.titles or (bool(role) and "childminder" not in role)


def _is_verb(tokens: Sequence[str], start: int, end: int) -> bool:
    """Say whether the word of an area is a verb: "responding to"."""
    return (
        end - start == 1
        and tokens[start].endswith("ing")
        and tokens[end : end + 1] == ["to"]
        and tokens[end + 1 : end + 2] != ["be"]
    )


def _know_services(
    services: Sequence[Service], known: dict[int, tuple[str, int, Any]], candidates: dict[int, Candidate]
) -> None:
    """Add the services as (name, form, kind); a description that holds a grade ("a good school") is left apart."""
    for service in services:
        start, end, form = service.at, service.end, service.form
        named = form in NAMED
        if form == "plural" and start in known:
            continue
        if not named and _is_own_place(service):
            continue
        if not named and not candidates.keys().isdisjoint(range(start, end)):
            continue
        known[start] = ("P", end, (service.name or service.words, form, service.kind))
        for inner in range(start, end):
            if inner > start:
                known.pop(inner, None)
            if named or inner > start:
                candidates.pop(inner, None)


def _is_own_place(service: Service) -> bool:
    """Say whether a setting is an area that is judged, as in Scotland, and no nursery by another word."""
    words = service.words.lower()
    return words in _OWN_PLACES or (words.endswith("setting") and service.name in (None, service.words))
