"""Turn a record of a dataset, a mapping of columns to values, into an article."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..article import Article
from ..errors import ReadError
from ..facts import ErrorInfo, Failure, Published, Source
from .hints import published_in, read_field
from .source import Fields, Input, Item

__all__ = ["Records", "columns_of", "failure", "is_header"]

# The names that common dumps use, most telling first; compared in lower case without "_" and "-".
_USUAL = {
    "text": ("text", "articletext", "fulltext", "maintext", "bodytext", "plaintext", "contenttext", "article",
             "body", "content", "rawtext", "articlebody", "story", "document", "textcontent", "rawcontent"),
    "id": ("id", "articleid", "docid", "documentid", "uid", "uuid", "guid", "key", "warcrecordid"),
    "date": ("published", "publishedat", "datepublished", "publicationdate", "publisheddate", "publishdate",
             "datepublish", "pubdate", "date", "firstpublished", "webpublicationdate", "created",
             "createdat", "timestamp", "datetime"),
    "url": ("url", "link", "weburl", "sourceurl", "canonicalurl", "permalink", "href", "uri"),
    "title": ("title", "headline", "webtitle", "heading"),
}  # fmt: skip
_COLUMN = re.compile(r"\w[\w .-]{0,39}")


def columns_of(names: list[str], fields: Fields, name: str) -> Fields:
    """Return which column holds what; raise ReadError where there is none for the text, or none of a given name."""
    found: dict[str, str | None] = {}
    plain = {_plain(column): column for column in reversed(names)}
    for role, usual in _USUAL.items():
        given = getattr(fields, role)
        if given is not None and given not in names:
            raise ReadError("no_field", f"{name}: has no field {given!r} (it has {_listed(names)})")
        found[role] = given or next((plain[word] for word in usual if word in plain), None)
    if found["text"] is None:
        raise ReadError("no_field", f"{name}: name the field of the text with --text-field (it has {_listed(names)})")
    return Fields(**found)


def is_header(line: str, fields: Fields) -> bool:
    """Whether a line of text names the columns of a table: short names, one of them that of a text column."""
    names = [name.strip("\"'\r") for name in line.split(max(",;\t", key=line.count))]
    known = fields.text in names or any(_plain(name) in _USUAL["text"] for name in names)
    return known and len(names) > 1 and all(_COLUMN.fullmatch(name) for name in names)


def _plain(column: str) -> str:
    return column.lower().replace("_", "").replace("-", "").replace(" ", "")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:12]) + (" …" if len(names) > 12 else "") if names else "none"


def failure(given: Input, label: str, form: str, error: ReadError) -> Failure:
    """Return the line that stands in the place of a record that cannot be read."""
    source = Source(path=label, sha256=None, characters=None, format=form, encoding=None)
    return Failure(source=source, error=ErrorInfo(code=error.code, message=f"{label}: {error}"))


class Records:
    """Makes the items of one dataset; the columns are decided on its first record, unless records differ in them."""

    def __init__(self, given: Input, form: str, encoding: str = "utf-8") -> None:
        self.given, self.form, self.encoding = given, form, encoding
        self._columns: dict[tuple[str, ...], Fields] = {}
        self._number = 0

    def items(self, records: Iterator[Mapping[str, Any] | ReadError]) -> Iterator[Item]:
        """Yield an article, or a failure, for each record."""
        for record in records:
            self._number += 1
            if isinstance(record, ReadError):
                yield self._failure(str(self._number), record)
                continue
            columns = self._columns_for(record)
            if isinstance(columns, ReadError):
                yield self._failure(str(self._number), columns)
            else:
                yield self._item(record, columns)
        if not self._number:
            raise ReadError("empty", f"{self.given.name}: holds no records")

    def _columns_for(self, record: Mapping[str, Any]) -> Fields | ReadError:
        names = tuple(record)
        if names not in self._columns:
            try:
                self._columns[names] = columns_of(list(names), self.given.fields, self.given.name)
            except ReadError as error:
                if not self._columns:
                    raise
                return ReadError(error.code, "has no text field")
        return self._columns[names]

    def _item(self, record: Mapping[str, Any], columns: Fields) -> Item:
        text = record.get(columns.text or "")
        named = record.get(columns.id) if columns.id else None
        label = str(named) if named not in (None, "") else str(self._number)
        if not isinstance(text, str) or not text.strip():
            return self._failure(label, ReadError("empty", f"the field {columns.text!r} holds no text"))
        title = record.get(columns.title) if columns.title else None
        return Article(
            text=text.removeprefix("\ufeff"),
            sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            path=self._label(label),
            format=self.form,
            encoding=self.encoding,
            published=_published(record, columns),
            title=" ".join(title.split()) or None if isinstance(title, str) else None,
        )

    def _label(self, label: str) -> str:
        return f"{self.given.name}#{label}"

    def _failure(self, label: str, error: ReadError) -> Failure:
        return failure(self.given, self._label(label), self.form, error)


def _published(record: Mapping[str, Any], columns: Fields) -> Published | None:
    if columns.date and (day := read_field(record.get(columns.date))):
        return Published(date=day.isoformat(), from_="metadata")
    url = record.get(columns.url) if columns.url else None
    return published_in(url, "url") if isinstance(url, str) else None
