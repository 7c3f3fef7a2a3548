"""Read the services that the article mentions as plain values, and the places of other mentions."""

import re
from typing import NamedTuple

from spacy.tokens import Doc

from ..providers.kinds import Kinds
from ..reading import Reading
from .cues import RatingWords
from .outline import Outline

__all__ = ["Service", "may_be_rated", "name_before", "places_of", "read_services"]


_COUNTED = re.compile(r"[Tt]he \d{1,3} (?!bed|place|pupil|room|year)\w+(?: \w+){0,3}")
_PARTS = ("places", "names", "forms", "kinds")


class Service(NamedTuple):
    """A mention of a service: its tokens, its words, the name it stands for, its form and kind."""

    at: int
    end: int
    words: str
    name: str | None
    form: str
    kind: str


def read_services(doc: Doc, reading: Reading) -> list[Service]:
    """Return the services in the order of the text; a description ("the home") stands for its own words.

    What a number counts ("the 26 council areas") is none of them.
    """
    held = doc.spans["providers"].attrs if "providers" in doc.spans else {}
    services = []
    for (start, end), name, form, kind in zip(*(held.get(key, ()) for key in _PARTS), strict=True):
        words = reading.text_of(start, end)
        if form == "definite" and _COUNTED.fullmatch(words):
            form = "plural"
        services.append(Service(start, end, words, name or (words if form == "definite" else None), form, kind))
    return services


def places_of(doc: Doc, group: str) -> list[tuple[int, int, str]]:
    """Return the places of the terms of a lexicon as (start, end, label)."""
    held: list[tuple[int, int, str]] = doc.spans[group].attrs["places"] if group in doc.spans else []
    return held


def name_before(name: str | None, before: str | None, kinds: Kinds) -> str | None:
    """Return the service rated before where a description of no one kind ("the provider") stands for no name."""
    if name is None or before is None or not before[:1].isupper():
        return name
    pointer, _, noun = name.lower().partition(" ")
    described = pointer in kinds.pointers and kinds.heads.get(noun) == "service"
    return before if described and before.partition(" ")[0].lower() not in kinds.pointers else name


def may_be_rated(outline: Outline, n: int, words: RatingWords) -> bool:
    """Say whether a mention is of one service; what follows "entitled" is the name of a report."""
    return outline.values[n][1] != "plural" and outline.word(n - 1) not in words["titled"]
