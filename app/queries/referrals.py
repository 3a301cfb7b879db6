"""Who came through whom: the friends whom she brought, and those through whom she came (rule B4)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.models import Member, PurchaseLine
from app.queries.prepared import PlainRow, Prepared, maybe_day

_LONGEST: Final = 20
"""Steps of a chain: one that bites its own tail ends too."""


@dataclass(frozen=True, slots=True)
class Friend:
    """One member of a chain."""

    id: int
    name: str
    card: str
    """Her number; "" for none."""
    joined_on: date | None
    first_bought: date | None
    """None: she has not bought yet."""
    brought: int
    """How many she brought in her turn."""


@dataclass(frozen=True, slots=True)
class Chain:
    """One member among her friends."""

    through: tuple[Friend, ...]
    """Through whom she came, and through whom that one came: the nearest first."""
    brought: tuple[Friend, ...]
    """The latest first."""


_COUNT = Prepared(
    select(func.count().label("brought")).where(Member.referred_by_id == bindparam("member_id"))
)
_FIRST = (
    select(func.min(PurchaseLine.day))
    .where(PurchaseLine.member_id == Member.id, PurchaseLine.price > 0)
    .correlate(Member)
    .scalar_subquery()
)
_COLUMNS = (
    Member.id,
    Member.name,
    Member.card,
    Member.joined_on,
    _FIRST.label("first"),
    Member.referred_by_id,
)
_ONE = Prepared(select(*_COLUMNS).where(Member.id == bindparam("member_id")))
_BROUGHT = Prepared(
    select(*_COLUMNS)
    .where(Member.referred_by_id == bindparam("member_id"))
    .order_by(Member.joined_on.desc(), Member.id.desc())
)
ASKED: Final = (_COUNT,)
"""What a card asks of it, for `prepared.Together`."""


def count(session: ReadSession, member_id: int) -> int:
    """Return how many members came through her."""
    return int(_COUNT.rows(session, member_id=member_id)[0][0])


def chain(session: ReadSession, member_id: int) -> Chain:
    """Return her chain both ways; nobody is looked for."""
    through: list[Friend] = []
    seen, key = {member_id}, _ONE.rows(session, member_id=member_id)[0][5]
    while key is not None and key not in seen and len(through) < _LONGEST:
        seen.add(key)
        row = _ONE.rows(session, member_id=key)[0]
        through.append(_friend(session, row))
        key = row[5]
    brought = _BROUGHT.rows(session, member_id=member_id)
    return Chain(tuple(through), tuple(_friend(session, row) for row in brought))


def _friend(session: ReadSession, row: PlainRow) -> Friend:
    id_, name, card, joined, first, _ = row
    return Friend(id_, name, card or "", maybe_day(joined), maybe_day(first), count(session, id_))
