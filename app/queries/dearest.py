"""The shop's most important members: those who spent most in the last year, returns taken off."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain.status import GREETED
from app.domain.tiers import SPAN
from app.models import Member, Purchase, PurchaseLine
from app.queries.prepared import Prepared

TWENTY: Final = 20


@dataclass(frozen=True, slots=True)
class Dear:
    """One of them."""

    member_id: int
    name: str
    spent: int
    """Net, minor units."""


_LINES = (
    select(PurchaseLine.member_id, func.sum(PurchaseLine.price).label("paid"))
    .where(PurchaseLine.day > bindparam("since"), PurchaseLine.day <= bindparam("today"))
    .group_by(PurchaseLine.member_id)
    .subquery()
)
_DISCOUNTS = (
    select(Purchase.member_id, func.sum(Purchase.discount).label("off"))
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("today"), Purchase.discount != 0)
    .group_by(Purchase.member_id)
    .subquery()
)
_SPENT = _LINES.c.paid - func.coalesce(_DISCOUNTS.c.off, 0)
_DEAREST = Prepared(
    select(Member.id, Member.name, _SPENT.label("spent"))
    .join(_LINES, _LINES.c.member_id == Member.id)
    .outerjoin(_DISCOUNTS, _DISCOUNTS.c.member_id == Member.id)
    .where(or_(*(Member.status == status.value for status in sorted(GREETED))), _SPENT > 0)
    .order_by(_SPENT.desc(), Member.id)
    .limit(bindparam("count"))
)


def load(session: ReadSession, today: date, count: int = TWENTY) -> tuple[Dear, ...]:
    """Return the `count` dearest members over the 365 days up to `today`, the dearest first.

    Who is suspended or has left is not among them.
    """
    rows = _DEAREST.rows(session, today=today, since=today - timedelta(days=SPAN), count=count)
    return tuple(Dear(*row) for row in rows)
