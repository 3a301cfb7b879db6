"""What took something off the tickets of a span: each discounted ticket with the parts of its discount."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import points
from app.domain.benefits import Kind
from app.domain.insight import SPAN, ticket_off
from app.domain.insight.ticket_off import Off
from app.domain.shop import ShopSettings
from app.models import (
    Account,
    Benefit,
    BenefitClaim,
    LedgerEntry,
    LevelChange,
    LotDraw,
    Member,
    Purchase,
    PurchaseLine,
)
from app.queries import benefits as benefits_query
from app.queries import ledger
from app.queries.prepared import Prepared

_TOTAL = (
    select(func.sum(PurchaseLine.price))
    .where(PurchaseLine.purchase_id == Purchase.id)
    .correlate(Purchase)
    .scalar_subquery()
)
_TICKETS = Prepared(
    select(Purchase.id, Purchase.member_id, Purchase.day, Purchase.discount, _TOTAL, Member.level)
    .join(Member, Member.id == Purchase.member_id)
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("day"), Purchase.discount != 0)
    .order_by(Purchase.id)
)
_CLAIMED = Prepared(
    select(BenefitClaim.purchase_id, func.max(Benefit.amount))
    .join(Benefit, Benefit.id == BenefitClaim.benefit_id)
    .where(BenefitClaim.purchase_id.is_not(None), Benefit.kind == Kind.BIRTHDAY_OFFER.value)
    .group_by(BenefitClaim.purchase_id)
)
_REDEEMED = Prepared(
    select(LedgerEntry.purchase_id, func.sum(-LedgerEntry.delta))
    .where(LedgerEntry.kind == "redeem", LedgerEntry.purchase_id.is_not(None), ledger.stands())
    .group_by(LedgerEntry.purchase_id)
)
_ROSE = Prepared(
    select(LevelChange.member_id, LevelChange.day, LevelChange.before, LevelChange.after).order_by(
        LevelChange.member_id, LevelChange.day, LevelChange.id
    )
)
_LOTS = Prepared(
    select(Account.holder_id, LedgerEntry.id, LedgerEntry.day, LedgerEntry.delta, LedgerEntry.percent)
    .join(Account, Account.id == LedgerEntry.account_id)
    .where(LedgerEntry.percent > 0, Account.holder_id.is_not(None), ledger.stands())
)
_LOT = aliased(LedgerEntry)
_DRAWN = Prepared(
    select(LotDraw.lot_id, LedgerEntry.day, LotDraw.amount, LedgerEntry.purchase_id)
    .join(LedgerEntry, LedgerEntry.id == LotDraw.entry_id)
    .join(_LOT, _LOT.id == LotDraw.lot_id)
    .where(_LOT.percent > 0)
)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Iterator[tuple[str, Off]]:
    """Yield the month and the parts of each discounted ticket of the 365 days up to `today`.

    A level's percent is today's: after a change of terms what an older ticket had is staff's own word.
    """
    tickets = _TICKETS.rows(session, since=today - timedelta(days=SPAN), day=today)
    if not tickets:
        return
    brings = benefits_query.load(session, settings)
    percent = {
        code: next((one.amount for one in its if one.kind is Kind.DISCOUNT), 0)
        for code, its in brings.items()
    }
    claimed: dict[int, int] = dict(_CLAIMED.rows(session))
    redeemed: dict[int, int] = dict(_REDEEMED.rows(session))
    steps, plans = _steps(session), _plans(session)
    for key, member_id, day, discount, total, level in tickets:
        held = _held(steps.get(member_id, []), day, level)
        worth = points.worth(redeemed.get(key, 0), settings.digits, settings.points_worth)
        yield (
            day[:7],
            ticket_off.parts(
                discount, total or 0, worth,
                levels=[percent.get(code, 0) for code in held],
                birthday=claimed.get(key, 0),
                plan=max((lot.percent_on(day, key) for lot in plans.get(member_id, ())), default=0),
            ),
        )  # fmt: skip


class _Lot(NamedTuple):
    """A top-up of a plan, and what was drawn on it: on what day, how much, with which ticket."""

    day: str
    amount: int
    percent: int
    draws: list[tuple[str, int, int | None]]

    def percent_on(self, day: str, ticket: int) -> int:
        """Return its percent on a ticket of that day; 0 where nothing of it was left."""
        drawn = sum(amount for on, amount, by in self.draws if on <= day and by != ticket)
        return self.percent if self.day <= day and drawn < self.amount else 0


def _steps(session: ReadSession) -> dict[int, list[tuple[str, str, str]]]:
    """Return each member's steps of level in their order: on what day, from which, to which."""
    found: defaultdict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for member_id, *step in _ROSE.rows(session):
        found[member_id].append(tuple(step))
    return found


def _held(steps: list[tuple[str, str, str]], day: str, level: str) -> set[str]:
    """Return the levels that she held on a day: before what the day brought, and after."""
    if not steps:
        return {level}
    before = [after for on, _, after in steps if on < day][-1:] or [steps[0][1]]
    return {*before, *(after for on, _, after in steps if on == day)}


def _plans(session: ReadSession) -> dict[int, list[_Lot]]:
    draws: defaultdict[int, list[tuple[str, int, int | None]]] = defaultdict(list)
    for lot_id, *draw in _DRAWN.rows(session):
        draws[lot_id].append(tuple(draw))
    found: defaultdict[int, list[_Lot]] = defaultdict(list)
    for holder_id, lot_id, day, amount, percent in _LOTS.rows(session):
        found[holder_id].append(_Lot(day, amount, percent, draws[lot_id]))
    return found
