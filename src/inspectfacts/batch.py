"""Run many articles through one extractor, in order: each gives an extraction, or a failure in its place."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from msgspec.structs import replace

from .article import Article
from .errors import ReadError
from .extractor import BATCH, Extractor
from .facts import ErrorInfo, Extraction, Failure, Published, Source
from .readers import Document, Item, Part, path_of, read_document

__all__ = ["INTERNAL", "failure_of", "internal_failure", "lost_failure", "process", "read"]

# The code of a failure that is the program's own fault.
INTERNAL = "internal"


def process(
    parts: Iterable[Part],
    extractor: Extractor,
    *,
    published: date | None = None,
    explain: bool = False,
    with_text: bool = False,
) -> Iterator[Extraction | Failure]:
    """Yield the extraction of each article; a failure passes through, and `published` overrules what was found."""
    given = Published(date=published.isoformat(), from_="option") if published else None
    coming = map(read, parts)
    while batch := list(islice(coming, BATCH)):
        articles = [article for article in batch if isinstance(article, Article)]
        dated = [replace(article, published=given) if given else article for article in articles]
        found = _extract(dated, extractor, explain=explain, with_text=with_text)
        for article in batch:
            yield article if isinstance(article, Failure) else next(found)


def read(part: Part) -> Item:
    """Return the article of a part; one that cannot be read, or trips a reader over, fails alone."""
    if not isinstance(part, Document):
        return part
    try:
        return read_document(part)
    except ReadError as error:
        return failure_of(part.path, error)
    except Exception as error:
        return internal_failure(part.path, error)


def _extract(
    articles: list[Article], extractor: Extractor, *, explain: bool, with_text: bool
) -> Iterator[Extraction | Failure]:
    """Yield what each article gives; one that a mistake in the rules trips over fails alone and the run goes on."""
    try:
        yield from extractor.extract_batch(articles, explain=explain, with_text=with_text)
    except Exception as error:
        if len(articles) == 1:
            failure = internal_failure(articles[0].path, error)
            yield replace(failure, source=articles[0].source())
            return
        for article in articles:
            yield from _extract([article], extractor, explain=explain, with_text=with_text)


def failure_of(path: str | None, error: ReadError) -> Failure:
    """Return the failure that an error becomes in the output."""
    source = Source(path=path, sha256=None, characters=None, format=None, encoding=None)
    return Failure(source=source, error=ErrorInfo(code=error.code, message=str(error)))


def lost_failure(part: Part, how: str) -> Failure:
    """Return the failure of a part over which the process that read it died."""
    told = f"{path_of(part) or 'stdin'}: the process that was reading it died ({how})"
    return failure_of(path_of(part), ReadError("process_died", told))


def internal_failure(path: str | None, error: Exception) -> Failure:
    """Return the failure that a mistake in this program becomes in the output."""
    told = f"{path or 'stdin'}: internal error: {type(error).__name__}: {error}"
    return failure_of(path, ReadError(INTERNAL, told))
