"""Read one input of the command line: a file, stdin or a URL."""

import sys
from collections.abc import Iterator
from typing import Any

from ..article import Article
from ..batch import failure_of
from ..errors import ReadError
from ..facts import Failure
from ..readers import Fields, fetch, read_path, read_stream
from .inputs import STDIN, is_url

__all__ = ["read_input"]


def read_input(name: str, options: dict[str, Any]) -> Iterator[Article | Failure]:
    """Yield the articles of one input; what cannot be read yields its failure."""
    fields = Fields(**{name: options.get(f"{name}_field") for name in ("text", "id", "date", "url")})
    try:
        if is_url(name):
            yield from fetch(name, allow_private=options["allow_private"], fields=fields)
        elif name == STDIN:
            yield from read_stream(sys.stdin.buffer, fields=fields)
        else:
            yield from read_path(name, fields=fields)
    except ReadError as error:
        yield failure_of(name, error)
