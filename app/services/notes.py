"""Notes to whoever opens her card next, until the day they end (M7)."""

from datetime import date
from typing import Any

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Member, Note
from app.services import checks
from app.services.recording import operation


@operation("note.write")
def write(session: WriteSession, member_id: int, text: str, on: date, *, until: date | None = None) -> int:
    """Leave a note on her card on the day `on` and return its id; `until` is its last day, None: no end.

    Raises Unknown, and BadValue for an empty note or an end before `on`.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    note = Note(
        member_id=member_id,
        text=_text(text),
        written_on=on,
        until=_until(until, on),
        staff_id=session.actor.staff_id,
    )
    session.add(note)
    session.flush()
    return note.id


@operation("note.write")
def amend(session: WriteSession, note_id: int, **fields: Any) -> None:
    """Change `text` or `until` (a day or None) of a note. Raises Unknown and BadValue."""
    note = checks.known(session, Note, "note", note_id)
    session.member_id = note.member_id
    for field, value in fields.items():
        if field == "text":
            note.text = _text(value)
        elif field == "until":
            note.until = _until(value, note.written_on)
        else:
            raise errors.BadValue(field, str(value), "not_a_field")


@operation("note.write")
def remove(session: WriteSession, note_id: int) -> None:
    """Take a note off her card; it lies in the bin. Raises Unknown."""
    note = checks.known(session, Note, "note", note_id)
    session.member_id = note.member_id
    session.delete(note)


def _text(written: str) -> str:
    said = checks.text("note", written)
    if not said:
        raise errors.BadValue("note", written, "empty")
    return said


def _until(until: date | None, on: date) -> date | None:
    if until is not None and until < on:
        raise errors.BadValue("until", until.isoformat(), "not_later")
    return until
