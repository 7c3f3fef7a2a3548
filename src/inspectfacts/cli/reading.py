"""Read one input of the command line: a file, stdin or a URL."""

import sys
from collections.abc import Iterator
from typing import Any

from ..article import Article
from ..batch import failure_of
from ..errors import ReadError
from ..facts import Failure
from ..readers import fetch, read_bytes, read_path
from .inputs import STDIN, is_url

__all__ = ["read_input"]


def read_input(name: str, options: dict[str, Any]) -> Iterator[Article | Failure]:
    """Yield the articles of one input; what cannot be read yields its failure."""
    try:
        if is_url(name):
            yield from fetch(name, allow_private=options["allow_private"])
        elif name == STDIN:
            yield from read_bytes(sys.stdin.buffer.read())
        else:
            yield from read_path(name)
    except ReadError as error:
        yield failure_of(name, error)
