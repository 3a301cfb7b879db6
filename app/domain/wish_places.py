"""The places that the days have for wishes (C3, C4): by the weekday, and by whom the day is for."""

from enum import StrEnum
from itertools import product
from typing import Final, NamedTuple


class WishDay(StrEnum):
    """Whom a day is for that wishes are said on."""

    FEAST = "feast"
    """Everybody but who is in mourning."""
    WOMEN = "women"
    """Of those nobody known to be a man."""
    SEASON = "season"
    """Everybody: care for her health is no festive greeting."""


class Place(NamedTuple):
    """A place for a wish on such a day, where it falls on this weekday (1 Monday … 7)."""

    weekday: int
    of: WishDay


WEEK: Final = range(1, 8)
EVERYWHERE: Final = frozenset(Place(weekday, of) for weekday, of in product(WEEK, WishDay))
"""Every place there is."""
_EACH: Final = frozenset(WishDay)
_NOT_WOMENS: Final = _EACH - {WishDay.WOMEN}
_NO_FEAST: Final = frozenset({WishDay.SEASON})


def days_of(gender: str, *, in_mourning: bool) -> frozenset[WishDay]:
    """Return the days that are for her, or for him: on the others no place is held."""
    if in_mourning:
        return _NO_FEAST
    return _NOT_WOMENS if gender == "m" else _EACH
