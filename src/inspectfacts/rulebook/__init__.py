"""The rulebook: every word the rules know, read from TOML files and checked on the way in."""

from .councils import Council, CouncilNames, name_words
from .examples import MarkedExample
from .furniture import FurnitureFile, FurnitureSet, Inside, Opening
from .load import load_rulebook
from .model import (
    Area,
    Framework,
    Grade,
    Inspectorate,
    Lexicon,
    LexiconFile,
    RegulatoryAction,
    Rulebook,
    Scale,
)

__all__ = [
    "Area",
    "Council",
    "CouncilNames",
    "Framework",
    "FurnitureFile",
    "FurnitureSet",
    "Grade",
    "Inside",
    "Inspectorate",
    "Lexicon",
    "LexiconFile",
    "MarkedExample",
    "Opening",
    "RegulatoryAction",
    "Rulebook",
    "Scale",
    "load_rulebook",
    "name_words",
]
