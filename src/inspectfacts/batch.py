"""Run many articles through one extractor, in order: each gives an extraction, or a failure in its place."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from msgspec.structs import replace

from .article import Article
from .errors import ReadError
from .extractor import BATCH, Extractor
from .facts import ErrorInfo, Extraction, Failure, Published, Source

__all__ = ["INTERNAL", "failure_of", "process"]

# The code of a failure that is the program's own fault.
INTERNAL = "internal"


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
        found = _extract(dated, extractor, explain=explain, with_text=with_text)
        for article in batch:
            yield article if isinstance(article, Failure) else next(found)


def _extract(
    articles: list[Article], extractor: Extractor, *, explain: bool, with_text: bool
) -> Iterator[Extraction | Failure]:
    """Yield what each article gives; one that a mistake in the rules trips over fails alone and the run goes on."""
    try:
        yield from extractor.extract_batch(articles, explain=explain, with_text=with_text)
    except Exception as error:
        if len(articles) == 1:
            told = f"{articles[0].path or 'stdin'}: internal error: {type(error).__name__}: {error}"
            yield Failure(source=articles[0].source(), error=ErrorInfo(code=INTERNAL, message=told))
            return
        for article in articles:
            yield from _extract([article], extractor, explain=explain, with_text=with_text)


def failure_of(path: str | None, error: ReadError) -> Failure:
    """Return the failure that an error becomes in the output."""
    source = Source(path=path, sha256=None, characters=None, format=None, encoding=None)
    return Failure(source=source, error=ErrorInfo(code=error.code, message=str(error)))
