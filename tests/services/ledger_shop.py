"""The ledger as a test sees it: what is shown, what lots come to, and the entries worked out again."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain import wallet
from app.domain.wallet import DrawFact, EntryFact, Replayed
from app.models import LedgerEntry, LotDraw
from app.queries import balances, lots


def replayed(session: ReadSession) -> Replayed:
    """Return what `domain.wallet` makes of every entry in the file."""
    entries = [
        EntryFact(
            row.id, row.account_id, row.kind, row.delta, row.balance_after, row.day, row.expires_on,
            row.reverses,
        )
        for row in session.query(LedgerEntry).order_by(LedgerEntry.id)
    ]  # fmt: skip
    draws = [DrawFact(row.entry_id, row.lot_id, row.amount) for row in session.query(LotDraw)]
    return wallet.replay(entries, draws)


def agree(session: ReadSession, member_ids: list[int], today: date) -> None:
    """Hold entries, lots and what is shown against one another, of everybody."""
    made = replayed(session)
    assert made.faults == []
    assert all(balance >= 0 for balance in made.balances.values())
    for member_id in member_ids:
        found = lots.of_member(session, member_id)
        shown = balances.of_member(session, member_id, today)
        for kind, held in (("points", shown.points), ("money", shown.money)):
            assert all(made.left[lot.id] == lot.left for lot in found[kind])
            assert held.total == wallet.held(found[kind], today)
            lapsed = sum(lot.left for lot in wallet.lapsed(found[kind], today))
            accounts = {lot.account_id for lot in found[kind]}
            assert held.total + lapsed == sum(made.balances[account] for account in accounts)
