"""A member's tickets with their lines, as rows that both taste and timeline are read from."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from operator import itemgetter
from typing import Final, NamedTuple, cast

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.preferences import Line
from app.models import Purchase, PurchaseLine, Staff
from app.queries.prepared import Days, PlainRow, Prepared


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


# Of a regular there are thousands of lines: made from whole tuples they take a third of the time.
_ROW = cast("Callable[[PlainRow], LineRow]", partial(tuple.__new__, LineRow))
_LINE = cast("Callable[[PlainRow], Line]", partial(tuple.__new__, Line))
_NAMES: Final = {"ticket": "ticket_id"}
_OF_TASTE = itemgetter(*(LineRow._fields.index(_NAMES.get(name, name)) for name in Line._fields))


def of_member(session: ReadSession, member_id: int, today: date) -> list[LineRow]:
    """Return all her lines up to `today`, the latest ticket first, each ticket's lines together."""
    found, days = _OF_MEMBER.rows(session, member_id=member_id, today=today), Days()
    return [_ROW((row[0], days[row[1]], *row[2:])) for row in found]


def taste(rows: Iterable[LineRow]) -> list[Line]:
    """Return the rows as `domain.preferences` reads them."""
    return [*map(_LINE, map(_OF_TASTE, rows))]


def spent(rows: Sequence[LineRow], today: date, days: int | None = None) -> int:
    """Return what the lines come to less the tickets' discounts, over the last `days` if given."""
    since = date.min if days is None else today - timedelta(days=days)
    counted = [row for row in rows if row.day > since]
    discounts = {row.ticket_id: row.discount for row in counted}
    return sum(row.price for row in counted) - sum(discounts.values())
