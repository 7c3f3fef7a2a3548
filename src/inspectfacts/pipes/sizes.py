"""Read how many services a word counts: "two", "10"."""

from ..rulebook import Rulebook

__all__ = ["read_sizes"]


def read_sizes(rulebook: Rulebook) -> dict[str, int]:
    """Return the words and figures from two on, with what they count."""
    sizes = rulebook.lexicons["inspections"].terms["sizes"]
    return {word: size for size, phrase in enumerate(sizes, 2) for word in phrase.split()}
