"""Open the output: stdout, or a file that appears under its name only when it is complete."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..errors import UsageError

__all__ = ["file_at", "open_output", "open_stream", "put_in_place", "writing_to"]


@contextmanager
def open_output(path: str | None) -> Iterator[BinaryIO]:
    """Give a stream to write to; for a file, whatever is raised meanwhile leaves the old file as it was."""
    target = file_at(path)
    with open_stream(path) if target is None else _temporary_beside(target) as stream:
        yield stream


def file_at(path: str | None) -> Path | None:
    """Return the file that an output is, past any links; None for stdout, a device or a pipe, which nothing renames."""
    if path is None or path == "-":
        return None
    named = Path(path)
    with writing_to(path):
        if named.is_dir():
            raise UsageError(f"{path}: cannot write: is a directory")
        if named.exists() and not named.is_file():
            return None
        return named.resolve() if named.is_symlink() else named


@contextmanager
def open_stream(path: str | None) -> Iterator[BinaryIO]:
    """Give stdout, or the device or pipe at a path."""
    if path is None or path == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with writing_to(path), Path(path).open("wb") as stream:
        yield stream


@contextmanager
def writing_to(path: str | Path) -> Iterator[None]:
    """Turn the errors of a disk that is full, or of a place that takes no files, into one line."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"{path}: cannot write: {error.strerror or error}") from error


@contextmanager
def _temporary_beside(target: Path) -> Iterator[BinaryIO]:
    with writing_to(target):
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:200]}.", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
            put_in_place(Path(name), target)
        finally:
            Path(name).unlink(missing_ok=True)


def put_in_place(made: Path, target: Path) -> None:
    """Give a finished file its name, and the mode of the file it replaces or of a new one."""
    made.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
    made.replace(target)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
