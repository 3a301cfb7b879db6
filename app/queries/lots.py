"""The lots of the ledger that something is left of, and the accounts that they are in."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, bindparam, func, select

from app.database.sessions import ReadSession
from app.domain.wallet import REVERSE, Lot
from app.models import Account, LedgerEntry, LotDraw
from app.queries import among
from app.queries.prepared import PlainRow, Prepared, day, maybe_day

LEFT: Final = LedgerEntry.delta - func.coalesce(func.sum(LotDraw.amount), 0)
"""What is left of a lot, grouped by its id."""


def lots() -> Select[*tuple[Any, ...]]:
    """Return the question for lots that something is left of, to be narrowed by whoever asks."""
    return (
        select(
            Account.kind, LedgerEntry.id, LedgerEntry.account_id, LEFT.label("left"), LedgerEntry.day,
            LedgerEntry.expires_on, LedgerEntry.kind.label("entry_kind"), LedgerEntry.percent,
            LedgerEntry.purchase_id, LedgerEntry.change_id,
        )
        .select_from(Account)
        .join(LedgerEntry, LedgerEntry.account_id == Account.id)
        .outerjoin(LotDraw, LotDraw.lot_id == LedgerEntry.id)
        .where(LedgerEntry.delta > 0, LedgerEntry.kind != REVERSE)
        .group_by(LedgerEntry.id)
        .having(LEFT > 0)
        .order_by(LedgerEntry.id)
    )  # fmt: skip


_OF_MEMBER = Prepared(lots().where(Account.holder_id == bindparam("member_id")))
_OF_ACCOUNT = Prepared(lots().where(Account.id == bindparam("account_id")))
_ANY = Prepared(
    select(LedgerEntry.id)
    .join(Account, Account.id == LedgerEntry.account_id)
    .where(Account.holder_id == bindparam("member_id"))
    .limit(1)
)
ASKED: Final = (_OF_MEMBER, _ANY)
"""What a card asks of it, for `prepared.Together`."""


_ANY_MONEY = Prepared(
    select(LedgerEntry.id)
    .join(Account, Account.id == LedgerEntry.account_id)
    .where(Account.holder_id == bindparam("member_id"), Account.kind == "money")
    .limit(1)
)


def of_member(session: ReadSession, member_id: int) -> dict[str, list[Lot]]:
    """Return her lots of both kinds (points, money), of all her accounts, lapsed ones too."""
    return _by_kind(_OF_MEMBER.rows(session, member_id=member_id))


def of_account(session: ReadSession, account_id: int) -> list[Lot]:
    """Return the lots of one account."""
    return [
        lot for found in _by_kind(_OF_ACCOUNT.rows(session, account_id=account_id)).values() for lot in found
    ]


def lapsed(session: ReadSession, today: date) -> list[Lot]:
    """Return every lot in the shop whose last day is before `today` and that something is left of."""
    rows = session.execute(lots().where(LedgerEntry.expires_on < today)).all()
    return [_lot(row, as_text=False) for row in rows]


def these(session: ReadSession, ids: Iterable[int]) -> dict[int, int]:
    """Return what is left of these lots, by id; 0 of one that is spent."""
    wanted = list(ids)
    asked = (
        select(LedgerEntry.id, LEFT)
        .outerjoin(LotDraw, LotDraw.lot_id == LedgerEntry.id)
        .where(among.these(LedgerEntry.id, wanted))
        .group_by(LedgerEntry.id)
    )
    return {row[0]: row[1] for row in session.execute(asked)}


def is_kept(session: ReadSession, member_id: int) -> bool:
    """Tell whether anything was ever put down for her."""
    return bool(_ANY.rows(session, member_id=member_id))


def has_balance(session: ReadSession, member_id: int) -> bool:
    """Tell whether she ever had stored value, be it used up: what was paid of it can come back on it."""
    return bool(_ANY_MONEY.rows(session, member_id=member_id))


def _by_kind(rows: Iterable[PlainRow]) -> dict[str, list[Lot]]:
    found: dict[str, list[Lot]] = defaultdict(list, points=[], money=[])
    for row in rows:
        found[row[0]].append(_lot(row, as_text=True))
    return found


def _lot(row: Any, *, as_text: bool) -> Lot:
    _, id_, account_id, left, on, until, kind, percent, purchase_id, change_id = row
    if as_text:
        on, until = day(on), maybe_day(until)
    return Lot(id_, account_id, left, on, until, kind, percent, purchase_id, change_id)
