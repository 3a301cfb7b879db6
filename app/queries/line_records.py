"""Every line of every ticket, a thousand at a time, as whoever is handed the shop's own data needs it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import own_ids
from app.models import Member, Purchase, PurchaseLine, Staff
from app.queries import among
from app.queries.prepared import Days, Prepared

BATCH: Final = 2_000


class LineRecord(NamedTuple):
    """One line with what its ticket says."""

    ticket: str
    """Its number; one of ours where two tickets of hers on one day have none; else ""."""
    row_id: str
    """What names this line in files of ours."""
    day: date
    time: str
    member_id: int
    card: str
    uid: str
    """What files call her who has no card; "" for who has."""
    name: str
    item: str
    sku: str
    category: str
    styles: str
    size: str
    colour: str
    season: str
    quantity: int
    """Negative for what was brought back."""
    list_price: int | None
    """Of the line, minor units."""
    price: int
    """Paid for the line, minor units."""
    discount: int
    """Taken off the whole ticket, minor units; said on its first line only, so that a column adds up."""
    payment: str
    for_whom: str
    staff: str
    do_not_contact: bool


_OTHER = aliased(Purchase)
_NAMELESS = (
    select(func.count())
    .where(
        _OTHER.member_id == Purchase.member_id, _OTHER.day == Purchase.day, _OTHER.ticket.is_(None),
        Purchase.ticket.is_(None),
    )
    .correlate(Purchase)
    .scalar_subquery()
)  # fmt: skip
_LINES = (
    select(
        Purchase.id, Purchase.ticket, _NAMELESS.label("nameless"), Purchase.day, Purchase.time,
        Purchase.discount, Purchase.payment, Purchase.created_at.label("rung"), Staff.name.label("staff"),
        Member.id.label("member"), Member.card, Member.external_id, Member.created_at, Member.name,
        Member.do_not_contact, PurchaseLine.id.label("line"), PurchaseLine.source_key, PurchaseLine.item,
        PurchaseLine.sku, PurchaseLine.category, PurchaseLine.styles, PurchaseLine.size, PurchaseLine.colour,
        PurchaseLine.season, PurchaseLine.quantity, PurchaseLine.list_price, PurchaseLine.price,
        PurchaseLine.for_whom,
    )
    .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
    .join(Member, Member.id == Purchase.member_id)
    .outerjoin(Staff, Staff.id == Purchase.staff_id)
    .order_by(Purchase.day, Purchase.id, PurchaseLine.id)
)  # fmt: skip
_ALL = Prepared(_LINES)
_SOME = Prepared(_LINES.where(among.given(Purchase.member_id)))


def count(session: ReadSession, member_ids: Sequence[int] | None = None) -> int:
    """Return how many lines there are, of these members if named."""
    query = select(func.count()).select_from(PurchaseLine)
    if member_ids is None:
        return session.scalar(query) or 0
    return session.scalar(query.where(among.these(PurchaseLine.member_id, member_ids))) or 0


def batches(session: ReadSession, member_ids: Sequence[int] | None = None) -> Iterator[list[LineRecord]]:
    """Yield the lines in the order of their days, of these members if named."""
    if member_ids is None:
        parts = _ALL.parts(session, BATCH)
    else:
        parts = _SOME.parts(session, BATCH, ids=among.text(member_ids))
    days = Days()
    before = 0
    for part in parts:
        made = []
        for (
            ticket_id, ticket, nameless, on, time, discount, payment, rung, staff, member_id, card, external,
            created, name, left_alone, line_id, key, item, sku, category, styles, size, colour, season,
            quantity, list_price, price, for_whom,
        ) in part:  # fmt: skip
            number = ticket or (f"#{ticket_id}" if nameless > 1 else "")
            row_id = own_ids.VERBATIM + (key or own_ids.line(line_id, rung))
            uid = "" if card else external or own_ids.member(member_id, created)
            made.append(
                LineRecord(
                    number, row_id, days[on], time, member_id, card or "", uid, name, item, sku, category,
                    styles, size, colour, season, quantity, list_price, price,
                    discount if ticket_id != before else 0, payment, for_whom, staff or "", bool(left_alone),
                )
            )  # fmt: skip
            before = ticket_id
        yield made
