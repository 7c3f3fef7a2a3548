"""Tokenise with spaCy's English rules, each distinct chunk of text once, and with the infixes that glued text needs.

spaCy splits on white space first and applies its rules inside each chunk, so the tokens of a chunk do not depend on
its neighbours; but its own cache is off for the rest of a Doc after the first contraction. Keeping the chunks here
gives the same tokens four times as fast on an article.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry
from spacy.vocab import Vocab

__all__ = [
    "PLAIN_WORDS",
    "TOKENIZER",
    "ChunkTokenizer",
    "declare_tokenizer",
    "make_tokenizer",
    "norm_of",
    "plain_word",
]

TOKENIZER = "inspectfacts.ChunkTokenizer"
PLAIN_WORDS = "inspectfacts.words"

_MOST_CHUNKS = 2**18
# What is longer and no word is left whole: spaCy's time grows with the square of the marks in a row.
_LONGEST = 500
# A colon and a bracket in one chunk may be a smiley, which is a token, as are two single quotes.
_SMILING, _BRACKETS, _DOUBLED = frozenset(":;"), frozenset("()"), ("''", "’’", "‘‘")
# A figure that closes a bracket, as in "Monday (June 8)", and no face.
_FACES = frozenset({"8)", "8-)"})
_SHELL = "“”‘’'\"()[]{}<>=.,:;!?-_"
# A word, perhaps hyphened, or a figure, in marks that come off one by one.
_PLAIN = re.compile(
    r"""(?: [“‘("']* ([A-Za-z]+ (?:-[A-Za-z]+)*) (?:’s|'s)?
          | [“‘("']* £? ([0-9]+ (?:,[0-9]{3})* (?:[.][0-9]+)?) (?:%|m(?![.]))? )
    (?: [”’"',;:!?)] | (?<=[a-z0-9%”’"',;:!?)]) [.] (?![.]) )*""",
    re.VERBOSE,
)
# What is left of an opening quote mark in pages that were wrongly decoded: "'˜inadequate'".
_TILDE = "˜"
_INFIXES = (
    r"(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})(?=[A-Z])",
    r"(?<=\b(?:19|20)[0-9]{2})(?=[A-Z][a-z])",
    r"[\u2018\u2019\u201c\u201d\"](?=[\u2014\u2013])",
    r"[\u2014\u2013/]",
    r"(?<=[a-z0-9%)][.!?,])[\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z0-9%)])[.!?][\u2019\u201d\"]+(?=[A-Z\u2018\u201c])",
    r"(?<=[a-z])[.!?:,](?=[\u201c\u2018\"][A-Z])",
    r"(?<=[A-Za-z0-9])-(?=[\u201c\u2018\"])",
    r"(?<=[\u201d\"])-(?=[A-Za-z])",
    r"[\u201c\u201d\"]",
    r"(?<=[a-z]{3})\((?=[A-Z]{2})",
)
# The ids of the tokens, their plain words, and which of them a space follows; of one token, which most chunks are, the
# bare id and word with None.
_Chunk = tuple[Any, Any, bytes | None]
_Tokens = tuple[tuple[int, ...], tuple[str, ...]]


class ChunkTokenizer:
    """Wraps a spaCy tokenizer and keeps the tokens of every chunk it has seen, up to a bound.

    Reads cleaned text, chunks parted by one space and paragraphs by one line feed, which is a token of its own; any
    other text goes to the wrapped tokenizer. The plain words go along in doc.user_data[PLAIN_WORDS].
    """

    def __init__(self, inner: Tokenizer) -> None:
        self.inner = inner
        self.vocab: Vocab = inner.vocab
        self._exceptions = frozenset(inner.rules)
        self._wary = frozenset(chunk.strip(_SHELL) for chunk in inner.rules)
        self._known: dict[str, _Chunk] = {}
        self._shells: dict[tuple[str, str], tuple[_Tokens, _Tokens] | None] = {}

    def __call__(self, text: str) -> Doc:
        return next(self.pipe([text]))

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Yield the Doc of each text, when what is new in all of them has been learned."""
        split = [(text, [] if _is_unclean(text) else text.replace("\n", " \n ").split(" ")) for text in texts]
        self._learn(set[str]().union(*(chunks for _, chunks in split)))
        for text, chunks in split:
            yield self._assemble(chunks) if chunks else self.inner(text)

    def _assemble(self, chunks: list[str]) -> Doc:
        ids: list[int] = []
        plain: list[str] = []
        spaces = bytearray()
        for new_ids, new_words, new_spaces in map(self._known.__getitem__, chunks):
            if new_spaces is None:
                ids.append(new_ids)
                plain.append(new_words)
                spaces.append(True)
            else:
                ids += new_ids
                plain += new_words
                spaces += new_spaces
        end = -1
        for _ in range(plain.count("\n")):
            end = plain.index("\n", end + 1)
            spaces[max(end - 1, 0)] = False
        spaces[-1:] = bytes(len(spaces[-1:]))
        # Ids of words and 0 for False do for spaCy, and cost a third of strings and lists.
        return Doc(self.vocab, words=ids, spaces=spaces, user_data={PLAIN_WORDS: plain})  # type: ignore[arg-type]

    def _learn(self, chunks: set[str]) -> None:
        """Tokenise the chunks not seen yet, the hard ones all in one go."""
        if len(self._known) >= _MOST_CHUNKS:
            self._known.clear()
            self._shells.clear()
        if not self._known:
            self._known["\n"] = ((self.vocab.strings.add("\n"),), ("\n",), b"\0")
            self._known[""] = ((), (), b"")
        hard = list(self._hard(chunks.difference(self._known)))
        words: list[str] = []
        for token in self.inner(" ".join(hard)) if hard else ():
            words.append(token.text)
            if token.whitespace_:
                self._keep(words)
                words.clear()
        if words:
            self._keep(words)

    def _hard(self, chunks: set[str]) -> Iterator[str]:
        """Keep the chunks that are a plain word or figure, perhaps between marks, and yield the rest.

        These are most, and what the English rules make of them is known: marks come off one by one, hyphens part, and
        ASCII letters stay together but for the listed exceptions.
        """
        wary, add, known = self._wary, self.vocab.strings.add, self._known
        for chunk in chunks:
            if chunk.isalpha() and chunk.isascii() and chunk not in wary:
                known[chunk] = (add(chunk), chunk.lower(), None)
            elif self._keep_plain(chunk):
                continue
            elif len(chunk) > _LONGEST:
                self._keep([chunk])
            else:
                yield chunk

    def _keep_plain(self, chunk: str) -> bool:
        """Keep a chunk that is a word or a figure in marks, and say whether it is one."""
        match = _PLAIN.fullmatch(chunk)
        if match is None:
            return False
        start, end = match.span(match.lastindex or 0)
        core, before, after = chunk[start:end], chunk[:start], chunk[end:]
        parts = core.replace("-", " - ").split(" ") if "-" in core else (core,)
        if not self._wary.isdisjoint((core, parts[0])) or (after[1:2] == "s" and core + after[:2] in self._exceptions):
            return False
        shell = self._shells[before, after] if (before, after) in self._shells else self._shell(before, after)
        if shell is None:
            return False
        (first, opening), (last, closing) = shell
        ids = (*first, *map(self.vocab.strings.add, parts), *last)
        self._known[chunk] = (ids, (*opening, *map(str.lower, parts), *closing), _spaces_after(len(ids)))
        return True

    def _shell(self, before: str, after: str) -> tuple[_Tokens, _Tokens] | None:
        """Return the tokens of the marks on either side of a word, None where they do not come off one by one."""
        owner = after[:2] if after[1:2] == "s" else ""
        sides = (tuple(before), (owner, *after[2:]) if owner else tuple(after))
        first, last = ((tuple(map(self.vocab.strings.add, side)), tuple(map(plain_word, side))) for side in sides)
        marks = f"{before} {after}"
        smiling = not (_SMILING.isdisjoint(marks) or _BRACKETS.isdisjoint(marks))
        shell = None if smiling or any(pair in marks for pair in _DOUBLED) else (first, last)
        self._shells[before, after] = shell
        return shell

    def _keep(self, words: list[str]) -> None:
        ids = tuple(map(self.vocab.strings.add, words))
        self._known["".join(words)] = (ids, tuple(map(plain_word, words)), _spaces_after(len(words)))


@cache
def _spaces_after(tokens: int) -> bytes:
    return bytes(tokens - 1) + b"\1"


def _is_unclean(text: str) -> bool:
    """Say whether a text holds other white space than one space between words and line feeds between paragraphs."""
    return "  " in text or " \n" in text or "\n " in text or text[:1] in ("", " ") or text[-1] == " "


def plain_word(word: str) -> str:
    """Return a word in lower case with straight apostrophes."""
    return word.lower().replace("\u2018", "'").replace("\u2019", "'")


def norm_of(word: str) -> str:
    """Return the form that words are matched on: spaCy's norm of a mark, else the plain word."""
    return BASE_NORMS.get(word) or plain_word(word)


def make_tokenizer(nlp: Language) -> ChunkTokenizer:
    """Return the tokenizer of the pipeline: the rules of the stock English one, and the infixes added here."""
    stock = nlp.Defaults
    inner = Tokenizer(
        nlp.vocab,
        rules={chunk: parts for chunk, parts in stock.tokenizer_exceptions.items() if chunk not in _FACES},
        prefix_search=compile_prefix_regex((*(stock.prefixes or ()), _TILDE)).search,
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
