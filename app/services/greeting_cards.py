"""Note that greeting cards are on their way: the tasks that asked for them are done (C1)."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.models import Contact
from app.services import contacts
from app.services.recording import operation


@operation("contact.close")
def posted(session: WriteSession, cards: Iterable[tuple[int, date]], on: date) -> int:
    """Close the open card task of each (member, birthday) as posted on the day `on`; return how many.

    A card that nobody had planned, or whose task is closed, changes nothing.
    """
    wanted = set(cards)
    if not wanted:
        return 0
    days = [day for _, day in wanted]
    open_tasks = session.execute(
        select(Contact.id, Contact.member_id, Contact.occasion_day).where(
            Contact.script == "C1.card",
            Contact.outcome.is_(None),
            Contact.occasion_day.between(min(days), max(days)),
        )
    ).all()
    closed = [row.id for row in open_tasks if (row.member_id, row.occasion_day) in wanted]
    for contact_id in closed:
        contacts.close(session, contact_id, "posted", on)
    return len(closed)
