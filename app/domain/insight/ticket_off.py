"""What a ticket's discount is made of: her level, her birthday, her plan, points, or staff's own word (V10).

A ticket holds one sum. What it comes from is told by what she was brought on its day: where the sum is what
that takes off to the minor unit, it is that; else staff gave something of their own.
"""

from collections.abc import Collection
from fractions import Fraction
from typing import NamedTuple

from app.domain import till


class Off(NamedTuple):
    """The parts of a ticket's discount, minor units: together the whole."""

    level: int = 0
    birthday: int = 0
    plan: int = 0
    points: int = 0
    other: int = 0


def parts(
    discount: int, total: int, points: int, *, levels: Collection[int], birthday: int, plan: int
) -> Off:
    """Return what took `discount` off a ticket of `total`, minor units.

    `points` is what redeemed points took off; `levels` are the percents that her level may have brought,
    `birthday` that of the offer she claimed with the ticket, `plan` that of her top-up plan: 0 for none.
    """
    by_points = min(points, discount)
    rest = discount - by_points
    hers = [birthday] if birthday else sorted({percent for percent in levels if percent})
    of_plan = _off(total, plan)
    if rest and not any(rest == _off(total, percent) for percent in hers):
        if plan and rest == of_plan:
            return Off(plan=rest, points=by_points)
        if plan and any(rest == _off(total, percent + plan) for percent in hers):
            return _named(rest - of_plan, birthday)._replace(plan=of_plan, points=by_points)
        if not birthday:
            return Off(points=by_points, other=rest)
    return _named(rest, birthday)._replace(points=by_points)


def _named(amount: int, birthday: int) -> Off:
    return Off(birthday=amount) if birthday else Off(level=amount)


def _off(total: int, percent: int) -> int:
    return max(total, 0) - till.reduced(max(total, 0), Fraction(percent, 100))
