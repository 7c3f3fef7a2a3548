"""A folder of marked articles as a corpus: its texts, its gold, and a digest that changes when they do."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from .marked import Marked, MarkedError, read_marked

__all__ = ["digest", "read_corpus"]


def read_corpus(folder: Path) -> Iterator[tuple[str, Marked]]:
    """Yield the name and the article of every `.marked` file of a folder, in order of name."""
    for path in sorted(folder.glob("*.marked")):
        try:
            yield path.stem, read_marked(path.read_bytes().decode("utf-8"))
        except MarkedError as error:
            raise MarkedError(f"{path.name}: {error}") from error


def digest(folder: Path) -> str:
    """Return the SHA-256 of the corpus, in hex: of every file's name and bytes, in order of name."""
    total = hashlib.sha256()
    for path in sorted(folder.glob("*.marked")):
        total.update(path.name.encode("utf-8") + b"\0" + path.read_bytes())
    return total.hexdigest()
