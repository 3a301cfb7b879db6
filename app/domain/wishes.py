"""To whom the wishes of a feast and of a turn of the season go (C3, C4), as a day holds only so many (C19).

Good wishes cannot be spread: they are said on the day. So a shop that has more members than its staff can
reach on one says them to the most valuable, shared out as all effort is (V9), and to everybody while it is
small. A day for the aged is not touched by it: few are known to be.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple

from app.domain.placement.facts import SHARE
from app.domain.wish_places import WishDay

SHARE_OF_DAY: Final = Fraction(5, 6)
"""So much of a day the wishes may take: a birthday and what was promised have their places too."""


class To(StrEnum):
    """Whom the owner has chosen."""

    DAY = "day"
    """As many as a day holds, the most valuable first."""
    BEST = "best"
    """Platinum and gold, however many they are."""
    EVERYBODY = "everybody"


def room(a_day: int) -> int:
    """Return how many wishes may be said on a day that holds so many contacts."""
    return int(a_day * SHARE_OF_DAY)


class Wished(NamedTuple):
    """One who can be wished well."""

    member_id: int
    group: int
    """0 for platinum and gold, 1 for iron, 2 for the rest."""
    desk: int | None
    """Who looks after her; None, or somebody who is not there that day: whoever has room."""
    days: frozenset[WishDay] = frozenset(WishDay)
    """The days that are for her."""


def chosen(rooms: Mapping[int, int], members: Sequence[Wished]) -> set[int]:
    """Return who is wished well on a day, of `members`, the most valuable of each group first.

    `rooms` is how many wishes each desk has room for: nobody is given more. They are shared out 60 : 30 : 10
    among the groups; what one of them does not need goes to the others, the best first.
    """
    free, left = dict(rooms), sum(rooms.values())
    taken: set[int] = set()
    groups: list[list[Wished]] = [[] for _ in SHARE]
    for one in members:
        groups[one.group].append(one)
    for shares in ([left * percent // 100 for percent in SHARE], [left] * len(SHARE)):
        for group, share in zip(groups, shares, strict=True):
            wanted = min(share, left)
            for one in group if wanted else ():
                desk = one.desk if one.desk in free else max(free, key=lambda each: free[each])
                if free[desk] and one.member_id not in taken:
                    taken.add(one.member_id)
                    free[desk] -= 1
                    left -= 1
                    wanted -= 1
                    if not wanted:
                        break
    return taken
