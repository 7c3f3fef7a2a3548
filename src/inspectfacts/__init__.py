"""Turn news articles about public inspections into structured facts: ratings, dates, counts, quotes, inspections."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .extractor import Extractor, extract
    from .facts import Extraction

__all__ = ["Extraction", "Extractor", "__version__", "extract"]
__version__ = "0.1.0"

_HOMES = {"Extraction": "facts", "Extractor": "extractor", "extract": "extractor"}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: `import inspectfacts` alone stays light."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
