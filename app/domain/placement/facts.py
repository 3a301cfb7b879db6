"""What is to be placed, by whom it is done, and the plan that comes of it; days are ordinals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

SHARE: Final = (60, 30, 10)
"""V9: percent of a day's places for platinum and gold, for iron, and for the rest."""


class OpenContact(NamedTuple):
    """One contact that is to be made."""

    id: int
    member: int
    guarded: bool
    """Whether C18 counts it."""
    wanted: int
    """The day that its rule names."""
    due: int
    """Where it stands now."""
    first: int
    last: int
    """Its window."""
    priority: int
    """1 comes first."""
    group: int
    """0 for platinum and gold, 1 for iron, 2 for the rest."""
    value: int
    staff: int | None
    """None: anybody's."""
    fixed: bool
    """Placed by hand, or agreed with her."""


class Desk(NamedTuple):
    """What one member of staff can do."""

    staff: int
    a_day: int
    """Contacts on a working day."""
    weekdays: frozenset[int] = frozenset(range(1, 8))
    """1 for Monday to 7."""

    def places(self, day: int) -> int:
        """Return how many contacts she makes on a day."""
        return self.a_day if (day % 7 or 7) in self.weekdays else 0


class Why(StrEnum):
    """Why a contact is not on the day that its rule names."""

    HEARD = "heard"
    """She hears from the shop often enough around that day."""
    FULL = "full"
    OFF = "off"
    """Her advisor is not in."""
    LATE = "late"
    """That day has passed."""


class Moved(NamedTuple):
    """Where a contact was moved to, and why."""

    day: int
    why: Why
    about: int
    """The day on which she hears, which is full, on which nobody is in, or which has passed."""


class Over(NamedTuple):
    """A day on which somebody has more to do than she can."""

    day: int
    staff: int
    load: int
    """Members to be in touch with."""
    places: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan; whatever has lost its window is not in it."""

    days: Mapping[int, int]
    """Contact → its day. Who is held is not among them."""
    moved: Mapping[int, Moved]
    """Of those the ones that are not on the day that their rule names."""
    held: Mapping[int, tuple[int, ...]]
    """Contact → the days on which she hears already: no day of its window is left between them."""
    over: tuple[Over, ...]
    """The days over capacity, the earliest first."""


@dataclass(slots=True, eq=False)
class Piece:
    """A contact while it is being placed."""

    of: OpenContact
    first: int
    """The first day of its window that has not passed."""
    last: int
    day: int
    is_free: bool
    """Whether it may be moved."""
    desk: int | None
    """Whose it is, by the place among the desks; None: anybody's."""
    rank: tuple[int, int, int, int] = field(init=False)
    """What is done first: the lower comes first."""

    def __post_init__(self) -> None:
        of = self.of
        self.rank = of.group, -of.value, of.priority, of.id


def distance(piece: Piece, day: int) -> tuple[bool, int, int]:
    """Return by what the days of a window are tried: where it stands first, then the nearest to its day."""
    return day != piece.day, abs(day - piece.of.wanted), day
