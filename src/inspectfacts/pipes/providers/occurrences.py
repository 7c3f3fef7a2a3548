"""Find where words stand in an article again."""

from collections.abc import Iterator, Sequence

__all__ = ["find_places"]


def find_places(words: Sequence[str], name: Sequence[str]) -> Iterator[int]:
    """Yield where a name stands."""
    first, size, at = name[0], len(name), -1
    for _ in range(words.count(first)):
        at = words.index(first, at + 1)
        if size == 1 or words[at : at + size] == name:
            yield at
