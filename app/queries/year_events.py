"""The events of a time: who was invited, who came, and what those who came bought afterwards (F2)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, case, func, select

from app.database.sessions import ReadSession
from app.models import Event, Invitation, Purchase, PurchaseLine
from app.queries.prepared import Prepared, day

AFTER: Final = 14
"""Days from an event on, its own among them, whose tickets are counted as its fruit."""


@dataclass(frozen=True, slots=True)
class EventOfYear:
    """One event that took place, or is to."""

    day: date
    theme: str
    invited: int
    came: int
    sold: int
    """What those who came bought on the day and in the 14 days after it, minor units."""


_IN_THE_WAKE = (
    Invitation.event_id == Event.id,
    Invitation.came == 1,
)
_LINES = (
    select(func.coalesce(func.sum(PurchaseLine.price), 0))
    .join(Invitation, Invitation.member_id == PurchaseLine.member_id)
    .where(
        *_IN_THE_WAKE,
        PurchaseLine.day >= Event.day,
        PurchaseLine.day <= func.date(Event.day, f"+{AFTER} days"),
    )
    .correlate(Event)
    .scalar_subquery()
)
_OFF = (
    select(func.coalesce(func.sum(Purchase.discount), 0))
    .join(Invitation, Invitation.member_id == Purchase.member_id)
    .where(*_IN_THE_WAKE, Purchase.day >= Event.day, Purchase.day <= func.date(Event.day, f"+{AFTER} days"))
    .correlate(Event)
    .scalar_subquery()
)
_EVENTS = Prepared(
    select(
        Event.day,
        Event.theme,
        func.count(Invitation.id),
        func.coalesce(func.sum(case((Invitation.came == 1, 1), else_=0)), 0),
        (_LINES - _OFF).label("sold"),
    )
    .select_from(Event)
    .outerjoin(Invitation, Invitation.event_id == Event.id)
    .where(Event.day.between(bindparam("first"), bindparam("last")), Event.cancelled == 0)
    .group_by(Event.id)
    .order_by(Event.day, Event.id)
)


def load(session: ReadSession, first: date, last: date) -> tuple[EventOfYear, ...]:
    """Return the events from `first` to `last` in their order; one that was called off is left out."""
    return tuple(EventOfYear(day(on), *rest) for on, *rest in _EVENTS.rows(session, first=first, last=last))
