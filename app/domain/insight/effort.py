"""Who the shop's contacts went to, against 60 : 30 : 10 (rule V9)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain.insight import share
from app.domain.tiers import Tier

BEST, MANY, REST = "best", "iron", "rest"
WANTED: Final = {BEST: 0.6, MANY: 0.3, REST: 0.1}
"""The share of all effort that each group is to have: platinum and gold, iron, the rest."""
_GROUPS: Final = {Tier.PLATINUM: BEST, Tier.GOLD: BEST, Tier.IRON: MANY}


class Group(NamedTuple):
    """The contacts of one group."""

    key: str
    """best (platinum and gold), iron, rest."""
    done: int
    share: float
    wanted: float

    @property
    def missing(self) -> float:
        """By how much of all effort the group has too little; below 0: too much."""
        return self.wanted - self.share


@dataclass(frozen=True, slots=True)
class Effort:
    """Contacts that were closed in the 365 days up to `today`, by the tier that the member has now."""

    today: date
    rows: tuple[Group, ...]

    @property
    def done(self) -> int:
        """All of them."""
        return sum(row.done for row in self.rows)

    @property
    def is_empty(self) -> bool:
        """Whether no contact was closed."""
        return not self.done


def group(tier: str) -> str:
    """Return the group of a tier; who has none is of the rest."""
    return _GROUPS.get(Tier(tier), REST)


def reckon(contacts: Iterable[tuple[str, int]], today: date) -> Effort:
    """Return the split of (tier, contacts done); a tier may be there more than once."""
    done: Counter[str] = Counter()
    for tier, count in contacts:
        done[group(tier)] += count
    whole = done.total()
    return Effort(today, tuple(Group(key, done[key], share(done[key], whole), WANTED[key]) for key in WANTED))
