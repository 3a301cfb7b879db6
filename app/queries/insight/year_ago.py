"""The members of a year ago beside today: their tiers then and now, and who has bought since (V3, V8)."""

from datetime import date, timedelta

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.insight import SPAN, year_ago
from app.domain.insight.year_ago import YearAgo
from app.domain.shop import ShopSettings
from app.models import PurchaseLine
from app.queries import standing_on
from app.queries.prepared import Prepared

# A return is no purchase.
_BOUGHT = Prepared(
    select(PurchaseLine.member_id)
    .where(
        PurchaseLine.day > bindparam("since"), PurchaseLine.day <= bindparam("day"), PurchaseLine.price > 0
    )
    .distinct()
)


def load(session: ReadSession, settings: ShopSettings, today: date) -> YearAgo:  # noqa: ARG001  (all topics ask alike)
    """Return the year up to `today`, from the end of the month in which it was a year ago."""
    since = months.last(today - timedelta(days=SPAN))
    return year_ago.reckon(
        standing_on.tiers(session, since),
        standing_on.tiers(session, today),
        _bought(session, since - timedelta(days=SPAN), since),
        _bought(session, since, today),
        (since, today),
    )


def _bought(session: ReadSession, since: date, day: date) -> list[int]:
    return [member_id for (member_id,) in _BOUGHT.rows(session, since=since, day=day)]
