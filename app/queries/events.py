"""Events and salons: all of them, who is on the list of one, a member's, and what was sold after (F2)."""

from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, func, literal, or_, select, union_all

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.events import AFTER, Attended, Guest, Outcome, Salon, Sold, last_after
from app.models import Contact, Event, Invitation, Member, Purchase, PurchaseLine, Staff
from app.queries.heard import HEARD
from app.queries.prepared import PlainRow, Prepared, day, maybe_day


def _counted(condition: Any) -> Any:
    return func.coalesce(func.sum(condition), 0)


_YES = Invitation.reply == "yes"
_EVENTS = (
    select(
        Event.id, Event.theme, Event.day, Event.time, Event.places, Event.note, Event.cancelled,
        func.count(Invitation.id).label("invited"),
        _counted(_YES).label("yes"),
        _counted(Invitation.reply == "perhaps").label("perhaps"),
        _counted(Invitation.reply == "no").label("no"),
        _counted(func.iif(_YES, Invitation.guests, 0)).label("guests"),
        _counted(Invitation.came).label("came"),
        _counted(Invitation.came * Invitation.guests).label("guests_came"),
    )
    .outerjoin(Invitation, Invitation.event_id == Event.id)
    .group_by(Event.id)
    .order_by(Event.day.desc(), Event.time.desc(), Event.id.desc())
)  # fmt: skip
_ALL = Prepared(_EVENTS)
_ONE = Prepared(_EVENTS.where(Event.id == bindparam("id")))
_BETWEEN = Prepared(_EVENTS.where(Event.day.between(bindparam("first"), bindparam("last"))))
_GUESTS = Prepared(
    select(
        Invitation.id, Invitation.event_id, Invitation.member_id, Member.name, Member.reading,
        func.coalesce(Member.card, "").label("card"), func.coalesce(Staff.name, "").label("advisor"),
        Invitation.invited_on, Invitation.reply, Invitation.replied_on, Invitation.guests, Invitation.came,
        Member.do_not_contact,
    )
    .join(Member, Member.id == Invitation.member_id)
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .where(Invitation.event_id == bindparam("event_id"))
    .order_by(Member.name_key, Invitation.id)
)  # fmt: skip
_HERS = Prepared(
    select(
        Event.day, Invitation.invited_on, Event.id, Event.theme, Event.cancelled, Invitation.reply,
        Invitation.guests, Invitation.came,
    )
    .join(Event, Event.id == Invitation.event_id)
    .where(Invitation.member_id == bindparam("member_id"))
    .order_by(Event.day.desc(), Event.id.desc())
)  # fmt: skip
ASKED: Final = (_HERS,)
"""What a card asks of it, for `prepared.Together`."""
_LISTED = select(Invitation.member_id).where(Invitation.event_id == bindparam("event_id"))
_TAKEN = union_all(
    select(PurchaseLine.member_id, PurchaseLine.day, PurchaseLine.price).where(
        PurchaseLine.member_id.in_(_LISTED), PurchaseLine.day.between(bindparam("first"), bindparam("last"))
    ),
    select(Purchase.member_id, Purchase.day, -Purchase.discount).where(
        Purchase.member_id.in_(_LISTED),
        Purchase.day.between(bindparam("first"), bindparam("last")),
        Purchase.discount != 0,
    ),
).subquery()
"""What those on the list took in the days about it, and what was taken off their tickets."""
_AFTER = _TAKEN.c.day > bindparam("day")
_SOLD = Prepared(
    select(
        Invitation.member_id,
        func.coalesce(Invitation.came, 0).label("came"),
        _counted(func.iif(_TAKEN.c.day < bindparam("day"), _TAKEN.c.price, 0)).label("before"),
        _counted(func.iif(_TAKEN.c.day == bindparam("day"), _TAKEN.c.price, 0)).label("on_day"),
        _counted(func.iif(_AFTER, _TAKEN.c.price, 0)).label("after"),
        func.coalesce(func.max(func.iif(_AFTER, _TAKEN.c.price > 0, 0)), literal(0)).label("bought"),
    )
    .outerjoin(_TAKEN, _TAKEN.c.member_id == Invitation.member_id)
    .where(Invitation.event_id == bindparam("event_id"))
    .group_by(Invitation.member_id)
)


_TO_TELL = Prepared(
    select(func.count())
    .select_from(Invitation)
    .join(Member, Member.id == Invitation.member_id)
    .where(
        Invitation.event_id == bindparam("event_id"),
        Invitation.reply != "no",
        Member.do_not_contact == 0,
        or_(
            Invitation.reply != "",
            select(Contact.id)
            .where(
                Contact.member_id == Invitation.member_id,
                Contact.occasion_key.in_(
                    (
                        func.concat("C16:invite:", Invitation.event_id),
                        func.concat("C16:remind:", Invitation.event_id),
                    )
                ),
                or_(*(Contact.outcome == each for each in HEARD)),
            )
            .exists(),
        ),
    )
)


def everything(session: ReadSession) -> list[Salon]:
    """Return all events, the latest day first; those that were called off too."""
    return [_salon(row) for row in _ALL.rows(session)]


def between(session: ReadSession, first: date, last: date) -> list[Salon]:
    """Return the events from `first` to `last` that are not called off, the soonest first."""
    found = [_salon(row) for row in _BETWEEN.rows(session, first=first, last=last)]
    return [one for one in reversed(found) if not one.cancelled]


def one(session: ReadSession, event_id: int) -> Salon:
    """Return one event. Raises Unknown."""
    for row in _ONE.rows(session, id=event_id):
        return _salon(row)
    raise errors.Unknown("event", str(event_id))


def expecting(session: ReadSession, event_id: int) -> int:
    """Return how many have heard of an event and not declined: called off, they are to be told."""
    [(count,)] = _TO_TELL.rows(session, event_id=event_id)
    return int(count)


def guests(session: ReadSession, event_id: int) -> list[Guest]:
    """Return who is on the list of an event, by name."""
    return [
        Guest(
            id_, event, member_id, name, reading, card, advisor, day(invited_on), reply,
            maybe_day(replied_on), brings, None if came is None else bool(came), bool(left_alone),
        )
        for (
            id_, event, member_id, name, reading, card, advisor, invited_on, reply, replied_on, brings,
            came, left_alone,
        ) in _GUESTS.rows(session, event_id=event_id)
    ]  # fmt: skip


def of_member(session: ReadSession, member_id: int) -> list[Attended]:
    """Return the events whose list she stands on, the latest first."""
    return [
        Attended(
            min(day(on), day(invited_on)) if came is None else day(on), day(on), id_, theme,
            bool(cancelled), reply, brings, None if came is None else bool(came),
        )
        for on, invited_on, id_, theme, cancelled, reply, brings, came in _HERS.rows(
            session, member_id=member_id
        )
    ]  # fmt: skip


def outcome(session: ReadSession, event: Salon) -> Outcome:
    """Return what was sold in the days after it: to those who came, and to those who did not."""
    span, last = timedelta(days=AFTER), last_after(event.day)
    rows = _SOLD.rows(session, event_id=event.id, day=event.day, first=event.day - span, last=last)
    came = [row for row in rows if row[1]]
    away = [row for row in rows if not row[1]]
    return Outcome(_sold(came), _sold(away), last)


def _sold(rows: list[PlainRow]) -> Sold:
    return Sold(
        len(rows),
        sum(row[2] for row in rows),
        sum(row[3] for row in rows),
        sum(row[4] for row in rows),
        sum(row[5] for row in rows),
    )


def _salon(row: PlainRow) -> Salon:
    id_, theme, on, time, places, note, cancelled, *counts = row
    return Salon(id_, theme, day(on), time, places, note, bool(cancelled), *counts)
