"""The keys of the window: one list, from which the shortcuts and the page of help are made."""

from collections.abc import Callable
from dataclasses import dataclass

from app import i18n


@dataclass(frozen=True, slots=True)
class Key:
    """A key, what it does in words, and the name of what it does in the window."""

    sequence: str
    does: Callable[[], str]
    name: str
    also: str = ""
    """Another key that does the same."""


KEYS = (
    Key("Ctrl+K", lambda: i18n.translate("Keys", "Find a member"), "find"),
    Key("Ctrl+N", lambda: i18n.translate("Keys", "New member"), "new_member"),
    Key("Ctrl+B", lambda: i18n.translate("Keys", "Purchase of the member in front"), "purchase"),
    Key("Ctrl+L", lambda: i18n.translate("Keys", "Log a contact with the member in front"), "contact"),
    Key("Ctrl+M", lambda: i18n.translate("Keys", "Leave a note on the card in front"), "note"),
    Key("Ctrl+Shift+F", lambda: i18n.translate("Keys", "What the member in front says of us"), "feedback"),
    Key(
        "Ctrl+Shift+C",
        lambda: i18n.translate("Keys", "The life of the card in front: hand over, renew, replace"),
        "card_life",
    ),
    Key(
        "F8",
        lambda: i18n.translate("Keys", "What her purchases say; first where her word says otherwise"),
        "derived",
    ),
    Key("Ctrl+P", lambda: i18n.translate("Keys", "Print what is in front"), "print"),
    Key("Alt+Right", lambda: i18n.translate("Keys", "Next card of the list"), "walk_on"),
    Key("Alt+Left", lambda: i18n.translate("Keys", "Card before in the list"), "walk_back"),
    Key("Ctrl+Z", lambda: i18n.translate("Keys", "Take the last change back"), "undo"),
    Key("Ctrl+Y", lambda: i18n.translate("Keys", "Do again what was taken back"), "redo", "Ctrl+Shift+Z"),
    Key("F9", lambda: i18n.translate("Keys", "Discreet while the customer can see the screen"), "discreet"),
    Key("Ctrl+Shift+L", lambda: i18n.translate("Keys", "Cover the screen"), "cover"),
    Key("F1", lambda: i18n.translate("Keys", "This page"), "help"),
)
"""Beside these, Ctrl+1 and on are the places of the rail."""

OF_PAGES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("Ctrl+X", lambda: i18n.translate("Keys", "Calendar: move to another day")),
)
"""Keys that a page hears itself: they are told with the others, and are no shortcuts of the window."""
