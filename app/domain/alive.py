"""The probability that one member is still a customer, from what was found for the shop (rule V8).

Finding it takes the whole ledger and is done beside the window; the four numbers are kept, and the chance
of one member follows from her own visits in a moment. It is MBG/NBD's, as `domain.value.buying` has it.
"""

from collections.abc import Iterable
from datetime import date
from math import exp, log
from typing import Final, NamedTuple

_CERTAIN: Final = 700.0
"""Beyond this e cannot be raised; the chance is 0 there."""


class Found(NamedTuple):
    """The parameters of a shop; `alpha` in days."""

    r: float
    alpha: float
    a: float
    b: float


def alive(found: Found, visits: Iterable[date], today: date) -> float | None:
    """Return the chance of whoever came on these days, up to `today`; None: she has not come yet."""
    days = {day for day in visits if day <= today}
    if not days:
        return None
    first, again = min(days), len(days) - 1
    gone = (found.alpha + (today - first).days) / (found.alpha + (max(days) - first).days)
    odds = log(found.a / (found.b + again)) + (found.r + again) * log(gone)
    return 1 / (1 + exp(odds)) if odds < _CERTAIN else 0.0
