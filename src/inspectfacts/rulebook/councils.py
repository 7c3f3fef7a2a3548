"""Councils and their official codes: places from a table, the forms of their names from patterns by type."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from msgspec import Struct, field

from .examples import MarkedExample

__all__ = ["Council", "CouncilForms", "CouncilNames", "name_councils", "name_words"]

_CACHED = 4096


class Council(Struct, frozen=True):
    """One council: its place, its official name, its GSS code, and its DfE number where it has children's services."""

    name: str
    also: str
    official: str
    gss: str
    dfe: str
    type: str

    @property
    def codes(self) -> dict[str, str]:
        """The codes it has, by the name of the code."""
        return {"gss": self.gss} | ({"dfe": self.dfe} if self.dfe else {})

    @property
    def places(self) -> tuple[str, ...]:
        """The names of its place: the full one, then the short one where there is one."""
        return (self.name, self.also) if self.also else (self.name,)


class CouncilForms(Struct, frozen=True, forbid_unknown_fields=True):
    """The patterns ("{} Borough Council") that names of councils follow, by type of council or for "every" one."""

    about: str
    source: str
    forms: dict[str, list[str]]
    hits: list[MarkedExample] = []
    misses: list[MarkedExample] = []


class CouncilNames(Struct, frozen=True):
    """Councils by the words of each name that means one of them and no other, and by the words of their places."""

    names: Mapping[tuple[str, ...], Council] = field(default_factory=dict)
    places: Mapping[tuple[str, ...], Council] = field(default_factory=dict)


def name_councils(patterns: Mapping[str, list[str]]) -> CouncilNames:
    """Return the councils of the package's table under every name that the patterns give them."""
    table = files("inspectfacts") / "data" / "councils" / "councils.csv"
    councils = [Council(**row) for row in csv.DictReader(table.read_text("utf-8").splitlines())]
    named = [(words, council) for council in councils for words in dict.fromkeys(_names(council, patterns))]
    shared = Counter(words for words, _ in named)
    places = {name_words(place): council for council in councils for place in council.places}
    return CouncilNames({words: council for words, council in named if shared[words] == 1}, places)


@lru_cache(maxsize=_CACHED)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, without possessives and full stops."""
    plain = name.replace("’", "'").replace("&", "and").replace(".", "").casefold()
    return tuple(word.removesuffix("'s") for word in re.findall(r"[\w'-]+", plain))


def _names(council: Council, patterns: Mapping[str, list[str]]) -> Iterator[tuple[str, ...]]:
    yield name_words(council.official)
    for place in council.places:
        for pattern in (*patterns.get("every", ()), *patterns.get(council.type, ())):
            yield name_words(pattern.format(place))
