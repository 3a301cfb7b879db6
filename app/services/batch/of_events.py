"""Operations on events: planned, called off, who is invited, what she answers, and whether she came (F2)."""

from collections.abc import Mapping
from typing import Any, Final

from app.domain import errors
from app.services import events
from app.services.batch.given import Given, Operation


def _plan(given: Given) -> dict[str, Any]:
    read = given.fields
    day = read.day("day")
    if day is None:
        raise errors.BadValue("day", "", "empty")
    made = events.plan(
        given.session,
        read.text("theme"),
        day,
        time=read.text("time", ""),
        places=given.number("places"),
        note=read.text("note", ""),
    )
    return {"event": made}


def _cancel(given: Given) -> dict[str, Any]:
    which = given.fields.number("event")
    held = given.fields.flag("held", default=False)
    events.cancel(given.session, which, given.today, held=held)
    return {"event": which}


def _invite(given: Given) -> dict[str, Any]:
    found = events.invite(given.session, given.fields.number("event"), [given.member()], given.today)
    left_out = [{"member": one.member_id, "reason": one.reason} for one in found.left_out]
    return {"invited": len(found.ids), "there": found.there, "left_out": left_out}


def _reply(given: Given) -> dict[str, Any]:
    which = events.invitation_of(given.session, given.fields.number("event"), given.member())
    guests = given.number("guests") or 0
    events.reply(given.session, which, given.fields.text("reply"), given.today, guests)
    return {"invitation": which}


def _came(given: Given) -> dict[str, Any]:
    event, member = given.fields.number("event"), given.member()
    if given.fields.flag("came", default=True):
        return {"invitation": events.walk_in(given.session, event, member)}
    which = events.invitation_of(given.session, event, member)
    events.attend(given.session, which, came=False)
    return {"invitation": which}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "event.plan": _plan,
    "event.cancel": _cancel,
    "event.invite": _invite,
    "event.reply": _reply,
    "event.attend": _came,
}
