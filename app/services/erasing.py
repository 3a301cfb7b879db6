"""Erase a member for good: her card, what was kept of it for a way back, and her name on others' cards (M6).

What the bin keeps and undo needs are copies of her rows in the record of changes: they go too, so that
nothing brings her back. Where staff have written of her on others' cards a mark takes the place of her name
and numbers (`unnaming`). The ledger stays, with accounts that are nobody's; who changed what on which day
stays, without what it was. Copies of the whole file (backups) are not touched.
"""

import json
from collections.abc import Collection, Iterator
from typing import Any, Final, NamedTuple

from sqlalchemy import Table, delete, func, or_, select, update

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import (
    Base,
    Change,
    ChangedRow,
    Contact,
    Draft,
    LedgerEntry,
    Member,
    Merge,
    NotSame,
    Relative,
)  # fmt: skip
from app.progress import Job, Progress
from app.queries import among
from app.services import card_pictures, removal, unnaming
from app.services.recording import change_id, operation

ERASING: Final = "member.erase"
"""The operation; undo passes over it, and over what it has left of earlier changes."""
_BLANK: Final[dict[str, Any]] = {
    "name": "", "sizes": "", "notes": "", "is_member_id": None, "birth_calendar": None, "birth_year": None,
    "birth_month": None, "birth_day": None, "birth_leap": 0,
}  # fmt: skip
"""What stays of her on the card of whose relative she is: the relation."""
_NAMED: Final = ("friend", "through", "relative")
"""Where reasons of earlier versions have a name."""


class Erased(NamedTuple):
    """What became of her name where staff have written of others."""

    places: int
    """Texts out of which she was taken: a mark stands there now."""
    left: tuple[str, ...]
    """On whose cards, or in which events, a name of hers still is, as it may be another's."""


@operation(ERASING)
def erasing(session: WriteSession, member_id: int) -> Job[Erased]:
    """Return the job that erases her, whether she is on file or in the bin.

    In texts about others a mark takes the place of her name and numbers; what it leaves there is for a
    person to look at. It cannot be taken back. Raises Unknown for who was never on file, or was erased
    already.
    """
    member = session.get(Member, member_id)
    hers = _cards(session, member_id)
    if member is None and not any(True for _ in _copies(session, hers)):
        raise errors.Unknown("member", str(member_id))
    return _erase(session, member, hers)


def _erase(session: WriteSession, member: Member | None, hers: Collection[int]) -> Job[Erased]:
    yield Progress(0, 0)
    change_id(session)  # that somebody was erased is on record
    kin = _relatives(session, hers)
    known = unnaming.traces(session, hers, kin)
    pictures = card_pictures.of(session, hers)
    if member is not None:
        yield from removal.take_out(session, member)
    session.execute(delete(Merge).where(or_(Merge.kept_id.in_(hers), Merge.gone_id.in_(hers))))
    session.execute(delete(NotSame).where(or_(NotSame.low_id.in_(hers), NotSame.high_id.in_(hers))))
    session.execute(delete(Draft).where(Draft.id.in_(_drafts(session, hers))))
    session.execute(update(Relative).where(Relative.id.in_(kin)).values(**_BLANK))
    _forget_rows(session, hers)
    card_pictures.forget(session, pictures)
    _blank_relatives(session, kin)
    _unname(session, known.names)
    places = yield from unnaming.everywhere(session, unnaming.marker(session, known))
    yield Progress(1, 1)
    return Erased(places, tuple(unnaming.left(session, known)))


def _drafts(session: WriteSession, hers: Collection[int]) -> list[int]:
    """Return what was being written in forms that are of her: purchase:231, relative:231:7."""
    places = {str(one) for one in hers}
    kept = session.execute(select(Draft.id, Draft.place))
    return [id_ for id_, place in kept if place.split(":")[1:2] and place.split(":")[1] in places]


def _cards(session: WriteSession, member_id: int) -> set[int]:
    """Return the ids of all cards that are hers: also of those that were merged into it."""
    found, more = {member_id}, {member_id}
    while more:
        more = set(session.scalars(select(Merge.gone_id).where(Merge.kept_id.in_(more)))) - found
        found |= more
    return found


def _relatives(session: WriteSession, hers: Collection[int]) -> set[int]:
    """Return the rows on others' cards that name her, now or when she was put into the bin."""
    now = select(Relative.id).where(Relative.is_member_id.in_(hers))
    then = select(ChangedRow.row_key).where(
        ChangedRow.table_name == Relative.__tablename__,
        or_(*(func.json_extract(kept, "$.is_member_id").in_(hers) for kept in _KEPT)),
    )
    return {*session.scalars(now), *map(int, session.scalars(then))}


_KEPT: Final = (ChangedRow.before, ChangedRow.after)


def _owned() -> Iterator[Table]:
    return (table for table in Base.metadata.sorted_tables if "member_id" in table.columns)


def _copies(session: WriteSession, hers: Collection[int]) -> Iterator[tuple[str, str]]:
    """Yield table and key of each row that was hers, as the record of changes has it."""
    for id_ in hers:
        yield from session.execute(
            select(ChangedRow.table_name, ChangedRow.row_key)
            .where(ChangedRow.table_name == Member.__tablename__, ChangedRow.row_key == str(id_))
            .distinct()
        )
    yield from session.execute(
        select(ChangedRow.table_name, ChangedRow.row_key)
        .where(
            ChangedRow.table_name.in_([table.name for table in _owned()]),
            or_(*(func.json_extract(kept, "$.member_id").in_(hers) for kept in _KEPT)),
        )
        .distinct()
    )


def _forget_rows(session: WriteSession, hers: Collection[int]) -> None:
    """Forget what was recorded of rows that were hers, of merges, and the changes that nothing is left of."""
    session.flush()
    copies = set(_copies(session, hers))
    merges = session.scalars(
        select(ChangedRow.row_key).where(
            ChangedRow.table_name == Merge.__tablename__,
            or_(*(func.json_extract(kept, "$.kept_id").in_(hers) for kept in _KEPT)),
        )
    )
    copies |= {(Merge.__tablename__, key) for key in merges}
    doomed = [
        (id_, change)
        for id_, change, table, key in session.execute(
            select(ChangedRow.id, ChangedRow.change_id, ChangedRow.table_name, ChangedRow.row_key)
        )
        if (table, key) in copies
    ]
    session.execute(delete(ChangedRow).where(among.these(ChangedRow.id, [id_ for id_, _ in doomed])))
    _forget_changes(session, {change for _, change in doomed} - {change_id(session)})


def _forget_changes(session: WriteSession, changes: Collection[int]) -> None:
    """Forget changes that have no rows left: to take one back would do nothing."""
    emptied = [
        Change.id.not_in(select(ChangedRow.change_id)),
        Change.id.not_in(select(LedgerEntry.change_id).where(LedgerEntry.change_id.is_not(None))),
        Change.id.not_in(select(Merge.change_id)),
        Change.request_id.is_(None),
        Change.import_id.is_(None),
        Change.id.not_in(select(Change.undoes_id).where(Change.undoes_id.is_not(None))),
    ]
    for first in (Change.undoes_id.is_not(None), Change.undoes_id.is_(None)):
        session.execute(delete(Change).where(among.these(Change.id, changes), first, *emptied))


def _blank_relatives(session: WriteSession, kin: Collection[int]) -> None:
    """Take out of the record what others' cards had of her as a relative."""
    rows = session.execute(
        select(ChangedRow.id, *_KEPT).where(
            ChangedRow.table_name == Relative.__tablename__, ChangedRow.row_key.in_(map(str, kin))
        )
    ).all()
    for id_, *kept in rows:
        _write(session, id_, [_over(each, _BLANK) for each in kept])


def _over(kept: str | None, values: dict[str, Any]) -> str | None:
    """Return a row of the record with these values in the columns that it has."""
    if kept is None:
        return None
    row = json.loads(kept)
    return json.dumps(row | {key: values[key] for key in row.keys() & values}, ensure_ascii=False)


def _unname(session: WriteSession, names: Collection[str]) -> None:
    """Take her name out of reasons: of contacts, and of those in the record of changes."""
    for name in names:
        for id_, reason in session.execute(
            select(Contact.id, Contact.reason).where(func.instr(Contact.reason, name) > 0)
        ).all():
            session.execute(update(Contact).where(Contact.id == id_).values(reason=_nameless(reason, names)))
        rows = select(ChangedRow.id, *_KEPT).where(
            ChangedRow.table_name == Contact.__tablename__,
            or_(*(func.instr(kept, name) > 0 for kept in _KEPT)),
        )
        for id_, *kept in session.execute(rows).all():
            _write(session, id_, [_nameless_row(each, names) for each in kept])


def _nameless(reason: str, names: Collection[str]) -> str:
    facts = {
        key: value for key, value in json.loads(reason).items() if key not in _NAMED or value not in names
    }
    return json.dumps(facts, ensure_ascii=False)


def _nameless_row(kept: str | None, names: Collection[str]) -> str | None:
    row = json.loads(kept) if kept else {}
    if "reason" not in row:
        return kept
    return json.dumps(row | {"reason": _nameless(row["reason"], names)}, ensure_ascii=False)


def _write(session: WriteSession, id_: int, kept: list[str | None]) -> None:
    session.execute(update(ChangedRow).where(ChangedRow.id == id_).values(before=kept[0], after=kept[1]))
