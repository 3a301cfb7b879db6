"""Contacts of the year and who came back, by occasion (rule C22)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight import contacts
from app.domain.insight.contacts import Contacts
from app.domain.shop import ShopSettings
from app.queries.insight import closed


def load(session: ReadSession, settings: ShopSettings, today: date) -> Contacts:  # noqa: ARG001  (all topics ask alike)
    """Return the contacts closed in the 365 days up to `today`."""
    return contacts.by_rule(closed.load(session, today), today)
