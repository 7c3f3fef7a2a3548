"""Mark every phrase the rulebook knows: one span group per lexicon, each span labelled, longest match first.

The inspectorate files fill groups of their own: "inspectorates" (label: the canonical short name), "interveners"
(bodies that act but do not inspect), "grades" (label: the grade's id), "areas" (label: the area as its framework words
it) and "actions" (label: the action's id); their generic words join the lexicon "watchdogs".
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ..registry import written_grades
from ..rulebook import Rulebook, load_rulebook
from .phrase_tree import Phrase, PhraseTree
from .reading import reading_of

__all__ = ["Terms", "make_terms"]

Place = tuple[int, int, int]

_OWN_GROUPS = ("inspectorates", "interveners", "grades", "areas", "actions", "watchdogs")


class Terms:
    """Holds the phrases of a rulebook; called with a doc, fills doc.spans[lexicon name]."""

    def __init__(self, nlp: Language, rulebook: Rulebook) -> None:
        marked = [lexicon for lexicon in rulebook.lexicons.values() if lexicon.marked]
        self._names = tuple(dict.fromkeys([*(lexicon.name for lexicon in marked), *_OWN_GROUPS]))
        self._nlp = nlp
        self._tree = PhraseTree()
        for lexicon in marked:
            for label, phrases in lexicon.terms.items():
                for phrase in phrases:
                    self._add(lexicon.name, label, phrase, cased=label in lexicon.cased)
        for group, label, phrase in _registered(rulebook):
            self._add(group, label, phrase, cased=False)

    def _add(self, group: str, label: str, phrase: str, *, cased: bool) -> None:
        doc = self._nlp.make_doc(phrase)
        meaning = Phrase(group, self._nlp.vocab.strings.add(label), doc.text if cased else None)
        self._tree.add(reading_of(doc).words, meaning)

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        found: dict[str, list[Place]] = {}
        for start, end, phrase in self._tree.find(reading.words):
            if phrase.text is None or phrase.text == reading.text_of(start, end):
                _keep_longest(found.setdefault(phrase.group, []), (start, end, phrase.label))
        nothing = SpanGroup(doc)
        for name in self._names:
            places = found.get(name)
            doc.spans[name] = [Span(doc, *place) for place in places] if places else nothing
        return doc


def _keep_longest(places: list[Place], place: Place) -> None:
    """Add a place to those before it; of two that overlap the longer stays, else the first."""
    if not places or places[-1][1] <= place[0]:
        places.append(place)
    elif place[1] - place[0] > places[-1][1] - places[-1][0]:
        places[-1] = place


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
