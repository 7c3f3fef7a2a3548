"""Pair quotation marks before anything else is read."""

from spacy.language import Language
from spacy.tokens import Doc

__all__ = ["make_quotations"]


@Language.factory("inspectfacts_quotations", default_config={"rules": None})
def make_quotations(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe."""

    def pipe(doc: Doc) -> Doc:
        return doc

    return pipe
