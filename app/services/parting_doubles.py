"""What two merged cards both had is on the kept one once: parting one of them must leave it for the other.

The row of the card that was merged first is the one that was kept; that of a later one went with its
merge. When the first goes back, the other's comes to the kept card in its place, under its own id; and
goes back in its turn when the later card is parted.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.models import ChangedRow, Merge, Phone
from app.services import merging, undo

_TABLES: Final = {table.__tablename__: table for table in merging.SAME}


def on_card(rows: Iterable[Any], member_id: int) -> list[Any]:
    """Return those of the rows that are the member's and may be on two cards."""
    return [row for row in rows if type(row) in merging.SAME and row.member_id == member_id]


def leave(session: WriteSession, kept_id: int, went: Sequence[Any], change_id: int) -> None:
    """Give the kept card again what `went` back from it, as far as a card that was merged later had it."""
    gone = {(type(row), *merging.says(row)) for row in went}
    if not gone:
        return
    later = (
        select(ChangedRow)
        .join(Merge, Merge.change_id == ChangedRow.change_id)
        .where(
            Merge.kept_id == kept_id,
            Merge.change_id > change_id,
            ChangedRow.table_name.in_(_TABLES),
            ChangedRow.after.is_(None),
        )
        .order_by(ChangedRow.id)
    )
    for entry in session.scalars(later).all():
        table = _TABLES[entry.table_name]
        row: Any = undo.remade(table, {**json.loads(entry.before or "{}"), "member_id": kept_id})
        is_free = session.get(table, row.id) is None
        if is_free and (table, *merging.says(row)) in gone and not _has(session, row, kept_id):
            if isinstance(row, Phone):
                last = session.scalar(select(func.max(Phone.position)).where(Phone.member_id == kept_id))
                row.position = 0 if last is None else last + 1
            session.add(row)
            session.flush()


def give_back(row: Any, before: dict[str, Any]) -> None:
    """Give a row that `leave` had put on the kept card back to whose it was, to its place among hers."""
    row.member_id = before["member_id"]
    if isinstance(row, Phone):
        row.position = before["position"]


def _has(session: WriteSession, row: Any, member_id: int) -> bool:
    """Tell whether the member has a row that says the same."""
    table = type(row)
    same = [getattr(table, name) == getattr(row, name) for name in merging.SAME[table]]
    return session.scalar(select(table.id).where(table.member_id == member_id, *same).limit(1)) is not None
