"""Contacts that staff arrange themselves (C20): by which rule they go, and how their next step is known."""

from typing import Final

from app.domain import arrivals

OWN: Final = "own"
"""The rule of what no rule of the shop has planned."""
RULES: Final = (OWN, arrivals.RULE)
"""What a contact may be about that no rule has planned."""
NEXT: Final = "next:"
"""Begins the key of the next step of a contact; the id of that one follows."""
PRIORITY: Final = 3
"""Where it stands among a day's contacts: she counts on it."""


def arranged(rule: str, occasion_key: str) -> bool:
    """Whether staff arranged a contact themselves, so that no rule says until when it is to be made."""
    return rule in RULES or occasion_key.startswith(NEXT)
