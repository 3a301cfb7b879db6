"""Cohorts by the quarter of the first purchase: one pass over the covering index of the lines."""

from collections import Counter
from datetime import date

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain.insight import cohorts
from app.domain.insight.cohorts import Cohorts
from app.domain.shop import ShopSettings
from app.models import PurchaseLine
from app.queries.prepared import Prepared

# A return is no purchase: whoever only brought something back has not bought again. The days of a member
# come in one text: telling them apart in SQL would sort all of them.
_DAYS = Prepared(
    select(func.group_concat(PurchaseLine.day))
    .where(PurchaseLine.day <= bindparam("day"), PurchaseLine.price > 0)
    .group_by(PurchaseLine.member_id)
)


class _Places(dict[str, int]):
    """The place of a day's quarter by the day's text, each read once."""

    def __missing__(self, text: str) -> int:
        found = self[text] = cohorts.quarter(date.fromisoformat(text)).place
        return found


def load(session: ReadSession, settings: ShopSettings, today: date) -> Cohorts:  # noqa: ARG001  (all topics ask alike)
    """Return the latest cohorts as they stand on `today`."""
    place = _Places().__getitem__
    counts: Counter[tuple[int, int]] = Counter()
    for (days,) in _DAYS.rows(session, day=today):
        bought = set(map(place, days.split(",")))
        began = min(bought)
        counts.update([(began, at) for at in bought])
    return cohorts.reckon(
        ((cohorts.at(began), cohorts.at(at), members) for (began, at), members in counts.items()), today
    )
