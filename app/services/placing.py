"""Give each open contact its day: in its window, not too often for her, within what a day holds (C18, C19).

What the rules planned stands on the day that each names; here it is spread. Like the plan itself that is no
change of anybody's, and is not in the record of changes.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, NamedTuple

from app.database.sessions import ReadSession, WriteSession
from app.domain import placement
from app.domain.placement import OpenContact, Plan
from app.queries import desks, heard, placing, settings
from app.services.recording import operation
from app.unsearched import unsearched

_MOVE: Final = (
    "UPDATE contact SET due = ?, wanted = ? WHERE id = ? AND due = ? AND outcome IS NULL AND fixed = 0"
)


class Placed(NamedTuple):
    """What was found, and what is to be written for it."""

    plan: Plan
    moves: tuple[tuple[Any, ...], ...]


@unsearched()
def reckoned(session: ReadSession, today: date) -> Placed:
    """Return the plan of `today` for all members, without writing it."""
    found = placing.load(session, today)
    working = desks.load(session, settings.load(session))
    known = heard.counted(session, today)
    plan = placement.place(found.contacts, known, working, today.toordinal(), crowd=found.crowd)
    return Placed(plan, tuple(_moves(found.contacts, plan)))


def _moves(contacts: list[OpenContact], plan: Plan) -> Iterator[tuple[Any, ...]]:
    texts: dict[int, str] = {}

    def text(day: int) -> str:
        if day not in texts:
            texts[day] = date.fromordinal(day).isoformat()
        return texts[day]

    for one in contacts:
        day = plan.days.get(one.id, one.due)
        if day != one.due:
            yield text(day), None if day == one.wanted else text(one.wanted), one.id, text(one.due)


@operation("contact.place")
def keep(session: WriteSession, placed: Placed) -> int:
    """Put the contacts on the days of a plan, and return how many were moved.

    What has been closed, moved or placed by hand since the plan was made is left where it is.
    """
    if not placed.moves:
        return 0
    session.flush()
    return session.connection().exec_driver_sql(_MOVE, [*placed.moves]).rowcount


def place(session: WriteSession, today: date) -> Placed:
    """Give each open contact of all members its day, and return the plan; again, it changes nothing."""
    session.flush()
    found = reckoned(session, today)
    keep(session, found)
    return found
