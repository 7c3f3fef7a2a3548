"""The rulebook: every word the rules know, read from TOML files and checked on the way in."""

from .furniture import FurnitureFile, FurnitureSet, Inside, Opening
from .load import load_rulebook
from .model import (
    Area,
    Framework,
    Grade,
    Inspectorate,
    Lexicon,
    LexiconFile,
    MarkedExample,
    RegulatoryAction,
    Rulebook,
    Scale,
)

__all__ = [
    "Area",
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
]
