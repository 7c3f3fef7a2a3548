"""Hold the kinds of services as the rulebook words them: who inspects which, and which description stands for which."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...rulebook import Rulebook

__all__ = ["Kinds", "read_kinds"]

_EDGES = frozenset(
    {"for", "in", "at", "on", "of", "to", "by", "from", "with", "and", "or", "is", "was", "were", "are", "as", "that"}
)
_DETERMINERS = frozenset({"the", "a", "an", "another", "this", "its", "their", "our", "his", "her", "my", "said"})


@dataclass(frozen=True, slots=True)
class Kinds:
    """The words and kinds that the finding of services needs, as sets."""

    inspected_by: dict[str, frozenset[str]]
    stands_for: dict[str, frozenset[str]]
    joiners: frozenset[str]
    openers: frozenset[str]
    breakers: frozenset[str]
    plural: frozenset[str]
    offices: frozenset[str]
    areawide: frozenset[str]
    companies: frozenset[str]
    areawide_heads: frozenset[str]
    head_words: frozenset[str]
    bodies: frozenset[str]
    pointers: frozenset[str]
    stops: frozenset[str]
    cased: frozenset[str]
    determiners: frozenset[str] = _DETERMINERS
    edges: frozenset[str] = _EDGES

    def is_areawide(self, words: Sequence[str], start: int, end: int) -> bool:
        """Say whether a head noun is that of a service which covers a stretch of country: "probation service"."""
        return " ".join(words[start:end]) in self.areawide_heads


def read_kinds(rulebook: Rulebook) -> Kinds:
    """Return the kinds of services of a rulebook."""
    terms = rulebook.lexicons["provider_kinds"].terms
    heads = rulebook.lexicons["provider_heads"]

    def family(prefix: str) -> dict[str, frozenset[str]]:
        return {key.partition(".")[2]: frozenset(kinds) for key, kinds in terms.items() if key.startswith(f"{prefix}.")}

    shorts = {body.short.casefold() for body in rulebook.inspectorates.values()}
    return Kinds(
        inspected_by=family("inspects"),
        stands_for=family("stands_for"),
        joiners=frozenset(terms["joiners"]),
        openers=frozenset(terms["openers"]),
        breakers=frozenset(terms["breakers"]),
        plural=frozenset(terms["plural"]),
        offices=frozenset(terms["offices"]),
        areawide=frozenset(terms["areawide"]),
        companies=frozenset(terms["companies"]),
        areawide_heads=frozenset(phrase for kind in terms["areawide"] for phrase in heads.terms[kind]),
        head_words=frozenset(phrase.split()[-1].lower() for phrases in heads.terms.values() for phrase in phrases),
        bodies=frozenset(terms["bodies"]),
        pointers=frozenset(terms["pointers"]),
        stops=frozenset(shorts | set(terms["openers"])),
        cased=heads.cased,
    )
