"""What a member is worth over her time with the shop, told without a model (rule V6)."""

from typing import Final

LOST: Final = 0.30
"""A shop loses about so much of its best members a year; told where its own past says too little (V8)."""
FEWEST: Final = 30
"""Members of a year below which the shop's own share is not relied on."""
LONGEST: Final = 20.0
"""Years that are expected of nobody beyond."""


def simple(yearly_profit: float, years: float) -> int:
    """Return the lifetime value: 100 a week, 50 weeks a year, over 10 years is 50,000; never below 0."""
    return max(round(yearly_profit * years), 0)


def years(of: int, stayed: int) -> float:
    """Return how many years a member stays: `stayed` of so many members of a year came in the next."""
    lost = LOST if of < FEWEST else 1.0 - stayed / of
    return min(1.0 / lost, LONGEST) if lost > 0 else LONGEST


def profit(spent: float, margin: int) -> float:
    """Return what is left of `spent` at a margin of so many percent."""
    return spent * margin / 100
