"""Read a sentence as a row of items, one letter each: grades, names, areas, verbs, joints. Quote marks are left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..reading import Reading
from .cues import RatingWords

__all__ = ["Candidate", "Outline", "outline_sentence"]

_QUOTES = frozenset({"'", "''", '"', "“", "”", "`", "‘", "’", "´"})
_POINTS = {
    ",": ",",
    ";": ";",
    ":": ":",
    ".": ".",
    "!": ".",
    "?": ".",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "-": "-",
    "–": "-",
    "—": "-",
    "\n": "\n",
    "…": ".",
}
_BE_HOSTS = frozenset({"it", "that", "he", "she", "there", "what", "who", "which", "here", "they", "we", "you"})


@dataclass(slots=True)
class Candidate:
    """A wording that may be a grade: its tokens and the grade's id; `points` where it is a bare number."""

    start: int
    end: int
    grade: str
    points: bool = False


@dataclass(slots=True)
class Outline:
    """The items of one sentence: `tags` holds one letter per item, the lists its tokens and what it stands for.

    `marked` are the tokens that are quote marks; `cues` the cues of status with their tokens.
    """

    reading: Reading
    start: int
    end: int
    tags: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    marked: set[int] = field(default_factory=set)
    cues: list[tuple[str, int, int]] = field(default_factory=list)

    def words(self, first: int, last: int) -> list[str]:
        """Return the words of the items from `first` up to `last`."""
        last = min(last, len(self.ends))
        return self.reading.words[self.starts[first] : self.ends[last - 1]] if last > first else []

    def word(self, item: int) -> str:
        """Return the first word of an item, or "" past the ends."""
        return self.reading.words[self.starts[item]] if 0 <= item < len(self.starts) else ""

    def tag(self, item: int) -> str:
        """Return the letter of an item, or "." past the ends."""
        return self.tags[item] if 0 <= item < len(self.tags) else "."

    def text(self, first: int, last: int) -> str:
        """Return the text of the items from `first` up to `last`."""
        return self.reading.text_of(self.starts[first], self.ends[last - 1])


def outline_sentence(
    reading: Reading, start: int, end: int, known: Mapping[int, tuple[str, int, Any]], words: RatingWords
) -> Outline:
    """Lay out the tokens from `start` up to `end`; `known` gives letter, end and value of what starts at a token."""
    outline = Outline(reading, start, end)
    tags: list[str] = []
    at = start
    tokens = reading.words
    single = words.structure.single
    while at < end:
        word = tokens[at]
        value: Any = None
        if at in known:
            tag, stop, value = known[at]
        elif word in _QUOTES:
            outline.marked.add(at)
            at += 1
            continue
        elif word in _POINTS:
            tag, stop = _POINTS[word], at + 1
        elif word in single and single[word] != "j" and word != "'s":
            tag, stop = single[word], at + 1
        else:
            tag, stop = _tag_word(reading, at, end, word, words.structure.find(tokens, at, end))
        if tag == "W" and not tags and (word in words["closers"] or not _is_name(reading, at, end)):
            tag = "w"
        if (
            tag == "R"
            and word in ("rates", "rate", "brand")
            and (not tags or tags[-1] not in "IPhw" or (word == "rates" and tags[-1] in "wA"))
        ):
            tag = "w"
        tags.append(tag)
        outline.starts.append(at)
        outline.ends.append(stop)
        outline.values.append(value)
        at = stop
    outline.tags = "".join(tags)
    outline.cues = list(words.scopes.scan(tokens, start, end))
    return outline


def _is_name(reading: Reading, at: int, end: int) -> bool:
    """Say whether the capital that opens a sentence is that of a name: another follows, or it stands elsewhere."""
    words = reading.words
    if at + 1 < end and words[at + 1][0].isalpha() and reading.is_capital(at + 1):
        return True
    word, place = words[at], -1
    for _ in range(words.count(word)):
        place = words.index(word, place + 1)
        if place and reading.is_capital(place) and words[place - 1][0].isalpha():
            return True
    return False


def _tag_word(reading: Reading, at: int, end: int, word: str, cue: tuple[str, int] | None) -> tuple[str, int]:
    if word == "'s" and reading.words[at - 1] not in _BE_HOSTS:
        return "'", at + 1
    if cue is not None and not (cue[0] == "j" and reading.is_capital(at)):
        return cue
    if word[0].isdigit():
        return "N", at + 1
    if not word[0].isalpha():
        return "_", at + 1
    return ("W" if reading.is_capital(at) else "w"), at + 1
