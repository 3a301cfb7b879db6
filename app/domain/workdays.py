"""On which days of the week somebody works: "23456" is Tuesday to Saturday, "" the whole week."""

from datetime import date, timedelta
from typing import Final

WEEK: Final = "1234567"
"""Monday to Sunday."""


def normal(workdays: str) -> str:
    """Return the days each once and in order, the whole week as "". Raises ValueError for another sign."""
    if set(workdays) - set(WEEK):
        raise ValueError(workdays)
    found = "".join(sorted(set(workdays)))
    return "" if found == WEEK else found


def works(workdays: str, day: date) -> bool:
    """Whether she works on `day`."""
    return not workdays or str(day.isoweekday()) in workdays


def count(workdays: str, first: date, last: date) -> int:
    """Return how many days she works from `first` to `last`, both included; 0 where `last` is before."""
    days = max(0, (last - first).days + 1)
    whole, rest = divmod(days, len(WEEK))
    left = sum(works(workdays, first + timedelta(days=at)) for at in range(rest))
    return whole * len(workdays or WEEK) + left
