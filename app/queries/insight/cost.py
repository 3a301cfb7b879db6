"""What the programme costs month by month (rule V10): discounts, benefits, points, gifts; what is owed."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import points
from app.domain.benefits import Kind
from app.domain.insight import SPAN, cost
from app.domain.insight.cost import Cost, Month
from app.domain.insight.ticket_off import Off
from app.domain.shop import ShopSettings
from app.models import Benefit, BenefitClaim, Gift, LedgerEntry, Purchase, PurchaseLine
from app.queries import ledger, owed
from app.queries.insight import ticket_offs
from app.queries.prepared import Prepared, maybe_day

_NET, _OFF, _BENEFITS, _POINTS, _GIFTS, _BIRTHDAY = range(6)


def _by_month(day: Any, total: ColumnElement[Any]) -> Select[tuple[Any, Any]]:
    month = func.substr(day, 1, 7)
    return select(month, total).where(day > bindparam("since"), day <= bindparam("day")).group_by(month)


_DISCOUNTED = (
    select(Purchase.id)
    .where(Purchase.id == BenefitClaim.purchase_id, Purchase.discount != 0)
    .correlate(BenefitClaim)
    .exists()
)
# What a claim or points took off a ticket stands in the ticket's discount: it is counted once.
_BESIDE = _by_month(BenefitClaim.day, func.sum(BenefitClaim.saved)).where(~_DISCOUNTED)
_OF_BIRTHDAY = (
    select(Benefit.id)
    .where(Benefit.id == BenefitClaim.benefit_id, Benefit.kind == Kind.BIRTHDAY_OFFER.value)
    .correlate(BenefitClaim)
    .exists()
)
_CLAIMED, _CELEBRATED = Prepared(_BESIDE.where(~_OF_BIRTHDAY)), Prepared(_BESIDE.where(_OF_BIRTHDAY))
_SOLD = Prepared(_by_month(PurchaseLine.day, func.sum(PurchaseLine.price)))
_TAKEN_OFF = Prepared(_by_month(Purchase.day, func.sum(Purchase.discount)).where(Purchase.discount != 0))
_REDEEMED = Prepared(
    _by_month(LedgerEntry.day, func.sum(-LedgerEntry.delta)).where(
        LedgerEntry.kind == "redeem", LedgerEntry.purchase_id.is_(None), ledger.stands()
    )
)
# A gift is named by its entry; one that has left the list costs what is not known: 0.
_PRICE = (
    select(func.max(Gift.cost))
    .where(Gift.name == LedgerEntry.reason)
    .correlate(LedgerEntry)
    .scalar_subquery()
)
_GIVEN = Prepared(
    _by_month(LedgerEntry.day, func.sum(func.coalesce(_PRICE, 0))).where(
        LedgerEntry.kind == "gift", ledger.stands()
    )
)
_FIRST = Prepared(select(func.min(Purchase.day).label("first")))


def load(session: ReadSession, settings: ShopSettings, today: date) -> Cost:
    """Return the cost of the 365 days up to `today`."""
    span = {"since": today - timedelta(days=SPAN), "day": today}
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 6)
    for at, which in enumerate((_SOLD, _TAKEN_OFF, _CLAIMED, _REDEEMED, _GIVEN, _CELEBRATED)):
        for month, total in which.rows(session, **span):
            sums[month][at] = int(total or 0)
    offs: defaultdict[str, list[int]] = defaultdict(lambda: [0] * len(Off._fields))
    for month, off in ticket_offs.load(session, settings, today):
        offs[month] = [had + more for had, more in zip(offs[month], off, strict=True)]
    months = []
    for month, row in sums.items():
        off = Off(*offs[month])
        worth = points.worth(row[_POINTS], settings.digits, settings.points_worth)
        net = row[_NET] - row[_OFF]
        first = date.fromisoformat(f"{month}-01")
        months.append(
            Month(
                first, net, off.other, row[_BENEFITS], worth + off.points, row[_GIFTS],
                off.level, row[_BIRTHDAY] + off.birthday, off.plan,
            )
        )  # fmt: skip
    began = maybe_day(_FIRST.rows(session)[0][0])
    return cost.reckon(months, began, today, owed.load(session, settings, today))
