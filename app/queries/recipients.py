"""Whose greeting cards are wanted, who gets one, and who is passed over."""

from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain.card_occasions import BIRTHDAY, CardOccasion, Kind, Task
from app.domain.heard import Heard

LEFT_ALONE: Final = "do_not_contact"
NO_POST: Final = "no_consent"
NOT_GREETED: Final = "status"
MOURNS: Final = "mourning"
NO_ADDRESS: Final = "no_address"
HEARD: Final = "heard"
ANSWERED: Final = "answered"
NO_DAY: Final = {
    Kind.BIRTHDAY: "no_birthday",
    Kind.RELATIVE: "no_relative",
    Kind.ANNIVERSARY: "no_wedding",
    Kind.INVITATION: "not_invited",
    Kind.SYMPATHY: "no_mourning",
}
"""Why somebody who was picked has no day for a card."""
NOT_HERS: Final = "not_hers"
"""The feast is not for her: Women's Day for a man, a day for the aged."""


class Wanted(NamedTuple):
    """Whose cards are wanted."""

    occasion: CardOccasion
    first: date
    last: date
    member_ids: tuple[int, ...] | None = None
    """None: everybody who has the occasion in the period; else these, each her next card from `first` on."""
    by_hand: frozenset[int] | None = frozenset()
    """Who was picked one by one, None: all of them. What she heard lately, that she has no address or that
    her card went out before stops no card of hers: it is told."""

    def is_by_hand(self, member_id: int) -> bool:
        """Whether she was picked herself, and gets her card all the same."""
        return self.by_hand is None or member_id in self.by_hand


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who gets a card."""

    member_id: int
    name: str
    honorific: str
    """As her language says it (女士, 様, Ms); "" where her gender is not known."""
    gender: str
    language: str
    card: str
    day: date
    """The day that the card is for, by the sun."""
    turns: int | None
    """How old she turns, how long she has been married."""
    advisor: str
    address: str
    postcode: str
    heard: Heard | None = None
    """What she heard in the last seven days, where the card is due within seven of it too."""
    occasion: CardOccasion = BIRTHDAY
    key: str = ""
    """It names the card for good among hers."""
    tasks: tuple[Task, ...] = ()
    """What is done when the card is on its way."""
    relation: str = ""
    """Whose birthday in her family."""
    event: str = ""
    time: str = ""
    posted_on: date | None = None
    """When this card went out before."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody who gets none."""

    member_id: int
    name: str
    reason: str
    """do_not_contact, no_consent, status, mourning, no_address, heard, answered; of somebody who was picked
    no_birthday, no_relative, no_wedding, not_invited, no_mourning, not_hers."""
    heard: Heard | None = None
    """What she heard of late, where that is enough for now (C18)."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who gets a card, in the order of the days, and who was passed over."""

    cards: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]
