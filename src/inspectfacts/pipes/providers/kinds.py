"""Hold the kinds of services as the rulebook words them: who inspects which, and which description stands for which."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...rulebook import Rulebook
from ..sizes import read_sizes

__all__ = ["Kinds", "read_kinds"]


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds and words that the finding of services needs, as sets; most are lists of "provider_kinds"."""

    inspected_by: dict[str, frozenset[str]]
    stands_for: dict[str, frozenset[str]]
    areawide: frozenset[str]
    areawide_heads: frozenset[str]
    head_words: frozenset[str]
    heads: dict[str, str]
    cased: frozenset[str]
    stops: frozenset[str]
    joiners: frozenset[str]
    openers: frozenset[str]
    breakers: frozenset[str]
    plural: frozenset[str]
    offices: frozenset[str]
    no_services: frozenset[str]
    adjectives: frozenset[str]
    companies: frozenset[str]
    bodies: frozenset[str]
    pointers: frozenset[str]
    determiners: frozenset[str]
    edges: frozenset[str]
    plain_joiners: frozenset[str]
    introducing: frozenset[str]
    before_service: frozenset[str]
    after_service: frozenset[str]
    naming: frozenset[str]
    titled: frozenset[str]
    before_places: frozenset[str]
    specialisms: frozenset[str]
    before_others: frozenset[str]
    after_others: frozenset[str]
    common_heads: frozenset[str]
    roads: frozenset[str]
    closes: frozenset[str]
    owning: frozenset[str]
    owners: frozenset[str]
    general: frozenset[str]
    council_words: frozenset[str]
    sainted: frozenset[str]
    handed: frozenset[str]
    verbs_after: frozenset[str]
    apart: frozenset[str]
    sites: frozenset[str]
    papers: frozenset[str]
    habits: frozenset[str]
    nouns: frozenset[str]
    excepting: frozenset[str]
    passing: frozenset[str]
    name_openers: frozenset[str]
    called: frozenset[str]
    after_called: frozenset[str]
    numbered: frozenset[str]
    after_number: frozenset[str]
    honours: frozenset[str]
    prefixes: frozenset[str]
    backdrop: frozenset[str]
    running: frozenset[str]
    grading: frozenset[str]
    scores: frozenset[str]
    scoring: frozenset[str]
    eras: frozenset[str]
    inns: frozenset[str]
    beside: frozenset[str]
    after_beside: frozenset[str]
    after_which: frozenset[str]
    moving: frozenset[str]
    rivals: frozenset[str]
    matters: frozenset[str]
    months: frozenset[str]
    sizes: dict[str, int]
    kind_words: dict[str, frozenset[str]]
    joint_places: tuple[list[str], ...]
    nations: frozenset[str]
    posts: frozenset[str]
    groups: frozenset[str]
    sited: frozenset[str]

    def is_areawide(self, words: Sequence[str], start: int, end: int) -> bool:
        """Say whether a head noun is that of a service which covers a stretch of country: "probation service"."""
        return " ".join(words[start:end]) in self.areawide_heads

    def place_words(self, name: str, kind: str) -> frozenset[str]:
        """Return the words that tell a service from others of its areawide kind: those of the place it covers."""
        words = name.lower().replace("’", "'").replace("'s ", " ").split()
        return frozenset(words) - self.kind_words[kind]

    def owns(self, words: Sequence[str], at: int) -> bool:
        """Say whether the name at a token is that of an owner: "run by Elm Care", "part of Elm Trust"."""
        at -= words[at - 1] == "the"
        return (words[at - 1] == "by" and words[at - 2] in self.owning) or words[max(0, at - 2) : at] == ["part", "of"]

    def passes(self, words: Sequence[str], at: int) -> bool:
        """Say whether the name at a token is mentioned in passing: "which includes Elm School", "nearby Elm School"."""
        at -= words[at - 1] == "the"
        if at < 2:
            return False
        cued = words[at - 1] in self.passing or " ".join(words[at - 2 : at]) in self.passing
        return cued and words[at - 2] not in _STOPS

    def akin(self, kind: str) -> frozenset[str]:
        """Return the kinds that a description of this kind may stand for."""
        return self.stands_for.get(kind, frozenset()) | {kind}


_WORDS = (
    "areawide", "joiners", "openers", "breakers", "plural", "offices", "no_services", "adjectives", "companies",
    "bodies", "pointers", "determiners", "edges", "plain_joiners", "introducing", "before_service", "after_service",
    "naming", "titled", "before_places", "specialisms",
    "before_others", "after_others", "common_heads", "roads", "closes", "owning", "owners", "general", "council_words",
    "sainted", "handed", "verbs_after", "apart", "sites", "papers", "habits", "nouns", "excepting", "passing",
    "name_openers",
    "called", "after_called", "numbered", "after_number", "honours", "prefixes", "backdrop", "running", "grading",
    "scores", "scoring", "eras", "inns", "beside", "after_beside", "after_which", "moving", "rivals", "matters",
)  # fmt: skip

_STOPS = frozenset({".", "\n", "!", "?", "“", '"'})
_JOINT = "and"
_PLACING = frozenset({"the", "'s", "in", "of", "for", "and", "&"})


def read_kinds(rulebook: Rulebook) -> Kinds:
    """Return the kinds of services of a rulebook."""
    terms = rulebook.lexicons["provider_kinds"].terms
    heads = rulebook.lexicons["provider_heads"]

    def family(prefix: str) -> dict[str, frozenset[str]]:
        return {key.partition(".")[2]: frozenset(kinds) for key, kinds in terms.items() if key.startswith(f"{prefix}.")}

    calendar = rulebook.lexicons["calendar_words"].terms.items()
    shorts = {body.short.casefold() for body in rulebook.inspectorates.values()}
    return Kinds(
        inspected_by=family("inspects"),
        stands_for=family("stands_for"),
        areawide_heads=frozenset(
            phrase for kind in terms["areawide"] if kind != "prison" for phrase in heads.terms[kind]
        ),
        head_words=frozenset(phrase.split()[-1].lower() for phrases in heads.terms.values() for phrase in phrases),
        heads={phrase: kind for kind, phrases in heads.terms.items() if kind not in heads.cased for phrase in phrases},
        cased=heads.cased,
        sizes=read_sizes(rulebook),
        months=frozenset(word for label, words in calendar if label.startswith("month.") for word in words),
        kind_words={
            kind: frozenset(word for phrase in heads.terms[kind] for word in phrase.split()) | _PLACING
            for kind in terms["areawide"]
        },
        joint_places=tuple(list(place) for place in rulebook.councils.places if _JOINT in place),
        nations=frozenset(terms["nations"]),
        posts=frozenset(terms["posts"]),
        groups=frozenset(terms["groups"]),
        sited=frozenset(terms["sited"]),
        stops=frozenset(shorts | set(terms["openers"])),
        **{name: frozenset(terms[name]) for name in _WORDS},
    )
