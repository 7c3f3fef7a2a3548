"""Find people, bodies that speak, and their roles."""

from spacy.language import Language
from spacy.tokens import Doc

__all__ = ["make_people"]


@Language.factory("inspectfacts_people", default_config={"rules": None})
def make_people(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe."""

    def pipe(doc: Doc) -> Doc:
        return doc

    return pipe
