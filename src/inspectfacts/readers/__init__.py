"""Readers: bytes in, articles out. One article of a document, many of a dataset, a failure in the place of a bad record."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from ..errors import ReadError
from .formats import ARTICLE_SUFFIXES, compression_of, format_of
from .source import Fields, Input, Item
from .text import read_text

__all__ = ["ARTICLE_SUFFIXES", "Fields", "Item", "fetch", "read_bytes", "read_path", "read_stream"]

_HEAD = 8192


def read_path(path: str, *, format: str | None = None, fields: Fields | None = None) -> Iterator[Item]:  # noqa: A002
    """Yield the articles of a file, read as a stream; raise ReadError where it cannot be read at all."""
    try:
        stream = Path(path).open("rb")
    except FileNotFoundError:
        raise ReadError("not_found", f"{path}: no such file") from None
    except IsADirectoryError:
        raise ReadError("directory", f"{path}: is a directory") from None
    except OSError as error:
        raise ReadError("unreadable", f"{path}: {error.strerror}") from None
    with closing(stream):
        yield from read_stream(stream, path, format=format, fields=fields)


def read_bytes(
    data: bytes,
    path: str | None = None,
    *,
    format: str | None = None,
    fields: Fields | None = None,  # noqa: A002
) -> Iterator[Item]:
    """Yield the articles of a file's content; `path` names it in messages and in the output."""
    yield from read_stream(io.BytesIO(data), path, format=format, fields=fields)


def read_stream(
    stream: BinaryIO,
    path: str | None = None,
    *,
    format: str | None = None,  # noqa: A002
    fields: Fields | None = None,
    url: str | None = None,
    encoding: str | None = None,
) -> Iterator[Item]:
    """Yield the articles of an open stream of bytes, such as a pipe; datasets are never held in memory whole."""
    buffered = io.BufferedReader(stream, _HEAD * 8) if not hasattr(stream, "peek") else stream  # type: ignore[arg-type]
    head = buffered.peek(_HEAD)[:_HEAD]  # type: ignore[union-attr]
    if packing := compression_of(path, head):
        from .compression import unpack

        buffered = unpack(buffered, packing, path or "stdin")
        head = buffered.peek(_HEAD)[:_HEAD]
    given = Input(stream=buffered, path=path, url=url, encoding=encoding, fields=fields or Fields())
    yield from _reader(format or format_of(path or url, head))(given)


def _reader(format: str) -> Callable[[Input], Iterator[Item]]:  # noqa: A002
    if format == "text":
        return read_text
    if format in ("html", "mhtml"):
        from . import html

        return html.read_html if format == "html" else html.read_mhtml
    if format in ("jsonl", "json", "csv", "tsv", "parquet"):
        from .datasets import reader_of

        return reader_of(format)
    if format == "warc":
        from .archives import read_warc

        return read_warc
    from . import documents

    return documents.read_pdf if format == "pdf" else documents.read_docx


def fetch(url: str, *, allow_private: bool = False, fields: Fields | None = None) -> Iterator[Item]:
    """Yield the articles at a URL, asked for once; private addresses are refused unless allowed."""
    from .web import open_url

    page = open_url(url, allow_private=allow_private)
    stream = io.BytesIO(page.body)
    yield from read_stream(stream, url, format=page.format, fields=fields, url=page.url, encoding=page.encoding)
