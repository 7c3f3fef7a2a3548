"""A crew does work in order, whoever does it, and loses only what a worker died over."""

import os
import signal
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from inspectfacts.workers import Crew


def make_job():
    return do


def do(items: list[int]) -> list[str]:
    """Give each number and the process it was done in; the smaller, the longer it takes; some kill the worker."""
    for item in items:
        if item == 13:
            os.kill(os.getpid(), signal.SIGKILL)
        if item == 99:
            raise ZeroDivisionError
    time.sleep(0.05 / (1 + items[0]))
    return [f"{item}" for item in items]


def make_nothing():
    raise ValueError("no job today")


def die_at_once():
    os._exit(3)


def die_the_first_time(trace: Path):
    if not trace.exists():
        trace.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return do


def lost(item: int, how: str) -> str:
    return f"{item} lost: {how}"


@pytest.mark.parametrize("size", [1, 3])
def test_results_come_in_the_order_of_the_items(size: int) -> None:
    batches = [[n, n + 1] for n in range(0, 12, 2)]
    assert list(Crew(make_job, lost, size=size).run(batches)) == [str(n) for n in range(12)]


def test_a_worker_that_dies_loses_the_one_item_it_died_over() -> None:
    found = list(Crew(make_job, lost, size=2).run([[1, 2], [3, 13, 4], [5]]))
    assert found == ["1", "2", "3", "13 lost: killed by SIGKILL", "4", "5"]


def test_a_job_that_raises_is_a_worker_that_dies(capfd: pytest.CaptureFixture[str]) -> None:
    assert list(Crew(make_job, lost, size=1).run([[99, 1]])) == ["99 lost: exit code 0", "1"]
    assert capfd.readouterr() == ("", "")


def test_what_making_the_job_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="no job today"):
        list(Crew(make_nothing, lost, size=2).run([[1]]))


def test_a_worker_killed_while_it_starts_is_replaced(tmp_path: Path) -> None:
    made = partial(die_the_first_time, tmp_path / "died")
    assert list(Crew(made, lost, size=1).run([[1], [2]])) == ["1", "2"]
    assert (tmp_path / "died").exists()


def test_workers_that_cannot_start_end_the_run() -> None:
    with pytest.raises(RuntimeError, match="could not start"):
        list(Crew(die_at_once, lost, size=1).run([[1]]))


def test_no_more_is_read_than_is_worked_on() -> None:
    read: list[int] = []

    def batches() -> Iterator[list[int]]:
        for n in range(14, 90):
            read.append(n)
            yield [n]

    found = Crew(make_job, lost, size=2).run(batches())
    assert next(found) == "14"
    assert len(read) < 16
    found.close()
