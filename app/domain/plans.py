"""Top-up plans as a shop has them that set none of its own (rule B2)."""

from typing import Final, NamedTuple


class Plan(NamedTuple):
    """So much paid in brings points at once, and a discount as long as it lasts."""

    amount: int
    """Whole currency units."""
    points: int
    percent: int


DEFAULT: Final = (Plan(3_000, 3_000, 10), Plan(5_000, 5_000, 12))
