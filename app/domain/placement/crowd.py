"""The many contacts that have one day each, on arrays: what of them is in nobody's way is only counted.

A festival has a contact for every member. Whoever would hear too often, or whose desk is empty that day,
leaves the crowd with all that is hers there, and is placed one by one as the others are.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from app.domain.placement.facts import Desk, OpenContact
from app.domain.placement.guard import AT_MOST, WITHIN
from app.domain.placement.standing import HERS, Standing

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
_WEEK: Final = 7


class Columns(NamedTuple):
    """The contacts, a place each; days are ordinals."""

    ids: Whole
    members: Whole
    days: Whole
    staff: Whole
    """0: anybody's."""
    groups: Whole
    guarded: Flags
    """Whether C18 counts it."""

    def but(self, ids: Whole) -> "Columns":
        """Return them without some contacts."""
        without = np.zeros(int(max(self.ids.max(initial=0), ids.max(initial=0))) + 1, np.bool_)
        without[ids] = True
        return self.where(~without[self.ids])

    def where(self, which: Flags) -> "Columns":
        """Return some of them."""
        return Columns(
            self.ids[which], self.members[which], self.days[which], self.staff[which], self.groups[which],
            self.guarded[which],
        )  # fmt: skip


class Crowd:
    """Contacts whose window is the one day that their rule named, and on which they stand."""

    def __init__(self, columns: Columns, read: Callable[[list[int]], Sequence[OpenContact]]) -> None:
        """`read` returns contacts of the crowd by their ids."""
        self._of = columns
        self._read = read

    def all(self) -> Sequence[OpenContact]:
        """Return every one of them."""
        return self._read(self._of.ids.tolist())

    def parted(self, desks: Sequence[Desk], hears: Sequence[int]) -> tuple[Sequence[OpenContact], Standing]:
        """Return those who leave the crowd, and what stands.

        `hears` are the other days on which somebody hears, each with its member as `standing.hers` says.
        """
        of, desk = self._of, self._desks(desks)
        leaves = (desk < 0) | np.isin(of.members, self._often(hears))
        left = self._read(of.ids[leaves].tolist()) if leaves.any() else ()
        seats = of.days * len(desks) + desk
        return left, _standing(of.where(~leaves), seats[~leaves])

    def _desks(self, desks: Sequence[Desk]) -> Whole:
        """Return whose each is, by the place among the desks; -1 where she is not in, or it is anybody's."""
        of = self._of
        if len(desks) == 1:
            return np.zeros(len(of.ids), np.int64)
        found = np.full(len(of.ids), -1, np.int64)
        for number, desk in enumerate(desks):
            works = np.array([desk.places(day or _WEEK) > 0 for day in range(_WEEK)])
            found[(of.staff == desk.staff) & works[of.days % _WEEK]] = number
        return found

    def _often(self, hears: Sequence[int]) -> Whole:
        """Return who would hear too often, the crowd's contacts among it."""
        of = self._of
        crowd = _hers(of.members[of.guarded], of.days[of.guarded])
        days = _once(np.concatenate((crowd, np.array(hears, np.int64))))
        close = days[AT_MOST:] - days[:-AT_MOST] < WITHIN
        return _once(days[:-AT_MOST][close] >> HERS)


def _hers(members: Whole, places: Whole) -> Whole:
    """Return the number of each member and seat or day, as `standing.hers` does."""
    return (members << HERS) + places


def _once(numbers: Whole) -> Whole:
    """Return them in order, each once: what is nearly in order is ordered quicker than it is hashed."""
    found = np.sort(numbers, kind="stable")
    once: Whole = found[np.diff(found, prepend=-1) != 0]
    return once


def _standing(of: Columns, seats: Whole) -> Standing:
    """Return where those stand who stay: a member of a seat once, however much she is to hear there."""
    places, first = np.unique(_hers(of.members, seats), return_index=True)
    groups = int(of.groups.max(initial=0)) + 1
    taken, loads = np.unique(seats[first] * groups + of.groups[first], return_counts=True)
    both = zip((taken // groups).tolist(), (taken % groups).tolist(), strict=True)
    return Standing(
        places=places.tolist(),
        hears=np.sort(_hers(of.members, of.days)[of.guarded], kind="stable").tolist(),
        groups=dict(zip(both, loads.tolist(), strict=True)),
    )
