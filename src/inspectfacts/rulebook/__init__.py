"""The rulebook: every word the rules know, read from TOML files and checked on the way in."""

from .load import load_rulebook
from .model import Lexicon, LexiconFile, MarkedExample, Rulebook

__all__ = ["Lexicon", "LexiconFile", "MarkedExample", "Rulebook", "load_rulebook"]
