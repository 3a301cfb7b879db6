"""The table of the staff: tickets, contacts done and on time, who came back, what was said (rule C22)."""

from collections import defaultdict
from datetime import date, timedelta

from app.database.sessions import ReadSession
from app.domain import workdays
from app.domain.insight import SPAN, contacts
from app.domain.insight.contacts import Staff
from app.domain.shop import ShopSettings
from app.queries import staff
from app.queries.insight import closed


def load(session: ReadSession, settings: ShopSettings, today: date) -> Staff:  # noqa: ARG001  (all topics ask alike)
    """Return what each member of staff did in the 365 days up to `today`, and on how many working days."""
    first = today - timedelta(days=SPAN - 1)
    days: dict[str, int] = defaultdict(int)
    for one in staff.everybody(session):
        days[one.name] += workdays.count(one.workdays, first, today) if one.active else 0
    return contacts.by_staff(closed.load(session, today), closed.tickets(session, today), today, days)
