"""The first and the last day of a month, and the same day of a later one."""

from calendar import monthrange
from datetime import date, timedelta


def following(day: date) -> date:
    """Return the first day of the month after that of `day`."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def last(day: date) -> date:
    """Return the last day of the month of `day`."""
    return following(day) - timedelta(days=1)


def later(day: date, many: int) -> date:
    """Return the same day so many months later; where that month is shorter, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + many, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
