"""Lay out what the reporter says around the quotations of an article: who is mentioned, and the words of reporting."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc

from ..pairing import Pair
from ..people import Cast
from ..quotations import QUOTATIONS
from ..reading import Reading
from .voices import Cue, Voice, find_voices
from .words import QuoteWords

__all__ = ["Quotation", "Scene", "make_scene"]

_LONGEST_GRADE = 7
_LOOK_BACK = 2000


class Quotation(NamedTuple):
    """An outermost quotation in token offsets: `start` to `end` without its marks, `first` to `last` with them."""

    start: int
    end: int
    first: int
    last: int
    pair: Pair
    paragraph: int


class Scene:
    """Holds the quotations of one document with the voices and cues outside them, all by place."""

    def __init__(self, reading: Reading, cast: Cast, words: QuoteWords, doc: Doc) -> None:
        self.reading, self.cast, self.words, self.doc = reading, cast, words, doc
        self.quotations = _outermost(reading, cast, doc)
        self.voices, self.cues = find_voices(reading, cast, words)
        self._voice_starts = [voice.start for voice in self.voices]
        self._cue_starts = [cue.start for cue in self.cues]

    def voices_in(self, start: int, end: int) -> list[Voice]:
        """Return the voices that start from `start` up to `end`."""
        return self.voices[bisect_left(self._voice_starts, start) : bisect_left(self._voice_starts, end)]

    def voices_before(self, at: int) -> list[Voice]:
        """Return the voices of a long stretch before a token, as far as anything is looked for."""
        return self.voices_in(max(0, at - _LOOK_BACK), at)

    def cues_in(self, start: int, end: int) -> list[Cue]:
        """Return the cues that start from `start` up to `end`."""
        return self.cues[bisect_left(self._cue_starts, start) : bisect_left(self._cue_starts, end)]

    def ends_with(self, quotation: Quotation) -> str:
        """Return the last character that is said, after which only inner marks may close."""
        text = self.reading.cleaned.text[quotation.pair.start : quotation.pair.end].rstrip("”’\"' ")
        return text[-1:]

    def sentence_start(self, at: int) -> int:
        """Return where the sentence of a token starts."""
        return self.reading.sentences[self.reading.sentence_of[at]][0]

    def sentence_end(self, at: int) -> int:
        """Return where the sentence of a token ends."""
        return self.reading.sentences[self.reading.sentence_of[at]][1]

    def interviewee(self) -> Voice | None:
        """Return the first person the article names: who answers in questions and answers."""
        return next((voice for voice in self.voices if voice.kind == "person"), None)

    def last_source(self, at: int) -> Voice | None:
        """Return the report, inspectors or inspectorate mentioned last before a token."""
        lower = self.reading.words
        for voice in reversed(self.voices_before(at)):
            inspecting = voice.start <= self._inspecting.get(voice.end, -1) or lower[voice.end - 1] == "inspectors"
            if inspecting or (voice.kind == "document" and lower[voice.start] != "no"):
                return voice
        return None

    @cached_property
    def _inspecting(self) -> dict[int, int]:
        """Return where every mention of an inspectorate starts, by where it ends."""
        groups = (self.doc.spans.get(name, ()) for name in ("inspectorates", "watchdogs"))
        return {span.end: span.start for group in groups for span in group}

    def is_graded(self, quotation: Quotation) -> bool:
        """Tell a quotation that holds a grade and nothing else."""
        if quotation.end - quotation.start > _LONGEST_GRADE:
            return False
        words = (at for at in range(quotation.start, quotation.end) if self.reading.words[at][0].isalnum())
        return all(at in self.graded for at in words)

    @cached_property
    def graded(self) -> frozenset[int]:
        """Return the tokens of every grade."""
        return frozenset(at for span in self.doc.spans.get("grades", ()) for at in range(span.start, span.end))


def make_scene(reading: Reading, cast: Cast, words: QuoteWords, doc: Doc) -> Scene | None:
    """Return the scene of a document, or None where nothing is quoted."""
    return Scene(reading, cast, words, doc) if len(doc.spans[QUOTATIONS]) else None


def _outermost(reading: Reading, cast: Cast, doc: Doc) -> list[Quotation]:
    """Return the quotations that stand in no other; a nickname inside a name is none."""
    nicknames = {at for mention in cast.mentions for at in range(mention.start + 1, mention.end)}
    group = doc.spans[QUOTATIONS]
    found: list[Quotation] = []
    for (start, end), pair in zip(group.attrs["tokens"], group.attrs["pairs"], strict=True):
        if start not in nicknames and (not found or pair.start >= found[-1].pair.end):
            first, last = bisect_right(reading.offsets, pair.first) - 1, bisect_left(reading.offsets, pair.last)
            found.append(Quotation(start, end, first, last, pair, reading.paragraph_of[start]))
    return found
