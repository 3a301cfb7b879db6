"""What speaks against a day for a contact that a hand puts there: she hears enough (C18), or nobody works."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayDoubts:
    """A person may still put it there: what a hand has placed stays."""

    hears: tuple[date, ...] = ()
    """The days on which she hears from the shop anyway, done or planned, that leave no room for one more."""
    shut: bool = False
    """Nobody works on the day."""
    away: str = ""
    """Who was to make it and does not work on the day, while others do."""
