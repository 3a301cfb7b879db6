"""Which photo stands on whose card, for as long as the page of cards is open."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from app.database.shop import Shop
from app.progress import Job, Progress
from app.queries.recipients import Recipient
from app.reports.greeting import Greeting
from app.ui.widgets.greeting_rows import Card, card_of

LONGEST: Final = 1_600
"""Pixels of a photo that is chosen for cards: the largest place takes them at 500 to the inch."""


class Way(StrEnum):
    """Whose photo stands on the cards that have none of their own."""

    NONE = "none"
    ON_FILE = "on_file"
    """Each one's own, where there is one on her card."""
    FOR_ALL = "for_all"


class Chosen:
    """The photos as they were chosen when cards were made.

    Those on file are read beside the window, once: what is kept of a posted card has the photo that was
    printed.
    """

    def __init__(self, way: Way, for_all: bytes, alone: dict[Card, bytes], shop: Shop) -> None:
        self._way, self._for_all, self._alone, self._shop = way, for_all, alone, shop
        self._on_file: dict[int, bytes] = {}

    def on(self, people: Sequence[Recipient], greetings: Sequence[Greeting]) -> Job[list[Greeting]]:
        """Return these cards with the photo of each."""
        found = []
        yield Progress(0, len(greetings))
        with self._shop.reading() as session:
            from app.queries import photo

            for done, (one, greeting) in enumerate(zip(people, greetings, strict=True)):
                yield Progress(done, len(greetings), greeting.to_name)
                image = self._alone.get(card_of(one))
                if image is None and self._way is Way.ON_FILE:
                    if one.member_id not in self._on_file:
                        self._on_file[one.member_id] = photo.load(session, one.member_id) or b""
                    image = self._on_file[one.member_id]
                elif image is None:
                    image = self._for_all
                found.append(replace(greeting, photo=image))
        return found


class GreetingPhotos:
    """One way for all cards, and photos of single ones."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.way = Way.NONE
        self.for_all = b""
        """The photo that all get with `Way.FOR_ALL`."""
        self._alone: dict[Card, bytes] = {}

    def now(self) -> Chosen:
        """Return what is chosen now; what is chosen later leaves it as it is."""
        for_all = self.for_all if self.way is Way.FOR_ALL else b""
        return Chosen(self.way, for_all, dict(self._alone), self._shop)

    def is_alone(self, one: Recipient) -> bool:
        """Return whether her card has a photo that was chosen for it."""
        return card_of(one) in self._alone

    def put(self, one: Recipient, image: bytes) -> None:
        """Let this photo stand on her card alone."""
        self._alone[card_of(one)] = image

    def reset(self, one: Recipient) -> None:
        """Let her card have what the others have."""
        self._alone.pop(card_of(one), None)
