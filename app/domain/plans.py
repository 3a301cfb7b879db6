"""Top-up plans as a shop has them that set none of its own (rule B2)."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from app.domain import currency_defaults
from app.domain.shop import ShopSettings


class Plan(NamedTuple):
    """So much paid in brings points at once, and a discount as long as it lasts."""

    amount: int
    """Whole currency units."""
    points: int
    percent: int


def upside_down(offered: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return a plan and a larger one that takes less off, each as (amount, percent); None: there are none.

    Nobody takes the larger one then. Of several the two next to each other that differ first.
    """
    in_order = sorted(offered)
    return next(
        ((less, more) for less, more in pairwise(in_order) if less[0] < more[0] and less[1] > more[1]), None
    )


def default(settings: ShopSettings) -> tuple[Plan, ...]:
    """Return the plans of a shop: in its money, with as many points as buying for so much would earn."""
    unit = settings.points_unit or 1
    return tuple(
        Plan(amount, amount // unit, percent)
        for amount, percent in currency_defaults.of(settings.currency).plans
    )
