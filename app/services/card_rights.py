"""Refuse what her card does not give now (M4)."""

from datetime import date

from app.database.sessions import WriteSession
from app.domain import card_rights, errors
from app.domain.card_rights import Right
from app.domain.status import Status
from app.models import Member


def needed(session: WriteSession, member_id: int, right: Right, day: date) -> None:
    """Raise CardGivesNone where the card of a member who is on file does not give the right on `day`."""
    member = session.get_one(Member, member_id)
    status = card_rights.on(Status(member.status), member.valid_until, day)
    if not card_rights.may(right, status):
        raise errors.CardGivesNone(right, status, member.name)
