"""Tokenise with spaCy's English rules, each distinct chunk of text once, and with the infixes that glued text needs.

spaCy splits on white space first and applies its rules inside each chunk, so the tokens of a chunk do not depend on
its neighbours; but its own cache is off for the rest of a Doc after the first contraction. Keeping the chunks here
gives the same tokens four times as fast on an article.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry
from spacy.vocab import Vocab

__all__ = ["PLAIN_WORDS", "TOKENIZER", "ChunkTokenizer", "declare_tokenizer", "make_tokenizer", "plain_word"]

TOKENIZER = "inspectfacts.ChunkTokenizer"
PLAIN_WORDS = "inspectfacts.words"

_UNCLEAN = re.compile(r"^ |  | \n|\n | $")
_MOST_CHUNKS = 2**18
# With both in one chunk it may be a smiley, which is a token.
_SMILING, _BRACKETS = frozenset(":;"), frozenset("()")
_OPENERS, _CLOSERS, _POSSESSIVES = "“‘(", "”,;:!?)", ("’s", "'s")
_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'"})
_INFIXES = (
    r"[\u2018\u2019\u201c\u201d\"](?=[\u2014\u2013])",
    r"[\u2014\u2013/]",
    r"(?<=[a-z0-9%)][.!?,])[\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z0-9%)])[.!?][\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z])[.!?](?=[\u201c\u2018\"][A-Z])",
    r"[\u201c\u201d\"]",
)


class _Chunk(NamedTuple):
    """The tokens of a chunk, the same lower-cased with straight apostrophes, and which of them a space follows."""

    words: tuple[str, ...]
    plain: tuple[str, ...]
    spaces: tuple[bool, ...]


class ChunkTokenizer:
    """Wraps a spaCy tokenizer and keeps the tokens of every chunk it has seen, up to a bound.

    Reads cleaned text, chunks parted by one space and paragraphs by one line feed, which is a token of its own; any
    other text goes to the wrapped tokenizer. The plain words go along in doc.user_data[PLAIN_WORDS].
    """

    def __init__(self, inner: Tokenizer) -> None:
        self.inner = inner
        self.vocab: Vocab = inner.vocab
        self._known: dict[str, _Chunk] = {}

    def __call__(self, text: str) -> Doc:
        if _UNCLEAN.search(text):
            doc: Doc = self.inner(text)
            return doc
        known = self._learn(set(text.replace("\n", " ").split(" ")))
        words: list[str] = []
        plain: list[str] = []
        spaces: list[bool] = []
        for n, line in enumerate(text.split("\n")):
            if n:
                words.append("\n")
                plain.append("\n")
                spaces.append(False)
            if not line:
                continue
            for chunk in line.split(" "):
                tokens = known[chunk]
                words += tokens[0]
                plain += tokens[1]
                spaces += tokens[2]
            spaces[-1] = False
        return Doc(self.vocab, words=words, spaces=spaces, user_data={PLAIN_WORDS: plain})

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Yield the Doc of each text."""
        return map(self, texts)

    def _learn(self, chunks: set[str]) -> dict[str, _Chunk]:
        """Tokenise the chunks not seen yet, all in one go, and return those that are known."""
        if len(self._known) >= _MOST_CHUNKS:
            self._known.clear()
        words: list[str] = []
        for token in self.inner(" ".join(self._hard(chunks.difference(self._known)))):
            words.append(token.text)
            if token.whitespace_:
                self._keep(tuple(words))
                words.clear()
        self._keep(tuple(words))
        return self._known

    def _hard(self, chunks: set[str]) -> Iterator[str]:
        """Keep the chunks that are a plain word, perhaps between marks, and yield the rest.

        These are most, and what the English rules make of them is known: marks come off one by one, hyphens part, and
        ASCII letters stay together but for the listed exceptions.
        """
        for chunk in chunks:
            words = self._part(chunk)
            if words is None:
                yield chunk
            else:
                self._keep(words)

    def _part(self, chunk: str) -> tuple[str, ...] | None:
        exceptions = self.inner.rules
        before, after, core = 0, len(chunk), chunk
        if core in exceptions:
            return None
        while core[:1] in _OPENERS and core:
            before += 1
            core = chunk[before:after]
        while core[-1:] in _CLOSERS and core:
            after -= 1
            core = chunk[before:after]
        if core in exceptions or len(core) < 3 or (_SMILING & set(chunk) and _BRACKETS & set(chunk)):
            return None
        tail: tuple[str, ...] = tuple(chunk[after:])
        if core[-1] == "." and core[-2].islower():
            core, tail = core[:-1], (".", *tail)
        elif core[-2:] in _POSSESSIVES:
            core, tail = core[:-2], (core[-2:], *tail)
        if core in exceptions or not core.isascii():
            return None
        if core.isalpha():
            return (*chunk[:before], core, *tail)
        parts = core.split("-")
        if len(parts) == 1 or not all(map(str.isalpha, parts)):
            return None
        return (*chunk[:before], *"-".join(parts).replace("-", " - ").split(" "), *tail)

    def _keep(self, words: tuple[str, ...]) -> None:
        """Keep the tokens of a chunk, equal tuples shared, so that the many chunks stay close in memory."""
        plain = tuple(map(plain_word, words))
        chunk = words[0] if len(words) == 1 else "".join(words)
        self._known[chunk] = _Chunk(words, words if plain == words else plain, _spaces_after(len(words)))


@cache
def _spaces_after(tokens: int) -> tuple[bool, ...]:
    return (False,) * (tokens - 1) + (True,)


def plain_word(word: str) -> str:
    """Return a word in lower case with straight apostrophes."""
    return word.lower().translate(_STRAIGHT)


def make_tokenizer(nlp: Language) -> ChunkTokenizer:
    """Return the tokenizer of the pipeline: the rules of the stock English one, and the infixes added here."""
    stock = nlp.Defaults
    inner = Tokenizer(
        nlp.vocab,
        rules=stock.tokenizer_exceptions,
        prefix_search=compile_prefix_regex(stock.prefixes or ()).search,
        suffix_search=compile_suffix_regex(stock.suffixes or ()).search,
        infix_finditer=compile_infix_regex([*(stock.infixes or ()), *_INFIXES]).finditer,
        token_match=stock.token_match,
        url_match=stock.url_match,
    )
    return ChunkTokenizer(inner)


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def declare_tokenizer() -> Callable[[Language], ChunkTokenizer]:
    """Tell spaCy how the tokenizer is made, so that a pipeline is made with it and no other first."""
    return make_tokenizer
