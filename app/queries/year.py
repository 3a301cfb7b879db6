"""The shop's year (D3): sales by month, members, the best twenty, contacts planned and done."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, bindparam, case, cast, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.shop import ShopSettings
from app.domain.twelve_months import MONTHS, TwelveMonths
from app.models import Change, ChangedRow, Contact, Member, Purchase, PurchaseLine, Staff
from app.queries import said_of_us
from app.queries.prepared import Prepared
from app.queries.said_of_us import SaidOfUs

BEST: Final = 20
"""How many of those who bought most are named."""
CAME_BACK: Final = 30
"""Days after a contact in which a visit is counted as its fruit."""


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """One month. Money is in minor units."""

    month: int
    """1–12."""
    net: int
    """What was paid less what was given back."""
    net_before: int | None
    """The same month of the year before, while the year lasts the same days only; None where the shop
    has no sales at all in that time."""
    tickets: int
    gained: int
    """Members who joined."""


@dataclass(frozen=True, slots=True)
class BestMember:
    """One of the twenty who bought most."""

    name: str
    card: str
    """Card number, "" where she has none."""
    visits: int
    net: int
    advisor: str
    """Who looks after her, "" for nobody."""


@dataclass(frozen=True, slots=True)
class RuleOfYear:
    """The contacts of one rule that fell due in the year; while it lasts, those due by today."""

    rule: str
    """`C1` …, or `own`."""
    planned: int
    done: int
    """Closed with any outcome."""
    reached: int
    """Of these, closed as reached or posted."""


@dataclass(frozen=True, slots=True)
class ShopYear:
    """A year of the shop. Every list is there in full: twelve months, at most twenty members."""

    year: int
    """The year in which the twelve months begin."""
    currency: str
    months: tuple[MonthOfYear, ...]
    """In their order, the first being that in which the twelve months begin."""
    pieces: int
    """Pieces bought less pieces given back."""
    returned: int
    """What was given back for returns, a positive sum."""
    members: int
    """On file and not cancelled at the end of the year."""
    lost: int
    """Cancelled or expired in the year."""
    bought: int
    """Members with at least one ticket in the year."""
    best: tuple[BestMember, ...]
    rules: tuple[RuleOfYear, ...]
    came_back: int
    """Members who bought within 30 days of a contact that reached them."""
    said: SaidOfUs = field(default_factory=lambda: SaidOfUs({}))
    """What members said of the shop."""
    until: date | None = None
    """The last day that is compared while the year is not over; None of a whole year."""

    @property
    def period(self) -> TwelveMonths:
        """The twelve months themselves."""
        return TwelveMonths(self.year, self.months[0].month)

    @property
    def net(self) -> int:
        """Sales of the year."""
        return sum(month.net for month in self.months)

    @property
    def net_before(self) -> int | None:
        """Sales of the year before, up to the same day; None where there were none to compare with."""
        known = [month.net_before for month in self.months if month.net_before is not None]
        return sum(known) if known else None

    @property
    def tickets(self) -> int:
        """Tickets of the year."""
        return sum(month.tickets for month in self.months)

    @property
    def gained(self) -> int:
        """Members who joined in the year."""
        return sum(month.gained for month in self.months)


def _in_period(day: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    return day.between(bindparam("first"), bindparam("last"))


def _month(day: InstrumentedAttribute[Any]) -> ColumnElement[int]:
    return cast(func.substr(day, 6, 2), Integer)


_SOLD = Prepared(
    select(
        _month(PurchaseLine.day),
        func.sum(PurchaseLine.price),
        func.sum(PurchaseLine.quantity),
        func.sum(case((PurchaseLine.quantity < 0, -PurchaseLine.price), else_=0)),
    )
    .where(_in_period(PurchaseLine.day))
    .group_by(_month(PurchaseLine.day))
)
_TICKETS = Prepared(
    select(_month(Purchase.day), func.count(), func.sum(Purchase.discount))
    .where(_in_period(Purchase.day))
    .group_by(_month(Purchase.day))
)
_GAINED = Prepared(
    select(_month(Member.joined_on), func.count())
    .where(_in_period(Member.joined_on))
    .group_by(_month(Member.joined_on))
)
_MEMBERS = Prepared(
    select(func.count()).where(
        func.coalesce(Member.joined_on, bindparam("last")) <= bindparam("last"), Member.status != "cancelled"
    )
)
_LOST = Prepared(
    select(func.count(ChangedRow.row_key.distinct()))
    .join(Change, Change.id == ChangedRow.change_id)
    .where(
        ChangedRow.table_name == "member",
        ChangedRow.before.is_not(None),
        func.json_extract(ChangedRow.after, "$.status").in_(
            select(func.json_each('["cancelled", "expired"]').table_valued("value").c.value)
        ),
        func.substr(Change.at, 1, 10).between(bindparam("first"), bindparam("last")),
    )
)
_DISCOUNTS = (
    select(
        Purchase.member_id,
        func.sum(Purchase.discount).label("off"),
        func.count(Purchase.day.distinct()).label("visits"),
    )
    .where(_in_period(Purchase.day))
    .group_by(Purchase.member_id)
    .subquery()
)
_SUMS = (
    select(PurchaseLine.member_id, func.sum(PurchaseLine.price).label("net"))
    .where(_in_period(PurchaseLine.day))
    .group_by(PurchaseLine.member_id)
    .subquery()
)
_BOUGHT = Prepared(select(func.count()).select_from(_DISCOUNTS))
_BEST = Prepared(
    select(
        Member.name,
        func.coalesce(Member.card, ""),
        _DISCOUNTS.c.visits,
        (_SUMS.c.net - _DISCOUNTS.c.off).label("net"),
        func.coalesce(Staff.name, ""),
    )
    .select_from(_SUMS)
    .join(_DISCOUNTS, _DISCOUNTS.c.member_id == _SUMS.c.member_id)
    .join(Member, Member.id == _SUMS.c.member_id)
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .order_by((_SUMS.c.net - _DISCOUNTS.c.off).desc(), Member.id)
    .limit(BEST)
)
_RULES = Prepared(
    select(
        Contact.rule,
        func.count(),
        func.count(Contact.outcome),
        func.sum(case((Contact.outcome == "reached", 1), (Contact.outcome == "posted", 1), else_=0)),
    )
    .where(_in_period(Contact.due))
    .group_by(Contact.rule)
    .order_by(func.length(Contact.rule), Contact.rule)
)
_CAME_BACK = Prepared(
    select(func.count(Contact.member_id.distinct())).where(
        _in_period(Contact.closed_on),
        (Contact.outcome == "reached") | (Contact.outcome == "posted"),
        exists().where(
            Purchase.member_id == Contact.member_id,
            Purchase.day > Contact.closed_on,
            Purchase.day <= func.date(Contact.closed_on, f"+{CAME_BACK} days"),
        ),
    )
)


def load(session: ReadSession, settings: ShopSettings, year: int, today: date, begins: int = 1) -> ShopYear:
    """Return the figures of twelve months from the month `begins` (1–12) of a year on.

    A year that lasts on `today` is held against the same days of the one before.
    """
    span = TwelveMonths(year, begins)
    period = {"first": span.first, "last": span.last}
    until = today if span.first <= today < span.last else None
    sold = {row[0]: row[1:] for row in _SOLD.rows(session, **period)}
    before = _net(session, span.before, until)
    tickets = {row[0]: row[1:] for row in _TICKETS.rows(session, **period)}
    gained: dict[int, int] = dict(_GAINED.rows(session, **period))
    nothing = (0, 0, 0)
    by_month = tuple(
        MonthOfYear(
            month=month,
            net=sold.get(month, nothing)[0] - tickets.get(month, nothing)[1],
            net_before=before.get(month, 0) if before else None,
            tickets=tickets.get(month, nothing)[0],
            gained=gained.get(month, 0),
        )
        for month in span.numbers
    )
    return ShopYear(
        year=year,
        currency=settings.currency,
        months=by_month,
        pieces=sum(row[1] for row in sold.values()),
        returned=sum(row[2] for row in sold.values()),
        members=_MEMBERS.rows(session, last=period["last"])[0][0],
        lost=_LOST.rows(session, **period)[0][0],
        bought=_BOUGHT.rows(session, **period)[0][0],
        best=tuple(BestMember(*row) for row in _BEST.rows(session, **period)),
        rules=tuple(
            RuleOfYear(*row) for row in _RULES.rows(session, first=span.first, last=span.reached(today))
        ),
        came_back=_CAME_BACK.rows(session, **period)[0][0],
        said=said_of_us.load(session, period["first"], period["last"], today),
        until=until,
    )


def _net(session: ReadSession, span: TwelveMonths, until: date | None) -> dict[int, int]:
    """Return the sales of each month in which there were any, up to the day of the year that `until` is."""
    last = span.last if until is None else months.later(until, -MONTHS)  # 29 February is the 28th
    period = {"first": span.first, "last": last}
    off = {month: discount for month, _, discount in _TICKETS.rows(session, **period)}
    return {month: net - off.get(month, 0) for month, net, *_ in _SOLD.rows(session, **period)}
