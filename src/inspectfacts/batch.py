"""Run many articles through one extractor, in order: each gives an extraction, or a failure in its place."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from msgspec.structs import replace

from .article import Article
from .errors import ReadError
from .extractor import BATCH, Extractor
from .facts import ErrorInfo, Extraction, Failure, Published, Source

__all__ = ["failure_of", "process"]


def process(
    articles: Iterable[Article | Failure],
    extractor: Extractor,
    *,
    published: date | None = None,
    explain: bool = False,
    with_text: bool = False,
) -> Iterator[Extraction | Failure]:
    """Yield the extraction of each article; a failure passes through, and `published` overrules what was found."""
    given = Published(date=published.isoformat(), from_="option") if published else None
    coming = iter(articles)
    while batch := list(islice(coming, BATCH)):
        read = [article for article in batch if isinstance(article, Article)]
        dated = [replace(article, published=given) if given else article for article in read]
        found = iter(extractor.extract_batch(dated, explain=explain, with_text=with_text))
        for article in batch:
            yield article if isinstance(article, Failure) else next(found)


def failure_of(path: str | None, error: ReadError) -> Failure:
    """Return the failure that an error becomes in the output."""
    source = Source(path=path, sha256=None, characters=None, format=None, encoding=None)
    return Failure(source=source, error=ErrorInfo(code=error.code, message=str(error)))
