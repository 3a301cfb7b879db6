"""What has one day and one member of staff: it takes a place and is never moved, so that it is only counted.

A big shop has some hundred thousand such contacts in a year. They are whole numbers in order, not objects.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

HERS: Final = 32
"""Bits below the member: a seat or a day."""


def hers(member: int, place: int) -> int:
    """Return the one number of a member and a seat, or a day, in the order of both."""
    return member << HERS | place


class Standing:
    """Who is where, and on which days she hears of it; a seat is day × desks + desk."""

    def __init__(
        self,
        places: Iterable[int] = (),
        hears: Sequence[int] = (),
        groups: Mapping[tuple[int, int], int] | None = None,
    ) -> None:
        """Begin with those who are known: `places` and `hears` are numbers of `hers`.

        A place is there once, a day as often as there is something to hear on it, in order; `groups` is seat
        and group → how many have a place there.
        """
        self._places = set(places)
        self._hears = hears
        self._groups = Counter(groups)
        self.loads = Counter[int]()
        """Seat → how many members are there."""
        for (seat, _), many in self._groups.items():
            self.loads[seat] += many
        self._days: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, member: int, seat: int, group: int) -> None:
        """Put a member on a seat."""
        if not self.has(seat, member):
            self._places.add(hers(member, seat))
            self.loads[seat] += 1
            self._groups[seat, group] += 1

    def hear(self, member: int, day: int) -> None:
        """Note that she hears on a day."""
        self._days[member].append(day)

    def has(self, seat: int, member: int) -> bool:
        """Return whether she is there."""
        return member << HERS | seat in self._places

    def of_group(self, seat: int, group: int) -> int:
        """Return how many of a group are there."""
        return self._groups[seat, group]

    def days(self, member: int) -> list[int]:
        """Return the days on which she hears, one as often as there is something to hear on it."""
        first = hers(member, 0)
        at = bisect_left(self._hears, first)
        until = bisect_left(self._hears, hers(member + 1, 0), at)
        return [*(number - first for number in self._hears[at:until]), *self._days.get(member, ())]
