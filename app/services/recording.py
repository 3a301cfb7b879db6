"""Every change says who made it: each service names its operation, each row touched is kept twice.

A service is marked `@operation("member.amend")`. The mark checks the role against
`domain.permissions`, and names the change that the transaction becomes. Rows written through the
session are recorded by themselves, before and after, so that `services.undo` can take them back.
"""

import functools
import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar, cast

from sqlalchemy import event, insert, inspect, update
from sqlalchemy.orm import Session

from app.database.sessions import WriteSession
from app.domain import permissions
from app.models import Account, Base, CardPicture, Change, ChangedRow, LedgerEntry, LotDraw
from app.models.base import now

Service = TypeVar("Service", bound=Callable[..., Any])

OPERATIONS: set[str] = set()
"""Every operation that a service has named; a test holds it against `permissions.ALLOWED`."""

_UNRECORDED = (CardPicture, Change, ChangedRow, LedgerEntry, LotDraw)
_STAYS = (Account,)
"""Rows whose making is not recorded: nothing may delete them again, only their pointers change."""


def operation(name: str) -> Callable[[Service], Service]:
    """Mark a service as the operation `name`. Calling it raises NotAllowed for other roles.

    The service takes the WriteSession first. Within one transaction the first, outermost
    operation gives the change its name.
    """
    OPERATIONS.add(name)

    def mark(service: Service) -> Service:
        @functools.wraps(service)
        def checked(session: WriteSession, /, *args: Any, **kwargs: Any) -> Any:
            permissions.require(session.actor.role, name)
            session.operation = session.operation or name
            result = service(session, *args, **kwargs)
            session.flush()
            _name_member(session)
            return result

        return cast("Service", checked)

    return mark


def _name_member(session: WriteSession) -> None:
    """Put the change on her timeline where her id was not known yet when it was written: she is new."""
    number = session.info.get("change_id")
    if number is not None and session.member_id != session.info.get("change_member_id"):
        session.connection().execute(
            update(Change).where(Change.id == number).values(member_id=session.member_id)
        )
        session.info["change_member_id"] = session.member_id


def change_id(session: WriteSession) -> int:
    """Return the id of this transaction's change, writing its row on the first call."""
    known = session.info.get("change_id")
    if known is not None:
        return int(known)
    row = insert(Change).values(
        operation=session.operation or "unnamed",
        role=session.actor.role.value,
        staff_id=session.actor.staff_id,
        member_id=session.member_id,
        request_id=session.request_id,
        answer="",
        import_id=session.info.get("import_id"),
        undoes_id=session.info.get("undoes_id"),
        at=now(),
    )
    made = session.connection().execute(row.returning(Change.id)).scalar_one()
    session.info["change_id"] = made
    session.info["change_member_id"] = session.member_id
    return made


def columns(row: Base) -> dict[str, Any]:
    """Return the row's columns as JSON values (days and instants as text, bytes as hexadecimal)."""
    return {column.key: plain(getattr(row, column.key)) for column in inspect(type(row)).column_attrs}


def plain(value: Any) -> Any:
    """Return a column's value as JSON can keep it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return {"hex": value.hex()} if isinstance(value, bytes) else value


@event.listens_for(WriteSession, "after_flush")
def _record(session: Session, _context: Any) -> None:
    if not isinstance(session, WriteSession):  # pragma: no cover  (the event names the class)
        return
    rows = [_entry(row, None, columns(row)) for row in session.new]
    rows += [_entry(row, columns(row), None) for row in session.deleted]
    for row in session.dirty:
        before, after = {}, {}
        state = inspect(row)
        for attribute in state.mapper.column_attrs:
            history = state.attrs[attribute.key].history
            if history.has_changes():
                before[attribute.key] = plain(history.deleted[0]) if history.deleted else None
                after[attribute.key] = plain(history.added[0]) if history.added else None
        if after:
            rows.append(_entry(row, before, after))
    rows = [entry for entry in rows if entry]
    if rows:
        number = change_id(session)
        session.connection().execute(insert(ChangedRow), [{"change_id": number, **entry} for entry in rows])


def _entry(row: Any, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    if isinstance(row, _UNRECORDED) or (before is None and isinstance(row, _STAYS)):
        return {}
    key = inspect(row).mapper.primary_key_from_instance(row)
    return {
        "table_name": row.__tablename__,
        "row_key": str(key[0]),
        "before": None if before is None else json.dumps(before, ensure_ascii=False),
        "after": None if after is None else json.dumps(after, ensure_ascii=False),
    }
