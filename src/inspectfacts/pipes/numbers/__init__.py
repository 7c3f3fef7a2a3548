"""Mark numbers with their values: doc.spans["numbers"], with parallel lists in its attrs.

`values` holds Number values; `places` holds (start, end) token offsets, which cost less to read than spans.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...rulebook import load_rulebook
from ..reading import reading_of
from .grammar import NumberReader
from .value import Number
from .words import number_table

__all__ = ["Number", "Numbers", "make_numbers"]


class Numbers:
    """Holds the number grammar of a rulebook; called with a doc, fills doc.spans["numbers"]."""

    def __init__(self, rules: str | None) -> None:
        lexicons = load_rulebook(rules).lexicons
        parts = lexicons["counting_words"].terms["part"]
        self._reader = NumberReader(number_table(lexicons["number_words"]), frozenset(parts))

    def __call__(self, doc: Doc) -> Doc:
        found = list(self._reader.read(reading_of(doc).words))
        spans = [Span(doc, start, end) for start, end, _ in found]
        attrs = {"values": [number for *_, number in found], "places": [(start, end) for start, end, _ in found]}
        doc.spans["numbers"] = SpanGroup(doc, name="numbers", attrs=attrs, spans=spans)
        return doc


@Language.factory("inspectfacts_numbers", default_config={"rules": None})
def make_numbers(nlp: Language, name: str, rules: str | None) -> Numbers:
    """Make the pipe that marks numbers."""
    return Numbers(rules)
