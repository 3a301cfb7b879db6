"""Who took data out of the shop, and when: the exports on record, the latest first."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Change, Staff

SHOWN: Final = 50


@dataclass(frozen=True, slots=True)
class ExportMade:
    """One export."""

    at: datetime
    """On the shop's own clock."""
    staff: str
    """"" for the owner."""
    what: str
    form: str
    """The ending of the file: csv, xlsx …"""
    rows: int


def load(session: ReadSession, limit: int = SHOWN) -> list[ExportMade]:
    """Return the latest exports."""
    query = (
        select(Change.at, Staff.name, Change.answer)
        .outerjoin(Staff, Staff.id == Change.staff_id)
        .where(Change.operation == "file.export")
        .order_by(Change.id.desc())
        .limit(limit)
    )
    return [
        ExportMade(at.astimezone(), staff or "", **json.loads(answer))
        for at, staff, answer in session.execute(query)
    ]
