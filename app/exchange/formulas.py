"""Cells that a spreadsheet would run as a formula, and the mark that makes them harmless.

One pattern for whoever writes a sheet and whoever reads it: a mark is put before what matches, and
taken off what matches behind a mark. So every text comes back as it was, one with marks of its own too.
"""

import re
from typing import Final

MARK: Final = "'"
STARTS: Final = frozenset("=+-@＝＋－＠")
"""With one of these a formula begins."""

_UNSEEN: Final = (
    r"\s\x00-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
)
"""Blanks and signs without a width: spreadsheets pass over some of them before a formula."""
_LIKE: Final = re.compile(rf"[{_UNSEEN}{MARK}]*[=+\-@\t\r＝＋－＠]")
_BARE: Final = re.compile(rf"[{_UNSEEN}]*[=+\-@\t\r＝＋－＠]")


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `plain` takes the mark off again."""
    return f"{MARK}{text}" if _LIKE.match(text) else text


def plain(cell: str) -> str:
    """Return the text that a cell stands for: without the mark of `harmless`."""
    return cell[1:] if cell.startswith(MARK) and _LIKE.match(cell, 1) else cell


def is_like(text: str) -> bool:
    """Whether a text may be run as it stands."""
    return _BARE.match(text) is not None


def is_altered(text: str) -> bool:
    """Whether a reader would give another text back if this one stood in a cell as it is."""
    return text[:1] not in STARTS and _LIKE.match(text) is not None
