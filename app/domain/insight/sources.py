"""How the newcomers of a year came to the shop, against the share that friends bring (rules B4, M3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain.insight import share

GOOD: Final = 0.6
"""The share of new members of a good shop who come through a friend."""
REFERRAL, UNKNOWN = "referral", "import"
"""Came through a friend; came from an older list, which does not say how she came."""


class Source(NamedTuple):
    """The newcomers of one source."""

    key: str
    """walk_in, referral, tried_on, fan, event, import."""
    members: int
    bought: int
    """Of these, who has bought since."""
    net: int
    """What they have spent since, in the span."""
    share: float
    """Of the newcomers whose source is known; 0.0 for those from an older list."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Who joined in the 365 days up to `today`; the source of most members first."""

    today: date
    rows: tuple[Source, ...]

    @property
    def known(self) -> int:
        """Newcomers whose source is known: all but those from an older list."""
        return sum(row.members for row in self.rows if row.key != UNKNOWN)

    @property
    def unknown(self) -> int:
        """Newcomers from an older list."""
        return sum(row.members for row in self.rows if row.key == UNKNOWN)

    @property
    def brought(self) -> int:
        """Newcomers who came through a friend."""
        return sum(row.members for row in self.rows if row.key == REFERRAL)

    @property
    def referral(self) -> float:
        """The share of the newcomers whose source is known who came through a friend."""
        return share(self.brought, self.known)

    @property
    def is_empty(self) -> bool:
        """Whether of nobody it is known how she came."""
        return not self.known


def reckon(counts: Iterable[tuple[str, int, int, int]], today: date) -> Sources:
    """Return the sources of (source, members, of these who bought, net), each source once."""
    counted = sorted(counts, key=lambda row: (-row[1], row[0]))
    known = sum(members for key, members, *_ in counted if key != UNKNOWN)
    rows = (
        Source(key, members, bought, net, 0.0 if key == UNKNOWN else share(members, known))
        for key, members, bought, net in counted
    )
    return Sources(today, tuple(rows))
