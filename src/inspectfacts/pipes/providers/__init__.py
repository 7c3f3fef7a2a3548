"""Find the services that are inspected: by name and by description, each resolved to its fullest name."""

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...rulebook import load_rulebook
from ..reading import reading_of
from .kinds import read_kinds
from .names import find_mentions
from .roster import make_roster

__all__ = ["make_providers"]


@Language.factory("inspectfacts_providers", default_config={"rules": None})
def make_providers(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that fills doc.spans["providers"].

    A span's label is the kind of service; the attributes hold, per span, its resolved name and form, and the roster.
    """
    kinds = read_kinds(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        mentions = list(find_mentions(doc, kinds))
        bodies = {span.label_ for span in doc.spans.get("inspectorates", ())}
        likely = frozenset().union(*(kinds.inspected_by.get(body, frozenset()) for body in bodies))
        roster = make_roster(reading_of(doc), mentions, kinds, likely)
        names = [roster.names[n] if n >= 0 else None for n in roster.resolved]
        spans = [Span(doc, mention.start, mention.end, mention.kind) for mention in mentions]
        attrs = {"names": names, "forms": [mention.form for mention in mentions], "roster": roster}
        doc.spans["providers"] = SpanGroup(doc, name="providers", spans=spans, attrs=attrs)
        return doc

    return pipe
