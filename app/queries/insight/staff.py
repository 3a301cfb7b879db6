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


def load(
    session: ReadSession,
    settings: ShopSettings,  # noqa: ARG001  (all topics ask alike)
    today: date,
    first: date | None = None,
) -> Staff:
    """Return what each member of staff did in the 365 days up to `today`, and on how many working days.

    With `first` days and tickets are those from it on, and contacts those that fell due since.
    """
    begins = today - timedelta(days=SPAN - 1) if first is None else first
    days: dict[str, int] = defaultdict(int)
    for one in staff.everybody(session):
        days[one.name] += workdays.count(one.workdays, begins, today) if one.active else 0
    done, sold = closed.load(session, today, first), closed.tickets(session, today, first)
    return contacts.by_staff(done, sold, today, days)
