"""What the best members buy (rule P2): their lines of the year, found member by member in the index."""

from datetime import date, timedelta

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.insight import SPAN, preferences
from app.domain.insight.preferences import Preferences
from app.domain.shop import ShopSettings
from app.models import PurchaseLine
from app.queries import among
from app.queries.insight.best import best
from app.queries.prepared import Prepared

_LINES = Prepared(
    select(
        PurchaseLine.category, PurchaseLine.item, PurchaseLine.size, PurchaseLine.colour,
        PurchaseLine.price, PurchaseLine.quantity,
    ).where(
        among.given(PurchaseLine.member_id), PurchaseLine.day > bindparam("since"),
        PurchaseLine.day <= bindparam("day"),
    )
)  # fmt: skip


def load(session: ReadSession, settings: ShopSettings, today: date) -> Preferences:  # noqa: ARG001  (all topics ask alike)
    """Return what platinum and gold bought in the 365 days up to `today`, or the top fifth."""
    members, by_tier = best(session, today)
    since = today - timedelta(days=SPAN)
    rows = _LINES.rows(session, ids=among.text(members), since=since, day=today)
    return preferences.reckon(rows, len(members), today, by_tier=by_tier)
