"""What somebody typed into the search box, as each kind of key wants it."""

import re
from typing import NamedTuple
from unicodedata import normalize

from app.domain import letters, phones, search_keys

_LONGEST = 64
"""Characters; nobody types more to find a person, and a pasted page must not hold the window up."""
DIALLED_LEAST = 3
"""Digits from which a part of a telephone number tells anything."""

_TONE_NUMBERS = re.compile(r"(?:[a-zü]{2,6}[1-5]\s*)+").fullmatch
_DIALLED = re.compile(r"[+\d][\d\s().-]*").fullmatch
_DIGITS = re.compile(r"[1-5]")


class Query(NamedTuple):
    """One question: `plain` is asked of names, `words` of readings, `card` and `digits` of numbers.

    Each is empty where the text is no question of that kind.
    """

    plain: str
    words: tuple[str, ...]
    card: str
    digits: str


def parsed(text: str) -> Query:
    """Return the question in `text`; anything may be typed, pasted or scanned."""
    text = normalize("NFKC", text[:_LONGEST]).strip()
    digits = phones.findable(text) if _DIALLED(text) else ""
    card = search_keys.card_key(text)
    if _TONE_NUMBERS(text.casefold()):
        text = _DIGITS.sub(" ", text)
    words = tuple(word for typed in text.split() for word in letters.plain(typed).split())
    plain = letters.plain(text)
    said = words if not plain.isdigit() and (len(words) > 1 or any("a" <= it <= "z" for it in plain)) else ()
    return Query(plain, said, card, digits if len(digits) >= DIALLED_LEAST else "")
