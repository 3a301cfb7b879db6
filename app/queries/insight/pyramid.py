"""The pyramid of today, and the moves of the last months as they are kept (rules V2 to V4)."""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.insight import SPAN, pyramid
from app.domain.insight.pyramid import Moves, Pyramid
from app.domain.shop import ShopSettings
from app.queries import settings as settings_query
from app.queries import standing, standing_kept, standing_on

MONTHS: Final = 12
"""So many months' moves are shown, the present one among them."""


def load(session: ReadSession, settings: ShopSettings, today: date) -> Pyramid:
    """Return where everybody stands on `today`, and who moved in each month that is kept."""
    ends = _kept(session, today)
    pairs = list(zip(ends, ends[1:], strict=False))  # noqa: RUF007  (it is looked at twice)
    moved: list[tuple[date, Moves]] = [
        (after, standing_kept.moves(session, before, after)) for before, after in pairs
    ]
    if standing_on.fresh(session, today):
        now = months.last(today)
        stands = standing_kept.counts(session, now)
        if ends:
            moved.append((today, standing_kept.moves(session, ends[-1], now)))
        return pyramid.reckon(stands, moved, today, standing_kept.lost(session, _year_ago(today), today))
    found = standing.everybody(session, today, standing.rules(session, settings), None)
    if ends:
        before = standing_kept.tiers_of(session, ends[-1])
        moved.append((today, Counter((before.get(row.member_id, ""), row.tier) for row in found.rows)))
    stands = [(row.tier, row.level, 1, row.spend) for row in found.rows]
    return pyramid.reckon(stands, moved, today, standing_kept.lost(session, _year_ago(today), today))


def _year_ago(today: date) -> date:
    """Return the end of the month in which it was a year ago."""
    return months.last(today - timedelta(days=SPAN))


def _kept(session: ReadSession, today: date) -> list[date]:
    """Return the ends of the latest months before that of `today` that are kept, the earliest first."""
    kept = standing_kept.load(settings_query.stored(session))
    if kept is None:
        return []
    first = today.replace(day=1)
    ends = [date.fromisoformat(end) for end in kept.months if end != standing_kept.BEFORE]
    return sorted(end for end in ends if end < first)[-MONTHS:]
