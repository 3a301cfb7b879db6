"""Which discount a ticket gets where her level and her top-up plan both bring one (rules V4, B2)."""

from enum import StrEnum
from typing import Final, NamedTuple

MOST: Final = 90
"""Percent."""


class By(StrEnum):
    """Where a discount comes from."""

    NOBODY = ""
    LEVEL = "level"
    """What her level brings, the offer of her birthday month included."""
    PLAN = "plan"
    BOTH = "both"


class Off(NamedTuple):
    """The discount that is taken, in percent, and what was not taken beside it."""

    percent: int
    by: By
    beside: int = 0
    """The smaller one's percent; 0: there is none."""


def best(level: int, plan: int, *, add: bool = False) -> Off:
    """Return what is taken off: the larger of the two, or with `add` both together, `MOST` at the most."""
    if add and level and plan:
        return Off(min(level + plan, MOST), By.BOTH)
    if level >= plan:
        return Off(level, By.LEVEL if level else By.NOBODY, plan)
    return Off(plan, By.PLAN, level)
