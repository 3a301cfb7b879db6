"""Rows to the driver by the ten thousand, and the record of those that were there before."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import insert

from app.database.sessions import WriteSession
from app.models import ChangedRow
from app.models.base import Base, instant_text, now
from app.services import recording


def next_id(session: WriteSession, table: str) -> int:
    """Return the id after the highest that the table ever gave."""
    found = (
        session.connection()
        .exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        .first()
    )
    return 1 if found is None else int(found[0]) + 1


def insert_rows(
    session: WriteSession,
    template: Base,
    names: Sequence[str],
    fixed: dict[str, Any],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Insert `rows` of the columns `names`; the others are `fixed`, or as the table's class has them."""
    if not rows:
        return
    others = {
        name: fixed.get(name, recording.plain(getattr(template, name)))
        for name in recording.columns(template)
        if name not in names and name != "id"
    }
    if "created_at" in others:
        others["created_at"] = session.info.setdefault("import_instant", instant_text(now()))
    places = ", ".join(["?"] * len(names) + [_literal(value) for value in others.values()])
    session.connection().exec_driver_sql(
        f"INSERT INTO {template.__tablename__} ({', '.join((*names, *others))}) VALUES ({places})", list(rows)
    )


def _literal(value: Any) -> str:
    """Return a default of ours as SQL."""
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def update_row(session: WriteSession, table: str, row_id: int, values: dict[str, Any]) -> None:
    """Set columns of one row. Nothing is recorded: see `record`."""
    said = ", ".join(f"{name} = ?" for name in values)
    session.connection().exec_driver_sql(
        f"UPDATE {table} SET {said} WHERE id = ?", (*values.values(), row_id)
    )


def record(
    session: WriteSession,
    rows: Iterable[tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]],
) -> None:
    """Keep rows before and after, as `services.recording` does for rows of the session."""
    change_id = recording.change_id(session)
    entries = [
        {
            "change_id": change_id,
            "table_name": table,
            "row_key": str(key),
            "before": _as_json(before),
            "after": _as_json(after),
        }
        for table, key, before, after in rows
    ]
    if entries:
        session.connection().execute(insert(ChangedRow), entries)


def _as_json(values: dict[str, Any] | None) -> str | None:
    if values is None:
        return None
    return json.dumps({name: recording.plain(value) for name, value in values.items()}, ensure_ascii=False)
