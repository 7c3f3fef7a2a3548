"""Lay out what the reporter says around the quotations of an article: who is mentioned, and the words of reporting."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from ..marks import Pair
from ..people import Cast, PersonMention, widen_left
from ..quotations import QUOTATIONS
from ..reading import Reading
from .words import PRONOUNS, QuoteWords

__all__ = ["Cue", "Quotation", "Scene", "Voice", "make_scene"]

_INNER = frozenset({"-", "'s", "'", "&"})
_MODIFIERS = 5


@dataclass(frozen=True, slots=True)
class Voice:
    """A mention of somebody or something that can speak, in token offsets; `person` is an index of the cast or -1.

    `kind` is that of the noun, or "person", "named" (a capitalised run of unknown kind) or "pronoun".
    """

    start: int
    end: int
    kind: str
    pronoun: str
    person: int = -1


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase of reporting, in token offsets."""

    start: int
    end: int
    frame: str


@dataclass(frozen=True, slots=True)
class Quotation:
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
        self.voices, self.cues = _find_voices_and_cues(reading, cast, words)
        self._voice_starts = [voice.start for voice in self.voices]
        self._cue_starts = [cue.start for cue in self.cues]

    def voices_in(self, start: int, end: int) -> list[Voice]:
        """Return the voices that start from `start` up to `end`."""
        return self.voices[bisect_left(self._voice_starts, start) : bisect_left(self._voice_starts, end)]

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
        for voice in reversed(self.voices_in(0, at)):
            if (voice.kind == "document" and lower[voice.start] != "no") or lower[voice.end - 1] in self._inspecting:
                return voice
        return None

    @cached_property
    def _inspecting(self) -> frozenset[str]:
        """Return the last word of every mention of an inspectorate in the document."""
        groups = (self.doc.spans.get(name, ()) for name in ("inspectorates", "watchdogs"))
        return frozenset(self.reading.words[span.end - 1] for group in groups for span in group) | {"inspectors"}

    @cached_property
    def by_paragraph(self) -> dict[int, list[int]]:
        """Return the indices of the quotations of each paragraph that has some."""
        found: dict[int, list[int]] = {}
        for n, quotation in enumerate(self.quotations):
            found.setdefault(quotation.paragraph, []).append(n)
        return found


def make_scene(reading: Reading, cast: Cast, words: QuoteWords, doc: Doc) -> Scene | None:
    """Return the scene of a document, or None where nothing is quoted."""
    return Scene(reading, cast, words, doc) if len(doc.spans[QUOTATIONS]) else None


def _outermost(reading: Reading, cast: Cast, doc: Doc) -> list[Quotation]:
    """Return the quotations that stand in no other; a nickname inside a name is none."""
    nicknames = {at for mention in cast.mentions for at in range(mention.start + 1, mention.end)}
    group = doc.spans[QUOTATIONS]
    found: list[Quotation] = []
    for span, pair in zip(group, group.attrs["pairs"], strict=True):
        if span.start not in nicknames and (not found or pair.start >= found[-1].pair.end):
            first, last = bisect_right(reading.offsets, pair.first) - 1, bisect_left(reading.offsets, pair.last)
            found.append(Quotation(span.start, span.end, first, last, pair, reading.paragraph_of[span.start]))
    return found


def _find_voices_and_cues(reading: Reading, cast: Cast, words: QuoteWords) -> tuple[list[Voice], list[Cue]]:
    lower, quoted, telling, actors = reading.words, reading.quoted, words.telling, words.people.actors
    named = {at: voice for voice in _named(reading, cast, words) for at in range(voice.start, voice.end)}
    voices: dict[int, Voice] = {voice.start: voice for voice in named.values()}
    cues: list[Cue] = []
    done = 0
    for at in [n for n, word in enumerate(lower) if word in telling and quoted[n] < 0]:
        if at < done:
            continue
        word = lower[at]
        cue = _cue_at(lower, at, words)
        if cue is not None and not (word in actors and _names_actor(lower, at, words)):
            cues.append(cue)
            done = cue.end
        elif at in named:
            continue
        elif word in PRONOUNS:
            voices[at] = Voice(at, at + 1, "pronoun", word)
        elif word in actors:
            start = _phrase_start(reading, at, words)
            before = named.get(at - 1)
            if before is not None and before.kind in ("named", "body") and before.start in voices:
                start = min(start, before.start)
                del voices[before.start]
            if at + 1 in named and named[at + 1].kind == "person":
                for inside in range(widen_left(reading, at, words.people), at):
                    voices.pop(inside, None)
            elif lower[at + 1 : at + 3] != ["-", "of"]:
                voices[start] = Voice(start, at + 1, actors[word].kind, actors[word].pronoun)
    return sorted(voices.values(), key=lambda voice: voice.start), cues


def _named(reading: Reading, cast: Cast, words: QuoteWords) -> list[Voice]:
    """Return the people and the capitalised runs that stand outside quotations."""
    found = [_person(mention, cast) for mention in cast.mentions if reading.quoted[mention.start] < 0]
    for start, end in cast.others:
        while start < end - 1 and reading.words[start] in words.people.openers:
            start += 1
        if reading.quoted[start] < 0 and not _begins_only(reading, start, end, words):
            actor = words.people.actors.get(reading.words[end - 1])
            before = reading.words[start - 1] if start else ""
            first = start - 1 if before in words.determiners else start
            found.append(Voice(first, end, actor.kind if actor else "named", actor.pronoun if actor else ""))
    return found


def _begins_only(reading: Reading, start: int, end: int, words: QuoteWords) -> bool:
    """Tell a word that has its capital only because a sentence begins with it."""
    word = reading.words[start]
    if word in words.people.openers:
        return True
    first = start == 0 or reading.sentence_of[start] != reading.sentence_of[start - 1] or reading.quoted[start - 1] >= 0
    if end - start > 1 or not first or word in words.people.actors or reading.text_of(start, end).isupper():
        return False
    apposed = reading.words[end : end + 1] == [","] and reading.words[end + 1 : end + 2] in (["the"], ["a"], ["which"])
    return not apposed and reading.words[end : end + 1] != [] and reading.words[end] not in words.cues


def _person(mention: PersonMention, cast: Cast) -> Voice:
    return Voice(mention.start, mention.end, "person", cast.people[mention.person].pronoun, mention.person)


def _cue_at(lower: list[str], at: int, words: QuoteWords) -> Cue | None:
    for rest, frame in words.cues.get(lower[at], ()):
        if tuple(lower[at + 1 : at + 1 + len(rest)]) == rest:
            return Cue(at, at + 1 + len(rest), frame)
    return None


def _names_actor(lower: list[str], at: int, words: QuoteWords) -> bool:
    """Tell the noun in "the report" and "her message" from the verb of the same form."""
    return at > 0 and (lower[at - 1] in words.determiners or lower[at - 1] == "'s")


def _phrase_start(reading: Reading, head: int, words: QuoteWords) -> int:
    """Return where the noun phrase of a head starts: at its determiner, or at what modifies it in capitals."""
    lower, capital = reading.words, head
    for at in range(head - 1, max(-1, head - 1 - _MODIFIERS), -1):
        word = lower[at]
        if reading.quoted[at] != reading.quoted[head] or not (word[0].isalnum() or word in _INNER):
            break
        if word in words.determiners:
            return at
        if word in words.prepositions or word in words.breaks or word in words.cues or word in words.passive:
            break
        if word in words.light and word[0].isalpha():
            break
        if (word in words.people.actors and at < head - 1) or (word.endswith("ed") and not reading.is_capital(at)):
            break
        capital = at if reading.is_capital(at) and at == capital - 1 else capital
    return capital
