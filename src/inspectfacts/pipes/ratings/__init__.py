"""Find grades given to services and to their areas, with what they are: result, history, aim, denial."""

from spacy.language import Language
from spacy.tokens import Doc

from ...rulebook import load_rulebook
from ..providers.kinds import read_kinds
from ..reading import file_facts
from .article import Rules, find_ratings
from .cues import read_rating_words

__all__ = ["make_ratings"]


@Language.factory("inspectfacts_ratings", default_config={"rules": None})
def make_ratings(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that files the ratings of a doc."""
    rulebook = load_rulebook(rules)
    held = Rules(rulebook, read_rating_words(rulebook), read_kinds(rulebook))

    def pipe(doc: Doc) -> Doc:
        return file_facts(doc, "ratings", find_ratings(doc, held))

    return pipe
