"""Mark every phrase the rulebook knows: one span group per lexicon, each span labelled, longest match first.

The inspectorate files fill groups of their own: "inspectorates" (label: the canonical short name), "interveners"
(bodies that act but do not inspect), "grades" (label: the grade's id), "areas" (label: the area as its framework words
it) and "actions" (label: the action's id); their generic words join the lexicon "watchdogs".
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ..registry import written_grades
from ..rulebook import Rulebook, load_rulebook

__all__ = ["Terms", "make_terms"]

_OWN_GROUPS = ("inspectorates", "interveners", "grades", "areas", "actions", "watchdogs")


class Terms:
    """Holds the phrase matchers of a rulebook; called with a doc, fills doc.spans[lexicon name]."""

    def __init__(self, nlp: Language, rulebook: Rulebook) -> None:
        self._names = tuple(dict.fromkeys([*rulebook.lexicons, *_OWN_GROUPS]))
        self._keys: dict[int, tuple[str, str]] = {}
        self._loose = PhraseMatcher(nlp.vocab, attr="NORM")
        self._cased = PhraseMatcher(nlp.vocab, attr="ORTH")
        for lexicon in filter(lambda lexicon: lexicon.marked, rulebook.lexicons.values()):
            for label, phrases in lexicon.terms.items():
                self._add(nlp, self._cased if label in lexicon.cased else self._loose, lexicon.name, label, phrases)
        registered: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for group, label, phrase in _registered(rulebook):
            registered[group, label].append(phrase)
        for (group, label), wordings in registered.items():
            self._add(nlp, self._loose, group, label, wordings)

    def _add(self, nlp: Language, matcher: PhraseMatcher, group: str, label: str, phrases: Iterable[str]) -> None:
        key = f"{group}/{label}"
        self._keys[nlp.vocab.strings.add(key)] = (group, label)
        matcher.add(key, [nlp.make_doc(phrase) for phrase in phrases])

    def __call__(self, doc: Doc) -> Doc:
        found: defaultdict[str, list[Span]] = defaultdict(list)
        for matcher in (self._loose, self._cased):
            for key, start, end in matcher(doc):
                name, label = self._keys[key]
                found[name].append(Span(doc, start, end, label))
        for name in self._names:
            doc.spans[name] = filter_spans(found[name]) if name in found else []
        return doc


def _registered(rulebook: Rulebook) -> Iterator[tuple[str, str, str]]:
    """Yield group, label and phrase of all that the inspectorate files name."""
    for body in rulebook.inspectorates.values():
        group = "inspectorates" if body.inspects else "interveners"
        for alias in {body.short, body.name, *body.aliases}:
            yield group, body.short, alias
        for word in body.generic:
            yield ("watchdogs", "generic", word) if body.inspects else (group, body.short, word)
        for framework in body.frameworks:
            for area in framework.areas:
                for wording in (area.label, *area.aliases):
                    yield "areas", area.label, wording
        for action in body.actions:
            for phrase in action.phrases:
                yield "actions", action.id, phrase
    for written, grade in written_grades(rulebook):
        yield "grades", grade, written


@Language.factory("inspectfacts_terms", default_config={"rules": None})
def make_terms(nlp: Language, name: str, rules: str | None) -> Terms:
    """Make the pipe that marks the words of every lexicon."""
    return Terms(nlp, load_rulebook(rules))
