"""The words that report speech, as tables by the frame they stand in."""

from dataclasses import dataclass

from ...rulebook import Rulebook
from ..people import PeopleWords, read_words

__all__ = ["COLONS", "PRONOUNS", "QuoteWords", "read_quote_words"]

PRONOUNS = frozenset({"he", "she", "it", "they"})
# A bracket and a colon make one token, for the tokenizer's sake of smileys: "Cllr Hale (Lab):".
COLONS = frozenset({":", "):"})
_MARKS = frozenset('.,;:!?()[]…–—\n“”"‘’/') | {"...", "``", "''"}
_SETS = (
    "judging",
    "passive",
    "adverbs",
    "announcing",
    "light",
    "prepositions",
    "breaks",
    "passing_on",
    "stance",
    "determiners",
    "epithets",
    "asked",
    "listing",
    "winning",
    "joined",
    "leading",
    "shares",
    "showing",
    "mirroring",
    "predicates",
    "subordinating",
    "grading",
    "appraised",
    "keeping",
    "possessives",
    "outlining",
    "issuing",
)
_FRAMES = ("noun", "participle", "bare", "finding", "speech", "source")


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """`cues` maps the first word of a cue to (its other words, its frame), longest first; `single` holds the rest.

    `reporting` are the first words that are no mere preposition, as in "in the words of".
    """

    cues: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    single: dict[str, str]
    reporting: frozenset[str]
    judging: frozenset[str]
    passive: frozenset[str]
    adverbs: frozenset[str]
    announcing: frozenset[str]
    light: frozenset[str]
    prepositions: frozenset[str]
    breaks: frozenset[str]
    passing_on: frozenset[str]
    stance: frozenset[str]
    determiners: frozenset[str]
    closes_phrase: frozenset[str]
    people: PeopleWords
    telling: frozenset[str]
    stand_ins: dict[str, tuple[str, ...]]
    epithets: frozenset[str]
    asked: frozenset[str]
    listing: frozenset[str]
    winning: frozenset[str]
    joined: frozenset[str]
    leading: frozenset[str]
    shares: frozenset[str]
    showing: frozenset[str]
    mirroring: frozenset[str]
    predicates: frozenset[str]
    subordinating: frozenset[str]
    grading: frozenset[str]
    appraised: frozenset[str]
    keeping: frozenset[str]
    possessives: frozenset[str]
    outlining: frozenset[str]
    issuing: frozenset[str]
    connectives: frozenset[tuple[str, ...]]


def read_quote_words(rulebook: Rulebook) -> QuoteWords:
    """Return the tables of a rulebook."""
    terms = rulebook.lexicons["cues"].terms
    people = read_words(rulebook)
    tables = {name: frozenset(terms[name]) for name in _SETS}
    cues = _cues(terms)
    single = {word: ways[0][1] for word, ways in cues.items() if len(ways) == 1 and not ways[0][0]}
    closing = tables["prepositions"] | tables["breaks"] | tables["passive"] | tables["light"] | set(cues) | _MARKS
    return QuoteWords(
        cues,
        single,
        frozenset(cues) - tables["prepositions"] - tables["breaks"],
        people=people,
        **tables,
        closes_phrase=closing - {"-"},
        telling=_telling(terms, people),
        connectives=frozenset(tuple(phrase.split()) for phrase in terms["connectives"]),
        stand_ins=dict(rulebook.lexicons["body_nouns"].terms),
    )


def _cues(terms: dict[str, tuple[str, ...]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Index the phrases by first word; where a word has several frames the last in `_FRAMES` counts."""
    by_phrase = {phrase: frame for frame in _FRAMES for phrase in terms[frame]}
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, frame in by_phrase.items():
        first, *rest = phrase.split()
        found.setdefault(first, []).append((tuple(rest), frame))
    return {first: tuple(sorted(ways, key=lambda way: -len(way[0]))) for first, ways in found.items()}


def _telling(terms: dict[str, tuple[str, ...]], people: PeopleWords) -> frozenset[str]:
    """Return every word worth stopping at: what begins a cue, a noun for somebody who speaks, a pronoun."""
    return (
        frozenset(phrase.split()[0] for frame in _FRAMES for phrase in terms[frame])
        | set(people.actors)
        | PRONOUNS
        | {"old", "another", "one", "second", "third", "fourth", "fifth"}
        | set(terms["epithets"])
    )
