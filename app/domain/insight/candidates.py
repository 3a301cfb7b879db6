"""Whom a card is worth offering: prospects and regulars without one, ranked, each with her reasons.

Half of the score is what she spends against the middle one of those with a card, a quarter how often she
comes, a sixth whom she brought, and the rest that she tried something on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median_low
from typing import Final, NamedTuple

SPEND, VISITS, FRIENDS, TRIED_ON = 50, 25, 15, 10
"""What each can bring to the score; 100 in all."""
MANY_VISITS, MANY_FRIENDS = 4, 2
"""From so many on there is nothing more to gain."""
LEAST: Final = 10
"""Whoever has less is not listed."""
MOST: Final = 100
"""So many are listed at most."""


class Seen(NamedTuple):
    """What is known of one member without a card."""

    member_id: int
    name: str
    status: str
    net: int
    """In the 365 days."""
    visits: int
    """Days with a ticket in these."""
    friends: int
    """Members whom she brought and who bought."""
    tried_on: bool
    last: date | None
    """The last visit; None: she has not bought."""


class Candidate(NamedTuple):
    """Somebody whom a card is worth offering."""

    member_id: int
    name: str
    score: int
    """0 to 100."""
    net: int
    visits: int
    friends: int
    tried_on: bool
    last: date | None
    above: bool
    """Whether she spends at least what the middle one of those with a card does."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The best first; at most a hundred."""

    today: date
    rows: tuple[Candidate, ...]
    found: int
    """How many there are in all."""
    middle: int
    """What the middle one of those with a card spent in the 365 days; 0 where none did."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody."""
        return not self.rows


def score(one: Seen, middle: int) -> int:
    """Return how much a card is worth offering to her, 0 to 100; parts are rounded down."""
    spend = min(SPEND, SPEND * max(0, one.net) // middle) if middle > 0 else SPEND * (one.net > 0)
    visits = VISITS * min(one.visits, MANY_VISITS) // MANY_VISITS
    friends = FRIENDS * min(one.friends, MANY_FRIENDS) // MANY_FRIENDS
    return spend + visits + friends + TRIED_ON * one.tried_on


def reckon(without: Iterable[Seen], holders: Iterable[int], today: date) -> Candidates:
    """Return the candidates among those without a card; `holders` are the spends of those who have one."""
    spends = [net for net in holders if net > 0]
    middle = median_low(spends) if spends else 0
    found = []
    for one in without:
        points = score(one, middle)
        if points >= LEAST:
            above = middle > 0 and one.net >= middle
            row = Candidate(
                one.member_id, one.name, points, one.net, one.visits, one.friends, one.tried_on, one.last,
                above,
            )  # fmt: skip
            found.append(row)
    found.sort(key=lambda row: (-row.score, -row.net, row.member_id))
    return Candidates(today, tuple(found[:MOST]), len(found), middle)
