"""Read the inputs of the command line: files, stdin, URLs, one after the other."""

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from ..batch import failure_of, internal_failure
from ..errors import ReadError
from ..facts import Failure
from ..readers import Fields, Part, fetch, shown, split_path, split_stream
from .inputs import STDIN, expand, is_url

__all__ = ["read_input", "read_inputs"]


def read_inputs(names: Iterable[str], options: dict[str, Any]) -> Iterator[Part]:
    """Yield the parts of every input, in order; what cannot be read yields its failure in its place."""
    for name in expand(names, recursive=options["recursive"], output=options["output"]):
        yield from read_input(name, options)


def read_input(name: str | Failure, options: dict[str, Any]) -> Iterator[Part]:
    """Yield the parts of one input; what cannot be read yields its failure."""
    if isinstance(name, Failure):
        yield name
        return
    fields = Fields(**{role: options.get(f"{role}_field") for role in ("text", "id", "date", "url")})
    label = None if name == STDIN else shown(name)
    try:
        if is_url(name):
            yield from fetch(name, allow_private=options["allow_private"], fields=fields)
        elif name == STDIN:
            yield from split_stream(sys.stdin.buffer, fields=fields)
        else:
            yield from split_path(name, fields=fields)
    except ReadError as error:
        yield failure_of(label, error)
    except Exception as error:
        yield internal_failure(label, error)
