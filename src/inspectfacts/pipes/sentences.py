"""Split paragraphs into sentences; a closing quote or bracket stays with the sentence that it closes."""

from collections.abc import Iterator
from itertools import compress

from spacy.language import Language
from spacy.tokens import Doc

from .quotations import QUOTATIONS
from .reading import Reading, reading_of

__all__ = ["make_sentences", "mark_sentences"]

_ENDS = frozenset({".", "!", "?", "…", "..."})
_CLOSERS = frozenset({"”", "'", '"', "''", ")", "]"})
_BREAKS = _ENDS | {"\n"}
_GOING_ON = frozenset({",", ";"})
# What goes on for so many words without a stop is no sentence but a table or a list, which is read in pieces.
_LONGEST = 1000
_NUMBERED = frozenset({"no", "nos", "st", "p", "pp", "vol", "art"})


def mark_sentences(doc: Doc) -> Doc:
    """Fill `sentences` and `sentence_of` of the reading: (start, end) token offsets, and one index per token."""
    reading = reading_of(doc)
    sentences, sentence_of = reading.sentences, reading.sentence_of
    sentences.clear()
    sentence_of.clear()
    start = 0
    for stop in _ends(doc, reading):
        while start < stop:
            end = stop if stop - start <= _LONGEST + 1 else start + _LONGEST
            sentence_of.extend([len(sentences)] * (end - start))
            sentences.append((start, end))
            start = end
    return doc


def _ends(doc: Doc, reading: Reading) -> Iterator[int]:
    """Yield where each sentence ends; the line feed that ends a paragraph belongs to its last sentence."""
    words, last, done = reading.words, len(reading.words), 0
    openings = {start - 1 for start, _ in doc.spans[QUOTATIONS].attrs["tokens"]} if QUOTATIONS in doc.spans else set()
    for at in compress(range(last), map(_BREAKS.__contains__, words)):
        if at < done:
            continue
        if words[at] == "\n":
            done = at + 1
            yield done
            continue
        end = at + 1
        while end < last and (words[end] in _ENDS or (words[end] in _CLOSERS and end not in openings)):
            end += 1
        if end < last and words[end] != "\n" and _begins(reading, at, end):
            done = end
            yield end
    if done < last:
        yield last


def _begins(reading: Reading, stop: int, at: int) -> bool:
    """Tell whether a sentence begins at `at`, after the stop: not in lower case or with a comma, nor with "No. 10"."""
    first = reading.cleaned.text[reading.offsets[at]]
    return (
        not first.islower()
        and first not in _GOING_ON
        and not (first.isdigit() and stop and reading.words[stop - 1] in _NUMBERED)
    )


@Language.factory("inspectfacts_sentences")
def make_sentences(nlp: Language, name: str) -> object:
    """Make the pipe that splits sentences."""
    return mark_sentences
