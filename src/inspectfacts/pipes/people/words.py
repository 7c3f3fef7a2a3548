"""The words that people are known by, as tables: given names, titles, and nouns for those who can speak."""

from dataclasses import dataclass

from ...rulebook import Rulebook

__all__ = ["PERSONS", "SEVERAL", "Actor", "PeopleWords", "read_words"]

PERSONS = frozenset({"role", "kin", "unnamed", "spokes"})
SEVERAL = frozenset({"people", "bodies"})


@dataclass(frozen=True, slots=True)
class Actor:
    """What a noun says of those it stands for: the kind ("role", "body", …) and the pronoun they take, if known."""

    kind: str
    pronoun: str


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Tables by lower-case word; the pronoun of a name that shows no gender is the empty string."""

    forenames: dict[str, str]
    titles: dict[str, str]
    several: frozenset[str]
    ranks: frozenset[str]
    grand: frozenset[str]
    parties: frozenset[str]
    letters: frozenset[str]
    actors: dict[str, Actor]
    never: frozenset[str]
    seldom: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    speech: frozenset[str]
    office: frozenset[str]
    times: frozenset[str]
    family: frozenset[str]
    nations: frozenset[str]
    places: frozenset[str]
    ages: frozenset[str]

    def is_person(self, word: str) -> bool:
        """Tell a noun that one person can bear ("headteacher", "mother")."""
        actor = self.actors.get(word)
        return actor is not None and actor.kind in PERSONS

    def spoils(self, word: str) -> bool:
        """Tell a word that no part of a person's name can be."""
        return word in self.never or (word in self.openers and word not in self.forenames)


def read_words(rulebook: Rulebook) -> PeopleWords:
    """Return the tables of a rulebook."""
    forenames, titles, names, actors = (
        rulebook.lexicons[name].terms for name in ("forenames", "titles", "name_words", "actors")
    )
    return PeopleWords(
        forenames=_by_pronoun(forenames, {"either": "", "male": "he", "female": "she"}),
        titles=_by_pronoun(titles, {"any": "", "several": "", "rank": "", "male": "he", "female": "she"}),
        several=frozenset(titles["several"]),
        grand=frozenset(titles["grand"]),
        ranks=frozenset(titles["rank"]),
        parties=frozenset(titles["party"]),
        letters=frozenset(titles["letters"]),
        actors={word: Actor(*label.partition(".")[::2]) for label, words in actors.items() for word in words},
        never=frozenset(names["never"]),
        seldom=frozenset(names["seldom"]),
        openers=frozenset(names["opener"]),
        particles=frozenset(names["particle"]),
        speech=frozenset(rulebook.lexicons["cues"].terms["speech"]),
        office=frozenset(names["office"]),
        family=frozenset(names["family"]),
        nations=frozenset(names["nation"]),
        places=frozenset(names["place_given"]),
        ages=frozenset(names["age"]),
        times=_times(rulebook),
    )


def _times(rulebook: Rulebook) -> frozenset[str]:
    """Return the names of months and days."""
    terms = rulebook.lexicons["calendar_words"].terms
    return frozenset(
        word for label, words in terms.items() if label.startswith(("month.", "weekday.")) for word in words
    )


def _by_pronoun(terms: dict[str, tuple[str, ...]], pronouns: dict[str, str]) -> dict[str, str]:
    return {word: pronoun for label, pronoun in pronouns.items() for word in terms[label]}
