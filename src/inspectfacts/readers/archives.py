"""Split web archives: the pages of WARC files and the texts of WET files."""

from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from .extras import need
from .source import Document, Input

__all__ = ["split_warc"]

_PAGES = ("text/html", "application/xhtml+xml")


def split_warc(given: Input) -> Iterator[Document]:
    """Yield each page in a WARC file and each text in a WET file, still unread; other records are passed over."""
    iterator = need("warcio.archiveiterator", "archives", f"{given.name}: reading web archives")
    broken = need("warcio.exceptions", "archives", f"{given.name}: reading web archives").ArchiveLoadFailed
    none_yet = True
    try:
        for record in iterator.ArchiveIterator(given.stream):
            if document := _document(given, record):
                none_yet = False
                yield document
    except broken as error:
        raise ReadError("damaged", f"{given.name}: is not a whole web archive ({error})") from None
    except AttributeError:  # warcio takes for granted that every record has its headers
        raise ReadError("damaged", f"{given.name}: is not a whole web archive (a record lacks a header)") from None
    if none_yet:
        raise ReadError("no_text", f"{given.name}: holds no pages and no texts")


def _document(given: Input, record: Any) -> Document | None:
    """Return the document of a record; the library for pages is looked for here, once, not page by page later."""
    kind = _content_type(record)
    is_text = record.rec_type == "conversion" and kind == "text/plain"
    if not is_text and (record.rec_type not in ("response", "resource") or kind not in _PAGES):
        return None
    if not is_text:
        need("trafilatura", "html", f"{given.name}: reading web pages")
    url = record.rec_headers.get_header("WARC-Target-URI")
    return Document(
        data=record.content_stream().read(),
        form="text" if is_text else "html",
        path=f"{given.name}#{url or record.rec_headers.get_header('WARC-Record-ID')}",
        url=url,
        encoding=_charset(record),
        archive="wet" if is_text else "warc",
    )


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
