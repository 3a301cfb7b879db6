"""Contacts of the year and who came back, by occasion (rule C22)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight import contacts
from app.domain.insight.contacts import Contacts
from app.domain.shop import ShopSettings
from app.queries.insight import closed


def load(
    session: ReadSession,
    settings: ShopSettings,  # noqa: ARG001  (all topics ask alike)
    today: date,
    first: date | None = None,
) -> Contacts:
    """Return the contacts closed in the 365 days up to `today`; with `first`, of those due since."""
    return contacts.by_rule(closed.load(session, today, first), today)
