"""What a phone does with a code that it reads: open a text message to her, ready to send, or call her."""

from urllib.parse import quote


def sms(number: str, body: str) -> str:
    """Return the link that opens a text message with `body` to `number` (+86…)."""
    return f"sms:{number}?body={quote(body, safe='')}"


def call(number: str) -> str:
    """Return the link that calls `number`."""
    return f"tel:{number}"
