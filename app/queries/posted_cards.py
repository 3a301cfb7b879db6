"""Which birthday cards are on their way already: their tasks were closed as posted."""

from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Contact


def load(session: ReadSession, start: date, end: date) -> frozenset[tuple[int, date]]:
    """Return (member, birthday) of each card posted for a birthday from `start` to `end`, both included."""
    rows = session.execute(
        select(Contact.member_id, Contact.occasion_day).where(
            Contact.script == "C1.card",
            Contact.outcome == "posted",
            Contact.occasion_day.between(start, end),
        )
    )
    return frozenset((row.member_id, row.occasion_day) for row in rows)
