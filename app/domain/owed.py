"""What the shop owes its members: points, what they take off, and money that was paid in (rule B3)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

SOON: Final = 30
"""Days within which lots are said to lapse soon."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What stands open on the evening of a day."""

    day: date
    points: int
    points_members: int
    """How many hold points."""
    points_worth: int
    """What they all take off, minor units; 0 where points buy gifts only."""
    lapsing: int
    """Points among them that lapse within `SOON` days."""
    money: int
    """Minor units."""
    money_members: int
    currency: str

    @property
    def is_nothing(self) -> bool:
        """Whether neither points nor money stand open."""
        return not self.points and not self.money
