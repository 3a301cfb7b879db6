"""What the program calls a member or a line in the files it hands out, where they have no number.

It is worked out from the row's own number and the second it was written, so nothing is kept for it:
a file that comes back to its shop finds its rows again, and to another shop they are strangers.
"""

from typing import Final
from zlib import crc32

MARK: Final = "vitrine-"
VERBATIM: Final = "~"
"""Before the number of a line: what follows is all of its name, without that of its ticket."""


def member(member_id: int, created_at: str) -> str:
    """Return what a member is called; `created_at` is the instant as the shop's file has it."""
    return _named("", member_id, created_at)


def line(line_id: int, created_at: str) -> str:
    """Return what a line of a ticket is called that was written down at the counter."""
    return _named("line-", line_id, created_at)


def is_own(said: str | None) -> bool:
    """Whether the name is one of these."""
    return said is not None and said.startswith(MARK)


def _named(kind: str, number: int, created_at: str) -> str:
    return f"{MARK}{kind}{number}-{crc32(f'{kind}{number} {created_at}'.encode()):08x}"
