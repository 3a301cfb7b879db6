"""What a phone does with a code that it reads: open a text message to her, ready to send, or call her."""

from typing import Final
from urllib.parse import quote

_PLAIN: Final = 160
_WIDE: Final = 70


def sms(number: str, body: str) -> str:
    """Return the link that opens a text message with `body` to `number` (+86…)."""
    return f"sms:{number}?body={quote(body, safe='')}"


def call(number: str) -> str:
    """Return the link that calls `number`."""
    return f"tel:{number}"


def is_one_message(words: str) -> bool:
    """Whether the words are one text message: 160 characters in ASCII, 70 where there are others."""
    return len(words) <= (_PLAIN if words.isascii() else _WIDE)
