"""Read web pages, saved or fetched: trafilatura finds the article in the page, its title and its date."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from msgspec import Struct

from ..article import Article
from ..errors import ReadError
from ..facts import Published
from .decoding import Decoded, decode
from .extras import need
from .hints import published_in, read_field
from .source import Document

__all__ = ["read_html", "read_mhtml"]

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_HEAD = 4096
_FEWEST_WORDS = 10
# Only what the page declares, and no date is refused for lying ahead of today: the clock is never read.
_DATES = {"original_date": True, "extensive_search": False, "min_date": "1990-01-01", "max_date": "2199-12-31"}
_LATIN = frozenset({"iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii"})


class _Page(Struct, frozen=True):
    """A decoded page and what its container says of it."""

    markup: Decoded
    url: str | None


def read_html(given: Document) -> Article:
    """Return the article of a web page."""
    encoding = given.encoding or _declared(given.data)
    return _article(given, _Page(decode(given.data, given.name, encoding), given.url))


def read_mhtml(given: Document) -> Article:
    """Return the article of a page saved with its pictures, as browsers do it."""
    message = message_from_bytes(given.data, policy=policy.default)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(part, EmailMessage):
        raise ReadError("no_text", f"{given.name}: the saved page holds no HTML")
    body = part.get_payload(decode=True)
    assert isinstance(body, bytes)
    url = part.get("Content-Location") or message.get("Snapshot-Content-Location")
    markup = decode(body, given.name, _usable(part.get_content_charset()) or _declared(body))
    return _article(given, _Page(markup, str(url) if url else given.url))


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data[:_HEAD])
    return _usable(match[1].decode("ascii").lower()) if match else None


def _usable(charset: str | None) -> str | None:
    """Return the encoding browsers take for a declared one: Latin-1 means Windows-1252; UTF-8 is tried anyway."""
    if charset is None or charset in ("utf-8", "utf8"):
        return None
    return "windows-1252" if charset in _LATIN else charset


def _article(given: Document, page: _Page) -> Article:
    found = _extract(given.name, page.markup.text, page.url)
    if found is None or len((found.text or "").split()) < _FEWEST_WORDS:
        raise ReadError("no_text", f"{given.name}: no article was found in the page")
    title = " ".join((found.title or "").split()) or None
    return Article(
        text=_with_title(found.text, title),
        sha256=given.sha256,
        path=given.path,
        format=given.form,
        encoding=page.markup.encoding,
        published=_published(found.date, page.url or found.url) or given.hint(),
        title=title,
        warnings=page.markup.warnings,
    )


def _extract(name: str, markup: str, url: str | None) -> Any:
    trafilatura = need("trafilatura", "html", f"{name}: reading web pages")
    return trafilatura.bare_extraction(
        markup,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params=_DATES,
    )


def _with_title(text: str, title: str | None) -> str:
    """Return the text with the headline as its first line, where it does not begin with it already."""
    if title is None or text.startswith(title):
        return text
    return f"{title}\n{text}"


def _published(day: object, url: str | None) -> Published | None:
    if found := read_field(day):
        return Published(date=found.isoformat(), from_="metadata")
    return published_in(url, "url") if url else None
