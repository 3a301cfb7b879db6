"""Keep how a file's columns are read under a name, or take such a reading away."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import ImportMap
from app.models.base import now
from app.services.recording import operation

LONGEST: Final = 60
"""Characters of a name."""


@operation("file.import")
def save(session: WriteSession, name: str, headings: Sequence[str], said: Mapping[str, Any]) -> int:
    """Keep what is `said` of a file with these headings as `name`, in the place of what had that name.

    Raises BadValue for a name that is empty or too long.
    """
    name = name.strip()
    if not name or len(name) > LONGEST:
        raise errors.BadValue("name", name, "too_long" if name else "empty")
    texts = json.dumps([*headings], ensure_ascii=False), json.dumps(dict(said), ensure_ascii=False)
    row = session.scalar(select(ImportMap).where(ImportMap.name == name))
    if row is None:
        row = ImportMap(name=name, headings=texts[0], said=texts[1])
        session.add(row)
    else:
        row.headings, row.said = texts
        row.at = now()
    session.flush()
    return row.id


@operation("file.import")
def remove(session: WriteSession, map_id: int) -> None:
    """Take one away. Raises Unknown."""
    row = session.get(ImportMap, map_id)
    if row is None:
        raise errors.Unknown("map", str(map_id))
    session.delete(row)
    session.flush()
