"""What goes with a member who is removed: row by row, on record, so that all of it can come back.

Which tables are hers is read from the models: a new table whose `member_id` names her goes along.
"""

from typing import Any, Final

from sqlalchemy import Table, select

from app.database.sessions import WriteSession
from app.models import Base, Member, PurchaseLine

_CLASSES: Final[dict[str, Any]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}


def _owned() -> list[Any]:
    """Return the tables whose rows belong to a member, children before the rows that they name."""
    ordered = reversed(Base.metadata.sorted_tables)
    return [_CLASSES[table.name] for table in ordered if _names_member(table, "member_id")]


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


def take_out(session: WriteSession, member: Member) -> None:
    """Remove the member and all that is hers; who came through her stays, without the name."""
    for kind in _owned():
        rows = session.scalars(select(kind).where(kind.member_id == member.id)).all()
        if kind is PurchaseLine:
            # A line that brings one back names it, and goes first.
            _delete(session, [row for row in rows if row.returns_line_id is not None])
            rows = [row for row in rows if row.returns_line_id is None]
        _delete(session, rows)
    for column in _naming():
        for row in session.scalars(select(column.class_).where(column == member.id)):
            setattr(row, column.key, None)
    session.flush()
    session.delete(member)
    session.flush()


def _delete(session: WriteSession, rows: Any) -> None:
    for row in rows:
        session.delete(row)
    session.flush()
