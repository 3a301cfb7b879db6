"""A year of mourning (喪中): no festive greeting goes to her so long, and one word of sympathy does (M8)."""

from datetime import date, timedelta
from typing import Final

SYMPATHY_WINDOW: Final = 49
"""Days from the first one on in which a word of sympathy may still come: seven times seven."""


def last_day(since: date) -> date:
    """Return the last day of the year of mourning that began on `since`, at most the calendar's own last."""
    if since.year == date.max.year:
        return date.max
    try:
        again = since.replace(year=since.year + 1)
    except ValueError:  # the 29th of February: the year is over with that month
        again = date(since.year + 1, 3, 1)
    return again - timedelta(days=1)


def last_of_sympathy(since: date) -> date:
    """Return the last day on which a word of sympathy may still come."""
    return since + min(timedelta(days=SYMPATHY_WINDOW), date.max - since)


def holds(since: date | None, day: date) -> bool:
    """Whether `day` lies in the year of mourning that began on `since`; None: there is none."""
    return since is not None and since <= day <= last_day(since)
