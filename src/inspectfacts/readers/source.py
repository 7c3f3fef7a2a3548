"""What a reader is given: a stream of bytes, where it came from, and what the user said about it."""

import hashlib
from pathlib import PurePath
from typing import BinaryIO

from msgspec import Struct

from ..article import Article
from ..errors import ReadError
from ..facts import Failure, Published
from .hints import published_in

__all__ = ["Fields", "Input", "Item", "read_whole", "sha256_of"]

_LARGEST = 256 * 2**20

# A dataset yields what it can read; a record that cannot be read yields its failure in its place.
Item = Article | Failure


class Fields(Struct, frozen=True, kw_only=True):
    """The columns of a dataset by the user's names; None means the usual names are tried."""

    text: str | None = None
    id: str | None = None
    date: str | None = None
    url: str | None = None
    title: str | None = None


class Input(Struct, frozen=True, kw_only=True):
    """One input being read. `path` goes to the output; `url` is where a page was fetched from."""

    stream: BinaryIO
    path: str | None = None
    url: str | None = None
    encoding: str | None = None
    fields: Fields = Fields()

    @property
    def name(self) -> str:
        """What messages call this input."""
        return self.path or "stdin"

    def hint(self) -> Published | None:
        """Return the publication date that the address or the file name holds."""
        if self.url is not None:
            return published_in(self.url, "url")
        return published_in(PurePath(self.path).name, "filename") if self.path else None


def read_whole(given: Input) -> bytes:
    """Return the whole content of a single document; raise ReadError where it is larger than any article."""
    data = given.stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ReadError("too_large", f"{given.name}: is larger than {_LARGEST // 2**20} MB")
    return data


def sha256_of(data: bytes) -> str:
    """Return the digest that names these bytes in the output."""
    return hashlib.sha256(data).hexdigest()
