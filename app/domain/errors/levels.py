"""What stands in the way with levels and what they bring."""

from dataclasses import dataclass
from datetime import date

from app.domain.errors.refusal import Refusal


@dataclass(eq=False)
class NoSuchBenefit(Refusal):
    """The level of `name` does not bring `kind`, or nothing is handed over for it."""

    kind: str
    name: str


@dataclass(eq=False)
class OutOfSeason(Refusal):
    """The birthday offer was claimed on a day outside her month."""

    kind: str
    day: date


@dataclass(eq=False)
class BenefitUsedUp(Refusal):
    """She has had `kind` as often as it is given (`times` in `per`), last on `last`."""

    kind: str
    times: int
    per: str
    last: date


@dataclass(eq=False)
class OfferOnReturns(Refusal):
    """`kind` takes something off what is bought, and on this ticket things only come back."""

    kind: str
