"""Where those who stood somewhere a year ago stand now: who moved, and who was lost (rules V3 and V8)."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain import tiers
from app.domain.insight import share
from app.domain.tiers import Tier

USUAL_LOSS: Final = 0.3
"""The share of its best members that a shop loses in a year."""
_BEST: Final = frozenset({Tier.PLATINUM, Tier.GOLD})


@dataclass(frozen=True, slots=True)
class YearAgo:
    """The members of a year ago, held against today."""

    since: date
    """The day a year ago: the last of its month."""
    today: date
    moves: tuple[tuple[str, str, int], ...]
    """(tier then, tier now, members); "" is none: she had not begun to buy."""
    were_best: int
    """Platinum or gold then."""
    gone: int
    """Of these, who has not bought since."""
    bought_before: int
    """Who bought in the year that ended then."""
    again: int
    """Of these, who has bought since."""

    @property
    def up(self) -> int:
        """Members who stand in a better tier than a year ago."""
        return sum(count for old, new, count in self.moves if old and new and tiers.moved(old, new) > 0)

    @property
    def down(self) -> int:
        """Members who stand in a worse one."""
        return sum(count for old, new, count in self.moves if old and new and tiers.moved(old, new) < 0)

    @property
    def began(self) -> int:
        """Members who had no tier a year ago."""
        return sum(count for old, new, count in self.moves if not old and new)

    @property
    def lost(self) -> float:
        """The share of the best of a year ago who have not bought since."""
        return share(self.gone, self.were_best)

    @property
    def kept(self) -> float:
        """The share of those who bought in the year before that have bought again."""
        return share(self.again, self.bought_before)

    @property
    def is_empty(self) -> bool:
        """Whether nobody had bought a year ago: then there is nobody to have been lost."""
        return not self.bought_before


def reckon(
    then: Mapping[int, str],
    now: Mapping[int, str],
    bought_before: Collection[int],
    bought_since: Collection[int],
    days: tuple[date, date],
) -> YearAgo:
    """Return the year between two days; `then` and `now` are the tiers of the members who had one."""
    moves = Counter((then.get(who, ""), now.get(who, "")) for who in {*then, *now})
    best = {who for who, tier in then.items() if tier in _BEST}
    before, since = set(bought_before), set(bought_since)
    return YearAgo(
        *days,
        tuple((old, new, count) for (old, new), count in sorted(moves.items())),
        len(best),
        len(best - since),
        len(before),
        len(before & since),
    )
