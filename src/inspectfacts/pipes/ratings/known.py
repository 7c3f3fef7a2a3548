"""Gather what earlier pipes found, by first token: one letter, the end and what it stands for."""

from typing import Any

from spacy.tokens import Doc

from .outline import Candidate

__all__ = ["know_mentions"]

_PLAIN_GROUPS = (("numbers", "N"), ("people", "u"), ("areas", "A"), ("dates", "D"))
_BODY_GROUPS = ("watchdogs", "interveners", "inspectorates")


def know_mentions(doc: Doc, candidates: dict[int, Candidate]) -> dict[int, tuple[str, int, Any]]:
    """Return letter, end and value of every mention; a candidate goes before all but a name around it.

    Candidates that turn out to be part of a name are taken out of `candidates`.
    """
    known: dict[int, tuple[str, int, Any]] = {}
    for group, letter in _PLAIN_GROUPS:
        for n, span in enumerate(doc.spans.get(group, ())):
            known[span.start] = (letter, span.end, n)
    for group in _BODY_GROUPS:
        for span in doc.spans.get(group, ()):
            known[span.start] = ("I", span.end, span.label_)
    _know_services(doc, known, candidates)
    known.update({start: ("G", candidate.end, candidate) for start, candidate in candidates.items()})
    return known


def _know_services(doc: Doc, known: dict[int, tuple[str, int, Any]], candidates: dict[int, Candidate]) -> None:
    """Add the services as (name, form, kind); a description that holds a grade ("a good school") is left apart."""
    services = doc.spans.get("providers", ())
    held = getattr(services, "attrs", {})
    for span, name, form in zip(services, held.get("names", ()), held.get("forms", ()), strict=False):
        start, end = span.start, span.end
        named = form in ("name", "mixed")
        if form == "plural" and start in known:
            continue
        if not named and any(at in candidates for at in range(start, end)):
            continue
        known[start] = ("P", end, (name or span.text, form, span.label_))
        for inner in range(start, end):
            if inner > start:
                known.pop(inner, None)
            if named or inner > start:
                candidates.pop(inner, None)
