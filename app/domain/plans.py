"""Top-up plans as a shop has them that set none of its own (rule B2)."""

from typing import NamedTuple

from app.domain import currency_defaults
from app.domain.shop import ShopSettings


class Plan(NamedTuple):
    """So much paid in brings points at once, and a discount as long as it lasts."""

    amount: int
    """Whole currency units."""
    points: int
    percent: int


def default(settings: ShopSettings) -> tuple[Plan, ...]:
    """Return the plans of a shop: in its money, with as many points as buying for so much would earn."""
    unit = settings.points_unit or 1
    return tuple(
        Plan(amount, amount // unit, percent)
        for amount, percent in currency_defaults.of(settings.currency).plans
    )
