"""Take back a change, whenever it was made, as long as nothing later rests on it."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import UniqueConstraint, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession, WriteSession
from app.domain import errors
from app.domain.permissions import require_to_turn
from app.models import Account, Base, Change, ChangedRow, Contact, Member, Merge
from app.progress import Job, Progress, finish
from app.queries import among, lots
from app.services import ledger_undo, planning, recording, returns, standing_rows
from app.services.card_life import EXPIRING
from app.services.ledger_undo import LAPSING
from app.services.recording import operation

_REASONS: Final = {
    "member": Contact.member_id,
    "relative": Contact.relative_id,
    "purchase": Contact.purchase_id,
}
"""Table → the column by which a planned contact names its row."""
_AT_ONCE: Final = 100
"""Rows between two steps that are told."""
TABLES: Final[Mapping[str, type[Any]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
"""Every table by the name that the record has for it."""


def last_change(session: WriteSession, staff_id: int | None = None) -> int:
    """Return the id of the latest change that can be taken back. Raises NothingToUndo."""
    undone = aliased(Change)
    query = (
        select(Change.id)
        .outerjoin(undone, undone.undoes_id == Change.id)
        .where(
            undone.id.is_(None),
            Change.undoes_id.is_(None),
            Change.import_id.is_(None),
            # What has left the shop does not come back, and what lapsed or expired did so by the calendar.
            Change.operation.not_in(("file.export", "member.erase", LAPSING, EXPIRING)),
        )
        .order_by(Change.id.desc())
        .limit(1)
    )
    if staff_id is not None:
        query = query.where(Change.staff_id == staff_id)
    found = session.scalar(query)
    if found is None:
        raise errors.NothingToUndo
    return found


@operation("change.undo")
def take_back(session: WriteSession, change_id: int) -> str:
    """Put every row of the change back as it was before, and return the operation's name.

    Raises NothingToUndo for a change that is gone or undone already, NotAllowed where the role may not do
    what it would take back, ChangedSince if a row has been changed again since: that later change has to be
    taken back first, SpentSince if points or money that it brought are spent. Entries of the ledger stay,
    and others reverse them.
    """
    return finish(taking_back(session, change_id))


def taking_back(session: WriteSession, change_id: int) -> Job[str]:
    """Do what `take_back` does and tell how far it is: a change may be of thousands of rows."""
    taken = _begun(session, change_id)
    yield from _put_all_back(session, change_id)
    return taken.operation


@operation("change.undo")
def _begun(session: WriteSession, change_id: int) -> Change:
    change = session.get(Change, change_id)
    if change is None or session.scalar(select(Change.id).where(Change.undoes_id == change_id)):
        raise errors.NothingToUndo
    require_to_turn(session.actor.role, change.operation)
    session.member_id = change.member_id
    session.info["undoes_id"] = change_id
    ledger_undo.take_back(session, change_id)
    return change


@operation("change.undo")
def do_again(session: WriteSession, undo_id: int) -> str:
    """Make a change again that was taken back by `undo_id`, and return the operation's name.

    It counts as a new change of its own, of the same name. Raises NothingToUndo, NotAllowed and ChangedSince.
    """
    return finish(doing_again(session, undo_id))


def doing_again(session: WriteSession, undo_id: int) -> Job[str]:
    """Do what `do_again` does and tell how far it is."""
    first = _begun_again(session, undo_id)
    yield from _put_all_back(session, undo_id)
    ledger_undo.take_back(session, undo_id)
    session.flush()
    return first.operation


@operation("change.undo")
def _begun_again(session: WriteSession, undo_id: int) -> Change:
    taken = session.get(Change, undo_id)
    first = None if taken is None or taken.undoes_id is None else session.get(Change, taken.undoes_id)
    if first is None:
        raise errors.NothingToUndo
    require_to_turn(session.actor.role, first.operation)
    session.operation, session.member_id = first.operation, first.member_id
    return first


def rows(session: ReadSession, change_id: int) -> int:
    """Return how many rows a change is of."""
    return session.scalar(select(func.count()).where(ChangedRow.change_id == change_id)) or 0


def _put_all_back(session: WriteSession, change_id: int) -> Job[None]:
    """Put every row back, in the reverse order of writing, so that every key finds its parent."""
    entries = session.scalars(
        select(ChangedRow).where(ChangedRow.change_id == change_id).order_by(ChangedRow.id.desc())
    ).all()
    refusal = _refusal(session, change_id)
    _see_that_nothing_is_held(session, entries, refusal)
    present = held(session, ((TABLES[entry.table_name], entry.row_key) for entry in entries))
    try:
        with session.no_autoflush:
            for done, entry in enumerate(entries):
                if done % _AT_ONCE == 0:
                    yield Progress(done, len(entries))
                alone = not _waits(entry)
                if alone:
                    session.flush()
                _put_back(session, entry)
                if alone:
                    session.flush()
        session.flush()
        del present
        returns.hold_again(session, brought_back(entries))
    except (IntegrityError, errors.ChangedSince, errors.TooManyBack) as error:
        # A row of later rests on one that would go, has taken its number, or is this row itself.
        raise refusal from error
    planning.leave_alone(session, whom(session, entries))


def whom(session: ReadSession, entries: Iterable[ChangedRow]) -> set[int]:
    """Return the members whose rows, or whose contacts, these are: one may be left alone by now."""
    keys: dict[str, set[int]] = {"member": set(), "contact": set()}
    for entry in entries:
        if entry.table_name in keys:
            keys[entry.table_name].add(int(entry.row_key))
    spoken_to = select(Contact.member_id).where(among.these(Contact.id, keys["contact"]))
    return keys["member"] | set(session.scalars(spoken_to))


def brought_back(entries: Iterable[ChangedRow]) -> list[int]:
    """Return the lines of which a return is put back with these rows."""
    removed = (entry.before for entry in entries if entry.table_name == "purchase_line")
    named = (json.loads(before).get("returns_line_id") for before in removed if before is not None)
    return [key for key in named if key is not None]


def held(session: WriteSession, rows: Iterable[tuple[type[Any], str]]) -> list[Any]:
    """Return these rows, read by the table: as long as they are held, `session.get` asks the file no more."""
    keys: defaultdict[type[Any], list[int]] = defaultdict(list)
    for table, key in rows:
        if key.isdecimal():
            keys[table].append(int(key))
    found: list[Any] = []
    for table, ids in keys.items():
        (column,) = table.__table__.primary_key.columns
        if column.type.python_type is int:
            found += session.scalars(select(table).where(among.these(column, ids)))
    return found


def unique(table: type[Any]) -> list[tuple[str, ...]]:
    """Return the groups of columns that no two rows of the table may share."""
    rules = table.__table__.constraints
    groups = [tuple(rule.columns.keys()) for rule in rules if isinstance(rule, UniqueConstraint)]
    alone = [(column.key,) for column in table.__table__.columns if column.unique]
    return list(dict.fromkeys([*groups, *alone]))


def _waits(entry: ChangedRow) -> bool:
    """Tell whether the row may be written with those after it: nothing rests on when it is."""
    if entry.before is None or entry.after is None:
        return False
    columns = {name for group in unique(TABLES[entry.table_name]) for name in group}
    return columns.isdisjoint(json.loads(entry.after))


def _refusal(session: WriteSession, change_id: int) -> errors.Refusal:
    """Return what is said: a merge that was built upon is not undone, but its cards can be parted."""
    merge = session.execute(select(Merge.gone_name).where(Merge.change_id == change_id)).first()
    return errors.ChangedSince(change_id) if merge is None else errors.MergeBuiltOn(merge[0])


def _put_back(session: WriteSession, entry: ChangedRow) -> None:
    table = TABLES[entry.table_name]
    row: Any = session.get(table, entry.row_key if entry.table_name == "setting" else int(entry.row_key))
    before = None if entry.before is None else json.loads(entry.before)
    after = None if entry.after is None else json.loads(entry.after)
    present = None if row is None else recording.columns(row)
    if after is None:
        if present is not None:
            raise errors.ChangedSince(entry.change_id)
        session.add(remade(table, before))
        return
    if before is None and table is Contact and _is_planned(after):
        # The plan may have moved it since, or taken it out again: nobody has acted on it yet.
        if row is not None and row.outcome is not None:
            raise errors.ChangedSince(entry.change_id)
        if row is not None:
            session.delete(row)
        return
    if present is None or any(present[key] != value for key, value in after.items()):
        raise errors.ChangedSince(entry.change_id)
    if before is None:
        _unplan(session, entry.table_name, row)
        if isinstance(row, Member):
            _close_accounts(session, row.id)
            standing_rows.forget(session, row.id)
        session.delete(row)
        return
    for key, value in before.items():
        setattr(row, key, typed(table, key, value))


def _is_planned(contact: Mapping[str, Any]) -> bool:
    """Tell whether a contact that came with a change was planned by a rule that follows from it."""
    rule = str(contact["rule"])
    return contact["outcome"] is None and str(contact["occasion_key"]).startswith(f"{rule}:")


def _unplan(session: WriteSession, table_name: str, row: Any) -> None:
    """Take out what the rules had planned because of the row that goes: nobody has acted on it yet."""
    if table_name in _REASONS:
        planned = select(Contact).where(_REASONS[table_name] == row.id, Contact.outcome.is_(None))
        for contact in session.scalars(planned):
            session.delete(contact)
        session.flush()


def _see_that_nothing_is_held(
    session: WriteSession, entries: Collection[ChangedRow], refusal: errors.Refusal
) -> None:
    """Refuse, before anything is done, to take back the enrolment of one who holds points or money.

    What came to her by the change itself (a card that was parted again) goes back by it.
    """
    given = {
        int(entry.row_key)
        for entry in entries
        if entry.table_name == "account" and "holder_id" in json.loads(entry.after or "{}")
    }
    for entry in entries:
        if entry.table_name == "member" and entry.before is None:
            kinds = lots.of_member(session, int(entry.row_key)).values()
            if any(lot.account_id not in given for kind in kinds for lot in kind):
                raise refusal


def _close_accounts(session: WriteSession, member_id: int) -> None:
    """Let go of the accounts of one whose enrolment is taken back: they hold nothing."""
    for account in session.scalars(select(Account).where(Account.holder_id == member_id)):
        account.holder_id = None
    session.flush()


def remade(table: type[Base], values: dict[str, Any] | None) -> Base:
    """Return a row of `table` as the record has it, under its own id."""
    values = values or {}
    keys = {"id"} & values.keys()
    row = table(**{key: typed(table, key, value) for key, value in values.items() if key not in keys})
    for key in keys:
        setattr(row, key, values[key])
    return row


def typed(table: type[Base], key: str, value: Any) -> Any:
    """Return a value of the record as the column `key` wants it."""
    if isinstance(value, dict):
        return bytes.fromhex(value["hex"])
    kind = table.__table__.c[key].type.__class__.__name__
    if value is None or kind not in {"DayText", "InstantText"}:
        return value
    return date.fromisoformat(value) if kind == "DayText" else datetime.fromisoformat(value)
