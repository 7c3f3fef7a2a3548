"""Import a library that an extra brings, or say in one line how to get it."""

import logging
from importlib import import_module
from types import ModuleType

from ..errors import ReadError

__all__ = ["need"]

_PARTS = {"trafilatura": ("htmldate", "courlan", "justext")}


def need(module: str, extra: str, what: str) -> ModuleType:
    """Return an optional module; raise ReadError with the command that installs it where it is missing."""
    try:
        found = import_module(module)
    except ImportError as error:
        top = module.partition(".")[0]
        lacking = top if error.name is None else error.name.partition(".")[0]
        raise ReadError(
            "extra_missing", f"{what} needs {lacking}, which is not there: pip install 'inspectfacts[{extra}]'"
        ) from error
    _keep_quiet(module.partition(".")[0])
    return found


def _keep_quiet(library: str) -> None:
    """Keep a library's log off stderr unless the host program has set logging up."""
    for name in (library, *_PARTS.get(library, ())):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
