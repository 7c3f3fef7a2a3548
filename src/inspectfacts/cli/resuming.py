"""Write the output of a long run so that it can be taken up again: the unfinished file is its own checkpoint.

Each document is one line, in the order of the inputs, and names its source. So the whole lines of the unfinished file
say how far the run came, and whether the inputs are still the same; its name holds a digest of what else decides them.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from .. import __version__
from ..errors import UsageError
from ..facts import ErrorInfo, Failure
from ..readers import Part, path_of
from .documents import Tally
from .talk import complain
from .writing import file_at, open_stream, put_in_place, writing_to

__all__ = ["open_resumable"]

_DECIDING = ("published", "types", "explain", "with_text", "text_field", "id_field", "date_field", "url_field")


@contextmanager
def open_resumable(options: dict[str, Any], parts: Iterator[Part], tally: Tally) -> Iterator[BinaryIO]:
    """Give a stream to write to; with --resume, parts that were done before are taken off `parts` and counted."""
    target = file_at(options["output"])
    if target is None:
        if options["resume"]:
            raise UsageError("--resume needs the -o FILE of the run it goes on with")
        with open_stream(options["output"]) as stream:
            yield stream
        return
    with writing_to(options["output"]):
        unfinished = _unfinished(target, options)
        with unfinished.open("r+b" if unfinished.exists() else "x+b") as stream:
            _lock(stream, unfinished)
            if options["resume"]:
                _pass_over(stream, parts, tally)
            with _left_for_later(unfinished, tally):
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
        put_in_place(unfinished, target)


@contextmanager
def _left_for_later(unfinished: Path, tally: Tally) -> Iterator[None]:
    """Say how an interrupted run is taken up again; one that wrote nothing leaves nothing."""
    try:
        yield
    except BaseException:
        documents = tally.done + tally.failed
        if documents:
            complain(f"{unfinished}: holds the first {documents:,} documents; --resume goes on from there")
        else:
            unfinished.unlink(missing_ok=True)
        raise


def _unfinished(target: Path, options: dict[str, Any]) -> Path:
    """Return the name the output has until it is complete; raise UsageError where another run's stands in the way."""
    ours = target.with_name(f"{target.name}.{_settings(options)}.part")
    found = sorted(each for each in target.parent.glob("*.part") if each.name.startswith(f"{target.name}."))
    if found and not options["resume"]:
        raise UsageError(f"{found[0]}: an interrupted run left this: go on with --resume, or delete it to start anew")
    if found and ours not in found:
        raise UsageError(f"{found[0]}: was made with other options, rules or another version: delete it to start anew")
    return ours


def _settings(options: dict[str, Any]) -> str:
    """Return a digest of all but the inputs that decides what is written."""
    deciding = [__version__, *(repr(options[name]) for name in _DECIDING if name != "types"), *sorted(options["types"])]
    digest = hashlib.sha256("\0".join(deciding).encode("utf-8", "surrogatepass"))
    if options["rules"]:
        for path in sorted(Path(options["rules"]).rglob("*.toml")):
            digest.update(os.fsencode(path.relative_to(options["rules"])) + b"\0" + path.read_bytes())
    return digest.hexdigest()[:8]


def _lock(stream: BinaryIO, path: Path) -> None:
    """Keep a second run off the file, where the system can."""
    with suppress(ImportError):
        import fcntl

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise UsageError(f"{path}: another run is writing it") from error


class _Source(msgspec.Struct):
    path: str | None
    sha256: str | None


class _Written(msgspec.Struct):
    """What a line of the output says of where it came from."""

    source: _Source
    error: ErrorInfo | None = None


def _pass_over(stream: BinaryIO, parts: Iterator[Part], tally: Tally) -> None:
    """Take the parts that have a line off `parts`, and cut off what follows the last whole line."""
    end = 0
    for line in stream:
        written = _decoded(line)
        if written is None:
            break
        _compare(written.source, next(parts, None), tally.done + tally.failed + 1)
        tally.add(failed=written.error is not None)
        end += len(line)
    stream.seek(end)
    stream.truncate()


def _decoded(line: bytes) -> _Written | None:
    if not line.endswith(b"\n"):
        return None
    try:
        return msgspec.json.decode(line, type=_Written)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _compare(was: _Source, part: Part | None, number: int) -> None:
    if part is None:
        raise UsageError(f"the inputs are not those of the interrupted run: document {number} ({was.path}) is gone")
    if path_of(part) != was.path:
        raise UsageError(
            f"the inputs are not those of the interrupted run: document {number} was {was.path}, now {path_of(part)}"
        )
    if was.sha256 is not None and not isinstance(part, Failure) and part.sha256 != was.sha256:
        raise UsageError(f"{was.path}: was changed since the interrupted run")
