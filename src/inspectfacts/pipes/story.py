"""Say what an article is about: the inspectorate and the service that it names most."""

from collections import Counter

from spacy.tokens import Doc

__all__ = ["main_parties"]


def main_parties(doc: Doc) -> tuple[str | None, str | None]:
    """Return the short name of the inspectorate and the fullest name of the service, None where none is named."""
    bodies = Counter(span.label_ for span in doc.spans["inspectorates"])
    roster = doc.spans["providers"].attrs["roster"]
    service = roster.main()
    return next(iter(bodies.most_common(1)), (None, 0))[0], roster.names[service] if service >= 0 else None
