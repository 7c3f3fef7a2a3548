"""Add facts up to one row per inspection that the article reports: pure functions, no text is read again."""

from .rows import find_inspections
from .told import LEAD, TOP, About, Together

__all__ = ["LEAD", "TOP", "About", "Together", "find_inspections"]
