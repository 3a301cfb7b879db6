"""The words of the cards that are being made: written over, turned, shared, or the usual ones."""

import dataclasses

from app.domain.shop import ShopSettings
from app.queries.recipients import Recipient
from app.reports import wishes
from app.reports.greeting import Greeting
from app.ui.widgets.greeting_rows import Card, card_of


class GreetingTexts:
    """Which words stand on whose card, for as long as the page is open."""

    def __init__(self) -> None:
        self._written: dict[Card, Greeting] = {}
        self._turns: dict[Card, int] = {}
        self._shared: dict[tuple[str, str], Greeting] = {}
        """By occasion and language."""

    def greeting(self, one: Recipient, settings: ShopSettings) -> Greeting:
        """Return her card: written over, else with the words for all, else with the shop's usual ones."""
        card = card_of(one)
        if card in self._written:
            return self._written[card]
        greeting = wishes.for_recipient(one, settings, self._turns.get(card))
        shared = self._shared.get((greeting.occasion, one.language))
        return greeting if shared is None or card in self._turns else _with_words(greeting, shared)

    def is_changed(self, one: Recipient) -> bool:
        """Return whether her card has words of its own."""
        return card_of(one) in self._written or card_of(one) in self._turns

    def write(self, one: Recipient, greeting: Greeting) -> None:
        """Let her card say what somebody wrote on it."""
        self._written[card_of(one)] = greeting

    def turn(self, one: Recipient) -> None:
        """Let her card have the next of the shop's wishes."""
        card = card_of(one)
        self._turns[card] = self._turns.get(card, one.day.year) + 1
        self._written.pop(card, None)

    def reset(self, one: Recipient) -> None:
        """Let her card have the usual words again."""
        self._written.pop(card_of(one), None)
        self._turns.pop(card_of(one), None)

    def share(self, greeting: Greeting) -> None:
        """Let every card of this occasion and language say the same."""
        kind = greeting.occasion, greeting.language
        self._shared[kind] = greeting
        for card, written in self._written.items():
            if (written.occasion, written.language) == kind:
                self._written[card] = _with_words(written, greeting)


def _with_words(greeting: Greeting, words: Greeting) -> Greeting:
    return dataclasses.replace(greeting, title=words.title, wish=words.wish)
