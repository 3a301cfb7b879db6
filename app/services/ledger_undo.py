"""Take entries of the ledger back by entries that reverse them, and make again what was taken back.

Nothing is deleted: undo, the bin and the end of an import come here for what a change had posted.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain import errors, wallet
from app.domain.wallet import LAPSE, REVERSE
from app.models import Account, Change, LedgerEntry, LotDraw
from app.queries import among, lots, settings
from app.queries import ledger as ledger_entries
from app.services import ledger
from app.services.ledger import Posting

LAPSING: Final = "points.lapse"
"""The operation whose entries lapse lots; where lots lapse on the way to something else, they stay so."""


def take_back(session: WriteSession, change_id: int) -> int:
    """Take back what a change posted, and post again what it took back; return how many entries that makes.

    Raises SpentSince where points or money have been spent since, NotEnough where they are not there to
    be spent again.
    """
    operation = session.scalar(select(Change.operation).where(Change.id == change_id))
    rows = _entries(session, LedgerEntry.change_id == change_id)
    if operation != LAPSING:
        rows = [row for row in rows if row.kind != LAPSE]
    made = reverse(session, [row for row in rows if row.kind != REVERSE])
    again = [row.reverses for row in rows if row.kind == REVERSE and row.reverses is not None]
    return made + _again(session, again)


def of_purchase(session: WriteSession, purchase_id: int) -> int:
    """Take back what was posted with a ticket that goes. Raises SpentSince."""
    return reverse(session, _entries(session, LedgerEntry.purchase_id == purchase_id))


def of_import(session: WriteSession, import_id: int) -> int:
    """Take back what an import posted and no change of later names. Raises SpentSince."""
    return reverse(session, _entries(session, LedgerEntry.import_id == import_id))


def _entries(session: WriteSession, which: ColumnElement[bool]) -> list[LedgerEntry]:
    """Return the entries that are not taken back yet, the last first."""
    session.flush()
    asked = select(LedgerEntry).where(which, ledger_entries.stands()).order_by(LedgerEntry.id.desc())
    return list(session.scalars(asked))


@dataclass(slots=True)
class _Drawn:
    """The draws on and by some entries, and what is left of the lots, as reversing goes on."""

    by_entry: dict[int, list[tuple[int, int]]]
    lapsed: dict[int, int]
    """By lot: what lapsed of it, which nobody has spent."""
    left: dict[int, int]


def reverse(session: WriteSession, rows: Collection[LedgerEntry]) -> int:
    """Post what reverses these entries, which come the last first. Raises SpentSince."""
    rows = [row for row in rows if row.kind != REVERSE]
    drawn = _drawn(session, rows)
    today = ledger.day_of(session)
    postings = [posting for row in rows if (posting := _reversal(session, row, drawn, today)) is not None]
    return len(ledger.post(session, postings))


def _reversal(session: WriteSession, row: LedgerEntry, drawn: _Drawn, today: date) -> Posting | None:
    if row.delta < 0:
        back = drawn.by_entry[row.id]
        for lot_id, amount in back:
            drawn.left[lot_id] = drawn.left.get(lot_id, 0) + amount
        return Posting(
            row.account_id, REVERSE, -row.delta, today, tuple((lot, -amount) for lot, amount in back),
            purchase_id=row.purchase_id, reverses=row.id,
        )  # fmt: skip
    left = drawn.left[row.id]
    missing = row.delta - left - drawn.lapsed.get(row.id, 0)
    if missing > 0:
        kind = session.scalar(select(Account.kind).where(Account.id == row.account_id)) or ""
        raise errors.SpentSince(kind, row.delta, missing, settings.load(session).currency)
    if not left:
        return None
    return Posting(
        row.account_id, REVERSE, -left, today, ((row.id, left),), purchase_id=row.purchase_id,
        reverses=row.id,
    )  # fmt: skip


def _drawn(session: WriteSession, rows: Collection[LedgerEntry]) -> _Drawn:
    ids = [row.id for row in rows]
    by_entry: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    mine = select(LotDraw.entry_id, LotDraw.lot_id, LotDraw.amount).where(among.these(LotDraw.entry_id, ids))
    for entry_id, lot_id, amount in session.execute(mine):
        by_entry[entry_id].append((lot_id, amount))
    given = {row.id for row in rows if row.delta > 0}
    lapsed: defaultdict[int, int] = defaultdict(int)
    entry, first = aliased(LedgerEntry), aliased(LedgerEntry)
    on_them = (
        select(LotDraw.lot_id, LotDraw.amount)
        .join(entry, entry.id == LotDraw.entry_id)
        .outerjoin(first, first.id == entry.reverses)
        .where(among.these(LotDraw.lot_id, given), (entry.kind == LAPSE) | (first.kind == LAPSE))
    )
    for lot_id, amount in session.execute(on_them):
        lapsed[lot_id] += amount
    return _Drawn(by_entry, lapsed, lots.these(session, given))


def _again(session: WriteSession, ids: Iterable[int]) -> int:
    """Post these entries anew, the first first: a lot as it was, a spending of the same lots if it can."""
    made = 0
    for row in sorted((session.get_one(LedgerEntry, key) for key in ids), key=lambda row: row.id):
        more: dict[str, Any] = {"reason": row.reason, "purchase_id": row.purchase_id}
        if row.delta > 0:
            posting = Posting(
                row.account_id, row.kind, row.delta, row.day, (), row.expires_on, row.percent, **more
            )
            made += len(ledger.post(session, [posting]))
            continue
        before = session.scalars(select(LotDraw.lot_id).where(LotDraw.entry_id == row.id)).all()
        held = lots.of_account(session, row.account_id)
        draws = wallet.drawn(held, -row.delta, row.day, before)
        if sum(draw.amount for draw in draws) < -row.delta:
            kind = session.scalar(select(Account.kind).where(Account.id == row.account_id)) or ""
            raise errors.NotEnough(
                kind, -row.delta, wallet.held(held, row.day), settings.load(session).currency
            )
        made += len(ledger.post(session, ledger.taken(draws, row.kind, row.day, **more)))
    return made
