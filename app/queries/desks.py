"""Who can do how much on which day (C19), as placing asks it."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.placement import Desk
from app.domain.shop import ShopSettings
from app.queries import day_load

NOBODY = 0
"""The desk of a shop that has put no staff on file."""
_WEEK = "1234567"


def load(session: ReadSession, settings: ShopSettings) -> tuple[Desk, ...]:
    """Return the desks of those who work here now; one of nobody's where none is on file."""
    found = tuple(
        Desk(one.staff_id, one.capacity, frozenset(int(each) for each in one.workdays or _WEEK))
        for one in day_load.hands(session, settings)
    )
    return found or (Desk(NOBODY, settings.daily_contacts),)


def closed(session: ReadSession, settings: ShopSettings) -> frozenset[int]:
    """Return the days of the week (1 Monday … 7) on which nobody is in touch with anybody.

    Where that is all of them, nothing is known of who works when: then none is.
    """
    working = {day for desk in load(session, settings) if desk.a_day for day in desk.weekdays}
    return frozenset(range(1, 8)) - working if working else frozenset()


def away(session: ReadSession, day: date) -> frozenset[int]:
    """Return the members of staff who do not work on a day."""
    return frozenset(
        id_
        for id_, workdays, _ in day_load.STAFF.rows(session)
        if workdays and str(day.isoweekday()) not in workdays
    )
