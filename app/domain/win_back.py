"""Winning somebody back: what came of the offers so far, and the chance that one works (V6b)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from app.domain.slipping import Change


class Result(StrEnum):
    """What came of an offer."""

    CAME_BACK = "came_back"
    NOT_YET = "not_yet"
    DECLINED = "declined"
    GIVEN_UP = "given_up"


class Reason(StrEnum):
    """Why she may have gone: what the shop's facts tell (`domain.slipping.Change`), or what staff know.

    Where none of them fits, an offer has staff's own words instead.
    """

    BROUGHT_BACK = Change.BROUGHT_BACK.value
    ADVISOR_GONE = Change.ADVISOR_GONE.value
    ABOVE_BAND = Change.ABOVE_BAND.value
    SIZE_MISSING = Change.SIZE_MISSING.value
    COMPLAINT = Change.COMPLAINT.value
    ELSEWHERE = "elsewhere"
    """She buys elsewhere."""
    AWAY = "away"
    """She has moved, or comes this way no more."""
    UNKNOWN = "unknown"
    """Nothing is known; the offer is to find out."""


USUAL_CHANCE: Final = Fraction(3, 5)
"""Of those whose complaint was solved 60 % stay: reckoned with until the shop has a past of its own."""
ENOUGH: Final = 10
"""Closed offers from which on the shop's own past is believed."""


@dataclass(frozen=True, slots=True)
class Past:
    """What came of the shop's closed offers."""

    closed: int = 0
    came_back: int = 0

    @property
    def chance(self) -> Fraction:
        """Return the chance that an offer works: the shop's own past, the usual one while that is short."""
        return Fraction(self.came_back, self.closed) if self.closed >= ENOUGH else USUAL_CHANCE


def past(results: Iterable[str]) -> Past:
    """Return the past that these results make."""
    each = list(results)
    return Past(len(each), each.count(Result.CAME_BACK))
