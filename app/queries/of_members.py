"""A statement that is asked of everybody, or of a few members: by their index, as another statement."""

from typing import Any

from sqlalchemy import Select, or_

from app.database.sessions import ReadSession
from app.queries import among
from app.queries.prepared import PlainRow, Prepared

NOBODY = "[]"
"""The list of none, for `rows`."""


class OfMembers:
    """Two prepared statements that are one question; a row is wanted where any of the columns names one."""

    def __init__(self, statement: Select[*tuple[Any, ...]], *member_ids: Any) -> None:
        self.everybody = Prepared(statement)
        self.given = Prepared(statement.where(or_(*(among.given(one) for one in member_ids))))

    def rows(self, session: ReadSession, ids: str | None, **values: object) -> list[PlainRow]:
        """Return the rows of those in `ids`, a list as JSON; of everybody where it is None."""
        if ids is None:
            return self.everybody.rows(session, **values)
        return [] if ids == NOBODY else self.given.rows(session, ids=ids, **values)
