"""Lay out what the reporter says around the quotations of an article: who is mentioned, and the words of reporting."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc

from ..pairing import Pair
from ..people import Cast
from ..quotations import QUOTATIONS
from ..reading import Reading
from .voices import Cue, Voice, find_voices, make_person
from .words import QuoteWords

__all__ = ["BULLETS", "Quotation", "Scene", "make_scene"]

_LONGEST_GRADE = 7
_LOOK_BACK = 2000
BULLETS = frozenset("*•·●▪◦‣-–")
_TRAILING: tuple[list[str], ...] = ([], ["."], [";"], [","], [";", "and"], [",", "and"])


class Quotation(NamedTuple):
    """An outermost quotation in token offsets: `start` to `end` without its marks, `first` to `last` with them.

    A list's bullet before it, and a stop that ends its paragraph, are taken in where it fills the rest of that.
    `ending` is the last character that is said, after which only inner marks may close.
    """

    start: int
    end: int
    first: int
    last: int
    pair: Pair
    paragraph: int
    ending: str


class _Line(NamedTuple):
    """The voices and the cues of one paragraph by place, with the tokens they start at."""

    voices: list[Voice]
    starts: list[int]
    cues: list[Cue]
    cue_starts: list[int]


class Scene:
    """Holds the quotations of one document; reads the voices and cues outside them where they are asked for."""

    def __init__(self, reading: Reading, cast: Cast, words: QuoteWords, doc: Doc) -> None:
        self.reading, self.cast, self.words, self.doc = reading, cast, words, doc
        self.quotations = _outermost(reading, cast, doc)
        self._lines: list[_Line | None] = [None] * len(reading.paragraphs)
        self._of, self._length = reading.paragraph_of, len(reading.paragraph_of)

    def _line(self, paragraph: int) -> _Line:
        voices, cues = find_voices(self.reading, self.cast, self.words, *self.reading.paragraphs[paragraph])
        line = _Line(voices, [voice.start for voice in voices], cues, [cue.start for cue in cues])
        self._lines[paragraph] = line
        return line

    def voices_in(self, start: int, end: int) -> list[Voice]:
        """Return the voices that start from `start` up to `end`."""
        if end > self._length:
            end = self._length
        if start >= end:
            return []
        first, last = self._of[start], self._of[end - 1]
        voices, starts, _, _ = self._lines[first] or self._line(first)
        found = voices[bisect_left(starts, start) : bisect_left(starts, end)] if voices else []
        return found if first == last else found + self.voices_in(self.reading.paragraphs[first + 1][0], end)

    def voices_back(self, at: int) -> Iterator[Voice]:
        """Yield the voices of a long stretch before a token, as far as anything is looked for, the nearest first."""
        first = max(0, at - _LOOK_BACK)
        for paragraph in range(self.reading.paragraph_of[at], self.reading.paragraph_of[first] - 1, -1):
            yield from (
                voice
                for voice in reversed((self._lines[paragraph] or self._line(paragraph)).voices)
                if first <= voice.start < at
            )

    def people_back(self, at: int) -> Iterator[Voice]:
        """Yield the people named as far before a token, the nearest first."""
        mentions, quoted, first = self.cast.mentions, self.reading.quoted, at - _LOOK_BACK
        for n in range(bisect_left(mentions, (at,)) - 1, -1, -1):
            if mentions[n].start < first:
                return
            if quoted[mentions[n].start] < 0:
                yield make_person(mentions[n], self.cast)

    def cues_in(self, start: int, end: int) -> list[Cue]:
        """Return the cues that start from `start` up to `end`."""
        if end > self._length:
            end = self._length
        if start >= end:
            return []
        first, last = self._of[start], self._of[end - 1]
        _, _, cues, starts = self._lines[first] or self._line(first)
        found = cues[bisect_left(starts, start) : bisect_left(starts, end)] if cues else []
        return found if first == last else found + self.cues_in(self.reading.paragraphs[first + 1][0], end)

    def sentence_start(self, at: int) -> int:
        """Return where the sentence of a token starts."""
        return self.reading.sentences[self.reading.sentence_of[at]][0]

    def sentence_end(self, at: int) -> int:
        """Return where the sentence of a token ends."""
        return self.reading.sentences[self.reading.sentence_of[at]][1]

    def interviewee(self) -> Voice | None:
        """Return the first person the article names: who answers in questions and answers."""
        lines = (line or self._line(paragraph) for paragraph, line in enumerate(self._lines))
        return next((voice for line in lines for voice in line.voices if voice.kind == "person"), None)

    def last_source(self, at: int) -> Voice | None:
        """Return the report, inspectors or inspectorate mentioned last before a token."""
        lower = self.reading.words
        for voice in self.voices_back(at):
            if self.inspects(voice) or (voice.kind == "document" and lower[voice.start] != "no"):
                return voice
        return None

    def inspects(self, voice: Voice) -> bool:
        """Tell inspectors and inspectorates."""
        return voice.start <= self.inspecting_from(voice.end) or self.reading.words[voice.end - 1] == "inspectors"

    def inspecting_from(self, end: int) -> int:
        """Return where the mention of an inspectorate starts that ends at a token, or -1."""
        return self._inspecting.get(end, -1)

    @cached_property
    def _inspecting(self) -> dict[int, int]:
        """Return where every mention of an inspectorate starts, by where it ends."""
        spans = self.doc.spans
        groups = (spans[name].attrs["places"] for name in ("inspectorates", "watchdogs") if name in spans)
        return {end: start for places in groups for start, end, _ in places}

    def is_graded(self, quotation: Quotation) -> bool:
        """Tell a quotation that holds a grade and nothing else."""
        if quotation.end - quotation.start > _LONGEST_GRADE:
            return False
        words = (at for at in range(quotation.start, quotation.end) if self.reading.words[at][0].isalnum())
        return all(at in self.graded for at in words)

    @cached_property
    def graded(self) -> frozenset[int]:
        """Return the tokens of every grade."""
        places = self.doc.spans["grades"].attrs["places"] if "grades" in self.doc.spans else ()
        return frozenset(at for start, end, _ in places for at in range(start, end))


def make_scene(reading: Reading, cast: Cast, words: QuoteWords, doc: Doc) -> Scene | None:
    """Return the scene of a document, or None where nothing is quoted."""
    return Scene(reading, cast, words, doc) if len(doc.spans[QUOTATIONS]) else None


def _outermost(reading: Reading, cast: Cast, doc: Doc) -> list[Quotation]:
    """Return the quotations that stand in no other; a nickname inside a name is none."""
    nicknames = {at for start, end, _ in cast.mentions if end - start > 2 for at in range(start + 1, end)}
    offsets, text, done = reading.offsets, reading.cleaned.text, -1
    attrs = doc.spans[QUOTATIONS].attrs
    found: list[Quotation] = []
    for (start, end), pair in zip(attrs["tokens"], attrs["pairs"], strict=True):
        if start in nicknames or pair.start < done:
            continue
        done = pair.end
        first, last = start, end
        while offsets[first] > pair.first:
            first -= 1
        while last < len(offsets) and offsets[last] < pair.last:
            last += 1
        ending = text[pair.start : pair.end].rstrip("”’\"' ")[-1:]
        first, last = _with_bullet(reading, first, last)
        found.append(Quotation(start, end, first, last, pair, reading.paragraph_of[start], ending))
    return found


def _with_bullet(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Take in the bullet and the stop around a quotation that is a paragraph, an item of a list, of its own."""
    begin, end = reading.paragraphs[reading.paragraph_of[first]]
    if first == begin + 1 and reading.words[begin] in BULLETS:
        first = begin
    if first == begin and 0 < end - last <= len(_TRAILING[-1]) and reading.words[last:end] in _TRAILING:
        last = end
    return first, last
