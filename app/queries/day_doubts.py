"""What speaks against a day for a contact that a hand puts there, as the shop stands."""

from datetime import date, timedelta

from sqlalchemy import or_, select

from app.database.sessions import ReadSession
from app.domain.day_doubts import DayDoubts
from app.domain.placement import EXCEPTED, WITHIN, blocking
from app.domain.shop import ShopSettings
from app.models import Contact
from app.queries import day_load, heard
from app.queries.calendar import Planned


def of(session: ReadSession, settings: ShopSettings, contact: Planned, day: date) -> DayDoubts:
    """Return what speaks against `day` for a contact, wherever it lies now."""
    hands = day_load.hands(session, settings)
    shut = day_load.capacity(hands, settings, day) == 0
    hers = next((one for one in hands if one.staff_id == contact.staff_id), None)
    off = hers is not None and hers.on(day) == 0 and not shut
    return DayDoubts(_hears(session, contact, day), shut, (contact.staff or "") if off else "")


def _hears(session: ReadSession, contact: Planned, day: date) -> tuple[date, ...]:
    if contact.rule in EXCEPTED:
        return ()
    near = day - timedelta(days=WITHIN - 1), day + timedelta(days=WITHIN - 1)
    others = session.execute(
        select(Contact.due, Contact.closed_on, Contact.rule).where(
            Contact.member_id == contact.member_id,
            Contact.id != contact.id,
            or_(
                Contact.outcome.is_(None) & Contact.due.between(*near),
                Contact.outcome.in_(heard.HEARD) & Contact.closed_on.between(*near),
            ),
        )
    )
    days = {(closed or due).toordinal() for due, closed, rule in others if rule not in EXCEPTED}
    return tuple(map(date.fromordinal, blocking(days, day.toordinal())))
