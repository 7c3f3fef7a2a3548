"""Find regulatory actions."""

from spacy.language import Language
from spacy.tokens import Doc

__all__ = ["make_actions"]


@Language.factory("inspectfacts_actions", default_config={"rules": None})
def make_actions(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe."""

    def pipe(doc: Doc) -> Doc:
        return doc

    return pipe
