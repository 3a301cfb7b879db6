"""Set the shop's terms: its top-up plans and the gifts that points buy."""

from collections.abc import Sequence

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import discounts, errors
from app.models import Gift, TopupPlan
from app.queries.terms import GiftRow, PlanRow
from app.services import checks
from app.services.ledger import LARGEST
from app.services.recording import operation


@operation("terms.change")
def set_plans(session: WriteSession, plans: Sequence[PlanRow]) -> None:
    """Offer these plans; those that are not named are no longer offered. Raises Unknown, BadValue."""
    staying = set()
    for plan in plans:
        for name, value, least, most in (
            ("amount", plan.amount, 1, LARGEST),
            ("points", plan.points, 0, LARGEST),
            ("percent", plan.percent, 0, discounts.MOST),
        ):
            checks.within(name, value, least, most)
        row = None if plan.id is None else checks.known(session, TopupPlan, "plan", plan.id)
        if row is None:
            row = TopupPlan(amount=plan.amount)
            session.add(row)
        row.name, row.amount = checks.text("name", plan.name), plan.amount
        row.points, row.percent, row.active = plan.points, plan.percent, int(plan.active)
        session.flush()
        staying.add(row.id)
    for row in session.scalars(select(TopupPlan).where(TopupPlan.id.not_in(staying))):
        row.active = 0


@operation("terms.change")
def set_gifts(session: WriteSession, gifts: Sequence[GiftRow]) -> None:
    """Offer these gifts (id 0: a new one); those not named are not offered. Raises Unknown, BadValue."""
    staying = set()
    for gift in gifts:
        checks.within("points", gift.points, 1, LARGEST)
        checks.within("cost", gift.cost, 0, LARGEST)
        name = checks.text("name", gift.name)
        if not name:
            raise errors.BadValue("name", "", "empty")
        row = checks.known(session, Gift, "gift", gift.id) if gift.id else None
        if row is None:
            row = Gift(name=name, points=gift.points)
            session.add(row)
        row.name, row.points, row.cost, row.active = name, gift.points, gift.cost, int(gift.active)
        session.flush()
        staying.add(row.id)
    for row in session.scalars(select(Gift).where(Gift.id.not_in(staying))):
        row.active = 0
