"""What a ticket does to points and balance: it earns, it is paid of the balance, a return takes back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, points
from app.domain.shop import ShopSettings
from app.models import LedgerEntry, Purchase, PurchaseLine
from app.queries import settings, terms
from app.services import ledger
from app.services.ledger import MONEY, POINTS


@dataclass(frozen=True, slots=True)
class Settled:
    """What a ticket came to."""

    earned: int = 0
    """Points."""
    taken: int = 0
    """Points that went back with the goods."""
    missing: int = 0
    """Points that should have gone back, and had been spent."""
    from_balance: int = 0
    """Minor units; below zero: put back on it."""


def settle(session: WriteSession, purchase: Purchase, from_balance: int) -> Settled:
    """Post what follows from a ticket whose lines are on file; `from_balance` of it is paid of her balance.

    What comes back beyond what she takes is put on the balance where `from_balance` is below zero.
    Raises NotEnough, BadValue.
    """
    lines = session.scalars(
        select(PurchaseLine).where(PurchaseLine.purchase_id == purchase.id).order_by(PurchaseLine.id)
    ).all()
    total = sum(line.price for line in lines) - purchase.discount
    _check(from_balance, total)
    kept = settings.load(session)
    if from_balance > 0:
        ledger.spend(
            session, purchase.member_id, MONEY, "pay", from_balance, purchase.day, purchase_id=purchase.id
        )
    elif from_balance < 0:
        ledger.add(
            session, purchase.member_id, MONEY, "return", -from_balance, purchase.day,
            purchase_id=purchase.id,
        )  # fmt: skip
    taken, missing = _taken(session, purchase, [line for line in lines if line.price < 0], kept)
    earned = _earned(session, purchase, lines, kept)
    return Settled(earned, taken, missing, from_balance)


def _check(from_balance: int, total: int) -> None:
    """Refuse to pay more of the balance than the ticket comes to, or to put more back."""
    low, high = min(total, 0), max(total, 0)
    if not low <= from_balance <= high:
        raise errors.BadValue("paid_from_balance", str(from_balance), "too_large")


def _earned(
    session: WriteSession, purchase: Purchase, lines: Sequence[PurchaseLine], kept: ShopSettings
) -> int:
    """Give the points for what she took: what came back on the same ticket has its own way."""
    bought = sum(line.price for line in lines if line.price > 0) - purchase.discount
    earned = terms.earning(session, kept, purchase.member_id).of(bought, purchase.day)
    if earned:
        until = points.last_day(purchase.day, kept.points_months)
        ledger.add(
            session, purchase.member_id, POINTS, "earn", earned, purchase.day, expires_on=until,
            purchase_id=purchase.id,
        )  # fmt: skip
    return earned


def _taken(
    session: WriteSession, purchase: Purchase, back: Sequence[PurchaseLine], kept: ShopSettings
) -> tuple[int, int]:
    """Take back the points of what came back, of its ticket's own lot first; say what is missing."""
    named: defaultdict[int, list[PurchaseLine]] = defaultdict(list)
    share = 0
    for line in back:
        first = None if line.returns_line_id is None else session.get(PurchaseLine, line.returns_line_id)
        if first is None:
            share += points.earned(
                -line.price,
                kept.digits,
                kept.points_unit,
                terms.points_rate(session, kept, purchase.member_id),
            )
        else:
            named[first.purchase_id].append(line)
    owed: list[tuple[int, tuple[int, ...]]] = [(share, ())]
    owed += [_owed(session, ticket_id, its) for ticket_id, its in named.items()]
    taken = missing = 0
    for amount, lot_ids in owed:
        if not amount:
            continue
        draws = ledger.spend(
            session, purchase.member_id, POINTS, "return", amount, purchase.day, first=lot_ids, at_most=True,
            purchase_id=purchase.id,
        )  # fmt: skip
        got = sum(draw.amount for draw in draws)
        taken, missing = taken + got, missing + amount - got
    return taken, missing


def _owed(session: WriteSession, ticket_id: int, back: Sequence[PurchaseLine]) -> tuple[int, tuple[int, ...]]:
    """Return the points that go back for these lines of one ticket, and the lots that it earned."""
    lots_of_it = session.execute(
        select(LedgerEntry.id, LedgerEntry.delta).where(
            LedgerEntry.purchase_id == ticket_id,
            LedgerEntry.kind == "earn",
            LedgerEntry.id.not_in(select(LedgerEntry.reverses).where(LedgerEntry.reverses.is_not(None))),
        )
    ).all()
    paid = session.scalar(
        select(func.sum(PurchaseLine.price)).where(
            PurchaseLine.purchase_id == ticket_id, PurchaseLine.price > 0
        )
    )
    its = select(PurchaseLine.id).where(PurchaseLine.purchase_id == ticket_id)
    all_back = -(
        session.scalar(select(func.sum(PurchaseLine.price)).where(PurchaseLine.returns_line_id.in_(its))) or 0
    )
    now = -sum(line.price for line in back)
    earned = sum(delta for _, delta in lots_of_it)
    amount = points.going_back(earned, paid or 0, all_back - now, now)
    return amount, tuple(lot_id for lot_id, _ in lots_of_it)
