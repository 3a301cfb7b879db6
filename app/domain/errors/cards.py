"""What is refused of a card's life, and of an offer to win somebody back."""

from dataclasses import dataclass
from datetime import date

from app.domain.card_rights import Right
from app.domain.card_steps import Step, Why
from app.domain.errors.refusal import Refusal
from app.domain.status import Status


@dataclass(eq=False)
class CardStepRefused(Refusal):
    """The step cannot be taken with the card of `name`; `day` is the first on which it can, if any."""

    step: Step
    why: Why
    name: str
    day: date | None = None


@dataclass(eq=False)
class CardGivesNone(Refusal):
    """The card of `name` is in a state in which it does not give this right."""

    right: Right
    status: Status
    name: str


@dataclass(eq=False)
class WinBackOpen(Refusal):
    """An offer to win her back is open already."""

    name: str
    begun_on: date


@dataclass(eq=False)
class WinBackClosed(Refusal):
    """This offer to win her back was closed before."""

    closed_on: date | None = None


@dataclass(eq=False)
class OverCeiling(Refusal):
    """The offer costs more than it is worth spending (V6b); both in minor units of `currency`."""

    cost: int
    ceiling: int
    currency: str


@dataclass(eq=False)
class OfferUnsaid(Refusal):
    """An offer to win her back was begun without its `reason`, without what is offered, or without both."""

    has_reason: bool
    has_offer: bool
