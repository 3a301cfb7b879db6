"""The field of recency and frequency: one pass over the tickets, one over the lines, each in an index."""

from datetime import date

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain.insight import field
from app.domain.insight.field import Field, Rfm
from app.domain.shop import ShopSettings
from app.models import Purchase, PurchaseLine
from app.queries.prepared import Days, Prepared

# Tickets are fewer than lines, and both have an index that holds all that is asked.
_VISITS = Prepared(
    select(Purchase.member_id, func.max(Purchase.day), func.count(Purchase.day.distinct()))
    .where(Purchase.day <= bindparam("day"))
    .group_by(Purchase.member_id)
)
_SUMS = Prepared(
    select(PurchaseLine.member_id, func.sum(PurchaseLine.price))
    .where(PurchaseLine.day <= bindparam("day"))
    .group_by(PurchaseLine.member_id)
)
_DISCOUNTS = Prepared(
    select(Purchase.member_id, func.sum(Purchase.discount))
    .where(Purchase.day <= bindparam("day"), Purchase.discount != 0)
    .group_by(Purchase.member_id)
)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Field:  # noqa: ARG001  (all topics ask alike)
    """Return the field of everybody who bought up to `today`."""
    net: dict[int, int] = dict(_SUMS.rows(session, day=today))
    for member_id, off in _DISCOUNTS.rows(session, day=today):
        net[member_id] = net.get(member_id, 0) - off
    days, spent = Days(), net.get
    everybody = (
        Rfm((today - days[last]).days, visits, spent(member_id, 0))
        for member_id, last, visits in _VISITS.rows(session, day=today)
    )
    return field.reckon(everybody, today)
