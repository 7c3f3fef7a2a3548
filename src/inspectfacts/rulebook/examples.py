"""The examples that data files carry, to be tried by the tests."""

from msgspec import Struct

__all__ = ["MarkedExample"]


class MarkedExample(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with [the expected term] in square brackets, or with none in it for a near miss."""

    text: str
    label: str | None = None
