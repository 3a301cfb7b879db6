"""What somebody holds of points or stored value on a day, and what of it goes next (rules B1, B3).

Which lots count is the one rule of `wallet`: what is shown is what can be spent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain import wallet
from app.domain.wallet import Lot


class Lapse(NamedTuple):
    """What goes next, and the last day on which it still counts."""

    amount: int
    """Points, or minor units."""
    on: date


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody holds on a day."""

    total: int = 0
    lots: tuple[Lot, ...] = ()
    """Those that count, in the order in which they are spent."""
    next_lapse: Lapse | None = None


NOTHING: Final = Held()


def held(lots: Iterable[Lot], today: date) -> Held:
    """Return what the lots come to on `today`; lots that lapse on one day lapse together."""
    alive = wallet.counting(lots, today)
    first = min((lot.expires_on for lot in alive if lot.expires_on is not None), default=None)
    lapse = None if first is None else Lapse(sum(lot.left for lot in alive if lot.expires_on == first), first)
    return Held(sum(lot.left for lot in alive), tuple(alive), lapse)
