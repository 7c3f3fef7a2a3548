"""The exit codes of every command."""

from enum import IntEnum

__all__ = ["Exit"]


class Exit(IntEnum):
    """How a run ended; the table in the README says the same."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    NOTHING_DONE = 3
    INTERNAL = 70
    INTERRUPTED = 130
    CLOSED_PIPE = 141
