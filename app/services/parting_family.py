"""A relative of several merged cards is on the kept one once: parting one must leave her for the other.

The kept one is of the card that was merged first. When that goes back, the later card's relative comes to
the kept card under her own id, with what names her; and goes back in her turn when that card is parted.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.models import ChangedRow, Member, Merge, Preference, Relative
from app.services import merging_family, undo


def leave(
    session: WriteSession, kept_id: int, went: Sequence[Relative], change_id: int
) -> dict[int, int | None]:
    """Give the kept card the relatives of later cards that were one with those that `went` back from it.

    Return by the id of each that went, and of each that was one with it, which one stands for it on the
    kept card now; None: nobody.
    """
    stands: dict[int, int | None] = {one.id: None for one in went}
    later = (
        select(Merge).where(Merge.kept_id == kept_id, Merge.change_id > change_id).order_by(Merge.change_id)
    )
    for merge in session.scalars(later).all() if went else ():
        entries = session.scalars(
            select(ChangedRow).where(ChangedRow.change_id == merge.change_id).order_by(ChangedRow.id)
        ).all()
        for entry in entries:
            if entry.table_name == Relative.__tablename__ and entry.after is None:
                _bring(session, kept_id, went, stands, json.loads(entry.before or "{}"), entries)
    return stands


def on_kept(
    session: WriteSession, kept_id: int, row: Preference, change_id: int, stands: Mapping[int, int | None]
) -> int | None:
    """Return the relative on the kept card of whom a statement is that a merge took over; None: nobody.

    `row` is as it was on its own card, or as the merge let it be: the record has whom it named then.
    """
    same_row = select(ChangedRow).where(
        ChangedRow.change_id == change_id,
        ChangedRow.table_name == Preference.__tablename__,
        ChangedRow.row_key == str(row.id),
    )
    pair = next(
        ((after, before) for *_, before, after in _pointed(session.scalars(same_row).all())),
        (row.relative_id, row.relative_id),
    )
    for one in pair:
        there = None if one is None else session.get(Relative, one)
        if there is not None and there.member_id == kept_id:
            return there.id
    return next((stood for one in reversed(pair) if one and (stood := stands.get(one))), None)


def take_along(session: WriteSession, kept_id: int, gone_id: int, change_id: int) -> None:
    """Let what went back with a card name her own relatives, where it named one who stood for them."""
    entries = session.scalars(select(ChangedRow).where(ChangedRow.change_id == change_id)).all()
    for table, key, column, before, _ in _pointed(entries):
        row, hers = session.get(table, key), session.get(Relative, before)
        if row is None or hers is None or hers.member_id != gone_id:
            continue
        named = session.get(Relative, getattr(row, column))
        if named is not None and named.member_id == kept_id and row.member_id == gone_id:
            setattr(row, column, before)
    session.flush()


def _bring(
    session: WriteSession,
    kept_id: int,
    went: Sequence[Relative],
    stands: dict[int, int | None],
    values: dict[str, Any],
    entries: Sequence[ChangedRow],
) -> None:
    """Bring one relative of a later card again, where she was one with somebody who went."""
    old = int(values["id"])
    one_with = [into for into in _named_since(entries, old) if into in stands]
    other: Any = undo.remade(Relative, {**values, "member_id": kept_id})
    same = one_with or [one.id for one in went if merging_family.same(one, other)]
    if not same or session.get(Relative, old) is not None:
        return
    if (there := stands[same[0]]) is not None:
        stands[old] = there
        _name(session, entries, old, same[0], there)
        return
    if other.is_member_id == kept_id or (
        other.is_member_id is not None and session.get(Member, other.is_member_id) is None
    ):
        other.is_member_id = None
    session.add(other)
    session.flush()
    stands[same[0]] = stands[old] = old
    _name(session, entries, old, same[0], old)


def _named_since(entries: Sequence[ChangedRow], old: int) -> list[int]:
    """Return whom what named a relative named after the merge."""
    return [after for _, _, _, before, after in _pointed(entries) if before == old]


def _name(session: WriteSession, entries: Sequence[ChangedRow], old: int, named: int, now: int) -> None:
    """Let what named `old` before a merge, and names another by now, name a third."""
    for table, key, column, before, _ in _pointed(entries):
        row = session.get(table, key)
        if before == old and row is not None and getattr(row, column) == named:
            setattr(row, column, now)
    session.flush()


def _pointed(entries: Sequence[ChangedRow]) -> list[tuple[type[Any], int, str, int, int]]:
    """Return each row that named another relative after the change: its column, and whom before and after."""
    found = []
    for entry in entries:
        if entry.before is None or entry.after is None:
            continue
        table = undo.TABLES[entry.table_name]
        before, after = json.loads(entry.before), json.loads(entry.after)
        found += [
            (table, int(entry.row_key), name, before[name], after[name])
            for name in before
            if before[name] and after[name] and _names_a_relative(table, name)
        ]
    return found


def _names_a_relative(table: type[Any], name: str) -> bool:
    return any(
        key.column.table.name == Relative.__tablename__ for key in table.__table__.c[name].foreign_keys
    )
