"""A member's tickets with their lines, as rows that both taste and timeline are read from."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.preferences import Line
from app.models import Purchase, PurchaseLine, Staff
from app.queries.prepared import Prepared, day


class LineRow(NamedTuple):
    """One line with its ticket."""

    ticket_id: int
    day: date
    time: str
    ticket: str | None
    staff: str | None
    discount: int
    payment: str
    id: int
    item: str
    category: str
    size: str
    colour: str
    styles: str
    quantity: int
    price: int
    list_price: int | None
    for_whom: str
    relative_id: int | None
    returns_line_id: int | None


_OF_MEMBER = Prepared(
    select(
        Purchase.id, Purchase.day, Purchase.time, Purchase.ticket, Staff.name, Purchase.discount,
        Purchase.payment, PurchaseLine.id, PurchaseLine.item, PurchaseLine.category, PurchaseLine.size,
        PurchaseLine.colour, PurchaseLine.styles, PurchaseLine.quantity, PurchaseLine.price,
        PurchaseLine.list_price, PurchaseLine.for_whom, PurchaseLine.relative_id,
        PurchaseLine.returns_line_id,
    )
    .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
    .outerjoin(Staff, Staff.id == Purchase.staff_id)
    .where(Purchase.member_id == bindparam("member_id"), Purchase.day <= bindparam("today"))
    .order_by(Purchase.day.desc(), Purchase.id.desc(), PurchaseLine.id)
)  # fmt: skip


def of_member(session: ReadSession, member_id: int, today: date) -> list[LineRow]:
    """Return all her lines up to `today`, the latest ticket first, each ticket's lines together."""
    found = _OF_MEMBER.rows(session, member_id=member_id, today=today)
    return [LineRow(ticket_id, day(bought), *rest) for ticket_id, bought, *rest in found]


def taste(rows: Iterable[LineRow]) -> list[Line]:
    """Return the rows as `domain.preferences` reads them."""
    return [
        Line(
            row.id, row.ticket_id, row.day, row.category, row.price, row.quantity, row.size, row.colour,
            row.styles, row.for_whom, row.relative_id, row.returns_line_id,
        )
        for row in rows
    ]  # fmt: skip


def spent(rows: Sequence[LineRow], today: date, days: int | None = None) -> int:
    """Return what the lines come to less the tickets' discounts, over the last `days` if given."""
    since = date.min if days is None else today - timedelta(days=days)
    counted = [row for row in rows if row.day > since]
    discounts = {row.ticket_id: row.discount for row in counted}
    return sum(row.price for row in counted) - sum(discounts.values())
