"""Who can do how much on which day (C19): staff, working days, contacts a day."""

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.placement import Desk
from app.domain.shop import ShopSettings
from app.models import Staff

NOBODY = 0
"""The desk of a shop that has put no staff on file."""
_WEEK = "1234567"


def load(session: ReadSession, settings: ShopSettings) -> tuple[Desk, ...]:
    """Return the desks of those who work here now; of nobody's name where none is on file."""
    rows = session.execute(
        select(Staff.id, Staff.capacity, Staff.workdays).where(Staff.active == 1).order_by(Staff.id)
    )
    found = tuple(
        Desk(
            row.id,
            settings.daily_contacts if row.capacity is None else row.capacity,
            frozenset(int(each) for each in row.workdays or _WEEK if each in _WEEK),
        )
        for row in rows
    )
    return found or (Desk(NOBODY, settings.daily_contacts),)
