"""Make two cards again of two that were made one: at any later time, whatever has happened since (M9).

Plain undo refuses where anything was changed later. Here each row of the merge's change goes back by
itself: what was moved goes back if it is still the kept card's, a field that still says what the
merge wrote says again what it said before, and what has come since stays where it is, unless it
belongs to something that goes back.
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, names
from app.models import (
    ChangedRow,
    Consent,
    Contact,
    Member,
    Merge,
    Photo,
    Relative,
)
from app.queries.merging import BIRTH
from app.services import (
    checks,
    members,
    merging,
    parting_doubles,
    parting_family,
    parting_photo,
    parting_since,
    planning,
    undo,
)
from app.services.recording import columns, operation

_MADE: Final = frozenset({"name_key", "find_names", "find_readings", "find_digits"})
"""Columns that follow from others."""
_LEFT: Final = frozenset({*merging.SAME, Relative})
"""Tables of which a row that a merge took out may have come to the kept card since."""
Entry = tuple[type[Any], str, dict[str, Any] | None, dict[str, Any] | None]
"""A row of the record: its table, its key, before and after."""


@operation("member.part")
def part(session: WriteSession, merge_id: int) -> int:
    """Part the two cards of a merge, and return the id of the one that is there again.

    Raises Unknown, MergedOnward where the kept card has itself gone into another since, and
    KeptInBin where it is not on file at present.
    """
    merge = checks.known(session, Merge, "merge", merge_id)
    kept = session.get(Member, merge.kept_id)
    if kept is None:
        _say_why(session, merge)
    assert kept is not None  # noqa: S101  (`_say_why` has raised)
    session.member_id = kept.id
    gone_id, change_id = merge.gone_id, merge.change_id
    entries = list(_entries(session, change_id))
    recorded = {(table.__tablename__, key) for table, key, _, _ in entries}
    refused = [
        word
        for word in parting_since.refused(session, kept.id, change_id)
        if ("consent", str(word.id)) not in recorded
    ]
    left_alone = parting_since.left_alone(session, kept.id, change_id)
    if parting_since.born_otherwise(session, kept, change_id):
        entries = [_without_birthday(entry, kept.id) for entry in entries]
    held = undo.held(session, ((table, key) for table, key, _, _ in entries))
    doubles = parting_doubles.on_card(held, kept.id)
    family = [row for row in held if isinstance(row, Relative) and row.member_id == kept.id]
    with session.no_autoflush:
        for table, key, before, after in entries:
            if (table, key) == (Photo, str(kept.id)):
                continue  # `parting_photo` tells which it is now
            _go_back(session, table, key, before, after, kept.id)
    session.flush()
    del held
    parting_photo.settle(session, kept.id)
    stands = parting_family.leave(
        session, kept.id, [row for row in family if row.member_id == gone_id], change_id
    )
    parting_family.take_along(session, kept.id, gone_id, change_id)
    went = [row for row in doubles if row.member_id == gone_id]
    parting_doubles.leave(session, kept.id, went, change_id, stands)
    parting_since.follow(session, kept.id, gone_id, recorded)
    gone = checks.known(session, Member, "member", gone_id)
    if left_alone:
        kept.do_not_contact = gone.do_not_contact = 1
    planning.leave_alone(session, [kept.id, gone_id])
    for word in refused:
        session.add(_same_word(word, gone_id))
        planning.withdraw(session, Contact.member_id == gone_id, Contact.channel == word.channel)
    for member in (kept, gone):
        session.flush()
        member.name_key = names.fold(member.name)
        members.index(session, member)
    return gone_id


def _say_why(session: WriteSession, merge: Merge) -> None:
    onward = session.scalar(select(Merge).where(Merge.gone_id == merge.kept_id))
    if onward is None:
        raise errors.KeptInBin(merge.gone_name)
    into = session.get(Member, onward.kept_id)
    raise errors.MergedOnward(onward.gone_name, into.name if into else onward.gone_name, onward.merged_on)


def _entries(session: WriteSession, change_id: int) -> Iterator[Entry]:
    """Yield what the change did, the last of it first."""
    rows = session.scalars(
        select(ChangedRow).where(ChangedRow.change_id == change_id).order_by(ChangedRow.id.desc())
    )
    for row in rows.all():
        before, after = (None if text is None else json.loads(text) for text in (row.before, row.after))
        yield undo.TABLES[row.table_name], row.row_key, before, after


def _go_back(
    session: WriteSession,
    table: type[Any],
    key: str,
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    kept_id: int,
) -> None:
    row = session.get(table, int(key))
    if after is None and before is not None:
        if row is None:
            _make_again(session, table, before)
        elif table in _LEFT and row.member_id == kept_id:
            parting_doubles.give_back(row, before)
    elif row is not None and after is not None:
        present = columns(row)
        if before is None:
            if present == after:
                session.flush()
                session.delete(row)
                session.flush()
        elif "member_id" not in after or present["member_id"] == after["member_id"]:
            _write_back(session, table, row, present, before, after)


def _make_again(session: WriteSession, table: type[Any], values: dict[str, Any]) -> None:
    """Make a row again that the merge took out, unless there is one like it by now."""
    values = {name: _standing(session, table, name, value) for name, value in values.items()}
    for group in undo.unique(table):
        if _taken(session, table, values, group):
            return
    session.flush()
    session.add(undo.remade(table, values))
    session.flush()


def _write_back(
    session: WriteSession,
    table: type[Any],
    row: Any,
    present: dict[str, Any],
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Give the row what it had before, in the columns that nobody has changed since."""
    back = {
        name: _standing(session, table, name, value)
        for name, value in before.items()
        if present[name] == after[name] and name not in _MADE
    }
    taken = {
        name
        for group in undo.unique(table)
        if back.keys() & set(group) and _taken(session, table, {**present, **back}, group)
        for name in group
    }
    for name, value in back.items():
        if name not in taken:
            setattr(row, name, undo.typed(table, name, value))


def _standing(session: WriteSession, table: type[Any], name: str, value: Any) -> Any:
    """Return the value; None where it names a row that is not there any more and may be left out."""
    column = table.__table__.c[name]
    for key in column.foreign_keys:
        parent = undo.TABLES[key.column.table.name]
        if column.nullable and value is not None and session.get(parent, value) is None:
            return None
    return value


def _taken(session: WriteSession, table: type[Any], values: dict[str, Any], group: tuple[str, ...]) -> bool:
    """Tell whether another row has these values by now."""
    if any(values.get(name) is None for name in group):
        return False
    session.flush()
    same = [table.__table__.c[name] == undo.typed(table, name, values[name]) for name in group]
    return session.scalar(select(table).where(*same, table.id != values["id"])) is not None


def _without_birthday(entry: Entry, kept_id: int) -> Entry:
    table, key, before, after = entry
    if table is not Member or key != str(kept_id) or before is None or after is None:
        return entry
    kept = [{name: it for name, it in values.items() if name not in BIRTH} for values in (before, after)]
    return table, key, kept[0], kept[1]


def _same_word(word: Consent, member_id: int) -> Consent:
    return Consent(
        member_id=member_id,
        channel=word.channel,
        allowed=word.allowed,
        since=word.since,
        wording=word.wording,
        source=word.source,
    )
