"""What two merged cards both had is on the kept one once: parting one of them must leave it for the other.

The row of the card that was merged first is the one that was kept; that of a later one went with its
merge. When the first goes back, the other's comes to the kept card in its place, under its own id; and
goes back in its turn when the later card is parted.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.models import ChangedRow, Merge, Phone, Preference
from app.services import merging, parting_family, undo

_TABLES: Final = {table.__tablename__: table for table in merging.SAME}

_NOBODY: Final = 0
"""Stands for a relative who is not on the kept card."""


def on_card(rows: Iterable[Any], member_id: int) -> list[Any]:
    """Return those of the rows that are the member's and may be on two cards."""
    return [row for row in rows if type(row) in merging.SAME and row.member_id == member_id]


def leave(
    session: WriteSession,
    kept_id: int,
    went: Sequence[Any],
    change_id: int,
    stands: Mapping[int, int | None],
) -> None:
    """Give the kept card again what `went` back from it, as far as a card that was merged later had it.

    `stands` says who stands on the kept card for a relative that went: what was said of her is of that one.
    """
    gone = {_told(session, kept_id, row, change_id, stands) for row in went}
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
        told = _told(session, kept_id, row, entry.change_id, stands)
        if isinstance(row, Preference) and row.relative_id is not None:
            if told[1] == _NOBODY:
                continue
            row.relative_id = told[1]
        if told in gone and session.get(table, row.id) is None and not _has(session, row, kept_id):
            if isinstance(row, Phone):
                last = session.scalar(select(func.max(Phone.position)).where(Phone.member_id == kept_id))
                row.position = 0 if last is None else last + 1
            session.add(row)
            session.flush()


def _told(
    session: WriteSession, kept_id: int, row: Any, change_id: int, stands: Mapping[int, int | None]
) -> tuple[type[Any], int | None, tuple[object, ...]]:
    """Return what a row says: of which relative on the kept card, and the rest of it."""
    of = None
    if isinstance(row, Preference) and row.relative_id is not None:
        of = parting_family.on_kept(session, kept_id, row, change_id, stands) or _NOBODY
    rest = tuple(getattr(row, name) for name in merging.SAME[type(row)] if name != "relative_id")
    return type(row), of, rest


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
