"""Tokenise paragraph by paragraph, with the infixes that glued newspaper text needs.

spaCy stops caching tokens after the first contraction of a Doc; a Doc per paragraph keeps the cache warm, which is four
times as fast on an article and more on a long one.
"""

import numpy
from spacy.attrs import ORTH, SPACY
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

__all__ = ["ParagraphTokenizer", "make_tokenizer"]

_CACHE = 2**20
_INFIXES = (
    r"[\u2018\u2019\u201c\u201d\"](?=[\u2014\u2013])",
    r"[\u2014\u2013/]",
    r"(?<=[a-z0-9%)][.!?,])[\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z0-9%)])[.!?][\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z])[.!?](?=[\u201c\u2018\"][A-Z])",
    r"[\u201c\u201d\"]",
)


class ParagraphTokenizer:
    """Wraps a spaCy tokenizer: same tokens, one Doc, paragraphs (ended by a line feed) tokenised apart."""

    def __init__(self, inner: Tokenizer) -> None:
        self.inner = inner

    def __call__(self, text: str) -> Doc:
        lines = text.splitlines(keepends=True)
        arrays = [self.inner(line).to_array([ORTH, SPACY]) for line in lines]
        if not arrays:
            return Doc(self.inner.vocab)
        table = numpy.concatenate(arrays)
        strings = self.inner.vocab.strings
        words = [strings[orth] for orth in table[:, 0].tolist()]
        return Doc(self.inner.vocab, words=words, spaces=table[:, 1].astype(bool).tolist())

    def pipe(self, texts):  # type: ignore[no-untyped-def]
        """Tokenise several texts, as spaCy's matchers ask for."""
        return map(self, texts)


def make_tokenizer(nlp: Language) -> ParagraphTokenizer:
    """Return the tokenizer of the pipeline, made of the stock English one of `nlp`."""
    inner = nlp.tokenizer
    assert isinstance(inner, Tokenizer)
    inner.max_cache_size = _CACHE
    infixes = compile_infix_regex([*(nlp.Defaults.infixes or ()), *_INFIXES])
    inner.infix_finditer = infixes.finditer
    return ParagraphTokenizer(inner)
