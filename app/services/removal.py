"""What goes with a member who is removed: row by row, on record, so that all of it can come back.

Which tables are hers is read from the models: a new table whose `member_id` names her goes along.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Table, select

from app.database.sessions import WriteSession
from app.models import Base, CardStep, Member, PurchaseLine
from app.progress import Job, Progress
from app.services.standing_rows import RECKONED, forget

_AT_ONCE: Final = 200
"""Rows between two steps that are told."""
_CLASSES: Final[dict[str, Any]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}


def _owned() -> list[Any]:
    """Return the tables whose rows belong to a member, children before the rows that they name."""
    ordered = reversed(Base.metadata.sorted_tables)
    owned = [_CLASSES[table.name] for table in ordered if _names_member(table, "member_id")]
    return [table for table in owned if table not in RECKONED]


def _naming() -> list[Any]:
    """Return the columns by which a row that stays names her: who came through her, which relative she is."""
    return [
        getattr(_CLASSES[table.name], column.key)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if column.key != "member_id" and _names_member(table, column.key)
    ]


def _names_member(table: Table, column: str) -> bool:
    return column in table.columns and any(
        key.column.table.name == "member" for key in table.columns[column].foreign_keys
    )


def take_out(session: WriteSession, member: Member) -> Job[None]:
    """Remove the member and all that is hers; who came through her stays, without the name."""
    yield Progress(0, 0)
    forget(session, member.id)
    _let_go(session, member)
    hers = [row for kind in _owned() for row in _rows(session, kind, member)]
    for first in range(0, len(hers), _AT_ONCE):
        yield Progress(first, len(hers))
        _delete(session, hers[first : first + _AT_ONCE])
    for column in _naming():
        for row in session.scalars(select(column.class_).where(column == member.id)):
            setattr(row, column.key, None)
    session.flush()
    session.delete(member)
    session.flush()


def _let_go(session: WriteSession, member: Member) -> None:
    """Let rows of others name none of hers: after a parting a ticket may bring back another's line."""
    owned = {kind.__tablename__: kind for kind in _owned()}
    for kind in owned.values():
        for column in kind.__table__.columns:
            for key in column.foreign_keys:
                named = owned.get(key.column.table.name)
                if named is None or not column.nullable:
                    continue
                hers = select(named.id).where(named.member_id == member.id)
                of_others = getattr(kind, column.key).in_(hers), kind.member_id != member.id
                for row in session.scalars(select(kind).where(*of_others)):
                    setattr(row, column.key, None)
    session.flush()


def _rows(session: WriteSession, kind: Any, member: Member) -> Sequence[Any]:
    rows = session.scalars(select(kind).where(kind.member_id == member.id)).all()
    if kind is PurchaseLine:
        # A line that brings one back names it, and goes first.
        return sorted(rows, key=lambda row: row.returns_line_id is None)
    if kind is CardStep:
        # An answer names its appeal, an appeal what it is against.
        return sorted(rows, key=lambda row: -row.id)
    return rows


def _delete(session: WriteSession, rows: Sequence[Any]) -> None:
    """Remove rows of several tables, in this order: they may name one another without a relationship."""
    for at, row in enumerate(rows):
        if at and _goes_before(rows[at - 1], row):
            session.flush()
        session.delete(row)
    session.flush()


def _goes_before(one: Any, other: Any) -> bool:
    """Whether the file has to forget the one row first: it is of another table, or brings the other back."""
    if type(one) is not type(other):
        return True
    if isinstance(one, CardStep):
        return one.answers_id is not None
    return isinstance(one, PurchaseLine) and (one.returns_line_id is None) != (other.returns_line_id is None)
