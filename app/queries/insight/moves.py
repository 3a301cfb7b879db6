"""Who moved between the tiers month by month, as it is kept (rule V3)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight.moves import Moves
from app.domain.shop import ShopSettings
from app.queries.insight import pyramid


def load(session: ReadSession, settings: ShopSettings, today: date) -> Moves:
    """Return the moves of the months that are kept, the present one up to `today`."""
    return Moves(today, pyramid.load(session, settings, today).months)
