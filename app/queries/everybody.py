"""Everybody on file, by id: for work that goes through all members a few hundred at a time."""

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Member


def ids(session: ReadSession) -> list[int]:
    """Return the ids of all members, the oldest first."""
    return list(session.scalars(select(Member.id).order_by(Member.id)))
