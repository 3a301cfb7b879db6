"""The first and the last day of a month."""

from datetime import date, timedelta


def following(day: date) -> date:
    """Return the first day of the month after that of `day`."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def last(day: date) -> date:
    """Return the last day of the month of `day`."""
    return following(day) - timedelta(days=1)
