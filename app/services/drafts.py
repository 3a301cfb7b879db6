"""What is being written in a form and not kept yet: it survives a crash, and is nobody's change.

It is written past the record of changes: who looks at her timeline sees what was done, not what was begun.
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert

from app.database.sessions import WriteSession
from app.models import Draft
from app.models.base import now
from app.services.recording import operation


@operation("draft.keep")
def keep(session: WriteSession, place: str, written: Mapping[str, Any]) -> None:
    """Keep what stands in the form at `place` (member:new, purchase:231) instead of what was kept before."""
    link = session.connection()
    link.execute(delete(Draft).where(Draft.place == place))
    link.execute(
        insert(Draft).values(
            place=place,
            written=json.dumps(written, ensure_ascii=False),
            staff_id=session.actor.staff_id,
            at=now(),
        )
    )


@operation("draft.keep")
def drop(session: WriteSession, place: str) -> None:
    """Forget what was being written at `place`: it was kept, or thrown away."""
    session.connection().execute(delete(Draft).where(Draft.place == place))
