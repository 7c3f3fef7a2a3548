"""What a number is read against while counts are found: words, sentences, dates and the counts before it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from spacy.tokens import Doc

from .words import CountingWords

__all__ = ["Context", "Counted"]

_MOST_BACK = 40
_LONGEST, _FEW, _SOME = 5, 4, 8
_PARTS = (",", "and", "that", "which")
_MARKS = frozenset({"“", "”", "‘", "’", '"', "'", "''"})


class Counted(NamedTuple):
    """The thing that an earlier number counted, and where that number stands; `aside` in "across the two towns"."""

    at: int
    of: str
    kind: str
    aside: bool = False
    value: float = 0


@dataclass(slots=True)
class Context:
    """One document while its counts are found; `history` holds what was counted so far.

    `written` is the cleaned text; `offsets` say where its tokens start, and where it ends.
    `words` end in empty ones, so that `word`, which returns the word at a token, may look past either end;
    `vocabulary` holds each word once. `dated` holds the tokens of dates, `counted` those of numbers, `numbers` the end
    of each number by its start, `grades` the tokens that wordings of grades start at. `how` says where the thing that
    the number at hand counts was found.
    """

    doc: Doc
    written: str
    offsets: Sequence[int]
    words: Sequence[str]
    vocabulary: frozenset[str]
    word: Callable[[int], str]
    sentence_of: Sequence[int]
    sentences: Sequence[tuple[int, int]]
    lists: CountingWords
    dated: Collection[int]
    numbers: Mapping[int, int]
    counted: Collection[int]
    grades: Collection[int]
    history: list[Counted] = field(default_factory=list)
    how: str = ""

    def text(self, at: int) -> str:
        """Return the token as it is written, "" past either end."""
        if not 0 <= at < len(self.offsets) - 1:
            return ""
        return self.written[self.offsets[at] : self.offsets[at + 1]].rstrip(" ")

    def stands(self, label: str, at: int) -> bool:
        """Tell whether the word at a token stands under a label of the word lists."""
        return self.words[at] in self.lists.sets[label]

    def phrase(self, start: int, end: int) -> str:
        """Return the text of a stretch without quotation marks around or inside it."""
        if _MARKS.isdisjoint(self.words[start:end]):
            return " ".join(self.written[self.offsets[start] : self.offsets[end]].split())
        pieces, opened = [], False
        for token in self.doc[start:end]:
            opened = opened or token.text == "‘"
            is_mark = token.text in _MARKS and (opened or token.text not in ("’", "'"))
            pieces.append(token.whitespace_ if is_mark else token.text_with_ws)
        return " ".join("".join(pieces).split())

    def bounds(self, at: int) -> bool:
        """Tell whether a noun phrase ends before a token; a word joined by a hyphen ("looked-after") ends none."""
        if not self.stands("boundary", at):
            return False
        return not (self.word(at + 1) == "-" and not self.spaced(at + 1)) and not (
            self.word(at - 1) == "-" and not self.spaced(at)
        )

    def spaced(self, at: int) -> bool:
        """Tell whether a space stands before a token."""
        return 0 < at < len(self.offsets) and self.written[self.offsets[at] - 1] == " "

    def back(
        self, start: int, *, kind: str = "", any_kind: bool = False, here: bool = False, reach: int = 1
    ) -> str | None:
        """Return what the nearest earlier number counted, in this sentence or, unless `here`, in `reach` before."""
        sentence, passed = self.sentence_of[start], None
        for counted in islice(reversed(self.history), _MOST_BACK):
            if sentence - self.sentence_of[counted.at] > (0 if here else reach):
                break
            if (any_kind and counted.kind != "money") or counted.kind == kind:
                self.how = "of what a number before it counts"
                if not counted.aside:
                    return counted.of
                passed = passed or counted.of
        return passed

    def last_value(self, start: int) -> float:
        """Return what the number before one was worth, in this sentence or the one before, 0 where there is none."""
        last = self.history[-1] if self.history else None
        near = last is not None and self.sentence_of[start] - self.sentence_of[last.at] <= 1
        return last.value if last is not None and near and last.kind == "cardinal" else 0

    def latest(self, start: int) -> str | None:
        """Return what the number right before one in the same sentence counted."""
        last = self.history[-1] if self.history else None
        self.how = "of what the number before it counts"
        return last.of if last is not None and self.sentence_of[last.at] == self.sentence_of[start] else None

    def alike(self, start: int, value: float) -> str | None:
        """Return what the same number counted before in the sentence: "seven inspectors … another seven"."""
        sentence = self.sentence_of[start]
        near = [one for one in self.history[-_MOST_BACK:] if self.sentence_of[one.at] == sentence]
        self.how = "of what a number before it counts"
        near = [one for one in near if not one.aside or one.value == value] or near
        return next((one.of for one in reversed(near) if one.value == value), near[-1].of if near else None)

    def same(self, start: int, value: float) -> str | None:
        """Return what the same number counted a little before: "Eight homes … . The eight"."""
        sentence = self.sentence_of[start]
        self.how = "of what the same number before it counts"
        for counted in islice(reversed(self.history), _MOST_BACK):
            if sentence - self.sentence_of[counted.at] > _SOME:
                break
            if counted.value == value and counted.kind == "cardinal":
                return counted.of
        return None

    def last_plural(self, start: int) -> str | None:
        """Return the nearest plural noun before a number, in this sentence or the one before.

        What was inspected or rated is no inspection or rating.
        """
        sentence = self.sentence_of[start]
        events = any(self.stands("event_verb", at) for at in range(start + 1, start + 5))
        for at in range(start - 1, max(start - 30, -1), -1):
            if sentence - self.sentence_of[at] > 1:
                return None
            word = self.words[at]
            if self.lists.is_plural(word) and at not in self.dated and not self.stands("boundary", at):
                if self.word(at + 1) in ("'s", "'"):
                    continue
                if self.stands("never_counted", at) or (
                    events and (self.stands("event", at) or self.stands("looking", at))
                ):
                    continue
                self.how = "of the plural before it"
                return None if self.text(at)[0].isupper() and self.word(at - 1).isalpha() else self._led(at)
        return None

    def within(self, start: int) -> str | None:
        """Return the cases of "In many of the cases … . In a third, …": a plural behind the same word before."""
        sentence = self.sentence_of[start]
        first, last = self.sentences[sentence - 1] if sentence else (0, 0)
        self.how = "of the plural before it"
        for at in range(last - 1, first - 1, -1):
            for noun in range(at + 1, min(at + 2 + _LONGEST, last)) if self.words[at] == "in" else ():
                if self.lists.is_plural(self.words[noun]) and noun not in self.dated:
                    return self.text(noun)
                if self.words[noun] in _PARTS:
                    break
        return None

    def _led(self, at: int) -> str:
        """Return a plural with the words between it and a preposition or article: "for ambulance services"."""
        for first in range(at, at - _FEW, -1):
            if self.stands("leading", first - 1):
                return self.phrase(first, at + 1)
            if self.bounds(first - 1) or first - 1 in self.counted or first - 1 in self.dated:
                break
        return self.text(at)

    def others(self, start: int, *, topic: bool) -> str | None:
        """Return what the first number of a sentence counted, or the first one after its `topic`."""
        sentence = self.sentence_of[start]
        told = [counted for counted in self.history[-_MOST_BACK:] if self.sentence_of[counted.at] == sentence]
        self.how = "of what a number before it counts"
        return told[topic].of if len(told) > topic else None

    def plural_before(self, at: int) -> str | None:
        """Return the noun phrase whose plural head, or a comma after it, stands right before a token."""
        end = at - 1 if self.word(at - 1) == "," else at
        if not self.lists.is_plural(self.word(end - 1)):
            return None
        start = end - 1
        while end - start < _LONGEST and self.word(start - 1).isalpha() and not self.bounds(start - 1):
            if start - 1 in self.counted or self.stands("quantity", start - 1):
                break
            start -= 1
        self.how = "of the noun before it"
        return self.phrase(start, end)
