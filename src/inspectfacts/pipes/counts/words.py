"""The word lists that tell what a number counts, as sets and tables made once."""

from dataclasses import dataclass
from typing import Literal

from ...facts import Qualifier
from ...rulebook import Rulebook

__all__ = ["CountingWords", "counting_words"]


@dataclass(frozen=True, slots=True)
class CountingWords:
    """Sets of words by their label, multiples with their value, and qualifiers by the words that carry them."""

    sets: dict[str, frozenset[str]]
    multiples: dict[str, float]
    factors: frozenset[str]
    qualifiers: dict[str, Qualifier]
    qualifier_ends: frozenset[str]
    qualifier_words: frozenset[str]
    ways: dict[str, Literal["up", "down"]]

    def is_plural(self, word: str) -> bool:
        """Tell whether a word looks like a plural noun."""
        if word in self.sets["plural"] or word.endswith("children"):
            return True
        if len(word) < 4 or word[-1] != "s" or word in self.sets["not_plural"]:
            return False
        return word[-2:] not in ("ss", "us", "is", "'s") and word.isalpha()


def counting_words(rulebook: Rulebook) -> CountingWords:
    """Return the word lists of a rulebook."""
    terms = rulebook.lexicons["counting_words"].terms
    multiples = {word: float(label[9:]) for label, words in terms.items() if label[:9] == "multiple." for word in words}
    qualifiers: dict[str, Qualifier] = {}
    for label, words in rulebook.lexicons["number_qualifiers"].terms.items():
        qualifiers |= dict.fromkeys(words, label)  # type: ignore[arg-type]
    ends = frozenset(phrase.rpartition(" ")[2] for phrase in qualifiers)
    return CountingWords(
        sets={label: frozenset(words) for label, words in terms.items()},
        multiples=multiples,
        factors=frozenset((*multiples, "twice")),
        qualifiers=qualifiers,
        qualifier_ends=ends,
        ways={**dict.fromkeys(terms["moved_up"], "up"), **dict.fromkeys(terms["moved_down"], "down")},
        qualifier_words=frozenset(word for phrase in qualifiers for word in phrase.split()),
    )
