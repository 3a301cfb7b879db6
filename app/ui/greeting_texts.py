"""The words of the cards that are being made: written over, turned, shared, or the usual ones."""

import dataclasses
from typing import Any, NamedTuple

from app.domain.shop import ShopSettings
from app.queries.recipients import Recipient
from app.reports import wishes
from app.reports.greeting import Greeting
from app.ui.widgets.greeting_rows import Card, card_of


class _Written(NamedTuple):
    """What somebody wrote over on one card; all else follows what is on file of her."""

    kind: tuple[str, str]
    """Occasion and language."""
    fields: dict[str, Any]


class GreetingTexts:
    """Which words stand on whose card, for as long as the page is open."""

    def __init__(self) -> None:
        self._written: dict[Card, _Written] = {}
        self._turns: dict[Card, int] = {}
        self._shared: dict[tuple[str, str], Greeting] = {}
        """By occasion and language."""

    def greeting(self, one: Recipient, settings: ShopSettings, *, columns: bool = False) -> Greeting:
        """Return her card: written over, else with the words for all, else with the shop's usual ones.

        Chinese words stand in `columns` or in rows.
        """
        usual = self._usual(one, settings, columns=columns)
        written = self._written.get(card_of(one))
        return usual if written is None else dataclasses.replace(usual, **written.fields)

    def is_changed(self, one: Recipient) -> bool:
        """Return whether her card has words of its own."""
        return card_of(one) in self._written or card_of(one) in self._turns

    def write(self, one: Recipient, greeting: Greeting, settings: ShopSettings) -> None:
        """Let her card say what somebody wrote on it; what is as usual stays as it comes."""
        usual = self._usual(one, settings, columns=greeting.chinese_in_columns)
        fields = {
            field.name: getattr(greeting, field.name)
            for field in dataclasses.fields(Greeting)
            if getattr(greeting, field.name) != getattr(usual, field.name)
        }
        self._written[card_of(one)] = _Written(_kind(greeting), fields)

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
        self._shared[_kind(greeting)] = greeting
        for written in self._written.values():
            if written.kind == _kind(greeting):
                written.fields.update(_words(greeting))

    def _usual(self, one: Recipient, settings: ShopSettings, *, columns: bool) -> Greeting:
        """Return her card before anybody wrote on it."""
        card = card_of(one)
        greeting = wishes.for_recipient(one, settings, self._turns.get(card), columns=columns)
        shared = self._shared.get((greeting.occasion, one.language))
        return (
            greeting
            if shared is None or card in self._turns
            else dataclasses.replace(greeting, **_words(shared))
        )


def _kind(greeting: Greeting) -> tuple[str, str]:
    return greeting.occasion, greeting.language


def _words(greeting: Greeting) -> dict[str, Any]:
    return {"title": greeting.title, "wish": greeting.wish}
