"""Who the contacts of the year went to, by the tier of today (rule V9)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight import effort
from app.domain.insight.effort import Effort
from app.domain.shop import ShopSettings
from app.queries import standing_on
from app.queries.insight import closed


def load(
    session: ReadSession,
    settings: ShopSettings,  # noqa: ARG001  (all topics ask alike)
    today: date,
    first: date | None = None,
) -> Effort:
    """Return the split of the contacts closed in the 365 days up to `today`, or of those due from `first`."""
    done = closed.by_member(session, today, first)
    tiers = standing_on.of(session, done, today) if done else {}
    return effort.reckon(((tiers.get(who, ("", ""))[0], count) for who, count in done.items()), today)
