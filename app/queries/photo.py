"""A member's photo."""

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Photo


def load(session: ReadSession, member_id: int) -> bytes | None:
    """Return the picture as it came, None where there is none."""
    return session.scalar(select(Photo.image).where(Photo.member_id == member_id))
