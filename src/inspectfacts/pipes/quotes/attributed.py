"""Hold how a quotation is attributed."""

from typing import NamedTuple

from .voices import Cue, Voice

__all__ = ["Attribution"]


class Attribution(NamedTuple):
    """How a quotation is attributed: by which frame and cue, and to whom; `voice` is None where nobody is named."""

    rule: str
    cue: Cue | None
    voice: Voice | None
