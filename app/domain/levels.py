"""The level of a card, public: from what on it is hers, and what is missing to the next (rule V4).

A level is reached by what she spent, by points she earned, both in 365 days, or by friends she brought
who bought. It rises with the purchase that reaches it, and falls only when the card is renewed: what was
promised for a year holds for a year. One that was set by hand or came with a file stands as long.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from app.domain.shop import ShopSettings
from app.domain.tiers import SPAN

MEMBER, VIP, SENIOR_VIP = "member", "vip", "senior_vip"
_VIP, _SENIOR = 2, 5
"""VIP from half a big ticket (C6), senior VIP from five of them: 1,000 and 10,000 yuan."""
_FRIENDS: Final = 3


@dataclass(frozen=True, slots=True)
class Level:
    """One level; it is reached by whichever of the three comes first, and a None is no way to it."""

    code: str
    rank: int
    """0 is the first, which everybody has; a higher one is the better."""
    name: str = ""
    """The shop's own names for it (`level_names`); "": the program's word."""
    from_spend: int | None = None
    """Minor units in 365 days."""
    from_points: int | None = None
    """Points earned in 365 days."""
    from_referrals: int | None = None
    """Friends brought who bought, ever."""


class Counted(NamedTuple):
    """What counts towards a level on a day."""

    spend: int = 0
    points: int = 0
    referrals: int = 0


class Reached(NamedTuple):
    """A level, and by what it was reached."""

    level: Level
    why: str
    """spend, points, referrals; "" for the first, which everybody has."""
    amount: int
    """The sum, the points or the friends."""


class Step(NamedTuple):
    """What is missing to the next level."""

    level: Level
    spend: int | None
    """So much more, minor units; None: not to be reached by spending."""
    by: date | None
    """The last day on which so much is enough: after it an older purchase falls out of the 365 days, and
    more is missing. None: nothing falls out."""
    later: int | None
    """What will be missing after `by`; None where nothing falls out."""
    points: int | None
    friends: int | None


def defaults(settings: ShopSettings) -> tuple[Level, ...]:
    """Return the levels of a shop that has set none: member, VIP from 1,000, senior VIP from 10,000.

    In another currency the sums are what the shop counts as a big ticket there, in the same proportion.
    The points that buying for so much earns are a way too.
    """
    unit = settings.points_unit or 1
    vip, senior = settings.standard_ticket // _VIP, settings.standard_ticket * _SENIOR
    minor = int(10**settings.digits)
    return (
        Level(MEMBER, 0),
        Level(VIP, 1, from_spend=vip * minor, from_points=vip // unit, from_referrals=_FRIENDS),
        Level(SENIOR_VIP, 2, from_spend=senior * minor, from_points=senior // unit),
    )


def reached(levels: Sequence[Level], has: Counted) -> Reached:
    """Return the best level that is reached; `levels` are in the order of their ranks."""
    for level in reversed(levels[1:]):
        if level.from_spend is not None and has.spend >= level.from_spend:
            return Reached(level, "spend", has.spend)
        if level.from_points is not None and has.points >= level.from_points:
            return Reached(level, "points", has.points)
        if level.from_referrals is not None and has.referrals >= level.from_referrals:
            return Reached(level, "referrals", has.referrals)
    return Reached(levels[0], "", 0)


def order(levels: Sequence[Level]) -> list[int]:
    """Return the places of these levels in the order in which they are to stand.

    Each new one (it has no code yet) goes before the first that asks more than it does; the others keep their
    order, and the first of all stays the first. What two levels ask is compared by the first way that both
    have: spending, points, friends.
    """
    placed = [place for place, level in enumerate(levels) if level.code]
    for new in (place for place, level in enumerate(levels) if not level.code):
        above = (
            at
            for at, place in enumerate(placed)
            if levels[place].rank and _asks_more(levels[place], levels[new])
        )
        placed.insert(next(above, len(placed)), new)
    return placed


def in_order(levels: Sequence[Level]) -> tuple[Level, ...]:
    """Return the levels as they are to stand, their ranks counted anew."""
    return tuple(replace(levels[place], rank=number) for number, place in enumerate(order(levels)))


def _asks_more(one: Level, other: Level) -> bool:
    ways = zip(
        (one.from_spend, one.from_points, one.from_referrals),
        (other.from_spend, other.from_points, other.from_referrals),
        strict=True,
    )
    return next((a > b for a, b in ways if a is not None and b is not None and a != b), False)


def rank(levels: Iterable[Level], code: str) -> int:
    """Return the rank of a level; -1 for one that the shop does not have."""
    return next((level.rank for level in levels if level.code == code), -1)


def step(
    levels: Sequence[Level], code: str, bought: Iterable[tuple[date, int]], has: Counted, today: date
) -> Step | None:
    """Return what is missing to the level after `code`; None from the best one.

    `bought` are her tickets' days and what each came to (minor units, returns negative); those outside the
    365 days up to `today` are passed over. `has.spend` is not read: it is their sum.
    """
    level = next((one for one in levels if one.rank > rank(levels, code)), None)
    if level is None:
        return None
    first = today - timedelta(days=SPAN)
    inside = sorted((day, amount) for day, amount in bought if first < day <= today)
    missing = None if level.from_spend is None else max(0, level.from_spend - sum(sum_ for _, sum_ in inside))
    by, later = (None, None) if missing is None else _until(inside, missing)
    return Step(
        level, missing, by, later,
        None if level.from_points is None else max(0, level.from_points - has.points),
        None if level.from_referrals is None else max(0, level.from_referrals - has.referrals),
    )  # fmt: skip


def _until(inside: Sequence[tuple[date, int]], missing: int) -> tuple[date | None, int | None]:
    """Return until when `missing` is enough, and what will be after that day."""
    gone = 0
    days = sorted({day for day, _ in inside})
    for day in days:
        gone += sum(amount for on, amount in inside if on == day)
        if gone > 0:
            return day + timedelta(days=SPAN - 1), missing + gone
    return None, None
