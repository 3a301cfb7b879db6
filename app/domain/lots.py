"""Points and stored value as lots, each of which lapses on a day or never (rules B1, B3).

A lot counts up to and on its last day, reckoned against the day on which one asks, and not before the
day as of which it stands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple


class Lot(NamedTuple):
    """So much, as of a day."""

    amount: int
    """Points, or minor units."""
    as_of: date
    expires_on: date | None = None
    """The last day on which it counts; None: it does not lapse."""


class Lapse(NamedTuple):
    """What goes next, and the last day on which it still counts."""

    amount: int
    on: date


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody holds on a day."""

    total: int = 0
    lots: tuple[Lot, ...] = ()
    """Those that count, the one that lapses first at the head."""
    next_lapse: Lapse | None = None


NOTHING: Final = Held()


def held(lots: Iterable[Lot], today: date) -> Held:
    """Return what the lots come to on `today`; lots that lapse on one day lapse together."""
    alive = sorted(
        (lot for lot in lots if lot.as_of <= today and (lot.expires_on is None or lot.expires_on >= today)),
        key=lambda lot: (lot.expires_on or date.max, lot.as_of, lot.amount),
    )
    first = min((lot.expires_on for lot in alive if lot.expires_on is not None), default=None)
    lapse = (
        None if first is None else Lapse(sum(lot.amount for lot in alive if lot.expires_on == first), first)
    )
    return Held(sum(lot.amount for lot in alive), tuple(alive), lapse)
