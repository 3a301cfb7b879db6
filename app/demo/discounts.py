"""The sample's discounts on whole tickets: what her level takes off, and the offer of her birthday month.

Neither comes on top of a reduced price, nor on a ticket of which something came back, and not everybody
asks for it.
"""

from collections import defaultdict
from datetime import UTC, date, datetime, time
from fractions import Fraction
from random import Random
from typing import Any, Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain import till
from app.domain.benefits import Kind
from app.models import Benefit, BenefitClaim, CardLevel, Purchase, PurchaseLine
from app.queries import birth_month

_ASKS: Final = 0.35
"""How likely her level is taken into account on a ticket at full price."""
_CELEBRATES: Final = 0.5
"""How likely she takes the offer on a visit in her birthday month."""


class Discounts:
    """What is given, day by day; written at the end."""

    def __init__(self, session: WriteSession, dice: Random) -> None:
        self._session, self._dice = session, dice
        self._tickets = _full(session)
        self._percents: dict[tuple[str, str], tuple[int, int]] = {
            (code, kind): (key, amount)
            for code, kind, key, amount in session.execute(
                select(CardLevel.code, Benefit.kind, Benefit.id, Benefit.amount).join(
                    Benefit, Benefit.level_id == CardLevel.id
                )
            )
        }
        self._celebrated: set[tuple[int, int]] = set()
        self._off: list[dict[str, Any]] = []
        self._claims: list[dict[str, Any]] = []

    def give(self, member_id: int, day: date, level: str) -> int:
        """Return what is taken off her tickets of a day on which she comes with a level, minor units."""
        return sum(
            self._one(member_id, day, level, key, total)
            for key, total in self._tickets.get((member_id, day), ())
        )

    def write(self) -> None:
        """Put on file what was given."""
        if self._off:
            self._session.execute(update(Purchase), self._off)
        if self._claims:
            self._session.execute(insert(BenefitClaim), self._claims)

    def _one(self, member_id: int, day: date, level: str, key: int, total: int) -> int:
        benefit, percent = self._percents.get((level, Kind.BIRTHDAY_OFFER.value), (0, 0))
        year = member_id, day.year
        claims = (
            percent > 0
            and year not in self._celebrated
            and birth_month.of(self._session, member_id, day) == day.month
            and self._dice.random() < _CELEBRATES
        )
        if not claims:
            percent = self._percents.get((level, Kind.DISCOUNT.value), (0, 0))[1]
            if not percent or self._dice.random() >= _ASKS:
                return 0
        off = total - till.reduced(total, Fraction(percent, 100))
        self._off.append({"id": key, "discount": off})
        if claims:
            self._celebrated.add(year)
            self._claims.append({
                "member_id": member_id, "benefit_id": benefit, "day": day, "saved": off, "note": "",
                "purchase_id": key, "at": datetime.combine(day, time(12), UTC),
            })  # fmt: skip
        return off


def _full(session: WriteSession) -> dict[tuple[int, date], list[tuple[int, int]]]:
    """Return the tickets at full price of which nothing came back, with what each comes to."""
    back = aliased(PurchaseLine)
    rows = session.execute(
        select(Purchase.member_id, Purchase.day, Purchase.id, func.sum(PurchaseLine.price))
        .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
        .outerjoin(back, back.returns_line_id == PurchaseLine.id)
        .where(Purchase.discount == 0)
        .group_by(Purchase.id)
        .having(
            func.count(back.id) == 0,
            func.min(PurchaseLine.price) > 0,
            func.sum(PurchaseLine.price) >= func.sum(PurchaseLine.list_price * PurchaseLine.quantity),
        )
        .order_by(Purchase.id)
    )
    found: defaultdict[tuple[int, date], list[tuple[int, int]]] = defaultdict(list)
    for member_id, day, key, total in rows:
        found[member_id, day].append((key, total))
    return dict(found)
