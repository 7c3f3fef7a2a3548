"""Mark every phrase the rulebook knows: one span group per lexicon, each span labelled, longest match first.

The inspectorate files fill groups of their own: "inspectorates" (label: the canonical short name), "interveners"
(bodies that act but do not inspect), "grades" (label: the grade's id), "areas" (label: the area as its framework words
it) and "actions" (label: the action's id); their generic words join the lexicon "watchdogs". The attribute "places" of
a group lists its spans as plain (start, end, label), which costs less to read than Span objects.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span, SpanGroup

from ..registry import written_grades
from ..rulebook import Rulebook, load_rulebook

__all__ = ["Terms", "make_terms"]

_OWN_GROUPS = ("inspectorates", "interveners", "grades", "areas", "actions", "watchdogs")


class _Key(NamedTuple):
    """What a phrase means; of two that mean the same place, the one of lower order, which was added first, stays."""

    order: int
    group: str
    label: int
    name: str


_Place = tuple[int, int, _Key]


class Terms:
    """Holds the phrase matcher of a rulebook; called with a doc, fills doc.spans[lexicon name].

    Phrases match on word norms, which know neither case nor curly apostrophes; those of a cased label as written.
    """

    def __init__(self, nlp: Language, rulebook: Rulebook) -> None:
        marked = [lexicon for lexicon in rulebook.lexicons.values() if lexicon.marked]
        self._names = tuple(dict.fromkeys([*(lexicon.name for lexicon in marked), *_OWN_GROUPS]))
        self._nlp = nlp
        self._matcher = PhraseMatcher(nlp.vocab, attr="NORM")
        self._written: dict[int, set[tuple[int, ...]]] = {}
        self._keys: dict[int, _Key] = {}
        for lexicon in marked:
            for label, phrases in lexicon.terms.items():
                self._add(lexicon.name, label, phrases, cased=label in lexicon.cased)
        registered: dict[tuple[str, str], list[str]] = {}
        for group, label, phrase in _registered(rulebook):
            registered.setdefault((group, label), []).append(phrase)
        for (group, label), wordings in registered.items():
            self._add(group, label, wordings)

    def _add(self, group: str, label: str, phrases: Iterable[str], *, cased: bool = False) -> None:
        strings, key = self._nlp.vocab.strings, f"{group}/{label}"
        self._keys.setdefault(strings.add(key), _Key(len(self._keys), group, strings.add(label), label))
        docs = [self._nlp.make_doc(phrase) for phrase in phrases]
        self._matcher.add(key, docs)
        if cased:
            self._written[strings[key]] = {_ids(doc, 0, len(doc)) for doc in docs}

    def __call__(self, doc: Doc) -> Doc:
        keys, written = self._keys, self._written
        matches = [
            (start, end, keys[key])
            for key, start, end in self._matcher(doc)
            if key not in written or _ids(doc, start, end) in written[key]
        ]
        found: dict[str, list[_Place]] = {}
        for start, end, key in sorted(matches):
            _keep_longest(found.setdefault(key.group, []), (start, end, key))
        nothing = SpanGroup(doc, attrs={"places": []})
        for name in self._names:
            places = found.get(name)
            doc.spans[name] = _mark(doc, name, places) if places else nothing
        return doc


def _ids(doc: Doc, start: int, end: int) -> tuple[int, ...]:
    """Return what tells words as they are written."""
    return tuple(doc[at].orth for at in range(start, end))


def _mark(doc: Doc, name: str, places: list[_Place]) -> SpanGroup:
    spans = [Span(doc, start, end, key.label) for start, end, key in places]
    return SpanGroup(doc, name=name, spans=spans, attrs={"places": [(a, b, key.name) for a, b, key in places]})


def _keep_longest(places: list[_Place], place: _Place) -> None:
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
