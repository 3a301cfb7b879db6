"""Record a ticket: what she took, for whom, and what she brought back (P1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, kept_lines, occasions
from app.domain.card_rights import Right
from app.models import BenefitClaim, Contact, Feedback, Member, Purchase, PurchaseLine, Relative, Staff
from app.services import (
    card_rights,
    checks,
    ledger_undo,
    planning,
    referrals,
    returns,
    standing,
    ticket_ledger,
    win_backs,
)
from app.services.recording import operation
from app.services.ticket_ledger import Settled

BALANCE: Final = "balance"
PAYMENTS: Final = ("", "cash", "card", BALANCE)
"""Ways of paying; "" where nobody noted it, balance where all of it is paid of hers."""
LARGEST: Final = 10**15
"""Minor units of a ticket: sums over thousands of such tickets still fit the file's whole numbers."""
FOR_WHOM: Final = (kept_lines.SELF, kept_lines.GIFT, kept_lines.RELATIVE)


@dataclass(frozen=True, slots=True)
class NewLine:
    """One item of a ticket. A return has a negative price and quantity and names the line it returns."""

    item: str
    price: int
    """Paid for the whole line, minor units."""
    quantity: int = 1
    sku: str = ""
    category: str = ""
    styles: str = ""
    """Tags separated by commas."""
    size: str = ""
    colour: str = ""
    season: str = ""
    list_price: int | None = None
    for_whom: str = kept_lines.SELF
    relative_id: int | None = None
    returns_line_id: int | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket that was recorded."""

    id: int
    line_ids: tuple[int, ...]
    total: int
    """Minor units, the discount taken off."""
    contact_ids: tuple[int, ...]
    """The contacts that follow from it."""
    settled: Settled
    """What it did to her points and her balance."""
    level: str = ""
    """The level that she has reached with it; "": none."""


@operation("purchase.record")
def record(
    session: WriteSession,
    member_id: int,
    lines: Sequence[NewLine],
    day: date,
    *,
    time: str = "",
    staff_id: int | None = None,
    discount: int = 0,
    payment: str = "",
    ticket: str | None = None,
    paid_from_balance: int | None = None,
    redeemed: int = 0,
) -> Ticket:
    """Record a ticket of `day`, post its points, plan what follows from it, and return it.

    `discount` is taken off it, minor units, and beside it what the points `redeemed` are worth; the
    ticket keeps the sum of both. `paid_from_balance` of it is paid of her balance and the rest by
    `payment`; without it nothing, or all of it where the payment is the balance. Raises Unknown (member,
    staff, relative, line), BadValue for a line that cannot be, TicketOnFile, TooManyBack and TooMuchBack
    for a return of more than is left of its line, NotEnough, CardGivesNone for points.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    checks.happened(session, "day", day)
    if not lines:
        raise errors.BadValue("lines", "", "empty")
    turnover = sum(abs(line.price) for line in lines)
    if turnover > LARGEST:
        raise errors.BadValue("price", str(turnover), "too_large")
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    number = checks.text("ticket", ticket) or None if ticket else None
    if number:
        is_new(session, number)
    whole = max(0, sum(line.price for line in lines))
    if discount < 0 or discount > whole:
        raise errors.BadValue("discount", str(discount), "too_large")
    if redeemed:
        card_rights.needed(session, member_id, Right.REDEEM, day)
    discount += ticket_ledger.worth(session, redeemed, whole - discount)
    purchase = Purchase(
        member_id=member_id,
        day=day,
        time=checks.text("time", time),
        ticket=number,
        staff_id=staff_id,
        discount=discount,
        payment=checks.choice("payment", payment, PAYMENTS),
    )
    session.add(purchase)
    session.flush()
    ids = tuple(_line(session, purchase, line) for line in lines)
    total = sum(line.price for line in lines) - discount
    if paid_from_balance is None:
        paid_from_balance = total if payment == BALANCE else 0
    settled = ticket_ledger.settle(session, purchase, paid_from_balance, redeemed)
    planning.withdraw(
        session,
        Contact.member_id == member_id,
        Contact.rule == "C5",
        Contact.occasion_key < occasions.silence_key(day),
    )
    if any(line.price > 0 for line in lines):
        win_backs.came_back(session, member_id, day)
    risen = standing.raise_level(session, member_id, day, staff_id)
    friend = referrals.brought_nearer(session, purchase)
    if friend is not None:
        standing.raise_level(session, friend, day, staff_id)
    contacts = planning.follow_up(session, member_id, day)
    return Ticket(purchase.id, ids, total, contacts, settled, risen.after if risen else "")


def is_new(session: WriteSession, number: str) -> None:
    """Refuse the number of a ticket that is on file. Raises TicketOnFile."""
    there = select(Purchase.day, Member.card, Member.name).join(Member, Member.id == Purchase.member_id)
    for day, card, name in session.execute(there.where(Purchase.ticket == number).limit(1)):
        raise errors.TicketOnFile(number, day, f"{card} {name}" if card else name)


@operation("purchase.remove")
def remove(session: WriteSession, purchase_id: int) -> None:
    """Move a ticket that was recorded by mistake to the bin; what came of it goes along.

    That is what was planned because of it, what was given with it, and a level that it alone had reached:
    hers, or of the friend who brought her.

    Raises Unknown, BroughtBack where another ticket takes one of its lines back, and SpentSince where the
    points that it earned have been spent.
    """
    purchase = checks.known(session, Purchase, "purchase", purchase_id)
    session.member_id = purchase.member_id
    lines = session.scalars(select(PurchaseLine).where(PurchaseLine.purchase_id == purchase_id)).all()
    later = select(PurchaseLine.id).where(
        PurchaseLine.returns_line_id.in_([line.id for line in lines]), PurchaseLine.purchase_id != purchase_id
    )
    if session.scalar(later.limit(1)):
        raise errors.BroughtBack(purchase_id)
    friend = referrals.brought_nearer(session, purchase)
    ledger_undo.of_purchase(session, purchase_id)
    planning.withdraw(session, Contact.purchase_id == purchase_id)
    for contact in session.scalars(select(Contact).where(Contact.purchase_id == purchase_id)):
        contact.purchase_id = None
    for said in session.scalars(select(Feedback).where(Feedback.purchase_id == purchase_id)):
        said.purchase_id = None
    for claim in session.scalars(select(BenefitClaim).where(BenefitClaim.purchase_id == purchase_id)):
        session.delete(claim)  # what was given with it was not given
    for line in sorted(lines, key=lambda line: line.returns_line_id is None):
        session.delete(line)
        session.flush()
    session.delete(purchase)
    standing.fall_back(session, purchase.member_id, purchase.day)
    if friend is not None:
        standing.fall_back(session, friend, purchase.day)
    win_backs.not_back(session, purchase.member_id, purchase.day)


def _line(session: WriteSession, purchase: Purchase, line: NewLine) -> int:
    checks.choice("for_whom", line.for_whom, FOR_WHOM)
    if line.quantity == 0 or (line.price < 0) != (line.quantity < 0 and line.price != 0):
        raise errors.BadValue("quantity", str(line.quantity), "not_a_quantity")
    item = checks.text("item", line.item)
    if not item:
        raise errors.BadValue("item", line.item, "empty")
    if line.relative_id is not None:
        relative = checks.known(session, Relative, "relative", line.relative_id)
        if relative.member_id != purchase.member_id or line.for_whom != kept_lines.RELATIVE:
            raise errors.BadValue("for_whom", line.for_whom, "not_a_choice")
    if line.returns_line_id is not None:
        _may_return(session, purchase, line)
    row = PurchaseLine(
        purchase_id=purchase.id,
        member_id=purchase.member_id,
        day=purchase.day,
        item=item,
        price=line.price,
        quantity=line.quantity,
        sku=checks.text("sku", line.sku),
        category=checks.text("category", line.category),
        styles=checks.text("styles", line.styles),
        size=checks.text("size", line.size),
        colour=checks.text("colour", line.colour),
        season=checks.text("season", line.season),
        list_price=line.list_price,
        for_whom=line.for_whom,
        relative_id=line.relative_id,
        returns_line_id=line.returns_line_id,
    )
    session.add(row)
    session.flush()
    return row.id


def _may_return(session: WriteSession, purchase: Purchase, line: NewLine) -> None:
    """Refuse a return of somebody else's line, of one of a later day, or of more than was taken."""
    key = line.returns_line_id or 0
    bought = checks.known(session, PurchaseLine, "line", key)
    if bought.member_id != purchase.member_id or bought.quantity < 0 or bought.day > purchase.day:
        raise errors.BadValue("returns", str(key), "not_a_choice")
    if line.quantity >= 0:
        raise errors.BadValue("quantity", str(line.quantity), "too_large")
    returns.hold(session, bought, -line.quantity, -line.price)
