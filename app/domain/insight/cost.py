"""What the programme costs, as a share of the members' sales, beside what is usual at its age (V10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain.insight import SPAN, share
from app.domain.owed import Owed

GROWING, MATURE = 1, 3
"""Years from the first ticket after which the programme no longer starts, and after which it is mature."""


class Age(StrEnum):
    """How old the programme is."""

    STARTING = "starting"
    GROWING = "growing"
    MATURE = "mature"


USUAL: Final = {Age.STARTING: (0.04, 0.06), Age.GROWING: (0.04, 0.04), Age.MATURE: (0.02, 0.04)}
"""From which share to which one a programme of that age usually costs."""


class Month(NamedTuple):
    """One month. Money is in minor units."""

    first: date
    """Its first day."""
    net: int
    """The members' sales, returns and discounts taken off."""
    discounts: int
    """Taken off whole tickets by staff's own word."""
    benefits: int
    """What claimed benefits cost beside tickets: gifts of a level, care."""
    points: int
    """Points that were spent, with a ticket or without, at what they buy."""
    gifts: int
    """Gifts for points, at what they cost the shop."""
    level: int = 0
    """What her level takes off tickets."""
    birthday: int = 0
    """What the offer of her birthday month takes off."""
    plan: int = 0
    """What her top-up plan takes off."""

    @property
    def cost(self) -> int:
        """All of it."""
        return sum(self[2:])

    @property
    def share(self) -> float:
        """The cost as a share of the sales."""
        return share(self.cost, self.net)


@dataclass(frozen=True, slots=True)
class Cost:
    """The 365 days up to `today`, month by month: the first and the last are not whole."""

    today: date
    months: tuple[Month, ...]
    age: str
    owed: Owed | None = None
    """What stands open on the evening of `today`, beside what was spent; None: nothing does."""

    @property
    def whole(self) -> Month:
        """All months together."""
        parts = (sum(getattr(month, name) for month in self.months) for name in Month._fields[1:])
        return Month(self.today, *parts)

    @property
    def usual(self) -> tuple[float, float]:
        """From which share to which one is usual."""
        return USUAL[Age(self.age)]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was sold to members."""
        return self.whole.net <= 0


def age(first: date | None, today: date) -> Age:
    """Return how old a programme is whose first ticket was on `first`."""
    years = 0 if first is None else (today - first).days // SPAN
    return Age.STARTING if years < GROWING else Age.GROWING if years < MATURE else Age.MATURE


def reckon(months: Iterable[Month], first: date | None, today: date, owed: Owed | None = None) -> Cost:
    """Return the cost of these months, in their order, and what is owed beside it."""
    ordered = sorted(months, key=lambda month: month.first)
    stands = None if owed is None or owed.is_nothing else owed
    return Cost(today, tuple(ordered), age(first, today).value, stands)
