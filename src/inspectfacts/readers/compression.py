"""Unpack gzip and zstd as they are read."""

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from ..errors import ReadError
from .extras import need

__all__ = ["DAMAGED", "compression_of", "damaged", "unpack"]

_CHUNK = 16384
# What the unpackers raise on broken data.
DAMAGED = (gzip.BadGzipFile, EOFError, zlib.error)


def compression_of(head: bytes) -> str | None:
    """Return "gzip" or "zstd" where the first bytes of an input say so."""
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    return "zstd" if head.startswith(b"\x28\xb5\x2f\xfd") else None


def unpack(stream: BinaryIO, packing: str, name: str) -> io.BufferedReader:
    """Return a stream of the unpacked content."""
    if packing == "gzip":
        return io.BufferedReader(cast(Any, gzip.GzipFile(fileobj=stream)))
    zstandard = need("zstandard", "archives", f"{name}: reading zstd")
    return io.BufferedReader(_ZstdReader(zstandard, stream))


class _ZstdReader(io.RawIOBase):
    """Reads zstd frames one after the other and raises EOFError on damaged or unfinished ones, as gzip does."""

    def __init__(self, zstandard: Any, stream: BinaryIO) -> None:
        self._zstandard, self._stream = zstandard, stream
        self._pieces = self._unpacked()
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count

    def _unpacked(self) -> Iterator[bytes]:
        frame = None
        packed = b""
        while packed or (packed := self._stream.read(_CHUNK)):
            frame = frame or self._zstandard.ZstdDecompressor().decompressobj()
            try:
                yield frame.decompress(packed)
            except self._zstandard.ZstdError as error:
                raise EOFError(str(error)) from error
            packed = frame.unused_data if frame.eof else b""
            frame = None if frame.eof else frame
        if frame is not None:
            raise EOFError("it ends in the middle")


def damaged(name: str, error: Exception) -> ReadError:
    """Return the error that says a packed file is broken."""
    return ReadError("damaged", f"{name}: the compressed data is damaged ({error})")
