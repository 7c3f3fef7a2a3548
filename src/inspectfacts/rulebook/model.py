"""What rule files hold, as types: a file that does not fit them is refused with its place."""

from msgspec import Struct, field

__all__ = ["Lexicon", "LexiconFile", "MarkedExample", "Rulebook"]


class MarkedExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with [the expected term] in square brackets, or with none in it for a near miss."""

    text: str
    label: str | None = None


class LexiconFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words: `terms` maps a label to the phrases that carry it.

    Phrases match on word norms: case and curly or straight apostrophes make no difference. `cased` labels match
    as written.
    """

    lexicon: str
    about: str
    terms: dict[str, list[str]]
    cased: list[str] = []
    source: str | None = None
    hits: list[MarkedExample] = []
    misses: list[MarkedExample] = []


class Lexicon(Struct, frozen=True):
    """A named set of labelled phrases, put together from every file that adds to it."""

    name: str
    terms: dict[str, tuple[str, ...]]
    cased: frozenset[str] = frozenset()


class Rulebook(Struct, frozen=True):
    """Every rule file of the package and of the user, loaded and checked."""

    lexicons: dict[str, Lexicon] = field(default_factory=dict)
    files: dict[str, LexiconFile] = field(default_factory=dict)
