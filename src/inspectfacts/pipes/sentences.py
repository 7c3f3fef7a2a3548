"""Split paragraphs into sentences; a closing quote or bracket stays with the sentence that it closes."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from .reading import Reading, reading_of

__all__ = ["make_sentences", "mark_sentences"]

_ENDS = frozenset({".", "!", "?", "…", "..."})
_CLOSERS = frozenset({"”", "'", '"', "''", ")", "]"})


def mark_sentences(doc: Doc) -> Doc:
    """Fill `sentences` and `sentence_of` of the reading: (start, end) token offsets, and one index per token."""
    reading = reading_of(doc)
    reading.sentences.clear()
    reading.sentence_of.clear()
    for start, end in _split(doc, reading):
        reading.sentence_of.extend([len(reading.sentences)] * (end - start))
        reading.sentences.append((start, end))
    return doc


def _split(doc: Doc, reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield sentences that cover the doc; the line feed that ends a paragraph belongs to its last sentence."""
    words, start, i, last = reading.words, 0, 0, len(doc)
    while i < last:
        word = words[i]
        i += 1
        if word == "\n":
            yield start, i
            start = i
        elif word in _ENDS:
            while i < last and (words[i] in _CLOSERS or words[i] in _ENDS):
                i += 1
            if i < last and words[i] != "\n" and not doc[i].text[0].islower():
                yield start, i
                start = i
    if start < last:
        yield start, last


@Language.factory("inspectfacts_sentences")
def make_sentences(nlp: Language, name: str) -> object:
    """Make the pipe that splits sentences."""
    return mark_sentences
