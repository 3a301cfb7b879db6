"""What a new ticket is begun with: what she may bring back, what she took before, and what was used last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import till
from app.models import Purchase, PurchaseLine, Relative
from app.queries import staff
from app.queries.catalogue import Article
from app.queries.prepared import PlainRow, Prepared, day
from app.queries.staff import StaffMember

_CATEGORIES: Final = 400
"""The shop's latest lines, whose categories are offered."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A line of hers that has not come back, or only in part."""

    id: int
    day: date
    item: str
    sku: str
    category: str
    styles: str
    season: str
    size: str
    colour: str
    quantity: int
    """Pieces that may still come back."""
    price: int
    """Paid for the whole line, minor units."""
    for_whom: str
    relative_id: int | None
    discount: int
    """What was taken off its ticket, minor units."""
    ticket: int
    """What the ticket's pieces came to before that."""
    bought: int
    """Pieces that she took."""
    given: int
    """What was paid back for those that came back, minor units."""
    payment: str = ""
    """How its ticket was paid; "" where nobody said."""

    def refund(self, pieces: int) -> int:
        """Return what `pieces` more of it bring back, minor units."""
        before = self.bought - self.quantity
        return till.refund_of_more(
            self.price, self.bought, pieces, self.discount, self.ticket, before, self.given
        )


@dataclass(frozen=True, slots=True)
class Till:
    """What a ticket of one member is begun with."""

    taken: tuple[Taken, ...]
    """What she may bring back, the latest first."""
    hers: tuple[Article, ...]
    """What she bought, each once, the latest first, as her lines know it."""
    colours: Mapping[str, str]
    """Item → the colour in which she took it last."""
    categories: tuple[tuple[str, str], ...]
    """(item, category) of the shop's latest lines."""
    payment: str
    """How the shop's last ticket was paid; "" where there is none."""
    staff: tuple[StaffMember, ...]


_LINES = Prepared(
    select(
        PurchaseLine.id, PurchaseLine.day, PurchaseLine.item, PurchaseLine.sku, PurchaseLine.category,
        PurchaseLine.styles, PurchaseLine.season, PurchaseLine.size, PurchaseLine.colour,
        PurchaseLine.quantity, PurchaseLine.price, PurchaseLine.for_whom, PurchaseLine.relative_id,
        Purchase.discount, PurchaseLine.list_price, PurchaseLine.purchase_id, PurchaseLine.returns_line_id,
        Purchase.payment,
    )
    .join(Purchase, Purchase.id == PurchaseLine.purchase_id)
    .where(PurchaseLine.member_id == bindparam("member_id"), PurchaseLine.day <= bindparam("today"))
    .order_by(PurchaseLine.day.desc(), PurchaseLine.id.desc())
)  # fmt: skip
_LAST_PAYMENT = Prepared(
    select(Purchase.payment)
    .where(Purchase.payment != bindparam("unsaid"), Purchase.import_id.is_(None))
    .order_by(Purchase.id.desc())
    .limit(1)
)
_LAST_CATEGORIES = Prepared(
    select(PurchaseLine.item, PurchaseLine.category)
    .order_by(PurchaseLine.id.desc())
    .limit(bindparam("limit"))
)


def load(session: ReadSession, member_id: int, today: date) -> Till:
    """Return what a ticket of hers on `today` is begun with."""
    rows = _LINES.rows(session, member_id=member_id, today=today)
    bought = [row for row in rows if row[9] > 0]
    paid = _LAST_PAYMENT.rows(session, unsaid="")
    used = _LAST_CATEGORIES.rows(session, limit=_CATEGORIES)
    return Till(
        taken=_taken(rows, bought),
        hers=tuple({row[2]: _article(row) for row in reversed(bought)}.values())[::-1],
        colours={row[2]: row[8] for row in reversed(bought) if row[8]},
        categories=tuple((item, kind) for item, kind in used if kind),
        payment=paid[0][0] if paid else "",
        staff=staff.working(session),
    )


def family(session: ReadSession, member_id: int) -> frozenset[int]:
    """Return the ids of the relatives whom a line of hers may be for."""
    return frozenset(session.scalars(select(Relative.id).where(Relative.member_id == member_id)))


def _taken(rows: list[PlainRow], bought: list[PlainRow]) -> tuple[Taken, ...]:
    """Return the lines of which a piece is left that no other line brings back."""
    back: dict[int, tuple[int, int]] = {}
    for row in rows:
        if row[16] is not None:
            pieces, given = back.get(row[16], (0, 0))
            back[row[16]] = pieces - row[9], given - row[10]
    tickets: dict[int, int] = {}
    for row in bought:
        tickets[row[15]] = tickets.get(row[15], 0) + row[10]
    lines = (_line(row, tickets[row[15]], *back.get(row[0], (0, 0))) for row in bought)
    return tuple(line for line in lines if line.quantity > 0)


def _line(row: PlainRow, ticket: int, pieces: int, given: int) -> Taken:
    values = [row[0], day(row[1]), *row[2:9], row[9] - pieces, *row[10:14], ticket, row[9], given, row[17]]
    return Taken(*values)


def _article(row: PlainRow) -> Article:
    full = (row[10] if row[14] is None else row[14]) // row[9]
    return Article(None, row[2], row[3], row[4], row[5], season=row[6], price=full)
