"""The table of the staff: tickets, contacts done and on time, who came back, what was said (rule C22)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight import contacts
from app.domain.insight.contacts import Staff
from app.domain.shop import ShopSettings
from app.queries.insight import closed


def load(session: ReadSession, settings: ShopSettings, today: date) -> Staff:  # noqa: ARG001  (all topics ask alike)
    """Return what each member of staff did in the 365 days up to `today`."""
    return contacts.by_staff(closed.load(session, today), closed.tickets(session, today), today)
