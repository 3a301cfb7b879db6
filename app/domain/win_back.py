"""Winning somebody back: what an offer may cost (V6b), and what came of the offers so far."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final


class Result(StrEnum):
    """What came of an offer."""

    CAME_BACK = "came_back"
    NOT_YET = "not_yet"
    DECLINED = "declined"
    GIVEN_UP = "given_up"


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


def ceiling(value: int, chance: Fraction) -> int:
    """Return what it is worth spending on one who is worth `value`, both in minor units."""
    return int(max(value, 0) * chance)
