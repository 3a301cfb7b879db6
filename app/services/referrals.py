"""A friend who was brought buys for the first time: both get points, once (rule B4)."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain import card_rights, points
from app.domain.status import Status
from app.models import Account, LedgerEntry, Member, Purchase, PurchaseLine
from app.queries import ledger as ledger_entries
from app.queries import settings
from app.services import ledger
from app.services.ledger import POINTS


def first_bought(session: WriteSession, purchase: Purchase) -> tuple[int, int]:
    """Give both their points where this is her first purchase, and return how many: her friend's, hers.

    They are posted with the ticket, and go with it. Whose card earns nothing on the day gets none.
    """
    member = session.get_one(Member, purchase.member_id)
    if member.referred_by_id is None or not _is_first(session, purchase):
        return 0, 0
    kept = settings.load(session)
    until = points.last_day(purchase.day, kept.points_months)
    friend = session.get(Member, member.referred_by_id)
    thanks = 0 if friend is None else _give(session, friend, kept.points_for_referrer, purchase, until)
    return thanks, _give(session, member, kept.points_for_newcomer, purchase, until)


def brought_nearer(session: WriteSession, purchase: Purchase) -> int | None:
    """Return the friend whom this ticket brings nearer to a level, by its points or by having bought."""
    friend = session.get_one(Member, purchase.member_id).referred_by_id
    if friend is None:
        return None
    thanked = (
        select(LedgerEntry.id)
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(LedgerEntry.purchase_id == purchase.id, Account.holder_id == friend, ledger_entries.stands())
    )
    is_nearer = session.scalar(thanked.limit(1)) is not None or _is_first(session, purchase)
    return friend if is_nearer else None


def gone_back(session: WriteSession, purchase: Purchase, ticket_id: int) -> None:
    """Take the points for her first purchase back, as far as they are there: all of it came back."""
    given = (
        select(LedgerEntry.id, LedgerEntry.delta, Account.holder_id)
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(
            LedgerEntry.purchase_id == ticket_id,
            LedgerEntry.kind == "bonus",
            Account.kind == POINTS,
            ledger_entries.stands(),
        )
    )
    for entry_id, amount, holder_id in session.execute(given).all():
        if holder_id is None:  # she is not on file any more
            continue
        ledger.spend(
            session, holder_id, POINTS, "return", amount, purchase.day, first=(entry_id,), at_most=True,
            purchase_id=purchase.id,
        )  # fmt: skip


def _give(session: WriteSession, who: Member, amount: int, purchase: Purchase, until: date | None) -> int:
    on = card_rights.on(Status(who.status), who.valid_until, purchase.day)
    if not amount or not card_rights.may_earn(on):
        return 0
    ledger.add(
        session, who.id, POINTS, "bonus", amount, purchase.day, expires_on=until, purchase_id=purchase.id
    )
    return amount


def _is_first(session: WriteSession, purchase: Purchase) -> bool:
    """Tell whether she takes something on this ticket, and took nothing on another that she has kept."""
    back = aliased(PurchaseLine)
    came_back = (
        select(func.coalesce(func.sum(-back.quantity), 0))
        .where(back.returns_line_id == PurchaseLine.id)
        .correlate(PurchaseLine)
        .scalar_subquery()
    )
    tickets = session.scalars(
        select(PurchaseLine.purchase_id)
        .where(
            PurchaseLine.member_id == purchase.member_id,
            PurchaseLine.price > 0,
            PurchaseLine.quantity > came_back,
        )
        .distinct()
        .limit(2)
    ).all()
    return tickets == [purchase.id]
