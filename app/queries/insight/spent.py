"""What each member spent in a span of days: her lines, less what was taken off whole tickets."""

from datetime import date, timedelta

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain.insight import SPAN
from app.models import Purchase, PurchaseLine
from app.queries.prepared import Prepared

_LINES = Prepared(
    select(PurchaseLine.member_id, func.sum(PurchaseLine.price))
    .where(PurchaseLine.day > bindparam("since"), PurchaseLine.day <= bindparam("day"))
    .group_by(PurchaseLine.member_id)
)
_DISCOUNTS = Prepared(
    select(Purchase.member_id, func.sum(Purchase.discount))
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("day"), Purchase.discount != 0)
    .group_by(Purchase.member_id)
)


def by_member(session: ReadSession, today: date, days: int = SPAN) -> dict[int, int]:
    """Return the net spend of each member with a line in the `days` up to `today`, minor units."""
    span = {"since": today - timedelta(days=days), "day": today}
    found: dict[int, int] = dict(_LINES.rows(session, **span))
    for member_id, off in _DISCOUNTS.rows(session, **span):
        if member_id in found:
            found[member_id] -= off
    return found
