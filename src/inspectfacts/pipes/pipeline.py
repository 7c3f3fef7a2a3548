"""Put the pipeline together: blank English, its tokenizer, and the pipes in the order they build on each other."""

import spacy
from spacy.attrs import NORM
from spacy.language import Language

from . import (  # noqa: F401  (each import declares a factory)
    actions,
    counts,
    dates,
    numbers,
    people,
    providers,
    quotations,
    quotes,
    ratings,
    sentences,
    terms,
)
from .tokens import TOKENIZER, norm_of

__all__ = ["PIPES", "make_pipeline"]

PIPES = (
    "quotations",
    "sentences",
    "terms",
    "numbers",
    "dates",
    "people",
    "providers",
    "ratings",
    "counts",
    "quotes",
    "actions",
)
_PLAIN = frozenset({"sentences"})


def make_pipeline(rules: str | None = None) -> Language:
    """Return the whole pipeline over the rules of the package and of the folder `rules`."""
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    # Twenty other attributes of each new word (its shape, whether it is like a URL …) would cost more than the rest of
    # tokenising it, and no pipe asks for them.
    nlp.vocab.lex_attr_getters = {NORM: norm_of}  # type: ignore[attr-defined]
    for pipe in PIPES:
        config = {} if pipe in _PLAIN else {"rules": rules}
        nlp.add_pipe(f"inspectfacts_{pipe}", name=pipe, config=config)
    return nlp
