"""What is refused of points and stored value: too little, spent since, more than was paid in."""

from dataclasses import dataclass
from datetime import date

from app.domain.errors.refusal import Refusal


@dataclass(eq=False)
class NotEnough(Refusal):
    """She holds less than is asked for; `kind` is points or money, both figures in its smallest unit."""

    kind: str
    wanted: int
    held: int
    currency: str = ""


@dataclass(eq=False)
class SpentSince(Refusal):
    """Points or money that would be taken back have been spent since: `missing` of `amount`."""

    kind: str
    amount: int
    missing: int
    currency: str = ""


@dataclass(eq=False)
class ClockDoubted(Refusal):
    """The PC's clock is before, or far after, the newest day on record, and nobody has confirmed it."""

    today: date
    newest: date


@dataclass(eq=False)
class NotPaidIn(Refusal):
    """More is to be paid out than is left of what she paid in."""

    wanted: int
    left: int
    currency: str = ""
