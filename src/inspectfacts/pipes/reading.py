"""What the pipes know of the document they read: words, sentences, quotations, and the way back to the source."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import compress
from typing import NamedTuple

from spacy.attrs import IDX
from spacy.tokens import Doc, Span

from ..cleaning import Cleaned
from ..facts import Fact
from .tokens import PLAIN_WORDS, plain_word

__all__ = ["Place", "Reading", "file_facts", "open_reading", "reading_of", "starts"]

_KEY = "inspectfacts.reading"


class Place(NamedTuple):
    """A stretch of the untouched source with its text: what every fact is born with."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Reading:
    """One document being read. Lists hold one item per token unless they say otherwise.

    `words` are lower-cased with straight apostrophes; `quoted` is the index in doc.spans["quotations"] of the
    innermost quotation around the token, or -1; `sentence_of` and `paragraph_of` index `sentences` and `paragraphs`,
    which hold (start, end) token offsets; a paragraph ends before its line feed. `published` is the day relative
    dates resolve against; `explain` says that the reasons of facts are wanted. `groups` holds the services that one
    grade is told of as "both homes", with the place of the grade in the source; `vocabulary` holds each word once.
    """

    cleaned: Cleaned
    published: date | None
    words: list[str]
    offsets: list[int]
    paragraphs: list[tuple[int, int]]
    paragraph_of: list[int]
    sentences: list[tuple[int, int]] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    facts: dict[str, list[Fact]] = field(default_factory=dict)
    explain: bool = False
    groups: list[tuple[tuple[str, ...], int, int]] = field(default_factory=list)
    vocabulary: frozenset[str] = frozenset()
    _capitals: list[int] = field(default_factory=list)

    def is_capital(self, at: int) -> bool:
        """Say whether a token starts with a capital letter."""
        return self.cleaned.text[self.offsets[at]].isupper()

    def capitals(self) -> list[int]:
        """Return the tokens that start with a capital letter; they are looked up once."""
        if not self._capitals:
            upper = map(str.isupper, map(self.cleaned.text.__getitem__, self.offsets))
            self._capitals += compress(range(len(self.offsets)), upper)
        return self._capitals

    def text_of(self, start: int, end: int) -> str:
        """Return the cleaned text of the tokens from `start` up to `end`."""
        return self.cleaned.text[self.offsets[start] : self._stop(end)]

    def _stop(self, end: int) -> int:
        """Where the token before `end` ends in the cleaned text, whose words are parted by one space."""
        stop = self.offsets[end] if end < len(self.offsets) else len(self.cleaned.text)
        return stop - 1 if self.cleaned.text[stop - 1 : stop] == " " else stop

    def place(self, start: int, end: int) -> Place:
        """Return the place in the source of the tokens from `start` up to `end`."""
        return self.place_characters(self.offsets[start], self._stop(end))

    def place_characters(self, start: int, end: int) -> Place:
        """Return the place in the source of a stretch of the cleaned text (code points)."""
        source_start, source_end = self.cleaned.to_source(start, end)
        return Place(self.cleaned.source[source_start:source_end], source_start, source_end)


def open_reading(doc: Doc, cleaned: Cleaned, published: date | None, *, explain: bool = False) -> Reading:
    """Start reading a fresh doc: list its words and paragraphs once, for every pipe."""
    words = doc.user_data.pop(PLAIN_WORDS, None) or [plain_word(token.text) for token in doc]
    paragraphs: list[tuple[int, int]] = []
    paragraph_of: list[int] = []
    start = 0
    for n in range(words.count("\n")):
        end = words.index("\n", start)
        paragraphs.append((start, end))
        paragraph_of += [n] * (end + 1 - start)
        start = end + 1
    paragraph_of += [len(paragraphs)] * (len(words) - start)
    paragraphs.append((start, len(words)))
    offsets = doc.to_array(IDX).tolist()
    reading = Reading(cleaned, published, words, offsets, paragraphs, paragraph_of, explain=explain)
    reading.vocabulary = frozenset(words)
    doc.user_data[_KEY] = reading
    return reading


def reading_of(doc: Doc) -> Reading:
    """Return the reading of a doc; a doc made outside the extractor gets a plain one, with no publication date."""
    reading = doc.user_data.get(_KEY)
    if reading is None:
        from ..cleaning import lay_tiles

        reading = open_reading(doc, lay_tiles(doc.text), None)
    return reading


def file_facts(doc: Doc, kind: str, facts: Iterable[Fact]) -> Doc:
    """File the facts that a finder yields under the name they have in the extraction."""
    reading_of(doc).facts[kind] = list(facts)
    return doc


def starts(doc: Doc, group: str) -> dict[int, Span]:
    """Return the spans of a group by the token they start at."""
    return {span.start: span for span in doc.spans[group]} if group in doc.spans else {}
