"""Turn what the user named (paths, folders, patterns, lists, `-`) into inputs, in the order they were named."""

import sys
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path

import click

from ..errors import ReadError
from ..readers import ARTICLE_SUFFIXES

__all__ = ["STDIN", "expand", "is_url", "listed_in"]

STDIN = "-"


def is_url(name: str) -> bool:
    """Say whether an input is fetched from the web."""
    return name.startswith(("http://", "https://"))


def expand(names: Iterable[str], *, recursive: bool) -> Iterator[str | ReadError]:
    """Yield the path of each input; a name that leads nowhere yields the ReadError that says so, in its place."""
    for name in names:
        if name == STDIN or is_url(name) or Path(name).is_file():
            yield name
        elif Path(name).is_dir():
            yield from _folder(name, recursive=recursive)
        elif has_magic(name) and (found := sorted(glob(name, recursive=True))):  # noqa: PTH207 (the user's own pattern)
            yield from expand(found, recursive=recursive)
        else:
            yield name


def _folder(name: str, *, recursive: bool) -> Iterator[str | ReadError]:
    if not recursive:
        yield ReadError("directory", f"{name}: is a directory (use -r to read the articles in it)")
        return
    for path in sorted(Path(name).rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(name).parts)
        if path.is_file() and not hidden and path.name.lower().endswith(ARTICLE_SUFFIXES):
            yield str(path)


def listed_in(source: str) -> Iterator[str]:
    """Yield the names listed in a file, one a line, blank lines skipped; `-` reads the list from stdin."""
    try:
        listed = sys.stdin.buffer.read() if source == STDIN else Path(source).read_bytes()
    except OSError as error:
        raise click.UsageError(f"--files-from {source}: {error.strerror}") from error
    for line in listed.splitlines():
        name = line.decode("utf-8", "surrogateescape")
        if name.strip():
            yield name
