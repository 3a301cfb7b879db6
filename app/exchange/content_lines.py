"""Lines of address books and calendars: escaped, and folded at 75 bytes without cutting a character."""

import re
from typing import Final

_LONGEST: Final = 75
"""Bytes of a line without its end (RFC 6350, RFC 5545)."""
_SPECIAL = re.compile(r"[\\,;\n]")
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def text(value: str) -> str:
    """Return a value as one text of a property; what no reader takes is left out."""
    plain = _CONTROL.sub("", _LINE_ENDS.sub("\n", value))
    return _SPECIAL.sub(lambda mark: "\\n" if mark[0] == "\n" else f"\\{mark[0]}", plain)


def parts(*values: str) -> str:
    """Return values as the parts of one property, between semicolons (a name, an address)."""
    return ";".join(map(text, values))


def folded(line: str) -> str:
    """Return a line with its end, going on after a blank on the next one where it is too long."""
    data = line.encode()
    if len(data) <= _LONGEST:
        return f"{line}\r\n"
    pieces, start, room = [], 0, _LONGEST
    while start < len(data):
        end = min(start + room, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:  # noqa: PLR2004  (inside a character)
            end -= 1
        pieces.append(data[start:end].decode())
        start, room = end, _LONGEST - 1
    return "\r\n ".join(pieces) + "\r\n"
