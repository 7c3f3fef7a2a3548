"""Show how a long run gets on: a line that renews itself on a terminal, else nothing unless asked for; a summary."""

from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .documents import Tally
from .talk import complain

if TYPE_CHECKING:
    from rich.status import Status

__all__ = ["Progress"]

# On a terminal, how often in a second; elsewhere, every how many documents.
_OFTEN = 8
_SELDOM = 1000


class Progress:
    """Tells on stderr of the documents that a tally counts."""

    def __init__(self, tally: Tally, options: dict[str, Any]) -> None:
        self._tally = tally
        self._quiet, self._verbose = options["quiet"], options["verbose"]
        self._status: Status | None = None
        self._started = self._shown = monotonic()
        self._before = 0

    def __enter__(self) -> "Progress":
        from rich.console import Console

        console = Console(stderr=True, highlight=False)
        if console.is_terminal and not console.is_dumb_terminal and not self._quiet:
            self._status = console.status("starting", refresh_per_second=_OFTEN)
            self._status.start()
        return self

    def start(self) -> None:
        """Count the documents so far to an earlier run, and the time from now."""
        self._before, self._started = self._seen(), monotonic()

    def tell(self, notes: tuple[str, ...]) -> None:
        """Say what there is to say of the document just counted."""
        if notes and self._status is not None:
            self._status.stop()  # or the note would stand in the line that renews itself
        for note in notes:
            complain(note)
        if notes and self._status is not None:
            self._status.start()
        if self._status is not None and monotonic() - self._shown > 1 / _OFTEN:
            self._status.update(self._so_far())
            self._shown = monotonic()
        elif self._status is None and self._verbose and self._seen() % _SELDOM == 0:
            complain(self._so_far())

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._status is not None:
            self._status.stop()
        if kind is None and not self._quiet:
            complain(self._so_far())

    def _seen(self) -> int:
        return self._tally.done + self._tally.failed

    def _so_far(self) -> str:
        now = self._seen() - self._before
        seconds = monotonic() - self._started
        told = f"{self._tally.done:,} extracted, {self._tally.failed:,} failed, {_clock(seconds)}"
        return f"{told}, {now / seconds:,.0f} a second" if now and seconds else told


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
