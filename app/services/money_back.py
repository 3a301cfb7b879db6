"""What comes back on a balance stays what it was: no present is paid out, points go along (B2, B3).

Goods that were paid of a balance can come back on it. What is put there then is told by what the goods had
been paid with, as far back as that goes.
"""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession, WriteSession
from app.domain import errors, points, wallet
from app.models import Account, LedgerEntry, LotDraw, Purchase, PurchaseLine
from app.queries import ledger as ledger_entries
from app.queries import settings
from app.services.ledger import MONEY, POINTS

_BOUGHT = aliased(PurchaseLine)


def presents(session: WriteSession, purchase_id: int, amount: int) -> int:
    """Return how much of `amount`, put on her balance by this return, she had not paid in."""
    given = sum(share for lot, share in _paid_with(session, purchase_id) if lot.kind not in wallet.PAID_IN)
    return min(given, amount)


def hold(session: WriteSession, purchase_id: int) -> None:
    """Hold what goods bring back against what was paid for them: points redeemed on them come back as such.

    Parts are rounded by the line, so each line may bring one minor unit more. Raises TooMuchBack.
    """
    for ticket_id, now in _returned(session, purchase_id):
        spent = select(func.sum(-LedgerEntry.delta)).where(
            LedgerEntry.purchase_id == ticket_id, LedgerEntry.kind == "redeem", ledger_entries.stands()
        )
        redeemed = session.scalar(spent)
        if not redeemed:
            continue
        kept = settings.load(session)
        paid, _, before = _ticket(session, ticket_id, purchase_id)
        left = paid - points.worth(redeemed, kept.digits, kept.points_worth) - before
        items = session.scalars(
            select(PurchaseLine.item).where(PurchaseLine.purchase_id == ticket_id, PurchaseLine.price > 0)
        ).all()
        if now > left + len(items):
            raise errors.TooMuchBack(items[0], max(0, left), kept.currency)


def most(session: WriteSession, purchase_id: int) -> tuple[int, int]:
    """Return the most that this return can put on her balance: what the goods had cost, no discount in it.

    Beside it what comes back without saying on which ticket it was bought. Parts of a discount are rounded
    by the line.
    """
    unnamed = session.scalar(
        select(func.sum(-PurchaseLine.price)).where(
            PurchaseLine.purchase_id == purchase_id,
            PurchaseLine.price < 0,
            PurchaseLine.returns_line_id.is_(None),
        )
    )
    named = 0
    lines = select(func.count()).where(PurchaseLine.purchase_id == purchase_id, PurchaseLine.price < 0)
    rounded = session.scalar(lines) or 0
    for ticket_id, now in _returned(session, purchase_id):
        paid, off, before = _ticket(session, ticket_id, purchase_id)
        named += min(now, max(0, paid - off - before) + rounded)
    return named, unnamed or 0


def going_along(session: WriteSession, lot_id: int, amount: int) -> Iterator[tuple[int, int]]:
    """Yield the lots of points that top-ups brought, and how much of each goes with `amount` paid out.

    The entry that pays it out of the lot of money is on file. What goes in parts comes to what was brought.
    """
    lot = session.get_one(LedgerEntry, lot_id)
    refunds = (
        select(func.sum(LotDraw.amount))
        .join(LedgerEntry, LedgerEntry.id == LotDraw.entry_id)
        .where(LotDraw.lot_id == lot_id, LedgerEntry.kind == "refund", ledger_entries.stands())
    )
    before = (session.scalar(refunds) or 0) - amount
    for topup, part in _stems(session, lot):
        brought = _brought(session, topup)
        if brought is not None:
            whole = brought.delta * part // topup.delta
            yield brought.id, points.going_back(whole, lot.delta, before, amount)


def _stems(session: ReadSession, lot: LedgerEntry) -> Iterator[tuple[LedgerEntry, int]]:
    """Yield the top-ups that a lot of money comes from, and how much of it comes from each."""
    if lot.kind == "topup":
        yield lot, lot.delta
    elif lot.kind == "return" and lot.purchase_id is not None:
        left = lot.delta
        for of, share in _paid_with(session, lot.purchase_id):
            if of.kind in wallet.PAID_IN:
                came = min(share, left)
                left -= came
                yield from ((topup, part * came // of.delta) for topup, part in _stems(session, of))


def _paid_with(session: ReadSession, purchase_id: int) -> Iterator[tuple[LedgerEntry, int]]:
    """Yield the lots of money that paid for what came back on a ticket, and how much of each came back."""
    for ticket_id, now in _returned(session, purchase_id):
        paid, off, before = _ticket(session, ticket_id, purchase_id)
        entry, lot = aliased(LedgerEntry), aliased(LedgerEntry)
        draws = (
            select(lot, LotDraw.amount)
            .join(LotDraw, LotDraw.lot_id == lot.id)
            .join(entry, entry.id == LotDraw.entry_id)
            .join(Account, Account.id == entry.account_id)
            .where(
                entry.purchase_id == ticket_id,
                entry.kind == "pay",
                Account.kind == MONEY,
                ledger_entries.stands(entry),
            )
            .order_by(LotDraw.id)
        )
        for of, amount in session.execute(draws):
            yield of, points.going_back(amount, paid - off, before, now)


def _returned(session: ReadSession, purchase_id: int) -> list[tuple[int, int]]:
    """Return the tickets of which something came back on this one, and for how much."""
    rows = session.execute(
        select(_BOUGHT.purchase_id, func.sum(-PurchaseLine.price))
        .join(_BOUGHT, _BOUGHT.id == PurchaseLine.returns_line_id)
        .where(PurchaseLine.purchase_id == purchase_id)
        .group_by(_BOUGHT.purchase_id)
    )
    return [(ticket_id, back) for ticket_id, back in rows]


def _ticket(session: ReadSession, ticket_id: int, purchase_id: int) -> tuple[int, int, int]:
    """Return what was taken on a ticket, what was off it, and what came back of it before `purchase_id`."""
    its = select(PurchaseLine.id).where(PurchaseLine.purchase_id == ticket_id)
    paid, off = session.execute(
        select(func.sum(PurchaseLine.price), Purchase.discount)
        .join(Purchase, Purchase.id == PurchaseLine.purchase_id)
        .where(PurchaseLine.purchase_id == ticket_id, PurchaseLine.price > 0)
    ).one()
    before = session.scalar(
        select(func.sum(-PurchaseLine.price)).where(
            PurchaseLine.returns_line_id.in_(its), PurchaseLine.purchase_id < purchase_id
        )
    )
    return paid or 0, off or 0, before or 0


def _brought(session: ReadSession, topup: LedgerEntry) -> LedgerEntry | None:
    """Return the points that a plan brought with a top-up.

    One change may be of many top-ups: hers are on her own account, by the plan's name.
    """
    if topup.change_id is None:
        return None
    holder_id = session.get_one(Account, topup.account_id).holder_id
    return session.scalar(
        select(LedgerEntry)
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(
            LedgerEntry.change_id == topup.change_id,
            LedgerEntry.kind == "bonus",
            LedgerEntry.reason == topup.reason,
            Account.holder_id == holder_id,
            Account.kind == POINTS,
            LedgerEntry.id > topup.id,
        )
        .order_by(LedgerEntry.id)
        .limit(1)
    )
