"""What the models rest on: how often each customer came back, when last, and how long ago she first came.

Days of buying count, not tickets: two tickets of one day are one visit. All times are in one unit, counted
from the customer's first day.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Counts:
    """One place a customer in each column."""

    x: Floats
    """Days on which she came again after the first."""
    t_x: Floats
    """From the first day to the last; 0 where there was one."""
    age: Floats
    """From the first day to the end of what is looked at (T)."""

    def __post_init__(self) -> None:
        """Refuse what no log can hold: a negative count, a last visit before the first or after the end."""
        if not (len(self.x) == len(self.t_x) == len(self.age)):
            raise ValueError("columns of different lengths")
        columns = (self.x, self.t_x, self.age)
        if not all(np.isfinite(column).all() for column in columns):
            raise ValueError("a count is not finite")
        if (self.x < 0).any() or (self.t_x < 0).any() or (self.t_x > self.age).any():
            raise ValueError("a last visit before the first one or after the end")

    def __len__(self) -> int:
        return len(self.x)

    @property
    def repeaters(self) -> int:
        """How many came more than once."""
        return int((self.x > 0).sum())

    @cached_property
    def groups(self) -> "Groups":
        """The customers who are equal, counted together."""
        order = np.lexsort((self.age, self.t_x, self.x))
        x, t_x, age = self.x[order], self.t_x[order], self.age[order]
        is_first = np.ones(len(order), bool)
        is_first[1:] = (x[1:] != x[:-1]) | (t_x[1:] != t_x[:-1]) | (age[1:] != age[:-1])
        firsts = np.flatnonzero(is_first)
        group_of = np.empty(len(order), np.intp)
        group_of[order] = np.cumsum(is_first) - 1
        counted = np.diff(np.append(firsts, len(order))).astype(np.float64)
        return Groups(x[firsts], t_x[firsts], age[firsts], counted, group_of)


class Groups(NamedTuple):
    """The different rows of `Counts`, with how many customers have each."""

    x: Floats
    t_x: Floats
    age: Floats
    counted: Floats
    group_of: Places
    """The group of each customer."""


def counts(x: npt.ArrayLike, t_x: npt.ArrayLike, age: npt.ArrayLike) -> Counts:
    """Return the columns as `Counts`. Raises ValueError for what no log of purchases can hold."""
    return Counts(*(np.asarray(column, np.float64).reshape(-1) for column in (x, t_x, age)))
