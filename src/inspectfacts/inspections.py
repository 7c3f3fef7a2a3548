"""Add ratings and dates up to one row per inspection that the article reports: a pure function over facts."""

from collections.abc import Mapping, Sequence
from typing import Any

from .facts import Inspection, Published

__all__ = ["find_inspections"]


def find_inspections(facts: Mapping[str, Sequence[Any]], published: Published | None) -> list[Inspection]:
    """Return one row per inspection reported as news, in the order of the text."""
    return []
