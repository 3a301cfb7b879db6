"""What a ticket does to points and balance: it earns, it is paid of the balance, a return takes back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain import errors, permissions, points, till
from app.domain.shop import ShopSettings
from app.models import LedgerEntry, LotDraw, Purchase, PurchaseLine
from app.queries import settings, terms
from app.services import ledger, money_back, referrals
from app.services.ledger import MONEY, POINTS

_LOT = aliased(LedgerEntry)
_REVERSED = aliased(LedgerEntry)
_STANDS = LedgerEntry.id.not_in(select(_REVERSED.reverses).where(_REVERSED.reverses.is_not(None)))


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
    redeemed: int = 0
    """Points that were spent on a discount of it."""
    given: int = 0
    """Points that came back to her: they had been redeemed on what she brings back."""
    thanks: int = 0
    """Points of the friend who brought her: it is her first purchase."""
    welcome: int = 0
    """Points of hers for it."""


def worth(session: WriteSession, redeemed: int, most: int) -> int:
    """Return what so many points take off a ticket of `most`, minor units. Raises BadValue."""
    if not redeemed:
        return 0
    kept = settings.load(session)
    ledger.checked(redeemed)
    off = points.worth(redeemed, kept.digits, kept.points_worth)
    if not off:
        raise errors.BadValue("points", str(redeemed), "not_a_choice")
    if off > most:
        raise errors.BadValue("points", str(redeemed), "too_large")
    return off


def settle(session: WriteSession, purchase: Purchase, from_balance: int, redeemed: int = 0) -> Settled:
    """Post what follows from a ticket whose lines are on file; `from_balance` of it is paid of her balance.

    What comes back beyond what she takes is put on the balance where `from_balance` is below zero. The
    points `redeemed` are in the ticket's discount already. Raises NotEnough, BadValue.
    """
    lines = session.scalars(
        select(PurchaseLine).where(PurchaseLine.purchase_id == purchase.id).order_by(PurchaseLine.id)
    ).all()
    total = sum(line.price for line in lines) - purchase.discount
    _check(from_balance, total)
    kept = settings.load(session)
    if redeemed:
        ledger.spend(
            session, purchase.member_id, POINTS, "redeem", redeemed, purchase.day, purchase_id=purchase.id
        )
    if from_balance > 0:
        ledger.spend(
            session, purchase.member_id, MONEY, "pay", from_balance, purchase.day, purchase_id=purchase.id
        )
    elif from_balance < 0:
        _put_back(session, purchase, -from_balance)
    back = [line for line in lines if line.price < 0]
    if any(line.returns_line_id is not None for line in lines):
        money_back.hold(session, purchase.id)
    given = _given(session, purchase, back)
    taken, missing = _taken(session, purchase, back, kept)
    for ticket_id, its in _by_ticket(session, back).items():
        whole, before, now = _measure(session, ticket_id, its)
        if ticket_id is not None and before + now >= whole:
            referrals.gone_back(session, purchase, ticket_id)
    earned = _earned(session, purchase, lines, kept)
    return Settled(
        earned, taken, missing, from_balance, redeemed, given, *referrals.first_bought(session, purchase)
    )


def _put_back(session: WriteSession, purchase: Purchase, amount: int) -> None:
    """Put on her balance what came back: what she had not paid in stays what it was, and is not paid out."""
    named, unnamed = money_back.most(session, purchase.id)
    if amount > named + unnamed:
        raise errors.BadValue("paid_from_balance", str(-amount), "too_large")
    if amount > named:  # nothing shows that it was bought here: who may pay money out may say so
        permissions.require(session.actor.role, "balance.refund")
    given = money_back.presents(session, purchase.id, amount)
    for kind, part in (("correct", given), ("return", amount - given)):
        if part:
            ledger.add(session, purchase.member_id, MONEY, kind, part, purchase.day, purchase_id=purchase.id)


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
    named = _by_ticket(session, back)
    rate = terms.points_rate(session, kept, purchase.member_id) if None in named else 0
    share = sum(
        points.earned(-line.price, kept.digits, kept.points_unit, rate) for line in named.pop(None, [])
    )
    owed: list[tuple[int, tuple[int, ...]]] = [(share, ())]
    owed += [_owed(session, ticket_id, its) for ticket_id, its in named.items() if ticket_id is not None]
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
            LedgerEntry.purchase_id == ticket_id, LedgerEntry.kind == "earn", _STANDS
        )
    ).all()
    earned = sum(delta for _, delta in lots_of_it)
    amount = points.going_back(earned, *_measure(session, ticket_id, back))
    return amount, tuple(lot_id for lot_id, _ in lots_of_it)


def _given(session: WriteSession, purchase: Purchase, back: Sequence[PurchaseLine]) -> int:
    """Give back the points that were redeemed on what came back, in proportion; say how many."""
    given = 0
    for ticket_id, its in _by_ticket(session, back).items():
        spent = select(LedgerEntry.id, LedgerEntry.delta).where(
            LedgerEntry.purchase_id == ticket_id, LedgerEntry.kind == "redeem", _STANDS
        )
        redeemed = {} if ticket_id is None else {row[0]: row[1] for row in session.execute(spent)}
        amount = points.going_back(-sum(redeemed.values()), *_measure(session, ticket_id, its))
        if not amount:
            continue
        ends = session.scalars(
            select(_LOT.expires_on)
            .join(LotDraw, LotDraw.lot_id == _LOT.id)
            .where(LotDraw.entry_id.in_(redeemed))
        )
        ledger.add(
            session, purchase.member_id, POINTS, "return", amount, purchase.day,
            expires_on=points.counts_again(purchase.day, ends), purchase_id=purchase.id,
        )  # fmt: skip
        given += amount
    return given


def _by_ticket(
    session: WriteSession, back: Sequence[PurchaseLine]
) -> defaultdict[int | None, list[PurchaseLine]]:
    """Return what came back by the ticket on which it was taken; None: nobody says on which."""
    named: defaultdict[int | None, list[PurchaseLine]] = defaultdict(list)
    for line in back:
        first = None if line.returns_line_id is None else session.get(PurchaseLine, line.returns_line_id)
        named[None if first is None else first.purchase_id].append(line)
    return named


def _measure(
    session: WriteSession, ticket_id: int | None, back: Sequence[PurchaseLine]
) -> tuple[int, int, int]:
    """Return what a ticket's lines came to, what of it had come back before, and what comes back now.

    It goes by the pieces: what was paid back for them may be less than they came to.
    """
    lines = session.execute(
        select(PurchaseLine.id, PurchaseLine.price, PurchaseLine.quantity).where(
            PurchaseLine.purchase_id == ticket_id, PurchaseLine.price > 0
        )
    ).all()
    gone = select(PurchaseLine.returns_line_id, func.sum(-PurchaseLine.quantity)).where(
        PurchaseLine.returns_line_id.in_([line[0] for line in lines])
    )
    until = {row[0]: row[1] for row in session.execute(gone.group_by(PurchaseLine.returns_line_id))}
    now = {line.returns_line_id: 0 for line in back}
    for line in back:
        now[line.returns_line_id] -= line.quantity
    all_back = before = 0
    for key, price, quantity in lines:
        all_back += till.refund(price, quantity, until.get(key, 0), 0, price)
        before += till.refund(price, quantity, until.get(key, 0) - now.get(key, 0), 0, price)
    return sum(line[1] for line in lines), before, all_back - before
