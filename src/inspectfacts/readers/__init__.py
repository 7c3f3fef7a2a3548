"""Readers: bytes in, articles out: one of a document, many of a dataset, a failure in the place of a bad record.

An input is first split into its parts, which is quick and streams; a part that is a whole document is then read, which
may take long and needs nothing but the part.
"""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from msgspec import structs

from ..article import Article
from ..errors import ReadError
from ..facts import ErrorInfo, Failure, Source
from .compression import DAMAGED, compression_of, damaged, unpack
from .formats import ARTICLE_SUFFIXES, format_of
from .source import Document, Fields, Input, Item, Part, path_of, read_whole

__all__ = [
    "ARTICLE_SUFFIXES",
    "Document",
    "Fields",
    "Item",
    "Part",
    "fetch",
    "path_of",
    "read_bytes",
    "read_document",
    "read_path",
    "shown",
    "split_path",
    "split_stream",
]

_HEAD = 8192
_DOCUMENTS = frozenset({"text", "html", "mhtml", "pdf", "docx"})


def split_path(path: str, *, form: str | None = None, fields: Fields | None = None) -> Iterator[Part]:
    """Yield the parts of a file, read as a stream; raise ReadError where it cannot be read at all.

    `form` is a format ("text", "html", "jsonl" …) that stands in the place of the one the name and content tell.
    """
    name = shown(path)
    if not path:
        raise ReadError("not_found", "'': no such file")
    try:
        with Path(path).open("rb") as stream:
            yield from split_stream(stream, name, form=form, fields=fields)
    except FileNotFoundError:
        raise ReadError("not_found", f"{name}: no such file") from None
    except IsADirectoryError:
        raise ReadError("directory", f"{name}: is a directory") from None
    except (OSError, ValueError) as error:
        raise ReadError("unreadable", f"{name}: {getattr(error, 'strerror', None) or error}") from None


def shown(path: str) -> str:
    """Return a path as it is told in messages and in the output: bytes of it that are no UTF-8 are replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def split_stream(
    stream: BinaryIO, path: str | None = None, *, form: str | None = None, fields: Fields | None = None
) -> Iterator[Part]:
    """Yield the parts of an open stream of bytes, such as a pipe; datasets are never held in memory whole."""
    yield from _split(Input(stream=stream, path=path, fields=fields or Fields()), form)


def fetch(url: str, *, allow_private: bool = False, fields: Fields | None = None) -> Iterator[Part]:
    """Yield the parts of what is at a URL, asked for once; private addresses are refused unless allowed."""
    from .web import open_url

    page = open_url(url, allow_private=allow_private)
    stream = io.BytesIO(page.body)
    given = Input(stream=stream, path=url, url=page.url, encoding=page.encoding, fields=fields or Fields())
    yield from _split(given, page.format)


def read_path(path: str, *, form: str | None = None, fields: Fields | None = None) -> Iterator[Item]:
    """Yield the articles of a file; raise ReadError where it cannot be read."""
    yield from map(_read, split_path(path, form=form, fields=fields))


def read_bytes(
    data: bytes, path: str | None = None, *, form: str | None = None, fields: Fields | None = None
) -> Iterator[Item]:
    """Yield the articles of a file's content; `path` names it in messages and in the output."""
    yield from map(_read, split_stream(io.BytesIO(data), path, form=form, fields=fields))


def read_document(given: Document) -> Item:
    """Return the article of a document; raise ReadError where there is none, but a record of an archive fails alone."""
    try:
        article = _reader(given.form)(given)
    except DAMAGED as error:
        raise damaged(given.name, error) from None
    except ReadError as error:
        if given.archive is None:
            raise
        source = Source(path=given.path, sha256=None, characters=None, format=given.archive, encoding=None)
        return Failure(source=source, error=ErrorInfo(code=error.code, message=str(error)))
    return structs.replace(article, format=given.archive) if given.archive else article


def _read(part: Part) -> Item:
    return read_document(part) if isinstance(part, Document) else part


def _split(given: Input, form: str | None) -> Iterator[Part]:
    stream, head = _peeked(given.stream)
    try:
        if packing := compression_of(head):
            stream, head = _peeked(unpack(stream, packing, given.name))
        opened = structs.replace(given, stream=stream)
        form = form or format_of(given.url or given.path, head, given.fields)
        if form in _DOCUMENTS:
            data = read_whole(opened)
            yield Document(data=data, form=form, path=given.path, url=given.url, encoding=given.encoding)
        else:
            yield from _splitter(form)(opened)
    except DAMAGED as error:
        raise damaged(given.name, error) from None


def _peeked(stream: BinaryIO) -> tuple[BinaryIO, bytes]:
    """Return a stream that starts where the given one stands, and its first bytes."""
    buffered: Any = stream if hasattr(stream, "peek") else io.BufferedReader(cast(Any, stream), 8 * _HEAD)
    return buffered, buffered.peek(_HEAD)[:_HEAD]


def _splitter(form: str) -> Callable[[Input], Iterator[Part]]:
    if form == "warc":
        from .archives import split_warc

        return split_warc
    from .datasets import reader_of

    return reader_of(form)


def _reader(form: str) -> Callable[[Document], Article]:
    if form in ("html", "mhtml"):
        from .html import read_html, read_mhtml

        return read_html if form == "html" else read_mhtml
    if form in ("pdf", "docx"):
        from .documents import read_docx, read_pdf

        return read_pdf if form == "pdf" else read_docx
    from .text import read_text

    return read_text
