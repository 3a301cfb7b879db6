"""What a member complained of and is not settled yet: whoever calls her has to know."""

from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.models import Feedback
from app.queries.prepared import Prepared, day, maybe_day


class OpenComplaint(NamedTuple):
    """One complaint that is open."""

    id: int
    said: str
    told_on: date
    due: date | None
    """By then it is to be settled; None: nothing is promised."""
    contact_id: int | None
    """The contact in which she said it."""


_OPEN: Final = Prepared(
    select(Feedback.id, Feedback.said, Feedback.told_on, Feedback.due, Feedback.contact_id)
    .where(
        Feedback.member_id == bindparam("member_id"),
        Feedback.kind == "complaint",
        Feedback.closed_on.is_(None),
    )
    .order_by(Feedback.due.is_(None), Feedback.due, Feedback.id)
)


def of_member(session: ReadSession, member_id: int) -> tuple[OpenComplaint, ...]:
    """Return her open complaints, the most urgent first."""
    return tuple(
        OpenComplaint(id_, said, day(told), maybe_day(due), contact_id)
        for id_, said, told, due, contact_id in _OPEN.rows(session, member_id=member_id)
    )
