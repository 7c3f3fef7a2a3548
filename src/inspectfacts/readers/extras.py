"""Import a library that an extra brings, or say in one line how to get it."""

from importlib import import_module
from types import ModuleType

from ..errors import ReadError

__all__ = ["need"]


def need(module: str, extra: str, what: str) -> ModuleType:
    """Return an optional module; raise ReadError with the command that installs it where it is missing."""
    try:
        return import_module(module)
    except ImportError as error:
        top = module.partition(".")[0]
        lacking = top if error.name is None else error.name.partition(".")[0]
        raise ReadError(
            "extra_missing", f"{what} needs {lacking}, which is not there: pip install 'inspectfacts[{extra}]'"
        ) from error
