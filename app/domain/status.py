"""How a member stands with the shop (M4), and what that allows."""

from enum import StrEnum
from typing import Final


class Status(StrEnum):
    """The steps from a stranger to a member, and the ways out."""

    PROSPECT = "prospect"
    APPLIED = "applied"
    READY = "ready"
    """Her card is made and waits for her (M5)."""
    ACTIVE = "active"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


GREETED: Final = frozenset({Status.PROSPECT, Status.APPLIED, Status.READY, Status.ACTIVE, Status.EXPIRED})
"""Who may hear from the shop at all: not while a sanction lasts, and not after she has left."""

MISSED: Final = GREETED - {Status.PROSPECT}
"""Whose silence means something: a prospect has not begun to come."""

SANCTIONED: Final = frozenset({Status.SUSPENDED, Status.CANCELLED})
"""What only a step of the card's life leads to and out of, with its warning, its reason and its appeal."""
