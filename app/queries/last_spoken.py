"""When somebody last spoke to members, or left word: the day of the latest such contact of each."""

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.models import Contact
from app.queries.prepared import Days, Prepared

_WANTED = func.json_each(bindparam("members")).table_valued("value")
_LATEST = (
    select(func.max(Contact.closed_on))
    .where(
        Contact.member_id == _WANTED.c.value,
        (Contact.outcome == "reached") | (Contact.outcome == "left_word"),
        Contact.closed_on <= bindparam("today"),
    )
    .correlate(_WANTED)
    .scalar_subquery()
)
_OF = Prepared(select(_WANTED.c.value, _LATEST.label("day")))


def of(session: ReadSession, member_ids: Iterable[int], today: date) -> dict[int, date]:
    """Return the day on which each was last reached or left word, up to `today`; who never was is absent."""
    days = Days()
    rows = _OF.rows(session, members=json.dumps(sorted(set(member_ids))), today=today)
    return {member_id: days[day] for member_id, day in rows if day is not None}
