"""Where every member stands on any day: what she bought, her tier, layer and level, from the ledger.

Four statements for everybody, each in one pass: what was bought in the 365 days (over the covering index
of the lines), discounts on whole tickets, friends who bought, and the members with the first and last day
of each (two steps down the same index).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import layers, levels, tiers
from app.domain.layers import LayerRules, Seen
from app.domain.levels import Level, Reach
from app.domain.shop import ShopSettings
from app.domain.tiers import Bought, Marks, TierRules
from app.models import Member, Purchase, PurchaseLine
from app.queries import levels as card_levels
from app.queries.prepared import Days, Prepared


@dataclass(frozen=True, slots=True)
class Rules:
    """What the owner has set of all three."""

    tiers: TierRules
    layers: LayerRules
    levels: tuple[Level, ...]


class Rfm(NamedTuple):
    """Recency, frequency and money of one member, up to a day."""

    member_id: int
    last: str
    """The last day with a ticket, as text."""
    visits: int
    """Days with a ticket."""
    spent: int
    """What her lines come to, minor units."""


class Figures(NamedTuple):
    """What the rules ask about one member."""

    member_id: int
    status: str
    level: str
    """The code of the level that her card has now."""
    bought: Bought
    seen: Seen


class Standing(NamedTuple):
    """Where one member stands, with what it rests on; as `app.models.Standing` keeps it."""

    member_id: int
    level: str
    """What her card says."""
    reached: str
    """What the ledger says, by the thresholds."""
    tier: str
    layer: str
    score: int
    contribution: int
    word_of_mouth: int
    loyalty: int
    spend: int
    visits: int
    referred: int


@dataclass(frozen=True, slots=True)
class Standings:
    """Everybody on one day."""

    day: date
    marks: Marks
    rows: tuple[Standing, ...]

    def tiers(self) -> Counter[str]:
        """Return how many are of each tier."""
        return Counter(row.tier for row in self.rows)


_LINES = (
    select(
        PurchaseLine.member_id,
        PurchaseLine.day,
        func.sum(PurchaseLine.price).label("paid"),
        func.sum(func.max(PurchaseLine.price, 0)).label("taken"),
    )
    .where(PurchaseLine.day > bindparam("since"), PurchaseLine.day <= bindparam("day"))
    .group_by(PurchaseLine.member_id, PurchaseLine.day)
    .subquery()
)
_IN_SPAN = Prepared(
    select(
        _LINES.c.member_id, func.max(_LINES.c.day), func.count(), func.sum(_LINES.c.paid),
        func.sum(_LINES.c.taken),
    ).group_by(_LINES.c.member_id)
)  # fmt: skip
_TAKEN_OFF = (
    select(Purchase.member_id, func.sum(Purchase.discount))
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("day"), Purchase.discount != 0)
    .group_by(Purchase.member_id)
)
_DISCOUNTS = Prepared(_TAKEN_OFF)
_HER_DISCOUNTS = Prepared(_TAKEN_OFF.where(Purchase.member_id == bindparam("member_id")))
_HER_LINES = Prepared(
    select(
        func.max(PurchaseLine.day), func.count(PurchaseLine.day.distinct()), func.sum(PurchaseLine.price),
        func.sum(func.max(PurchaseLine.price, 0)),
    ).where(
        PurchaseLine.member_id == bindparam("member_id"), PurchaseLine.day > bindparam("since"),
        PurchaseLine.day <= bindparam("day"),
    )
)  # fmt: skip
_CAME = aliased(Member)
_HAS_BOUGHT = (
    select(PurchaseLine.id)
    .where(PurchaseLine.member_id == _CAME.id, PurchaseLine.day <= bindparam("day"))
    .correlate(_CAME)
    .exists()
)
_FRIENDS = (
    select(_CAME.referred_by_id, func.count())
    .where(_CAME.referred_by_id.is_not(None), _HAS_BOUGHT)
    .group_by(_CAME.referred_by_id)
)
_EVERY_FRIEND = Prepared(_FRIENDS)
_HER_FRIENDS = Prepared(_FRIENDS.where(_CAME.referred_by_id == bindparam("member_id")))


def _day_of_hers(which: object) -> object:
    return (
        select(which(PurchaseLine.day))  # type: ignore[operator]  # min or max of SQL
        .where(PurchaseLine.member_id == Member.id, PurchaseLine.day <= bindparam("day"))
        .correlate(Member)
        .scalar_subquery()
    )


_MEMBERS = Prepared(
    select(Member.id, Member.status, Member.level, _day_of_hers(func.min), _day_of_hers(func.max))  # type: ignore[call-overload]  # columns
)
_RFM = Prepared(
    select(
        PurchaseLine.member_id, func.max(PurchaseLine.day), func.count(PurchaseLine.day.distinct()),
        func.sum(PurchaseLine.price),
    ).where(PurchaseLine.day <= bindparam("day")).group_by(PurchaseLine.member_id)
)  # fmt: skip


def rules(session: ReadSession, settings: ShopSettings) -> Rules:
    """Return what the owner has set."""
    return Rules(tiers.rules_of(settings), layers.rules_of(settings), card_levels.load(session, settings))


def rfm(session: ReadSession, day: date) -> list[Rfm]:
    """Return recency, frequency and money of everybody who ever bought, up to `day`."""
    return [*map(Rfm._make, _RFM.rows(session, day=day))]


def friends(session: ReadSession, member_id: int, day: date) -> int:
    """Return how many members who came through her have bought, up to `day`."""
    found = _HER_FRIENDS.rows(session, member_id=member_id, day=day)
    return int(found[0][1]) if found else 0


def of_member(session: ReadSession, member_id: int, day: date) -> Bought:
    """Return what one member bought in the 365 days up to `day`; `ever` says only whether in these."""
    since = day - timedelta(days=tiers.SPAN)
    brought = friends(session, member_id, day)
    [(latest, visits, paid, taken)] = _HER_LINES.rows(session, member_id=member_id, since=since, day=day)
    if latest is None:
        return Bought(friends=brought)
    off = _HER_DISCOUNTS.rows(session, member_id=member_id, since=since, day=day)
    spend = paid - (off[0][1] if off else 0)
    return Bought(spend, visits, date.fromisoformat(latest), taken, taken - paid, brought, ever=True)


def figures(session: ReadSession, day: date) -> list[Figures]:
    """Return what the rules ask about everybody on file, as of `day`."""
    since, days = day - timedelta(days=tiers.SPAN), Days()
    bought = {row[0]: row for row in _IN_SPAN.rows(session, since=since, day=day)}
    off: dict[int, int] = dict(_pairs(_DISCOUNTS, session, since=since, day=day))
    brought: dict[int, int] = dict(_pairs(_EVERY_FRIEND, session, day=day))
    found = []
    for member_id, status, level, first, last in _MEMBERS.rows(session, day=day):
        friends = brought.get(member_id, 0)
        if last is None:
            found.append(Figures(member_id, status, level, Bought(friends=friends), Seen()))
            continue
        visits, hers = 0, Bought(friends=friends, ever=True)
        in_span = bought.get(member_id)
        if in_span is not None:
            _, latest, visits, paid, taken = in_span
            spend = paid - off.get(member_id, 0)
            hers = Bought(spend, visits, days[latest], taken, taken - paid, friends, ever=True)
        # One visit in all, or more: how many is not asked.
        seen = Seen(visits, 1 if first == last else max(visits, 2), days[last])
        found.append(Figures(member_id, status, level, hers, seen))
    return found


def _pairs(which: Prepared, session: ReadSession, **values: date) -> list[tuple[int, int]]:
    return [(member_id, number) for member_id, number in which.rows(session, **values)]


def everybody(
    session: ReadSession, day: date, by: Rules, alive: Mapping[int, float] | None = None
) -> Standings:
    """Return where everybody stands on `day`; `alive` has the probabilities of V8, None: none are known."""
    known = figures(session, day)
    held = card_levels.held(session, day)
    at = tiers.marks(one.bought for one in known)
    scores: dict[tiers.Parts, tiers.Score] = {}
    firm: dict[tuple[str, Seen], str] = {}
    rows = []
    for member_id, status, level, hers, seen in known:
        stands = tiers.parts(hers, at, by.tiers)
        scored = scores.get(stands)
        if scored is None:
            scored = scores[stands] = tiers.told(stands, by.tiers)
        # Many share a last day and a number of visits, as long as no chance of her own is known.
        chance = None if alive is None else alive.get(member_id)
        layer = firm.get((status, seen)) if chance is None else None
        if layer is None:
            layer = layers.layer(status, seen, chance, day, by.layers).value
            if chance is None:
                firm[status, seen] = layer
        reached = levels.reached(by.levels, Reach(hers.spend, 0, hers.friends)).level.code
        rows.append(
            Standing(
                member_id, held.get(member_id, level), reached, scored[0].value, layer, *scored[1:],
                hers.spend, hers.visits, hers.friends,
            )
        )  # fmt: skip
    return Standings(day, at, tuple(rows))
