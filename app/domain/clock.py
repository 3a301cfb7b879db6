"""Whether the PC's clock can be believed: points lapse by it, and what has lapsed is gone."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

FAR: Final = 40
"""Days without anything on record after which a day is asked about: a shop closes for a month at most."""


def is_doubtful(today: date, known: Iterable[date]) -> bool:
    """Tell whether `today` is before, or far after, each day that is known to have been; of none, no."""
    days = [*known]
    return bool(days) and not any(day <= today <= day + timedelta(days=FAR) for day in days)
