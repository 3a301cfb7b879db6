"""Points: what a purchase earns, how long they count, what goes back with what comes back (rule B1)."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from app.domain.birthday import Birthday
from app.domain.months import later

GRACE: Final = 30
"""Days that points which are given back count at the least."""
PLAIN: Final = 100
"""Percent of the plain rate: the rate of a level that says nothing else."""


def earned(amount: int, digits: int, unit: int = 1, rate: int = PLAIN, times: int = 1) -> int:
    """Return the points for `amount` (minor units, `digits` of them after the point), rounded down.

    `unit` whole currency units make one point (0: the shop gives none), `rate` is the level's percent of
    that, `times` is more than 1 on her birthday. What comes to nothing or less earns nothing.
    """
    if amount <= 0 or unit <= 0:
        return 0
    parts: int = PLAIN * unit * 10**digits
    return amount * rate * times // parts


def times(born: Birthday | None, day: date, birthday: int) -> int:
    """Return how many times the points count on `day`: `birthday` on hers, by the sun or by the moon."""
    if birthday <= 1 or born is None:
        return 1
    return birthday if any(born.between(day, day)) else 1


def worth(amount: int, digits: int, per: int) -> int:
    """Return what so many points take off a ticket, minor units, rounded down; `per` buy one whole unit."""
    return amount * int(10**digits) // per if per > 0 else 0


def needed(off: int, digits: int, per: int) -> int:
    """Return the fewest points that take `off` (minor units) off a ticket."""
    return -(-off * per // int(10**digits))


def last_day(day: date, months: int) -> date | None:
    """Return the last day on which points earned on `day` count, `months` later; None for 0: they stay.

    Where that month is shorter, its last day.
    """
    return None if months <= 0 else later(day, months)


def counts_again(day: date, until: Iterable[date | None]) -> date | None:
    """Return the last day of points given back on `day` that were taken of lots that count to `until`.

    As long as the last of those, and `GRACE` days at the least: what is given back can be spent.
    """
    ends = [*until]
    if None in ends:
        return None
    return max([day + timedelta(days=GRACE), *(end for end in ends if end is not None)])


def going_back(earned_then: int, paid: int, back_before: int, back_now: int) -> int:
    """Return the points that go back with goods for `back_now` of a ticket whose lines came to `paid`.

    `back_before` has come back already: what goes back in parts comes to what was earned, no more. Points
    that were redeemed on the ticket go the other way by the same measure.
    """
    if paid <= 0 or earned_then <= 0:
        return 0
    until = min(back_before + back_now, paid)
    return earned_then * until // paid - earned_then * min(back_before, paid) // paid
