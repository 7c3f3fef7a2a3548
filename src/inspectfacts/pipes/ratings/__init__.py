"""Find grades given to subjects and aspects."""

from spacy.language import Language
from spacy.tokens import Doc

__all__ = ["make_ratings"]


@Language.factory("inspectfacts_ratings", default_config={"rules": None})
def make_ratings(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe."""

    def pipe(doc: Doc) -> Doc:
        return doc

    return pipe
