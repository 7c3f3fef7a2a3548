"""Tell whether two names mean one service, by the words they are made of."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from ..rulebook import Rulebook

__all__ = ["ServiceNames", "describes", "read_service_names"]

_CACHED = 4096
_ACRONYMS = re.compile(r"[A-Z]{2,}s")
_SIGNS = frozenset({"Two", "Three", "Four", "Five", "Six", "Seven"})


@dataclass(frozen=True, slots=True)
class ServiceNames:
    """Words of names: those that tell no services apart, those of councils, of youth justice and of probation, those
    for several, those for kinds of services.
    """

    plain: frozenset[str]
    council: frozenset[str]
    youth: frozenset[str]
    probation: frozenset[str]
    several: frozenset[str]
    heads: frozenset[str]

    def same(self, one: str | None, other: str | None) -> bool:
        """Say whether two names may mean one service: the words of one hold those of the other.

        None and a description without a name ("the home") fit any.
        """
        if one is None or other is None or one == other or describes(one) or describes(other):
            return True
        ours, theirs = _words(one) - self.plain, _words(other) - self.plain
        if ours <= theirs or theirs <= ours:
            return True
        kinds = self.council | self.youth
        return bool(ours - kinds) and ours - kinds == theirs - kinds

    def apart(self, one: str | None, other: str | None) -> bool:
        """Say whether two names are sure to mean two services: they share no word but such as "school" and "the"."""
        if one is None or other is None or one == other or describes(one) or describes(other):
            return False
        return (_words(one) & _words(other)) <= (self.plain | self.heads)

    def is_place(self, name: str | None) -> bool:
        """Say whether a name is one word but for those that tell no services apart: "Thornby", "Thornby GP"."""
        return name is not None and not describes(name) and len(_words(name) - self.plain) == 1

    def within(self, one: str | None, other: str | None) -> bool:
        """Say whether a name covers some of the places of another, and one of its trade: "Kent probation service"."""
        if one is None or other is None or any(self.probation.isdisjoint(_words(name)) for name in (one, other)):
            return False
        kinds = self.plain | self.council | self.probation
        return bool(_words(one) - kinds) and _words(one) - kinds <= _words(other)

    def is_bare(self, name: str | None) -> bool:
        """Say whether a name only says what kind of service is meant: "Children's Services", "the force"."""
        return name is None or describes(name) or not _words(name) - self.plain - self.council

    def is_kind(self, name: str) -> bool:
        """Say whether a name holds no word but those for kinds of services: "Probation Service"."""
        return _words(name) <= self.plain | self.heads

    def means_one(self, name: str | None) -> bool:
        """Say whether a name means one service: "Three Tuns pub" does, "both homes", "Two homes" and "PDUs" do not."""
        words = name.split() if name else []
        if not words or (words[0] in _SIGNS and len(words) > 1 and words[1][0].isupper()):
            return True
        if _ACRONYMS.fullmatch(words[-1]):
            return False
        return words[0].casefold() not in self.several and self.several.isdisjoint(words)


@lru_cache(maxsize=_CACHED)
def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", name.casefold().replace("’s", "").replace("'s", "")))


@lru_cache(maxsize=_CACHED)
def describes(name: str) -> bool:
    """Say whether no word but the first has a capital, and that one not for being a name."""
    first, *others = name.split()
    return not any(word[:1].isupper() for word in others) and (first.islower() or first in ("The", "A", "An"))


@cache
def read_service_names(rulebook: Rulebook) -> ServiceNames:
    """Take the words from the lexicon."""
    terms = rulebook.lexicons["inspections"].terms
    plain, council, youth, probation, several = (
        frozenset(terms[label]) for label in ("plain", "council", "youth", "probation", "several")
    )
    heads = rulebook.lexicons["provider_heads"].terms.values()
    words = frozenset(word for phrases in heads for phrase in phrases for word in phrase.casefold().split())
    return ServiceNames(plain, council, youth, probation, several, words)
