"""A long job is a generator: it yields how far it is and returns what it made."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` steps; a `total` of 0 means that nobody knows yet."""

    done: int
    total: int
    label: str = ""


Job = Generator[Progress, None, T]
"""A job that yields `Progress` and returns a T. Closing it undoes what it has not finished."""


def finish(job: Job[T], watch: Callable[[Progress], None] | None = None) -> T:
    """Run `job` to its end, showing each step to `watch`, and return what it made."""
    try:
        while True:
            step = next(job)
            if watch is not None:
                watch(step)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]  # StopIteration carries Any


def share(job: Job[T], start: float, end: float) -> Job[T]:
    """Run `job` as a share of a longer one: its steps fill that one from `start` to `end` (0 to 1)."""
    try:
        while True:
            step = next(job)
            done = step.done / step.total if step.total else 0.0
            yield Progress(round(1000 * (start + (end - start) * done)), 1000, step.label)
    except StopIteration as finished:
        return finished.value  # type: ignore[no-any-return]  # StopIteration carries Any
    finally:
        job.close()
