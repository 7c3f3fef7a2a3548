"""Readers: bytes in, articles out: one of a document, many of a dataset, a failure in the place of a bad record."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..errors import ReadError
from .compression import DAMAGED, compression_of, damaged, unpack
from .formats import ARTICLE_SUFFIXES, format_of
from .source import Fields, Input, Item
from .text import read_text

__all__ = ["ARTICLE_SUFFIXES", "Fields", "Item", "fetch", "read_bytes", "read_path", "read_stream"]

_HEAD = 8192


def read_path(path: str, *, form: str | None = None, fields: Fields | None = None) -> Iterator[Item]:
    """Yield the articles of a file, read as a stream; raise ReadError where it cannot be read at all.

    `form` is a format ("text", "html", "jsonl" …) that stands in the place of the one the name and content tell.
    """
    try:
        with Path(path).open("rb") as stream:
            yield from read_stream(stream, path, form=form, fields=fields)
    except FileNotFoundError:
        raise ReadError("not_found", f"{path}: no such file") from None
    except IsADirectoryError:
        raise ReadError("directory", f"{path}: is a directory") from None
    except OSError as error:
        raise ReadError("unreadable", f"{path}: {error.strerror or error}") from None


def read_bytes(
    data: bytes, path: str | None = None, *, form: str | None = None, fields: Fields | None = None
) -> Iterator[Item]:
    """Yield the articles of a file's content; `path` names it in messages and in the output."""
    yield from read_stream(io.BytesIO(data), path, form=form, fields=fields)


def read_stream(
    stream: BinaryIO, path: str | None = None, *, form: str | None = None, fields: Fields | None = None
) -> Iterator[Item]:
    """Yield the articles of an open stream of bytes, such as a pipe; datasets are never held in memory whole."""
    yield from _read(Input(stream=stream, path=path, fields=fields or Fields()), form)


def fetch(url: str, *, allow_private: bool = False, fields: Fields | None = None) -> Iterator[Item]:
    """Yield the articles at a URL, asked for once; private addresses are refused unless allowed."""
    from .web import open_url

    page = open_url(url, allow_private=allow_private)
    stream = io.BytesIO(page.body)
    given = Input(stream=stream, path=url, url=page.url, encoding=page.encoding, fields=fields or Fields())
    yield from _read(given, page.format)


def _read(given: Input, form: str | None) -> Iterator[Item]:
    stream, head = _peeked(given.stream)
    try:
        if packing := compression_of(head):
            stream, head = _peeked(unpack(stream, packing, given.name))
        opened = Input(stream=stream, path=given.path, url=given.url, encoding=given.encoding, fields=given.fields)
        yield from _reader(form or format_of(given.url or given.path, head, given.fields))(opened)
    except DAMAGED as error:
        raise damaged(given.name, error) from None


def _peeked(stream: BinaryIO) -> tuple[BinaryIO, bytes]:
    """Return a stream that starts where the given one stands, and its first bytes."""
    buffered: Any = stream if hasattr(stream, "peek") else io.BufferedReader(cast(Any, stream), 8 * _HEAD)
    return buffered, buffered.peek(_HEAD)[:_HEAD]


def _reader(form: str) -> Callable[[Input], Iterator[Item]]:
    if form == "text":
        return read_text
    if form in ("html", "mhtml"):
        from .html import read_html, read_mhtml

        return read_html if form == "html" else read_mhtml
    if form in ("pdf", "docx"):
        from .documents import read_docx, read_pdf

        return read_pdf if form == "pdf" else read_docx
    if form == "warc":
        from .archives import read_warc

        return read_warc
    from .datasets import reader_of

    return reader_of(form)
