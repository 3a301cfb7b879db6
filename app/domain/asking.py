"""The moment to ask whether she knows somebody who would like the shop too (rule B4)."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

FRESH: Final = 3
"""Days for which a moment is still one: she remembers what was done for her."""
_CALLS: Final = frozenset({"C6", "C7", "C14"})
"""Calls after a purchase or a complaint, in which she was heard."""
_NEWS: Final = frozenset({"C11", "C12"})
"""What she was glad to hear: her card, her points, her new level."""


class Moment(StrEnum):
    """Why now."""

    HANDING_OVER = "handing_over"
    """Her card waits for her, or she has just taken it."""
    PURCHASE = "purchase"
    CALL = "call"
    NEWS = "news"


class Now(NamedTuple):
    """A moment, and the day that makes it one."""

    moment: Moment
    day: date


def since(today: date) -> date:
    """Return the first day that can be a moment today: what was before need not be looked at."""
    return today - timedelta(days=FRESH)


def moment(
    today: date,
    *,
    card: date | None,
    bought: Iterable[tuple[date, int]],
    big: int,
    reached: Iterable[tuple[date, str]],
) -> Now | None:
    """Return why she may be asked today; None: another day is better.

    `card` is the day on which her card was ready or handed over, `bought` are her tickets by day and sum
    (`big` and more counts), `reached` the contacts in which she was spoken to, by day and rule.
    """
    first = since(today)
    if card is not None and first <= card <= today:
        return Now(Moment.HANDING_OVER, card)
    tickets = [Now(Moment.PURCHASE, day) for day, total in bought if total >= big > 0]
    calls = [(Moment.CALL if rule in _CALLS else Moment.NEWS, day) for day, rule in reached if rule in _RULES]
    found = [now for now in (*tickets, *(Now(*one) for one in calls)) if first <= now.day <= today]
    return max(found, key=lambda now: now.day, default=None)


_RULES: Final = _CALLS | _NEWS
