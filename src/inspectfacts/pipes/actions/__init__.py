"""Find regulatory actions: the steps a body takes against a service, from a warning notice to closure."""

from spacy.language import Language
from spacy.tokens import Doc

from ...rulebook import load_rulebook
from ..reading import file_facts
from .finding import find_actions
from .words import read_action_words

__all__ = ["make_actions"]


@Language.factory("inspectfacts_actions", default_config={"rules": None})
def make_actions(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that files the actions."""
    words = read_action_words(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        return file_facts(doc, "actions", find_actions(doc, words))

    return pipe
