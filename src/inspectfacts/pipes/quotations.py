"""Mark quotations before anything else is read: doc.spans["quotations"] and, per token, which one it stands in."""

from bisect import bisect_left, bisect_right

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ..rulebook import load_rulebook
from .pairing import MarkPairer, Pair
from .reading import reading_of

__all__ = ["QUOTATIONS", "Quotations", "make_quotations"]

QUOTATIONS = "quotations"


class Quotations:
    """Fills doc.spans["quotations"], outer before inner, and `quoted`; attrs hold the `pairs` and their `tokens`."""

    def __init__(self, pairer: MarkPairer) -> None:
        self._pairer = pairer

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        quoted = [-1] * len(reading.words)
        spans: list[Span] = []
        tokens: list[tuple[int, int]] = []
        pairs: list[Pair] = []
        for pair in self._pairer.pairs(reading.cleaned.text):
            start = bisect_right(reading.offsets, pair.start) - 1
            end = bisect_left(reading.offsets, pair.end)
            if start < end:
                quoted[start:end] = [len(spans)] * (end - start)
                spans.append(Span(doc, start, end, pair.family))
                tokens.append((start, end))
                pairs.append(pair)
        reading.quoted = quoted
        doc.spans[QUOTATIONS] = SpanGroup(doc, name=QUOTATIONS, spans=spans, attrs={"tokens": tokens, "pairs": pairs})
        return doc


@Language.factory("inspectfacts_quotations", default_config={"rules": None})
def make_quotations(nlp: Language, name: str, rules: str | None) -> Quotations:
    """Make the pipe that pairs quotation marks."""
    return Quotations(MarkPairer(load_rulebook(rules).lexicons["marks"]))
