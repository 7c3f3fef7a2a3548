"""An article as it was read: the decoded source text and what is known of where it came from."""

import hashlib
from datetime import date

from msgspec import Struct

from .facts import Published, Source

__all__ = ["Article", "article_from_text"]


class Article(Struct, frozen=True, kw_only=True):
    """A decoded source (BOM removed, newlines as stored) with its provenance.

    `published` is what the container said (an option, metadata, a URL, a file name); a dateline inside the text is
    found later, by cleaning. `title` likewise comes from metadata only.
    """

    text: str
    sha256: str
    path: str | None = None
    format: str = "text"
    encoding: str = "utf-8"
    published: Published | None = None
    title: str | None = None
    warnings: tuple[str, ...] = ()

    def source(self) -> Source:
        """Return the contract's description of this source."""
        return Source(
            path=self.path,
            sha256=self.sha256,
            characters=len(self.text),
            format=self.format,
            encoding=self.encoding,
        )


def article_from_text(text: str, *, published: date | str | None = None) -> Article:
    """Make an article of a string; `published` is a date or an ISO day and raises ValueError when it is neither."""
    given = None
    if published is not None:
        day = published if isinstance(published, date) else date.fromisoformat(published)
        given = Published(date=day.isoformat(), from_="option")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(text=text, sha256=digest, published=given)
