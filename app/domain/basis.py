"""The lines that a derived value rests on; which ones is looked up when somebody asks for the evidence."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property


class Basis:
    """Some lines, by their ids, and the days of the first and of the last of them."""

    def __init__(self, lines: tuple[int, ...], since: date, last: date) -> None:
        """Give the ids, the latest first, and the two days."""
        self.lines = lines
        """Their ids, the latest first."""
        self.since = since
        self.last = last

    def __eq__(self, other: object) -> bool:
        """Whether the same lines are meant."""
        return isinstance(other, Basis) and self._all() == other._all()

    def __hash__(self) -> int:
        """Return the same for the same lines."""
        return hash(self._all())

    def __repr__(self) -> str:
        """Return the lines and the days."""
        return f"Basis{self._all()}"

    def _all(self) -> tuple[object, ...]:
        return self.lines, self.since, self.last


class Resting(Basis):
    """Lines among many, which are gathered when they are asked for: a card shows a few of fifty bases."""

    def __init__(self, ids: Sequence[int], days: Sequence[date], places: Callable[[], Sequence[int]]) -> None:
        """Take all ids and days, in the order of the days; `places` tells which, rising, at least one."""
        self._ids, self._days, self._find = ids, days, places

    @cached_property
    def _places(self) -> Sequence[int]:
        return self._find()

    @cached_property
    def lines(self) -> tuple[int, ...]:  # type: ignore[override]  # the same, gathered later
        """Their ids, the latest first."""
        ids = self._ids
        return tuple([ids[at] for at in reversed(self._places)])

    @cached_property
    def since(self) -> date:  # type: ignore[override]
        """The day of the first of them."""
        return self._days[self._places[0]]

    @cached_property
    def last(self) -> date:  # type: ignore[override]
        """The day of the last of them."""
        return self._days[self._places[-1]]
