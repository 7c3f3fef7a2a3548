"""Start the engine fast: without garbage collection while spaCy, which makes 100,000 lasting objects, is imported."""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..extractor import Extractor

__all__ = ["start_extractor"]


def start_extractor(rules: str | None) -> "Extractor":
    """Import spaCy, make the pipeline and set its objects apart from later collections."""
    gc.disable()
    try:
        from ..extractor import Extractor

        extractor = Extractor(rules)
    finally:
        gc.freeze()
        gc.enable()
    return extractor
