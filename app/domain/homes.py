"""Where a new shop is likely to be, by the language it speaks: its money and its region."""

from typing import Final, NamedTuple


class Home(NamedTuple):
    """What a language suggests."""

    currency: str
    region: str
    """Whose festivals are kept, and whose phone numbers are home."""


CHINA: Final = Home("CNY", "CN")
_BY_LANGUAGE: Final = {"ja": Home("JPY", "JP")}


def of(language: str) -> Home:
    """Return the home of a language; China where it tells of none, as English does."""
    return _BY_LANGUAGE.get(language, CHINA)
