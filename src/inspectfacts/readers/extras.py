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
        if error.name and error.name.partition(".")[0] != module.partition(".")[0]:
            raise ReadError(
                "extra_missing", f"{what} needs {error.name}: pip install 'inspectfacts[{extra}]'"
            ) from error
        raise ReadError("extra_missing", f"{what} needs an extra: pip install 'inspectfacts[{extra}]'") from error
