"""Stored value: paid in by a plan or freely, spent on tickets, paid out and put right with a reason."""

from dataclasses import dataclass
from datetime import date

from app.database.sessions import WriteSession
from app.domain import errors, points, wallet
from app.domain.card_rights import Right
from app.queries import lots, settings, terms
from app.services import card_rights, checks, ledger, money_back, standing
from app.services.ledger import MONEY, POINTS
from app.services.recording import operation


@dataclass(frozen=True, slots=True)
class ToppedUp:
    """What came of a top-up."""

    lot_id: int
    points: int
    percent: int
    level: str = ""
    """The level that she has reached by the plan's points; "": none."""


@dataclass(frozen=True, slots=True)
class PaidOut:
    """What came of a refund."""

    points_taken: int
    points_missing: int
    """Points of the plan that would have gone back too, and were spent."""


@operation("balance.topup")
def topup(session: WriteSession, member_id: int, amount: int, day: date) -> ToppedUp:
    """Pay `amount` (minor units) in: the best plan that it reaches brings its points and its discount.

    Raises Unknown, BadValue, CardGivesNone.
    """
    checks.whose(session, member_id)
    card_rights.needed(session, member_id, Right.PAY_IN, day)
    kept = settings.load(session)
    ledger.checked(amount)
    reached = [plan for plan in terms.topup_plans(session, kept) if plan.amount <= amount]
    plan = max(reached, key=lambda plan: plan.amount, default=None)
    name = "" if plan is None else plan.name
    percent, brings = (0, 0) if plan is None else (plan.percent, plan.points)
    lot = ledger.add(session, member_id, MONEY, "topup", amount, day, percent=percent, reason=name)
    risen = None
    if brings:
        until = points.last_day(day, kept.points_months)
        ledger.add(session, member_id, POINTS, "bonus", brings, day, expires_on=until, reason=name)
        risen = standing.raise_level(session, member_id, day, session.actor.staff_id)
    return ToppedUp(lot, brings, percent, risen.after if risen else "")


@operation("balance.pay")
def pay(session: WriteSession, member_id: int, amount: int, day: date, reason: str = "") -> None:
    """Pay something other than a ticket of the balance. Raises Unknown, BadValue, NotEnough."""
    checks.whose(session, member_id)
    ledger.spend(session, member_id, MONEY, "pay", amount, day, reason=checks.text("reason", reason))


@operation("balance.refund")
def refund(session: WriteSession, member_id: int, amount: int, day: date, reason: str) -> PaidOut:
    """Pay out of what is left of what she paid in, with a reason; the points of its plan go in proportion.

    Points that were spent cannot go: the answer says how many. A level that they had reached stands until
    the card is renewed, as one does whose goods come back. Raises Unknown, BadValue, NotPaidIn.
    """
    checks.whose(session, member_id)
    because = checks.reason(reason)
    ledger.checked(amount)
    paid_in = [lot for lot in lots.of_member(session, member_id)[MONEY] if lot.kind in wallet.PAID_IN]
    left = wallet.held(paid_in, day)
    if amount > left:
        raise errors.NotPaidIn(amount, left, settings.load(session).currency)
    draws = ledger.spend(
        session, member_id, MONEY, "refund", amount, day, only=wallet.PAID_IN, reason=because
    )
    going = missing = 0
    for draw in draws:
        for brought_id, share in money_back.going_along(session, draw.lot.id, draw.amount):
            taken = (
                ledger.spend(
                    session, member_id, POINTS, "return", share, day, first=(brought_id,), at_most=True,
                    reason=because,
                )
                if share
                else []
            )  # fmt: skip
            got = sum(one.amount for one in taken)
            going, missing = going + got, missing + share - got
    return PaidOut(going, missing)


@operation("balance.adjust")
def adjust(session: WriteSession, member_id: int, amount: int, day: date, reason: str) -> None:
    """Put her balance right by `amount`, up or down, with a reason. Raises Unknown, BadValue, NotEnough."""
    checks.whose(session, member_id)
    because = checks.reason(reason)
    if amount > 0:
        ledger.add(session, member_id, MONEY, "correct", amount, day, reason=because)
    else:
        ledger.spend(session, member_id, MONEY, "correct", -amount, day, reason=because)
