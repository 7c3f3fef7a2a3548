"""Read plain text."""

from ..article import Article
from .decoding import decode
from .source import Document

__all__ = ["read_text"]


def read_text(given: Document) -> Article:
    """Return the article of a text file."""
    decoded = decode(given.data, given.name, given.encoding)
    return Article(
        text=decoded.text,
        sha256=given.sha256,
        path=given.path,
        encoding=decoded.encoding,
        published=given.hint(),
        warnings=decoded.warnings,
    )
