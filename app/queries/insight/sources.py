"""Newcomers of the year by how they came (rule B4)."""

from collections import defaultdict
from datetime import date, timedelta

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.insight import SPAN, sources
from app.domain.insight.sources import Sources
from app.domain.shop import ShopSettings
from app.models import Member
from app.queries.insight import spent
from app.queries.prepared import Prepared

_JOINED = Prepared(
    select(Member.id, Member.source, Member.referred_by_id.is_not(None)).where(
        Member.joined_on > bindparam("since"), Member.joined_on <= bindparam("day")
    )
)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Sources:  # noqa: ARG001  (all topics ask alike)
    """Return who joined in the 365 days up to `today`; whoever names a friend came through her."""
    spends = spent.by_member(session, today)
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for member_id, source, brought in _JOINED.rows(session, since=today - timedelta(days=SPAN), day=today):
        count = counts[sources.REFERRAL if brought else source]
        count[0] += 1
        if member_id in spends:
            count[1] += 1
            count[2] += spends[member_id]
    return sources.reckon(((key, *count) for key, count in counts.items()), today)  # type: ignore[misc]  # three of them
