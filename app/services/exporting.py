"""Put on record that somebody took data out of the shop: who, when, what, and how much of it."""

import json

from sqlalchemy import update

from app.database.sessions import WriteSession
from app.models import Change
from app.services import recording
from app.services.recording import operation


@operation("file.export")
def noted(session: WriteSession, what: str, form: str, rows: int) -> None:
    """Note that so many rows of `what` (members, purchases …) left the shop in a file of that form."""
    number = recording.change_id(session)
    said = json.dumps({"what": what, "form": form, "rows": rows})
    session.connection().execute(update(Change).where(Change.id == number).values(answer=said))
