"""The field of recency and frequency: how long since the last visit against how many there were."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain.insight import share

SILENCES: Final = (30, 90, 180, 365)
"""Days since the last visit at which each column but the last ends."""
VISITS: Final = (1, 2, 3, 5, 10)
"""The fewest visits of each row."""


class Rfm(NamedTuple):
    """What is looked at of one member."""

    silent: int
    """Days since the last visit."""
    visits: int
    """Days with a ticket, ever; at least one."""
    net: int


class Cell(NamedTuple):
    """Members of one silence and one number of visits."""

    silence: int
    """The place of the column, 0 being those seen latest."""
    visits: int
    """The place of the row, 0 being those with one visit."""
    members: int
    net: int
    """What they spent, ever."""
    share: float
    """Of the members."""
    worth: float
    """Of the sales."""


@dataclass(frozen=True, slots=True)
class Field:
    """Everybody who ever bought; the cells row by row, the empty ones among them."""

    today: date
    members: int
    net: int
    cells: tuple[Cell, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody has bought yet."""
        return not self.members

    def cell(self, silence: int, visits: int) -> Cell:
        """Return the cell at these places."""
        return self.cells[visits * (len(SILENCES) + 1) + silence]

    @property
    def often(self) -> int:
        """How many came five times and more."""
        return self._together(range(len(SILENCES) + 1), FREQUENT).members

    @property
    def often_and_lately(self) -> Cell:
        """Those with five visits and more who were here within 90 days, together."""
        return self._together((0, 1), FREQUENT)

    @property
    def often_and_gone(self) -> Cell:
        """Those with five visits and more who have not been here for 180 days: who is missed most."""
        return self._together((3, 4), FREQUENT)

    def _together(self, silences: Iterable[int], visits: Iterable[int]) -> Cell:
        found = [self.cell(silence, row) for row in visits for silence in silences]
        members, net = sum(cell.members for cell in found), sum(cell.net for cell in found)
        return Cell(-1, -1, members, net, share(members, self.members), share(net, self.net))


FREQUENT: Final = (3, 4)
"""The rows of those who came five times and more."""


def reckon(everybody: Iterable[Rfm], today: date) -> Field:
    """Return the field of all who ever bought."""
    columns, rows = len(SILENCES) + 1, len(VISITS)
    members, net = [0] * (columns * rows), [0] * (columns * rows)
    for one in everybody:
        at = (bisect_right(VISITS, one.visits) - 1) * columns + bisect_left(SILENCES, one.silent)
        members[at] += 1
        net[at] += one.net
    count, whole = sum(members), sum(net)
    cells = tuple(
        Cell(at % columns, at // columns, here, brought, share(here, count), share(brought, whole))
        for at, (here, brought) in enumerate(zip(members, net, strict=True))
    )
    return Field(today, count, whole, cells)
