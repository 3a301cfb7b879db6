"""When members were last in: the day of the latest ticket of each."""

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.models import Purchase
from app.queries.prepared import Days, Prepared

# One step down the index for each member; grouping would read every ticket of every one.
_WANTED = func.json_each(bindparam("members")).table_valued("value")
_LATEST = (
    select(func.max(Purchase.day))
    .where(Purchase.member_id == _WANTED.c.value, Purchase.day <= bindparam("today"))
    .correlate(_WANTED)
    .scalar_subquery()
)
_OF = Prepared(select(_WANTED.c.value, _LATEST.label("day")))


def of(session: ReadSession, member_ids: Iterable[int], today: date) -> dict[int, date]:
    """Return the day of the last ticket up to `today` by member; who has none is absent."""
    days = Days()
    rows = _OF.rows(session, members=json.dumps(sorted(set(member_ids))), today=today)
    return {member_id: days[day] for member_id, day in rows if day is not None}
