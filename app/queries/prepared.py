"""A statement that is asked all day: written with the tables' own names, compiled once, run by the driver.

A card asks nine questions of a few rows each; the way through the session's own `execute` costs
more than the questions do. Rows come as plain tuples: days and instants are still text.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from app.database.sessions import ReadSession

PlainRow = tuple[Any, ...]
_LINK: Final = "link of the driver"


class Prepared:
    """One statement; each `bindparam` without a value is named in `rows`."""

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"))
        self.sql = str(compiled)
        """What the driver is given, for a look at its plan."""
        self._constants = {key: value for key, value in compiled.params.items() if value is not None}
        self._names = tuple(statement.selected_columns.keys())

    def rows(self, session: ReadSession, **values: object) -> list[PlainRow]:
        """Return all rows for `values`; days are given as days."""
        found: list[PlainRow] = self._asked(session, values).fetchall()
        return found

    def parts(self, session: ReadSession, size: int, **values: object) -> Iterator[list[PlainRow]]:
        """Yield the rows for `values` as they are found, at most `size` at a time."""
        cursor = self._asked(session, values)
        while part := cursor.fetchmany(size):
            yield part

    def _asked(self, session: ReadSession, values: Mapping[str, object]) -> Any:
        plain = {
            key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()
        }
        session.flush()  # within a change, what was just written is seen
        return _link(session).execute(self.sql, {**self._constants, **plain})

    def named(self, session: ReadSession, **values: object) -> dict[str, Any] | None:
        """Return the first row by the names of its columns, None where there is none."""
        found = self.rows(session, **values)
        return dict(zip(self._names, found[0], strict=True)) if found else None


def _link(session: ReadSession) -> Any:
    """Return the driver's connection of the session, which is looked for once a transaction."""
    known = session.info.get(_LINK)
    if known is None or known[0] is not session.get_transaction():
        link = session.connection().connection.driver_connection
        assert link is not None  # noqa: S101  (an open session has one)
        known = session.info[_LINK] = (session.get_transaction(), link)
    return known[1]


class Days(dict[str, date]):
    """The days of a long list by their texts, each read once: many rows share few days."""

    def __missing__(self, text: str) -> date:
        found = self[text] = date.fromisoformat(text)
        return found


def day(text: str) -> date:
    """Return the day of its text in the file."""
    return date.fromisoformat(text)


def maybe_day(text: str | None) -> date | None:
    """Return the day of its text in the file, None where there is none."""
    return None if text is None else date.fromisoformat(text)
