"""Mark every phrase of every lexicon: one span group per lexicon, each span labelled, longest match first."""

from collections import defaultdict

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ..rulebook import Rulebook, load_rulebook

__all__ = ["Terms", "make_terms"]


class Terms:
    """Holds the phrase matchers of a rulebook; called with a doc, fills doc.spans[lexicon name]."""

    def __init__(self, nlp: Language, rulebook: Rulebook) -> None:
        self._names = tuple(rulebook.lexicons)
        self._keys: dict[int, tuple[str, str]] = {}
        self._loose = PhraseMatcher(nlp.vocab, attr="NORM")
        self._cased = PhraseMatcher(nlp.vocab, attr="ORTH")
        for lexicon in rulebook.lexicons.values():
            for label, phrases in lexicon.terms.items():
                key = f"{lexicon.name}/{label}"
                self._keys[nlp.vocab.strings.add(key)] = (lexicon.name, label)
                matcher = self._cased if label in lexicon.cased else self._loose
                matcher.add(key, list(nlp.tokenizer.pipe(phrases)))

    def __call__(self, doc: Doc) -> Doc:
        found: defaultdict[str, list[Span]] = defaultdict(list)
        for matcher in (self._loose, self._cased):
            for key, start, end in matcher(doc):
                name, label = self._keys[key]
                found[name].append(Span(doc, start, end, label))
        for name in self._names:
            doc.spans[name] = filter_spans(found[name]) if name in found else []
        return doc


@Language.factory("inspectfacts_terms", default_config={"rules": None})
def make_terms(nlp: Language, name: str, rules: str | None) -> Terms:
    """Make the pipe that marks the words of every lexicon."""
    return Terms(nlp, load_rulebook(rules))
