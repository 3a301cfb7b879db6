"""Which photo stands on whose card, for as long as the page of cards is open."""

from enum import StrEnum
from typing import Final

from app.queries.recipients import Recipient
from app.ui.context import Context
from app.ui.widgets.greeting_rows import Card, card_of

LONGEST: Final = 1_600
"""Pixels of a photo that is chosen for cards: the largest place takes them at 500 to the inch."""


class Way(StrEnum):
    """Whose photo stands on the cards that have none of their own."""

    NONE = "none"
    ON_FILE = "on_file"
    """Each one's own, where there is one on her card."""
    FOR_ALL = "for_all"


class GreetingPhotos:
    """One way for all cards, and photos of single ones."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.way = Way.NONE
        self.for_all = b""
        """The photo that all get with `Way.FOR_ALL`."""
        self._alone: dict[Card, bytes] = {}

    def of(self, one: Recipient) -> bytes:
        """Return the photo on her card, b"" for none."""
        card = card_of(one)
        if card in self._alone:
            return self._alone[card]
        if self.way is Way.FOR_ALL:
            return self.for_all
        if self.way is Way.NONE:
            return b""
        from app.queries import photo

        with self._context.reading() as session:
            return photo.load(session, one.member_id) or b""

    def is_alone(self, one: Recipient) -> bool:
        """Return whether her card has a photo that was chosen for it."""
        return card_of(one) in self._alone

    def put(self, one: Recipient, image: bytes) -> None:
        """Let this photo stand on her card alone."""
        self._alone[card_of(one)] = image

    def reset(self, one: Recipient) -> None:
        """Let her card have what the others have."""
        self._alone.pop(card_of(one), None)
