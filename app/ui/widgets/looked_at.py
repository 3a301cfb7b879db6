"""The contacts of a day, read as they are looked at: a festival has as many as there are members."""

from collections.abc import Callable, Sequence
from typing import Final, overload

from app.queries.calendar import Group, Planned

Read = Callable[[Sequence[Group], int, int], list[Planned]]
"""Reads contacts of these groups: how many to pass over, and how many at most."""

_PAGE: Final = 16
"""Contacts that are read at once."""


class LookedAt(Sequence[Planned]):
    """The contacts of some groups, one group after the other."""

    def __init__(self, groups: Sequence[Group], read: Read) -> None:
        self._groups = tuple(groups)
        self._read = read
        self._count = sum(group.count for group in groups)
        self._pages: dict[int, list[Planned]] = {}
        there = [one for group in groups for one in group.first]
        if len(there) == self._count <= _PAGE:  # all of them were read with the day
            self._pages[0] = there

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Planned: ...
    @overload
    def __getitem__(self, at: slice) -> list[Planned]: ...
    def __getitem__(self, at: int | slice) -> Planned | list[Planned]:
        if isinstance(at, slice):
            return [one for each in range(*at.indices(self._count)) if (one := self.at(each)) is not None]
        one = self.at(at)
        if one is None:
            raise IndexError(at)
        return one

    def at(self, place: int) -> Planned | None:
        """Return the contact at a place; None beyond the last, also where it went away meanwhile."""
        if not 0 <= place < self._count:
            return None
        number, within = divmod(place, _PAGE)
        if number not in self._pages:
            self._pages[number] = self._read(self._groups, number * _PAGE, _PAGE)
        page = self._pages[number]
        return page[within] if within < len(page) else None
