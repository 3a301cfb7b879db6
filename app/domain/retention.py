"""Which backups stay: the last fourteen days, eight weeks and twelve months, and always the last three."""

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

DAYS: Final = 14
WEEKS: Final = 8
MONTHS: Final = 12
LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup: the shop's own date and hour it was made at, and what it was made for."""

    made: datetime
    reason: str
    name: str = ""
    """Tells copies of the same second apart."""


def kept(copies: Collection[Copy], newest: int | None = None) -> set[Copy]:
    """Return the copies that stay.

    Of each of the last days with a copy the newest for each reason stays, so that a backup made
    before an import outlives the next day's; of each week and month the newest. With `newest`,
    only so many of the newest stay. The last three stay whatever is asked.
    """
    order = sorted(copies, key=lambda copy: (copy.made, copy.name), reverse=True)
    if newest is not None:
        return set(order[: max(newest, LEAST)])
    days = {copy.made.date() for copy in order}
    recent = set(sorted(days, reverse=True)[:DAYS])
    daily = _first((copy for copy in order if copy.made.date() in recent), _day_and_reason)
    weekly = _first(order, lambda copy: copy.made.isocalendar()[:2])[:WEEKS]
    monthly = _first(order, lambda copy: (copy.made.year, copy.made.month))[:MONTHS]
    return {*order[:LEAST], *daily, *weekly, *monthly}


def _day_and_reason(copy: Copy) -> Hashable:
    return copy.made.date(), copy.reason


def _first(copies: Iterable[Copy], group: Callable[[Copy], Hashable]) -> list[Copy]:
    """Return the first copy of each group, in the order given."""
    found: dict[Hashable, Copy] = {}
    for copy in copies:
        found.setdefault(group(copy), copy)
    return list(found.values())
