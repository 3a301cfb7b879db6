"""The members as a list in pages, and who is meant by a number, a card or a name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import errors, names, phones
from app.models import FormerCard, Member, Phone, Purchase, Staff
from app.queries import among
from app.queries.prepared import PlainRow, Prepared, maybe_day

PAGE: Final = 100
"""Rows of a page."""


class Order(StrEnum):
    """By what the list is ordered."""

    LAST_VISIT = "last_visit"
    """The latest first; who has never come stands at the end."""
    NAME = "name"
    JOINED = "joined"
    """The newest first."""
    CARD = "card"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member on the list."""

    id: int
    card: str
    name: str
    reading: str
    phone: str
    phone_tail: str
    level: str
    status: str
    joined_on: date | None
    advisor: str
    last_visit: date | None


_LAST_VISIT = (
    select(func.max(Purchase.day)).where(Purchase.member_id == Member.id).correlate(Member).scalar_subquery()
)
_PHONE = (
    select(Phone.written)
    .where(Phone.member_id == Member.id)
    .order_by(Phone.position, Phone.id)
    .limit(1)
    .correlate(Member)
    .scalar_subquery()
)
_OF_STATUS = or_(bindparam("status") == "", Member.status == bindparam("status"))


_GENDERS: Final = Prepared(select(Member.id, Member.gender).where(among.given(Member.id)))


def _ids(*order: Any) -> Prepared:
    listed = select(Member.id).where(_OF_STATUS).order_by(*order)
    return Prepared(listed.limit(bindparam("limit")).offset(bindparam("offset")))


_ORDERS: Final[dict[Order, tuple[Any, ...]]] = {
    Order.LAST_VISIT: (_LAST_VISIT.desc().nulls_last(), Member.id.desc()),
    Order.JOINED: (Member.joined_on.desc().nulls_last(), Member.id.desc()),
    Order.CARD: (Member.card.is_(None), Member.card, Member.id),
}
_IDS: Final = {order: _ids(*columns) for order, columns in _ORDERS.items()}
_NAMES = Prepared(select(Member.id, Member.find_readings, Member.name).where(_OF_STATUS))
_ROWS = Prepared(
    select(
        Member.id, Member.card, Member.name, Member.reading, _PHONE, Member.level, Member.status,
        Member.joined_on, Staff.name, _LAST_VISIT,
    )
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .where(among.given(Member.id))
)  # fmt: skip


def page(
    session: ReadSession,
    *,
    order: Order = Order.LAST_VISIT,
    offset: int = 0,
    limit: int = PAGE,
    status: str = "",
) -> list[MemberRow]:
    """Return the rows from `offset` on, at most `limit`; of one status if named."""
    if order is Order.NAME:
        everybody = sorted(_NAMES.rows(session, status=status), key=_spoken)
        ids = [row[0] for row in everybody[offset : offset + limit]]
    else:
        found = _IDS[order].rows(session, status=status, limit=limit, offset=offset)
        ids = [row[0] for row in found]
    return rows(session, ids)


def in_order(session: ReadSession, order: Order, fits: ColumnElement[bool] | None = None) -> list[int]:
    """Return the ids of all members, or of those that an expression over `Member` fits, in order."""
    if order is Order.NAME:
        query: Any = select(Member.id, Member.find_readings, Member.name)
    else:
        query = select(Member.id).order_by(*_ORDERS[order])
    if fits is not None:
        query = query.where(fits)
    found = [tuple(row) for row in session.execute(query)]
    return [row[0] for row in (sorted(found, key=_spoken) if order is Order.NAME else found)]


def rows(session: ReadSession, ids: Sequence[int]) -> list[MemberRow]:
    """Return the rows of these members in the order given; who is not on file any more is left out."""
    found = {row[0]: row for row in _ROWS.rows(session, ids=among.text(ids))}
    return [_row(found[id_]) for id_ in ids if id_ in found]


def _spoken(row: PlainRow) -> tuple[str, str, int]:
    """Return how a name is ordered: by its usual sound in Latin letters, in all scripts alike."""
    id_, readings, name = row
    way = readings.partition("\n")[0].split(" ")
    return " ".join((part.partition(";")[0].split("|") * 2)[1] for part in way), name, id_


def count(session: ReadSession, status: str = "") -> int:
    """Return how many are on file; of one status if named."""
    query = select(func.count()).select_from(Member)
    return session.scalar(query.where(Member.status == status) if status else query) or 0


def genders(session: ReadSession, member_ids: Iterable[int]) -> dict[int, str]:
    """Return how each is addressed: "f", "m", "" where nobody asked; by member."""
    return {id_: gender for id_, gender in _GENDERS.rows(session, ids=among.text(member_ids))}  # noqa: C416


def resolve(session: ReadSession, key: str) -> int:
    """Return the id of the member whose card, card of before, id or whole name is `key`, in this order.

    Raises Unknown, and Ambiguous where several bear the name.
    """
    said = key.strip()
    try:
        found = session.scalars(select(Member.id).where(Member.card == said)).all()
    except UnicodeEncodeError as error:  # bytes of a terminal that are no text
        raise errors.Unknown("member", key) from error
    if not found:
        found = session.scalars(select(FormerCard.member_id).where(FormerCard.card == said)).all()
    if not found and said.isascii() and said.isdecimal():
        found = session.scalars(select(Member.id).where(Member.id == int(said[:18]))).all()
    if not found and said:
        found = session.scalars(select(Member.id).where(Member.name_key == names.fold(said))).all()
    if not found:
        raise errors.Unknown("member", key)
    if len(found) > 1:
        raise errors.Ambiguous("member", key, len(found))
    return found[0]


def resolve_all(session: ReadSession, keys: Iterable[str]) -> list[int]:
    """Return the ids of several, each once, in the order given. Raises as `resolve`."""
    return list(dict.fromkeys(resolve(session, key) for key in keys))


def _row(row: PlainRow) -> MemberRow:
    id_, card, name, reading, phone, level, status, joined_on, advisor, last_visit = row
    return MemberRow(
        id=id_,
        card=card or "",
        name=name,
        reading=reading,
        phone=phone or "",
        phone_tail=phones.tail(phone or ""),
        level=level,
        status=status,
        joined_on=maybe_day(joined_on),
        advisor=advisor or "",
        last_visit=maybe_day(last_visit),
    )
