"""Start the engine fast: without what spaCy imports for a command line of its own, and without garbage collection."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..extractor import Extractor

__all__ = ["start_extractor"]


def start_extractor(rules: str | None) -> "Extractor":
    """Import spaCy, make the pipeline and set its 100,000 lasting objects apart from later collections."""
    gc.disable()
    try:
        from ..extractor import Extractor

        with _no_commands_of_spacy():
            extractor = Extractor(rules)
    finally:
        gc.freeze()
        gc.enable()
    return extractor


@contextmanager
def _no_commands_of_spacy() -> Iterator[None]:
    """Stand in for `spacy.cli` while spaCy is imported: it takes `info` from it, at a quarter of the time of it all.

    Typer, requests, rich and 360 other modules stay out of the process; `spacy.cli` itself can be imported afterwards.
    """
    spec = None if "spacy" in sys.modules else find_spec("spacy")
    places = spec.submodule_search_locations if spec else None
    stubs = [ModuleType("spacy.cli"), ModuleType("spacy.cli.info")] if places else []
    for stub in stubs:
        vars(stub).update(info=None, __path__=[f"{place}/cli" for place in places or ()])
        sys.modules[stub.__name__] = stub
    try:
        yield
    finally:
        for stub in stubs:
            del sys.modules[stub.__name__]
        if stubs and "spacy" in sys.modules:
            vars(sys.modules["spacy"]).pop("cli", None)
