"""Read plain text."""

from collections.abc import Iterator

from ..article import Article
from .decoding import decode
from .source import Input, Item, read_whole, sha256_of

__all__ = ["read_text"]


def read_text(given: Input) -> Iterator[Item]:
    """Yield the one article of a text file."""
    data = read_whole(given)
    decoded = decode(data, given.name, given.encoding)
    yield Article(
        text=decoded.text,
        sha256=sha256_of(data),
        path=given.path,
        encoding=decoded.encoding,
        published=given.hint(),
        warnings=decoded.warnings,
    )
