"""The imports of before: which file came in when, by whom, what it brought, and whether it was taken back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import ImportRun, Staff


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import."""

    id: int
    kind: str
    file_name: str
    at: datetime
    staff: str | None
    """None: the owner."""
    added: int
    updated: int
    unchanged: int
    rejected: int
    undone_at: datetime | None


def latest(session: ReadSession, limit: int = 200) -> list[PastImport]:
    """Return the latest imports, the last one first."""
    rows = session.execute(
        select(ImportRun, Staff.name)
        .outerjoin(Staff, Staff.id == ImportRun.staff_id)
        .order_by(ImportRun.id.desc())
        .limit(limit)
    )
    return [
        PastImport(
            run.id, run.kind, run.file_name, run.at, name,
            run.added, run.updated, run.unchanged, run.rejected, run.undone_at,
        )
        for run, name in rows
    ]  # fmt: skip
