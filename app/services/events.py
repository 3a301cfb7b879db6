"""Events and salons (rule F2): planned, called off, whom to invite, what she answers, who came."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import or_, select

from app.database.sessions import ReadSession, WriteSession
from app.domain import errors, occasions
from app.domain.events import Reply, time_of_day
from app.domain.outreach_facts import Rule
from app.models import Contact, Event, Invitation
from app.queries import inviting
from app.queries.inviting import Whom
from app.services import checks, planning
from app.services.recording import operation

_MOST: Final = 9_999
"""Places, and whom somebody brings along."""
_MAY_CHANGE: Final = frozenset({"theme", "day", "time", "places", "note"})


@operation("event.plan")
def plan(
    session: WriteSession, theme: str, day: date, *, time: str = "", places: int | None = None, note: str = ""
) -> int:
    """Plan an event on `day` and return its id; one that was held may be noted as well. Raises BadValue."""
    row = Event(
        theme=_theme(theme),
        day=checks.day("day", day),
        time=_time(time),
        places=_places(places),
        note=checks.text("note", note),
    )
    session.add(row)
    session.flush()
    return row.id


@operation("event.amend")
def amend(session: WriteSession, event_id: int, on: date, **fields: Any) -> None:
    """Change theme, day, time, places (None: as many as will) or note on the day `on`.

    Put on another day, invitations and reminders that are still to be made go along. Raises Unknown and
    BadValue.
    """
    row = checks.known(session, Event, "event", event_id)
    for field in fields.keys() - _MAY_CHANGE:
        raise errors.BadValue(field, str(fields[field]), "not_a_field")
    if "theme" in fields:
        row.theme = _theme(fields["theme"])
    if "day" in fields:
        row.day = checks.day("day", fields["day"])
    if "time" in fields:
        row.time = _time(fields["time"])
    if "places" in fields:
        row.places = _places(fields["places"])
    if "note" in fields:
        row.note = checks.text("note", fields["note"])
    session.flush()
    if fields.keys() & {"theme", "day", "time"}:
        _tell_anew(session, row, on)


@operation("event.cancel")
def cancel(session: WriteSession, event_id: int, on: date, *, held: bool = False) -> None:
    """Call it off: nobody is invited or reminded any more, and who has heard of it is told.

    `held`: it takes place after all. Raises Unknown.
    """
    row = checks.known(session, Event, "event", event_id)
    row.cancelled = int(not held)
    session.flush()
    _tell_anew(session, row, on)


@operation("event.invite")
def invite(session: WriteSession, event_id: int, member_ids: Sequence[int], on: date) -> Whom:
    """Put those on the list who are not there yet, and plan the words with them; say who is left out.

    Left out is who asked to be left alone, who is suspended or has left, and whose family is in mourning on
    the day of the event. Raises Unknown and EventCalledOff.
    """
    event = _takes_place(session, event_id)
    found = inviting.whom(session, event_id, event.day, member_ids)
    if found.unknown:
        raise errors.Unknown("member", str(found.unknown[0]))
    invited_on = min(on, event.day)
    for id_ in found.ids:
        session.add(Invitation(member_id=id_, event_id=event_id, invited_on=invited_on))
    session.flush()
    _plan_words(session, event, found.ids, on)
    _of_one(session, member_ids)
    return found


def invitation_of(session: ReadSession, event_id: int, member_id: int) -> int:
    """Return the id of her invitation to an event. Raises Unknown."""
    found = session.scalar(
        select(Invitation.id).where(Invitation.event_id == event_id, Invitation.member_id == member_id)
    )
    if found is None:
        raise errors.Unknown("invitation", str(member_id))
    return found


@operation("event.invite")
def strike(session: WriteSession, invitation_id: int) -> None:
    """Take somebody off the list, and what was to be said to her out of the plan. Raises Unknown."""
    row = _row(session, invitation_id)
    _unsay(session, row.event_id, row.member_id)
    session.delete(row)
    session.flush()


@operation("event.reply")
def reply(session: WriteSession, invitation_id: int, answer: str, on: date, guests: int = 0) -> None:
    """Note what she answered ("": she has not) on the day `on`, and whom she brings along.

    Who answered is not invited again; who declined is not reminded. Raises Unknown, BadValue and
    EventCalledOff.
    """
    row = _row(session, invitation_id)
    event = _takes_place(session, row.event_id)
    checks.happened(session, "day", on)
    row.reply = checks.choice("reply", answer, ("", *Reply))
    row.replied_on = on if answer else None
    row.guests = checks.within("guests", guests, 0, _MOST) if answer != Reply.NO else 0
    session.flush()
    if answer:
        _unsay(session, row.event_id, row.member_id, remind=answer == Reply.NO)
    _plan_words(session, event, (row.member_id,), on)


@operation("event.attend")
def attend(session: WriteSession, invitation_id: int, *, came: bool | None) -> None:
    """Tick whether she came; None: nobody has said.

    Raises Unknown, EventCalledOff, and BadValue before its day.
    """
    row = _row(session, invitation_id)
    _is_held(session, row.event_id)
    row.came = None if came is None else int(came)


@operation("event.attend")
def close(session: WriteSession, event_id: int) -> int:
    """Say of all who are not ticked that they did not come, and return of how many. Raises as `attend`."""
    _is_held(session, event_id)
    rows = session.scalars(
        select(Invitation).where(Invitation.event_id == event_id, Invitation.came.is_(None))
    ).all()
    for row in rows:
        row.came = 0
    session.flush()
    return len(rows)


@operation("event.attend")
def walk_in(session: WriteSession, event_id: int, member_id: int) -> int:
    """Note that a member came, whether she was invited or not, and return her invitation's id.

    Raises Unknown, EventCalledOff, and BadValue before its day.
    """
    checks.whose(session, member_id)
    event = _is_held(session, event_id)
    row = session.scalar(
        select(Invitation).where(Invitation.event_id == event_id, Invitation.member_id == member_id)
    )
    if row is None:
        row = Invitation(member_id=member_id, event_id=event_id, invited_on=event.day)
        session.add(row)
    row.came = 1
    session.flush()
    return row.id


def _is_held(session: WriteSession, event_id: int) -> Event:
    event = _takes_place(session, event_id)
    checks.happened(session, "day", event.day)
    return event


def _takes_place(session: WriteSession, event_id: int) -> Event:
    """Return an event that has guests; of one called off nobody is invited, answers or comes."""
    event = checks.known(session, Event, "event", event_id)
    if event.cancelled:
        raise errors.EventCalledOff(event.theme, event.day)
    return event


def _row(session: WriteSession, invitation_id: int) -> Invitation:
    row = checks.known(session, Invitation, "invitation", invitation_id)
    session.member_id = row.member_id
    return row


def _tell_anew(session: WriteSession, event: Event, on: date) -> None:
    """Plan anew what is still to be said of an event, as it stands now."""
    _unsay(session, event.id)
    ids = session.scalars(select(Invitation.member_id).where(Invitation.event_id == event.id)).all()
    _plan_words(session, event, ids, on)


def _plan_words(session: WriteSession, event: Event, member_ids: Collection[int], on: date) -> None:
    """Plan the invitation and the reminder, or the word that it is called off.

    They are part of the change: taken back, they go with it.
    """
    keys = set(_keys(event.id))
    if member_ids and event.day >= on:
        planning.follow_all(session, member_ids, on, lambda due: due.occasion_key in keys)


def _unsay(
    session: WriteSession, event_id: int, member_id: int | None = None, *, remind: bool = True
) -> None:
    """Take what is still to be said of an event out of the plan: to all, or to one; the reminder too."""
    keys = _keys(event_id)
    which = [or_(*(Contact.occasion_key == key for key in (keys if remind else keys[:1])))]
    if member_id is not None:
        which.append(Contact.member_id == member_id)
    rules = or_(Contact.rule == Rule.EVENT, Contact.rule == Rule.CALLED_OFF)
    planning.withdraw(session, rules, *which)


def _keys(event_id: int) -> tuple[str, str, str]:
    """Return the occasions of the invitation, of the reminder, and of the word that it is called off."""
    return f"{Rule.EVENT}:invite:{event_id}", f"{Rule.EVENT}:remind:{event_id}", occasions.off_key(event_id)


def _of_one(session: WriteSession, member_ids: Sequence[int]) -> None:
    """Put a change of many on nobody's timeline."""
    session.member_id = member_ids[0] if len(member_ids) == 1 else None


def _theme(theme: str) -> str:
    words = " ".join(checks.straight("theme", theme).split())
    if not words:
        raise errors.BadValue("theme", "", "empty")
    return words


def _time(written: str) -> str:
    time = time_of_day(checks.text("time", written))
    if time is None:
        raise errors.BadValue("time", written, "not_a_time")
    return time


def _places(places: int | None) -> int | None:
    return None if places is None else checks.within("places", places, 1, _MOST)
