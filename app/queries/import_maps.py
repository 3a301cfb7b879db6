"""The readings of files that are kept under a name, and which of them a file with the same headings gets."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import ImportMap


@dataclass(frozen=True, slots=True)
class SavedMap:
    """One saved map."""

    id: int
    name: str
    headings: tuple[str, ...]
    """The folded headings of the file it was made for."""
    said: dict[str, Any]
    """What it says of the columns, as `exchange.column_map.from_document` reads it."""


def every(session: ReadSession) -> list[SavedMap]:
    """Return all of them, the one that was kept last first."""
    rows = session.scalars(select(ImportMap).order_by(ImportMap.at.desc(), ImportMap.id.desc()))
    return [_saved(row) for row in rows]


def named(session: ReadSession, name: str) -> SavedMap | None:
    """Return the one of this name, None if there is none."""
    # Compared here and not by the file: a word of the command line may hold bytes that are no text.
    return next((each for each in every(session) if each.name == name), None)


def fitting(session: ReadSession, headings: Sequence[str]) -> SavedMap | None:
    """Return the one that was made for a file with just these headings, in any order."""
    wanted = sorted(headings)
    return next((each for each in every(session) if sorted(each.headings) == wanted), None)


def _saved(row: ImportMap) -> SavedMap:
    return SavedMap(row.id, row.name, tuple(json.loads(row.headings)), json.loads(row.said))
