"""Conditions on sums: visits, what was spent, points and stored value."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select

from app.domain import tiers, wallet
from app.models import Account, LedgerEntry, LotDraw, Member, Purchase, PurchaseLine
from app.queries.condition_asked import Asked, Fits, Fitting, between


def _visits(asked: Asked) -> Fits:
    days = (
        select(func.count(Purchase.day.distinct()))
        .where(Purchase.member_id == Member.id, Purchase.day <= asked.today)
        .correlate(Member)
        .scalar_subquery()
    )
    return between(asked, days)


def spent(today: date, since: date | None = None) -> ColumnElement[int]:
    """Return what she paid up to `today`, after `since`, less discounts on whole tickets; minor units."""
    lines = select(func.sum(PurchaseLine.price)).where(
        PurchaseLine.member_id == Member.id, PurchaseLine.day <= today
    )
    off = select(func.sum(Purchase.discount)).where(Purchase.member_id == Member.id, Purchase.day <= today)
    if since is not None:
        lines, off = lines.where(PurchaseLine.day > since), off.where(Purchase.day > since)
    paid, taken = (func.coalesce(each.correlate(Member).scalar_subquery(), 0) for each in (lines, off))
    return paid - taken


def a_year_before(today: date) -> date:
    """Return the day after which a purchase counts as of the last twelve months."""
    return today - timedelta(days=tiers.SPAN)


def _spent_365(asked: Asked) -> Fits:
    return between(asked, spent(asked.today, a_year_before(asked.today)))


def _spent(asked: Asked) -> Fits:
    return between(asked, spent(asked.today))


def _points(asked: Asked) -> Fits:
    return between(asked, _lots(asked, "points"))


def _balance(asked: Asked) -> Fits:
    return between(asked, _lots(asked, "money"))


def _lots(asked: Asked, kind: str) -> ColumnElement[int]:
    """Return what she can spend: what is left of the lots that count today."""
    counting = (
        Account.holder_id == Member.id,
        Account.kind == kind,
        LedgerEntry.delta > 0,
        LedgerEntry.kind != wallet.REVERSE,
        or_(LedgerEntry.kind != wallet.OPEN, LedgerEntry.day <= asked.today),
        or_(LedgerEntry.expires_on.is_(None), LedgerEntry.expires_on >= asked.today),
    )
    lots = (
        select(func.sum(LedgerEntry.delta))
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(*counting)
    )
    draws = (
        select(func.sum(LotDraw.amount))
        .join(LedgerEntry, LedgerEntry.id == LotDraw.lot_id)
        .join(Account, Account.id == LedgerEntry.account_id)
        .where(*counting)
    )
    came, went = (func.coalesce(each.correlate(Member).scalar_subquery(), 0) for each in (lots, draws))
    return came - went


FITS: Final[Mapping[str, Fitting]] = {
    "spent_365": _spent_365,
    "spent": _spent,
    "visits": _visits,
    "points": _points,
    "balance": _balance,
}
