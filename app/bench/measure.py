"""One measure: what the program needs beside its floor, both taken in turn in the same run."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

import app

PROGRAM: Final = Path(app.__file__).parents[1]
"""The folder in which other processes find the program."""

Taken = Callable[[], float]
"""Does the work once and returns what it took; what it prepares and tidies up is not counted."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the table."""

    name: str
    """A key of `table.NAMES`."""
    unit: str
    """s, ms, KB."""
    ours: float
    """The median of what the program took."""
    limit: float
    """What `figure` may come to at most."""
    floor: float | None = None
    """The median of what the floor took; None: there is none."""
    ratios: tuple[float, ...] = ()
    """Ours ÷ floor of each pair; without any the limit is in the unit itself."""
    load: str = ""
    """What there was to do: 20,000 members."""
    processor: float | None = None
    """What `ours` took of the processor, in the same unit, where `ours` is of the clock."""

    @property
    def figure(self) -> float:
        """What is held against the limit: the median of the paired ratios, else what the program took."""
        return median(self.ratios) if self.ratios else self.ours

    @property
    def ratio(self) -> float:
        """Ours ÷ floor, 0 where there is no floor."""
        return self.figure if self.ratios else self.ours / self.floor if self.floor else 0.0

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return self.figure <= self.limit


def paired(name: str, ours: Taken, floor: Taken, *, pairs: int, limit: float, load: str) -> Measure:
    """Take both in turn, each first every other time, and return the measure in seconds."""
    taken = []
    for number in range(pairs):
        if number % 2:
            below, above = floor(), ours()
        else:
            above, below = ours(), floor()
        taken.append((above, below))
    return of_pairs(name, taken, limit=limit, load=load)


def of_pairs(
    name: str, taken: list[tuple[float, float]], *, limit: float, load: str, unit: str = "s"
) -> Measure:
    """Return the measure of pairs (ours, floor) that were taken in turn."""
    return Measure(
        name,
        unit,
        ours=median(ours for ours, _ in taken),
        floor=median(floor for _, floor in taken),
        ratios=tuple(ours / floor for ours, floor in taken),
        limit=limit,
        load=load,
    )


def seconds(work: Callable[..., object], *given: object) -> float:
    """Return how many seconds of processor `work` takes: others on the machine do not count."""
    started = process_time()
    work(*given)
    return process_time() - started
