"""Find phrases in a list of words by a tree that is walked from each word a phrase may start with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

__all__ = ["Phrase", "PhraseTree"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a phrase of the tree means: the group and the label it marks, and its exact text where case matters."""

    group: str
    label: int
    text: str | None = None


@dataclass(slots=True)
class _Node:
    """The phrases that end at a word, and the words that may follow it."""

    phrases: list[Phrase] = field(default_factory=list)
    following: dict[str, "_Node"] = field(default_factory=dict)


class PhraseTree:
    """Holds phrases word by word."""

    def __init__(self) -> None:
        self._roots: dict[str, _Node] = {}

    def add(self, words: Sequence[str], phrase: Phrase) -> None:
        """Add a phrase by its words, which are in the form that texts will have; in a group the first meaning stays."""
        node = self._roots.setdefault(words[0], _Node())
        for word in words[1:]:
            node = node.following.setdefault(word, _Node())
        if all((known.group, known.text) != (phrase.group, phrase.text) for known in node.phrases):
            node.phrases.append(phrase)

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, Phrase]]:
        """Yield start, end and meaning of every phrase in a text, by where it starts, shorter ones first."""
        roots, last = self._roots, len(words)
        for start in [at for at, word in enumerate(words) if word in roots]:
            node: _Node | None = roots[words[start]]
            at = start + 1
            while node is not None:
                for phrase in node.phrases:
                    yield start, at, phrase
                node = node.following.get(words[at]) if at < last and node.following else None
                at += 1
