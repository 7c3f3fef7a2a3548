"""What readers are given: an input as a stream that may hold many articles, or one document as its bytes."""

import hashlib
from pathlib import PurePath
from typing import BinaryIO

from msgspec import Struct

from ..article import Article
from ..errors import ReadError
from ..facts import Failure, Published
from .hints import published_in

__all__ = ["Document", "Fields", "Input", "Item", "Part", "path_of", "read_whole"]

_LARGEST = 256 * 2**20


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


class Document(Struct, frozen=True, kw_only=True):
    """One document that has not been read yet: finding it was quick, reading it may take long, elsewhere perhaps.

    `archive` is the format of the web archive it is a record of.
    """

    data: bytes
    form: str
    path: str | None = None
    url: str | None = None
    encoding: str | None = None
    archive: str | None = None

    @property
    def name(self) -> str:
        """What messages call this document."""
        return self.path or "stdin"

    @property
    def sha256(self) -> str:
        """The digest that names these bytes in the output."""
        return hashlib.sha256(self.data).hexdigest()

    def hint(self) -> Published | None:
        """Return the publication date that the address or the file name holds."""
        if self.url is not None:
            return published_in(self.url, "url")
        return published_in(PurePath(self.path).name, "filename") if self.path else None


# A dataset yields what it can read; a record that cannot be read yields its failure in its place.
Item = Article | Failure
Part = Item | Document


def path_of(part: Part) -> str | None:
    """Return what the output calls the document that a part becomes."""
    return part.source.path if isinstance(part, Failure) else part.path


def read_whole(given: Input) -> bytes:
    """Return the whole content of a single document; raise ReadError where it is larger than any article."""
    data = given.stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ReadError("too_large", f"{given.name}: is larger than {_LARGEST // 2**20} MB")
    return data
