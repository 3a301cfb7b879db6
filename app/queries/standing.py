"""Where every member stands on any day: what she bought, her tier, layer and level, from the ledger.

Of one member by her own rows, of everybody on arrays (`standing_figures`, `domain.value.placing`).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import layers, tiers
from app.domain.alive import Found
from app.domain.layers import LayerRules
from app.domain.levels import Counted, Level
from app.domain.shop import ShopSettings
from app.domain.tiers import Bought, Marks, TierRules
from app.models import Account, Member, Purchase, PurchaseLine
from app.queries import levels as card_levels
from app.queries import standing_alive, standing_figures
from app.queries.prepared import Prepared
from app.queries.standing_figures import Ledger


@dataclass(frozen=True, slots=True)
class Rules:
    """What the owner has set of all three."""

    tiers: TierRules
    layers: LayerRules
    levels: tuple[Level, ...]


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
    found: Found | None = None
    """By what it was told who is still a customer; None: by her silence."""
    found_on: int = 0
    """Days of buying on which that rests."""

    def tiers(self) -> Counter[str]:
        """Return how many are of each tier."""
        return Counter(row.tier for row in self.rows)


_HER_DISCOUNTS = Prepared(
    select(Purchase.member_id, func.sum(Purchase.discount))
    .where(
        Purchase.member_id == bindparam("member_id"), Purchase.day > bindparam("since"),
        Purchase.day <= bindparam("day"), Purchase.discount != 0,
    )
    .group_by(Purchase.member_id)
)  # fmt: skip
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
_HER_FRIENDS = Prepared(
    select(_CAME.referred_by_id, func.count())
    .where(_CAME.referred_by_id == bindparam("member_id"), _HAS_BOUGHT)
    .group_by(_CAME.referred_by_id)
)
_HER_POINTS = Prepared(standing_figures.earned(Account.holder_id == bindparam("member_id")))
ASKED: Final = (_HER_FRIENDS, _HER_POINTS)
"""What a card asks of it, for `prepared.Together`."""


def rules(session: ReadSession, settings: ShopSettings) -> Rules:
    """Return what the owner has set."""
    return Rules(tiers.rules_of(settings), layers.rules_of(settings), card_levels.load(session, settings))


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


def points(session: ReadSession, member_id: int, day: date) -> int:
    """Return the points that one member earned in the 365 days up to `day`."""
    since = day - timedelta(days=tiers.SPAN)
    found = _HER_POINTS.rows(session, member_id=member_id, since=since, day=day)
    return int(found[0][1]) if found else 0


def reach(session: ReadSession, member_id: int, day: date) -> Counted:
    """Return what counts towards a level of one member on `day`."""
    hers = of_member(session, member_id, day)
    return Counted(hers.spend, points(session, member_id, day), hers.friends)


def everybody(session: ReadSession, day: date, by: Rules, found: Found | None) -> Standings:
    """Return where everybody stands on `day`.

    `found` are the parameters that tell who is still a customer (V8), as they are kept; None: none can be
    relied on, and her silence tells.
    """
    return placed(Ledger(session, day), card_levels.held(session, day), by, found)


def tiers_on(session: ReadSession, day: date, by: Rules) -> dict[int, str]:
    """Return everybody's tier on `day`, by member, without what else there is to say of her."""
    from app.domain.value import placing

    of = Ledger(session, day).figures()
    scored = placing.scores(of, placing.marks(of), by.tiers)
    names = [each.value for each in placing.TIERS]
    found = zip(of.member.tolist(), scored.tier.tolist(), strict=True)
    return {member_id: names[number] for member_id, number in found if names[number]}


def placed(ledger: Ledger, held: Mapping[int, str], by: Rules, found: Found | None) -> Standings:
    """Return where everybody of a ledger stands on its day; `held` has the levels that cards had then."""
    from app.domain.value import placing

    of = ledger.figures()
    at = placing.marks(of)
    scored = placing.scores(of, at, by.tiers)
    layer = placing.layers(of, standing_alive.chances(ledger, found), ledger.day, by.layers)
    reached = placing.levels(of, by.levels)
    ids = of.member.tolist()
    levels_now = (
        [held.get(id_, level) for id_, level in zip(ids, ledger.levels, strict=True)]
        if held
        else ledger.levels
    )
    tier_names, layer_names = [each.value for each in placing.TIERS], [each.value for each in placing.LAYERS]
    codes = [level.code for level in by.levels]
    columns = (
        ids, levels_now, [codes[place] for place in reached.tolist()],
        [tier_names[number] for number in scored.tier.tolist()],
        [layer_names[number] for number in layer.tolist()],
        *(column.tolist() for column in (*scored[1:], of.spend, of.visits, of.friends)),
    )  # fmt: skip
    rows = tuple(map(Standing._make, zip(*columns, strict=True)))
    return Standings(ledger.day, at, rows, found, len(ledger.when))
