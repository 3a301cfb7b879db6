"""What somebody was writing in a form when the program ended."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Draft, Member, Staff


@dataclass(frozen=True, slots=True)
class DraftKept:
    """The fields of one form, by name."""

    place: str
    """Which form, of whom: purchase:231, member:new."""
    written: dict[str, Any]
    at: datetime
    """On the shop's own clock."""
    staff: str | None
    """Who was writing; None: the owner."""
    member: str | None
    """Of whom; None where it is of nobody on file."""


def load(session: ReadSession, place: str) -> DraftKept | None:
    """Return what was being written at `place`, None where nothing was."""
    return next((kept for kept in everything(session) if kept.place == place), None)


def everything(session: ReadSession) -> list[DraftKept]:
    """Return all that was begun and neither kept nor thrown away, the latest first.

    What was written on the card of one who is not there any more waits until she is.
    """
    found = session.execute(
        select(Draft.place, Draft.written, Draft.at, Staff.name)
        .outerjoin(Staff, Staff.id == Draft.staff_id)
        .order_by(Draft.id.desc())
    ).all()
    kept = [
        DraftKept(place, json.loads(written), at.astimezone(), staff, _member(session, place))
        for place, written, at, staff in found
    ]
    return [one for one in kept if one.member is not None or member_of(one.place) is None]


def member_of(place: str) -> int | None:
    """Return the id of the member whose form it was, None for nobody's."""
    number = place.partition(":")[2].partition(":")[0]
    return int(number) if number.isdecimal() else None


def _member(session: ReadSession, place: str) -> str | None:
    member_id = member_of(place)
    return None if member_id is None else session.scalar(select(Member.name).where(Member.id == member_id))
