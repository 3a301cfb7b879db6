"""What a member's card gives her at the counter, by where the card is in its life (M4).

An applicant earns from the day of her application: the week until her card is ready is the shop's doing
(M5), not hers. Everything else is given on a card that works. Her balance is money that she paid in: it can
be used up and paid out whatever has become of her card.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.card_steps import Step
from app.domain.status import SANCTIONED, Status


class Right(StrEnum):
    """What can be had on a card."""

    EARN = "earn"
    """Points on what she buys, and beside it."""
    REDEEM = "redeem"
    """A gift or a discount for points."""
    BENEFIT = "benefit"
    """What her level brings."""
    PAY_IN = "pay_in"
    """A top-up: it brings points and a discount."""


_GIVEN: Final[Mapping[Right, frozenset[Status]]] = MappingProxyType(
    {
        Right.EARN: frozenset({Status.APPLIED, Status.READY, Status.ACTIVE}),
        Right.REDEEM: frozenset({Status.ACTIVE}),
        Right.BENEFIT: frozenset({Status.ACTIVE}),
        Right.PAY_IN: frozenset(Status) - SANCTIONED,
    }
)
_WAY_ON: Final[Mapping[Status, Step]] = MappingProxyType(
    {Status.PROSPECT: Step.APPLY, Status.EXPIRED: Step.RENEW}
)


def on(status: Status, valid_until: date | None, day: date) -> Status:
    """Return the state of a card on `day`: its last day tells, whether or not it was noted since.

    A ticket of last week, put down today, is of a card that was valid then.
    """
    if valid_until is None or status not in {Status.ACTIVE, Status.EXPIRED}:
        return status
    return Status.ACTIVE if day <= valid_until else Status.EXPIRED


def may(right: Right, status: Status) -> bool:
    """Tell whether a card in this state gives that right."""
    return status in _GIVEN[right]


def may_earn(status: Status) -> bool:
    """Tell whether what she buys earns points."""
    return may(Right.EARN, status)


def may_redeem(status: Status) -> bool:
    """Tell whether she can spend her points."""
    return may(Right.REDEEM, status)


def way_on(status: Status) -> Step | None:
    """Return the step that anybody at the counter can take so that the ticket earns; None: there is none."""
    return _WAY_ON.get(status)
