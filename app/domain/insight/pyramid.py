"""The pyramid of tiers and levels, and who moved in it month by month (rules V2 to V4)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain import tiers
from app.domain.insight import share
from app.domain.tiers import Tier


class Step(NamedTuple):
    """One tier."""

    tier: str
    members: int
    net: int
    """Of the 365 days."""
    share: float
    """Of the members of all tiers."""
    worth: float
    """Of the sales."""
    levels: tuple[tuple[str, int], ...]
    """How many have each card level, most first."""


class Month(NamedTuple):
    """The moves of one month."""

    end: date
    """Its last day, or today in the present one."""
    up: int
    down: int
    began: int
    """Who had no tier before: she began to buy."""
    stayed: int


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Where everybody stands today, the best tier first, and the moves, the earliest month first."""

    today: date
    steps: tuple[Step, ...]
    months: tuple[Month, ...]
    """Empty until two months are kept."""
    moves: tuple[tuple[str, str, int], ...]
    """Of the latest month: (tier before, tier after, members), "" being none yet."""
    were_best: int = 0
    """Members who were platinum or gold a year ago; 0 where that is not kept."""
    gone: int = 0
    """Of these, who has not bought since."""

    @property
    def lost(self) -> float:
        """The share of the best of a year ago who have not bought since; a shop usually loses 30 %."""
        return share(self.gone, self.were_best)

    @property
    def members(self) -> int:
        """Members of all tiers."""
        return sum(step.members for step in self.steps)

    @property
    def top(self) -> Step:
        """Platinum and gold together."""
        return _together([step for step in self.steps if step.tier in {Tier.PLATINUM, Tier.GOLD}])

    @property
    def is_empty(self) -> bool:
        """Whether nobody has a tier yet."""
        return not self.members


def _together(steps: Sequence[Step]) -> Step:
    members, net = sum(step.members for step in steps), sum(step.net for step in steps)
    return Step("", members, net, sum(step.share for step in steps), sum(step.worth for step in steps), ())


Moves = Mapping[tuple[str, str], int]
"""How many went from which tier to which; "" is none yet."""


def reckon(
    stands: Iterable[tuple[str, str, int, int]],
    moved: Sequence[tuple[date, Moves]],
    today: date,
    lost: tuple[int, int] = (0, 0),
) -> Pyramid:
    """Return the pyramid of (tier, level, members, net spend), and the moves of some months in order.

    `lost` is how many were among the best a year ago, and how many of these have not bought since.
    """
    known = [one for one in stands if one[0]]
    everybody, whole = sum(one[2] for one in known), sum(one[3] for one in known)
    steps = []
    for tier in Tier:
        if tier:
            levels: Counter[str] = Counter()
            net = 0
            for of, level, count, spend in known:
                if of == tier:
                    levels[level] += count
                    net += spend
            members = levels.total()
            ordered = tuple(sorted(levels.items(), key=lambda pair: (-pair[1], pair[0])))
            one = Step(tier.value, members, net, share(members, everybody), share(net, whole), ordered)
            steps.append(one)
    months = tuple(_month(end, pairs) for end, pairs in moved)
    latest = moved[-1][1] if moved else {}
    moves = tuple((old, new, count) for (old, new), count in sorted(latest.items()) if old or new)
    return Pyramid(today, tuple(steps), months, moves, *lost)


def _month(end: date, pairs: Moves) -> Month:
    up = down = began = stayed = 0
    for (before, after), count in pairs.items():
        step = tiers.moved(before, after)
        if not before:
            began += count if after else 0
        elif step:
            up, down = up + count * (step > 0), down + count * (step < 0)
        elif before == after:
            stayed += count
    return Month(end, up, down, began, stayed)
