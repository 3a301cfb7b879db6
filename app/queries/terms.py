"""The shop's terms: which top-up plans it offers, what points buy, how fast they are earned."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import card_rights, plans, points
from app.domain.benefits import Kind
from app.domain.birthday import Birthday
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import Gift, Member, TopupPlan
from app.queries import benefits, celebration


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A top-up plan."""

    id: int | None
    """None: one that every shop has until it sets its own."""
    name: str
    amount: int
    """Minor units."""
    points: int
    percent: int
    active: bool = True


@dataclass(frozen=True, slots=True)
class GiftRow:
    """A gift that points buy."""

    id: int
    name: str
    points: int
    cost: int
    """What it costs the shop, minor units."""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Earning:
    """What one member's purchases earn."""

    settings: ShopSettings
    rate: int
    """Percent of the plain rate, by her level."""
    born: Birthday | None
    status: Status = Status.ACTIVE
    valid_until: date | None = None

    def of(self, amount: int, day: date) -> int:
        """Return the points for `amount` (minor units) on `day`: none where her card gives none then."""
        kept = self.settings
        if not card_rights.may_earn(self.on(day)):
            return 0
        times = self.times(day)
        return points.earned(amount, kept.digits, kept.points_unit, self.rate, times)

    def times(self, day: date) -> int:
        """Return how many times the points count on `day`: it may be her birthday."""
        return points.times(self.born, day, self.settings.points_birthday)

    def on(self, day: date) -> Status:
        """Return the state of her card on `day`."""
        return card_rights.on(self.status, self.valid_until, day)


def earning(session: ReadSession, settings: ShopSettings, member_id: int) -> Earning:
    """Return what her purchases earn; nobody is looked for."""
    row = session.execute(
        select(
            Member.status, Member.valid_until, Member.birth_calendar, Member.birth_year, Member.birth_month,
            Member.birth_day, Member.birth_leap,
        ).where(Member.id == member_id)
    ).one()  # fmt: skip
    return Earning(
        settings,
        points_rate(session, settings, member_id),
        celebration.birthday(*row[2:]),
        Status(row[0]),
        row[1],
    )


def topup_plans(session: ReadSession, settings: ShopSettings, *, every: bool = False) -> tuple[PlanRow, ...]:
    """Return the plans that are offered, the smallest first; with `every` also those of before."""
    rows = session.scalars(select(TopupPlan).order_by(TopupPlan.amount, TopupPlan.id)).all()
    if not rows:
        unit = 10**settings.digits
        return tuple(
            PlanRow(None, "", it.amount * unit, it.points, it.percent) for it in plans.default(settings)
        )
    return tuple(
        PlanRow(row.id, row.name, row.amount, row.points, row.percent, bool(row.active))
        for row in rows
        if every or row.active
    )


def gifts(session: ReadSession, *, every: bool = False) -> tuple[GiftRow, ...]:
    """Return the gifts that are offered, the smallest first; with `every` also those of before."""
    rows = session.scalars(select(Gift).order_by(Gift.points, Gift.id))
    return tuple(
        GiftRow(row.id, row.name, row.points, row.cost, bool(row.active))
        for row in rows
        if every or row.active
    )


def points_rate(session: ReadSession, settings: ShopSettings, member_id: int) -> int:
    """Return the percent of the plain rate at which she earns: the best that her level brings."""
    level = session.scalar(select(Member.level).where(Member.id == member_id))
    brings = benefits.load(session, settings).get(level or "", ())
    return max((one.amount for one in brings if one.kind is Kind.POINTS_RATE), default=points.PLAIN)
