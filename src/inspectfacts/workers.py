"""Spread work over processes and collect it in order; a process that dies fails what it was at, and nothing else.

Each process has a pipe of its own rather than a share in a queue: one that is killed cannot leave a lock behind, what
it was at is known, and when this process is killed the others read the end of their pipes and go.
"""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

__all__ = ["Crew"]

T = TypeVar("T")
R = TypeVar("R")

Job = Callable[[list[T]], list[R]]

# How many tasks per worker are read ahead or wait for an earlier one to be done.
_AHEAD = 4
# After so many tasks a worker is replaced, because spaCy keeps every word it has ever met.
_LIFETIME = 1000
# How many seconds a process may take to end after its pipe has, before it is ended.
_DYING = 2.0


class _Task(Generic[T, R]):
    """Some items that one worker does together, and what became of them."""

    def __init__(self, items: list[T]) -> None:
        self.items = items
        self.begun = False
        self.results: list[R] | None = None


class _Worker(Generic[T, R]):
    """A process, the pipe to it, and the task it is at."""

    def __init__(self, make: Callable[[], Job[T, R]]) -> None:
        # A fresh interpreter: a fork would copy locks and the ends of other workers' pipes.
        context = get_context("spawn")
        self.pipe, other = context.Pipe()
        self.process = context.Process(target=_work, args=(other, make), daemon=True)
        with _deaf_to_ctrl_c():
            self.process.start()
        other.close()
        self.ready = False
        self.task: _Task[T, R] | None = None
        self.done = 0

    def begin(self, task: _Task[T, R]) -> None:
        """Hand a task over; a worker that has just died is found out when its answer is waited for."""
        self.task, task.begun = task, True
        with suppress(OSError):
            self.pipe.send(task.items)

    def dismiss(self) -> int | None:
        """End the process, whatever it is at; return its exit code."""
        self.process.terminate()
        self.process.join()
        self.pipe.close()
        return self.process.exitcode


class Crew(Generic[T, R]):
    """Up to `size` workers, each of which makes its job once and then does tasks.

    `make` returns the job and travels to the worker, so it must pickle; an exception it raises is raised here.
    `lost` gives the result of an item that a worker died over, told how the process ended.
    """

    def __init__(self, make: Callable[[], Job[T, R]], lost: Callable[[T, str], R], *, size: int) -> None:
        self._make, self._lost, self._size = make, lost, size
        self._workers: list[_Worker[T, R]] = []
        self._window: list[_Task[T, R]] = []
        self._stillborn = 0

    def run(self, batches: Iterable[list[T]]) -> Iterator[R]:
        """Yield the result of every item, in order; no more than a few tasks per worker are held at a time."""
        coming = iter(batches)
        try:
            while self._fill(coming):
                self._hand_out()
                while self._window and (results := self._window[0].results) is not None:
                    self._window.pop(0)
                    yield from results
                if self._window:
                    self._collect()
        finally:
            for worker in self._workers:
                worker.dismiss()
            self._workers.clear()

    def _fill(self, coming: Iterator[list[T]]) -> bool:
        while len(self._window) < _AHEAD * self._size and (items := next(coming, None)) is not None:
            self._window.append(_Task(items))
        return bool(self._window)

    def _hand_out(self) -> None:
        """Give the tasks not begun to the workers that are free, earliest first; start more workers for the rest."""
        tasks = [task for task in self._window if not task.begun]
        free = [worker for worker in self._workers if worker.ready and worker.task is None]
        for worker, task in zip(free, tasks, strict=False):
            worker.begin(task)
        undone = sum(task.results is None for task in self._window)
        while len(self._workers) < min(self._size, undone):
            self._workers.append(_Worker(self._make))

    def _collect(self) -> None:
        """Wait until a worker is ready, has done its task, or has died."""
        told = wait([worker.pipe for worker in self._workers if worker.task or not worker.ready])
        for worker in [worker for worker in self._workers if worker.pipe in told]:
            try:
                self._hear(worker, worker.pipe.recv())
            except (EOFError, OSError):
                self._bury(worker)

    def _hear(self, worker: _Worker[T, R], message: list[R] | Exception | None) -> None:
        if isinstance(message, Exception):
            raise message
        if worker.task is None:
            worker.ready, self._stillborn = True, 0
            return
        worker.task.results, worker.task = message, None
        worker.done += 1
        if worker.done >= _LIFETIME:
            self._workers.remove(worker)
            worker.dismiss()

    def _bury(self, worker: _Worker[T, R]) -> None:
        """Put what a dead worker was at back to be tried item by item; an item that was alone is lost.

        One killed while it started is replaced, as any other is, until more than a whole crew in a row could not start.
        """
        self._workers.remove(worker)
        worker.process.join(_DYING)
        how, task = _ending(worker.dismiss()), worker.task
        if task is None:
            self._stillborn += 1
            if self._stillborn > self._size:
                raise RuntimeError(f"{self._stillborn} worker processes in a row could not start ({how})")
            return
        if len(task.items) == 1:
            task.results = [self._lost(task.items[0], how)]
            return
        at = self._window.index(task)
        self._window[at : at + 1] = [_Task([item]) for item in task.items]


def _work(pipe: Connection, make: Callable[[], Job[T, R]]) -> None:
    """Be a worker: make the job, then do tasks until the pipe ends; whatever the job raises ends the worker."""
    try:
        job = make()
    except Exception as error:
        pipe.send(error)
        return
    pipe.send(None)
    with suppress(Exception):
        while True:
            pipe.send(job(pipe.recv()))


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    return f"killed by {signal.Signals(-code).name}"


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Start a process that Ctrl-C, which reaches all processes of a terminal, leaves alone: its parent ends it."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
