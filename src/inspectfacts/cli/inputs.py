"""Turn what the user named (paths, folders, patterns, lists, `-`) into inputs, in the order they were named."""

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from glob import glob, has_magic
from itertools import chain
from pathlib import Path
from typing import Any

import click

from ..batch import failure_of
from ..errors import ReadError, UsageError
from ..facts import Failure
from ..readers import ARTICLE_SUFFIXES, shown

__all__ = ["STDIN", "expand", "is_url", "named_in"]

STDIN = "-"

_HINT = "is a directory (use -r to read the articles in it)"


def named_in(options: dict[str, Any]) -> Iterator[str]:
    """Yield what the arguments name, then what --files-from lists; with neither, what is piped in."""
    listed = options["files_from"]
    if not options["paths"] and listed is None:
        if sys.stdin.isatty():
            raise click.UsageError("name an article to read, or pipe one in (see --help)")
        return iter([STDIN])
    if listed == STDIN and STDIN in options["paths"]:
        raise UsageError("stdin cannot be an article and the list of --files-from at once")
    return chain(options["paths"], _listed_in(listed) if listed is not None else ())


def is_url(name: str) -> bool:
    """Say whether an input is fetched from the web."""
    return name.startswith(("http://", "https://"))


def expand(names: Iterable[str], *, recursive: bool, output: str | None) -> Iterator[str | Failure]:
    """Yield the path of each input, or in its place the failure that says why a folder was not read.

    The file that is written to is no input: in a folder or a pattern it is passed over, by name it is refused.
    """
    for name in names:
        if name == STDIN or is_url(name):
            yield name
        elif os.path.isdir(name):  # noqa: PTH112 (Path.is_dir raises on a name that is too long)
            yield from _articles_in(name, output) if recursive else (_refused(name, "directory", _HINT),)
        elif found := _matching(name):
            yield from expand(_without(output, found), recursive=recursive, output=None)
        elif _is_output(name, output):
            raise UsageError(f"{shown(name)}: is the output too")
        else:
            yield name


def _matching(name: str) -> list[str]:
    """Return what a pattern finds, sorted; nothing for what is no pattern, or is a file with a name like one."""
    if not has_magic(name) or os.path.lexists(name):
        return []
    return sorted(glob(name, recursive=True))  # noqa: PTH207 (the user's own pattern)


def _refused(name: str, code: str, problem: str) -> Failure:
    return failure_of(shown(name), ReadError(code, f"{shown(name)}: {problem}"))


def _articles_in(name: str, output: str | None) -> Iterator[str | Failure]:
    found = _folder(name, output)
    yield next(found, None) or _refused(name, "empty", "no articles were found in the folder")
    yield from found


def _folder(name: str, output: str | None) -> Iterator[str | Failure]:
    """Yield the articles of a folder and of the folders in it, by name; links to folders are not followed."""
    try:
        with os.scandir(name) as listed:
            entries = sorted((entry for entry in listed if not entry.name.startswith(".")), key=lambda each: each.name)
    except OSError as error:
        yield _refused(name, "unreadable", error.strerror or str(error))
        return
    for entry in entries:
        path = str(Path(entry.path))
        if entry.is_dir(follow_symlinks=False):
            yield from _folder(path, output)
        elif entry.name.lower().endswith(ARTICLE_SUFFIXES) and entry.is_file() and not _is_output(path, output):
            yield path


def _without(output: str | None, names: list[str]) -> Iterator[str]:
    return (name for name in names if not _is_output(name, output))


def _is_output(name: str, output: str | None) -> bool:
    """Say whether a path leads to the output file, by whatever name or link."""
    try:
        return output is not None and Path(output).is_file() and Path(name).samefile(output)
    except (OSError, ValueError):
        return False


def _listed_in(source: str) -> Iterator[str]:
    """Yield the names listed in a file, one a line, blank lines skipped; `-` reads the list from stdin."""
    try:
        with nullcontext(sys.stdin.buffer) if source == STDIN else Path(source).open("rb") as listed:
            for number, line in enumerate(listed):
                name = (line.removeprefix(BOM_UTF8) if number == 0 else line).rstrip(b"\r\n")
                if name.strip():
                    yield os.fsdecode(name)
    except OSError as error:
        raise UsageError(f"--files-from {source}: {error.strerror}") from error
