"""Cohorts: of those who first bought in one quarter, how many bought again in each one after it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain.insight import share

LATEST: Final = 12
"""So many cohorts are shown, the latest ones; three years are what an owner looks back on."""


class Quarter(NamedTuple):
    """A quarter of a year; quarters are in the order of time."""

    year: int
    number: int
    """1 to 4."""

    def after(self, quarters: int) -> "Quarter":
        """Return the quarter so many quarters later (or earlier, below 0)."""
        return at(self.place + quarters)

    @property
    def place(self) -> int:
        """Quarters since the year 0: how far two are from each other is the difference."""
        return self.year * 4 + self.number - 1


def at(place: int) -> Quarter:
    """Return the quarter of a place."""
    return Quarter(place // 4, place % 4 + 1)


def quarter(day: date) -> Quarter:
    """Return the quarter of a day."""
    return Quarter(day.year, (day.month + 2) // 3)


class Cohort(NamedTuple):
    """Those who first bought in one quarter."""

    quarter: Quarter
    members: int
    again: tuple[int, ...]
    """How many of them bought in each quarter after it, up to that of the day, which is not over."""

    @property
    def shares(self) -> tuple[float, ...]:
        """The share that bought again, for each quarter of `again`."""
        return tuple(share(count, self.members) for count in self.again)


@dataclass(frozen=True, slots=True)
class Cohorts:
    """The latest cohorts, the earliest of them first; a quarter in which nobody began is left out."""

    today: date
    rows: tuple[Cohort, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody has bought yet."""
        return not self.rows

    def returned(self, quarters: int) -> tuple[float, int]:
        """Return the share that bought again so many quarters after the first, and of how many members.

        Quarters that are not over do not count.
        """
        now = quarter(self.today)
        whole = [row for row in self.rows if row.quarter.after(quarters) < now]
        members = sum(row.members for row in whole)
        return share(sum(row.again[quarters - 1] for row in whole), members), members


def reckon(counts: Iterable[tuple[Quarter, Quarter, int]], today: date) -> Cohorts:
    """Return the cohorts of (first quarter, quarter, members who bought in it), the first one among them."""
    now = quarter(today)
    known: defaultdict[Quarter, dict[Quarter, int]] = defaultdict(dict)
    for began, bought, members in counts:
        known[began][bought] = members
    rows = []
    for began in sorted(known)[-LATEST:]:
        hers = known[began]
        later = range(1, now.place - began.place + 1)
        rows.append(Cohort(began, hers[began], tuple(hers.get(began.after(step), 0) for step in later)))
    return Cohorts(today, tuple(rows))
