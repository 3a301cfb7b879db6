"""A statement that is asked all day: written with the tables' own names, compiled once, run by the driver.

A card asks twenty questions of a few rows each; the way through the session's own `execute` costs
more than the questions do, and so does the way to the driver and back: `asked_ahead` takes it once for
all of them. Rows come as plain tuples: days and instants are still text.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from app.database.sessions import ReadSession

PlainRow = tuple[Any, ...]
_LINK: Final = "link of the driver"
_AHEAD: Final = "answers asked ahead"


class Prepared:
    """One statement; each `bindparam` without a value is named in `rows`."""

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"))
        # A bare name after LIMIT is part of the plan: the driver would plan anew each time it gets its value.
        self.sql = re.sub(r"\b(LIMIT|OFFSET) (:\w+)", r"\1 (\2 + 0)", str(compiled))
        """What the driver is given, for a look at its plan."""
        self.constants = {key: value for key, value in compiled.params.items() if value is not None}
        """What the statement itself gives for some of its names."""
        self._names = tuple(statement.selected_columns.keys())

    @property
    def columns(self) -> int:
        """How many columns a row has."""
        return len(self._names)

    def rows(self, session: ReadSession, **values: object) -> list[PlainRow]:
        """Return all rows for `values`; days are given as days."""
        ahead: _Ahead | None = session.info.get(_AHEAD)
        if ahead is not None and self in ahead.rows and values.items() <= ahead.values.items():
            return [*map(tuple, ahead.rows.pop(self))]
        found: list[PlainRow] = self._asked(session, values).fetchall()
        return found

    def parts(self, session: ReadSession, size: int, **values: object) -> Iterator[list[PlainRow]]:
        """Yield the rows for `values` as they are found, at most `size` at a time."""
        cursor = self._asked(session, values)
        while part := cursor.fetchmany(size):
            yield part

    def _asked(self, session: ReadSession, values: Mapping[str, object]) -> Any:
        session.flush()  # within a change, what was just written is seen
        return _link(session).execute(self.sql, {**self.constants, **_plain(values)})

    def named(self, session: ReadSession, **values: object) -> dict[str, Any] | None:
        """Return the first row by the names of its columns, None where there is none."""
        found = self.rows(session, **values)
        return dict(zip(self._names, found[0], strict=True)) if found else None


class Together:
    """Several statements that go to the driver as one, for `asked_ahead`.

    Their cells come as JSON: texts, whole numbers and nothing, but no fractions and no bytes.
    """

    def __init__(self, *statements: Prepared) -> None:
        self._statements = statements
        self._constants: dict[str, Any] = {}
        self.sql = "SELECT " + ", ".join(self._part(at, each) for at, each in enumerate(statements))
        """What the driver is given."""

    def _part(self, at: int, each: Prepared) -> str:
        """Return a statement as one cell; each has its own names for what it gives itself."""
        sql = each.sql
        for name, value in each.constants.items():
            own = f"own_{at}_{name}"
            sql = re.sub(rf":{name}\b", f":{own}", sql)
            self._constants[own] = value
        cells = ", ".join(f"c{number}" for number in range(each.columns))
        return f"(WITH it({cells}) AS ({sql}) SELECT json_group_array(json_array({cells})) FROM it)"

    def answers(self, session: ReadSession, values: Mapping[str, object]) -> dict[Prepared, list[list[Any]]]:
        """Return the rows of each statement."""
        session.flush()
        row = _link(session).execute(self.sql, {**self._constants, **_plain(values)}).fetchone()
        found = json.loads(f"[{','.join(row)}]")
        return dict(zip(self._statements, found, strict=True))


class _Ahead(NamedTuple):
    values: Mapping[str, object]
    rows: dict[Prepared, list[list[Any]]]
    """What was answered for these values and not yet taken."""


@contextmanager
def asked_ahead(session: ReadSession, together: Together, **values: object) -> Iterator[None]:
    """Ask several statements in one go; while the block lasts each of them has its answer at hand, once.

    Nothing is to be written meanwhile.
    """
    session.info[_AHEAD] = _Ahead(values, together.answers(session, values))
    try:
        yield
    finally:
        del session.info[_AHEAD]


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()}


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
