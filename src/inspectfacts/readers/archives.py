"""Read web archives: the pages of WARC files and the texts of WET files."""

import io
from collections.abc import Iterator
from typing import Any

from msgspec import structs

from ..errors import ReadError
from ..facts import Failure
from .extras import need
from .html import read_html
from .records import failure
from .source import Input, Item
from .text import read_text

__all__ = ["read_warc"]

_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(given: Input) -> Iterator[Item]:
    """Yield the article of each page in a WARC file, and of each text in a WET file; other records are passed over."""
    iterator = need("warcio.archiveiterator", "archives", f"{given.name}: reading web archives")
    broken = need("warcio.exceptions", "archives", f"{given.name}: reading web archives").ArchiveLoadFailed
    none_yet = True
    try:
        for record in iterator.ArchiveIterator(given.stream):
            for item in _read_record(given, record):
                none_yet = False
                yield item
    except broken as error:
        raise ReadError("damaged", f"{given.name}: is not a whole web archive ({error})") from None
    if none_yet:
        raise ReadError("no_text", f"{given.name}: holds no pages and no texts")


def _read_record(given: Input, record: Any) -> Iterator[Item]:
    kind = _content_type(record)
    is_text = record.rec_type == "conversion" and kind == "text/plain"
    if not is_text and (record.rec_type not in ("response", "resource") or kind not in _PAGES):
        return
    url = record.rec_headers.get_header("WARC-Target-URI")
    label = f"{given.name}#{url or record.rec_headers.get_header('WARC-Record-ID')}"
    one = Input(stream=io.BytesIO(record.content_stream().read()), path=label, url=url, encoding=_charset(record))
    yield from _relabelled(one, given, is_text=is_text)


def _relabelled(one: Input, given: Input, *, is_text: bool) -> Iterator[Item]:
    form = "wet" if is_text else "warc"
    try:
        for item in read_text(one) if is_text else read_html(one):
            yield item if isinstance(item, Failure) else structs.replace(item, format=form)
    except ReadError as error:
        if error.code == "extra_missing":
            raise
        bare = ReadError(error.code, str(error).removeprefix(f"{one.name}: "))
        yield failure(given, one.name, form, bare)


def _header(record: Any) -> str:
    """Return the content type a record declares, that of the page before that of the record."""
    headers = record.http_headers or record.rec_headers
    return headers.get_header("Content-Type") or ""


def _content_type(record: Any) -> str:
    return _header(record).partition(";")[0].strip().lower()


def _charset(record: Any) -> str | None:
    _, found, charset = _header(record).lower().partition("charset=")
    name = charset.strip("\"' ;").partition(";")[0]
    return name if found and name not in ("utf-8", "utf8") else None
