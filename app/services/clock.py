"""Somebody says that the day of the PC's clock is right, however strange it looks."""

from datetime import date

from sqlalchemy import delete, insert

from app.database.sessions import WriteSession
from app.models import Setting
from app.queries.clock import KEY
from app.services.recording import operation


@operation("clock.confirm")
def confirm(session: WriteSession, today: date) -> None:
    """Believe the clock from `today` on. It is past the record of changes: no undo can unsay it."""
    link = session.connection()
    link.execute(delete(Setting).where(Setting.key == KEY))
    link.execute(insert(Setting).values(key=KEY, value=today.isoformat()))
