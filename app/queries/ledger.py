"""What an account's entries tell: when, who, why, how much, and what was held after it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Account, LedgerEntry, Member, Purchase, Staff
from app.queries.prepared import Prepared, day, maybe_day


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry."""

    id: int
    kind: str
    """As `models.ledger_entry` has it."""
    delta: int
    """Points, or minor units."""
    balance_after: int
    """What she held after it in all accounts of the kind."""
    day: date
    at: datetime
    """On the shop's own clock."""
    expires_on: date | None
    percent: int
    reason: str
    purchase_id: int | None
    ticket: str | None
    """The number of the ticket it came with, where that has one."""
    staff: str | None
    """None: the owner, or an import."""
    reverses: int | None
    is_reversed: bool
    change_id: int | None


_LATER = aliased(LedgerEntry)
_ENTRIES = Prepared(
    select(
        LedgerEntry.id, LedgerEntry.kind, LedgerEntry.delta, LedgerEntry.balance_after, LedgerEntry.day,
        LedgerEntry.at, LedgerEntry.expires_on, LedgerEntry.percent, LedgerEntry.reason,
        LedgerEntry.purchase_id, Purchase.ticket, Staff.name, LedgerEntry.reverses, _LATER.id.label("later"),
        LedgerEntry.change_id, LedgerEntry.account_id,
    )
    .join(Account, Account.id == LedgerEntry.account_id)
    .outerjoin(_LATER, _LATER.reverses == LedgerEntry.id)
    .outerjoin(Purchase, Purchase.id == LedgerEntry.purchase_id)
    .outerjoin(Staff, Staff.id == LedgerEntry.staff_id)
    .where(Account.holder_id == bindparam("member_id"), Account.kind == bindparam("kind"))
    .order_by(LedgerEntry.id)
)  # fmt: skip


def stands(entry: type[LedgerEntry] = LedgerEntry) -> ColumnElement[bool]:
    """Return the condition that no later entry took this one back."""
    return ~select(_LATER.id).where(_LATER.reverses == entry.id).correlate(entry).exists()


def entries(session: ReadSession, member_id: int, kind: str) -> tuple[EntryRow, ...]:
    """Return the entries of all her accounts of a kind (points, money), the latest first."""
    found = []
    held: dict[int, int] = {}
    for *row, account_id in _ENTRIES.rows(session, member_id=member_id, kind=kind):
        held[account_id] = row[3]
        values: list[Any] = [
            *row[:3], sum(held.values()), day(row[4]), datetime.fromisoformat(row[5]).astimezone(),
            maybe_day(row[6]), *row[7:13], row[13] is not None, row[14],
        ]  # fmt: skip
        found.append(EntryRow(*values))
    return tuple(reversed(found))


def holder(session: ReadSession, member_id: int) -> str:
    """Return the name of whose account it is; "" of one who is not on file."""
    return session.scalar(select(Member.name).where(Member.id == member_id)) or ""
