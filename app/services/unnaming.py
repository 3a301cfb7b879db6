"""Take somebody's name and numbers out of all that was written about others, for good (M6).

Which columns hold words of people is said here once: `PROSE` is all that staff write, `DOCUMENTS` are JSON.
Copies of these in the record of changes are cleaned with them. A ledger refuses every change; its reason is
no sum, so its guard is lifted for that column and put back within the transaction.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Table, false, func, or_, select, update

from app.database.sessions import WriteSession
from app.domain import phones
from app.domain.nameless import Marker, Traces, folded, speaks
from app.models import Base, ChangedRow, Event, FormerCard, Member, Merge, Phone, Relative, triggers
from app.progress import Job, Progress

PROSE: Final[Mapping[str, tuple[str, ...]]] = {
    "benefit": ("text",),
    "benefit_claim": ("note",),
    "card_step": ("reason",),
    "consent": ("wording", "source"),
    "contact": ("said",),
    "event": ("theme", "note"),
    "feedback": ("said", "done"),
    "import_run": ("file_name",),
    "ledger_entry": ("reason",),
    "level_change": ("note",),
    "member": (
        "occupation", "hobbies", "drink", "call_hours", "dress_habits", "talk_about", "taboos", "parking",
        "notes",
    ),
    "note": ("text",),
    "own_script": ("text",),
    "preference": ("value",),
    "purchase_line": ("item",),
    "relative": ("sizes", "notes"),
    "saved_list": ("name",),
    "tag": ("name",),
    "win_back": ("reason", "offer"),
}  # fmt: skip
"""The columns of each table that hold words of people."""
DOCUMENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "change": ("answer",),
    "contact": ("reason",),
    "draft": ("written",),
    "saved_list": ("conditions",),
}
"""Those that hold a JSON document with such words in it."""
_LEDGER: Final = "ledger_entry"
_KEPT: Final = (ChangedRow.before, ChangedRow.after)
_KEYS: Final = ("wechat", "line", "email", "card", "external_id")


def traces(session: WriteSession, hers: Collection[int], kin: Collection[int]) -> Traces:
    """Return what she is and was known by, on the cards `hers` and on rows of others' families, `kin`."""
    recorded = [*_recorded(session, "member", hers), *_recorded(session, "relative", kin)]
    rows = session.execute(
        select(Member.name, Member.reading, *(getattr(Member, key) for key in _KEYS)).where(
            Member.id.in_(hers)
        )
    ).all()
    merged = session.execute(
        select(Merge.gone_name, Merge.gone_card, Merge.also).where(Merge.gone_id.in_(hers))
    ).all()
    names: set[Any] = {text for row in rows for text in row[:2]} | {name for name, *_ in merged}
    names |= {name for *_, also in merged for name in also.split("\n")}
    names |= set(session.scalars(select(Relative.name).where(Relative.id.in_(kin))))
    names |= {row.get(key) for row in recorded for key in ("name", "reading")}
    keys: set[Any] = {text for row in rows for text in row[2:]} | {card for _, card, _ in merged}
    keys |= set(session.scalars(select(FormerCard.card).where(FormerCard.member_id.in_(hers))))
    keys |= {row.get(key) for row in recorded for key in _KEYS}
    numbers: set[Any] = set(session.scalars(select(Phone.digits).where(Phone.member_id.in_(hers))))
    numbers |= {row.get("digits") for row in _recorded_of(session, "phone", hers)}
    return Traces(
        frozenset(name for name in names if name),
        frozenset(key for key in keys if key),
        frozenset(phones.findable(number) for number in numbers if number),
    )


def _recorded(session: WriteSession, table: str, keys: Collection[int]) -> Iterator[dict[str, Any]]:
    """Yield what the record of changes has of these rows."""
    rows = select(*_KEPT).where(ChangedRow.table_name == table, ChangedRow.row_key.in_(map(str, keys)))
    return (json.loads(kept) for row in session.execute(rows) for kept in row if kept)


def _recorded_of(session: WriteSession, table: str, hers: Collection[int]) -> Iterator[dict[str, Any]]:
    """Yield what the record of changes has of rows that were hers."""
    owner = or_(*(func.json_extract(kept, "$.member_id").in_(hers) for kept in _KEPT))
    rows = select(*_KEPT).where(ChangedRow.table_name == table, owner)
    return (json.loads(kept) for row in session.execute(rows) for kept in row if kept)


def marker(session: WriteSession, known: Traces) -> Marker:
    """Return what takes her out; asked when she is on file no more: a member who has her name keeps it.

    A relative who is called as she was is taken for her, but stays in the family: `left` tells of her.
    """
    kin = {*session.scalars(select(Relative.name))} - known.names
    return Marker(known, {*session.scalars(select(Member.name)), *kin} - {""})


def everywhere(session: WriteSession, by: Marker) -> Job[int]:
    """Take her out of every text of the file, and return out of how many besides the record of changes."""
    session.flush()
    _teach(session)
    tables, places = Base.metadata.sorted_tables, 0
    for done, table in enumerate(tables):
        yield Progress(done, len(tables) + 1)
        places += _clean(session, table, by)
    yield Progress(len(tables), len(tables) + 1)
    _clean_record(session, by)
    session.expire_all()
    return places


def _teach(session: WriteSession) -> None:
    """Let SQLite fold letters as the rule does: its own `lower` knows those of ASCII alone."""
    driver: Any = session.connection().connection.driver_connection
    driver.create_function("folded", 1, lambda text: text and folded(str(text)), deterministic=True)


def _has(column: Any, wanted: Iterable[str]) -> Any:
    return or_(false(), *(func.instr(func.folded(column), each) > 0 for each in wanted))


def _clean(session: WriteSession, table: Table, by: Marker) -> int:
    places = 0
    for name in (*PROSE.get(table.name, ()), *DOCUMENTS.get(table.name, ())):
        column = table.columns[name]
        [key] = table.primary_key.columns
        as_document = name in DOCUMENTS.get(table.name, ())
        found = session.execute(select(key, column).where(_has(column, by.wanted))).all()
        clean = [
            (id_, by.document(written) if as_document else by.text(written), written)
            for id_, written in found
            if written
        ]
        changed = [(id_, now) for id_, now, before in clean if now != before]
        if changed and table.name == _LEDGER:
            session.connection().exec_driver_sql("DROP TRIGGER ledger_entry_is_so")
        for id_, now in changed:
            there = session.scalar(select(key).where(column == now)) if column.unique else None
            text = now if there is None else f"{now} {id_}"
            session.execute(update(table).where(key == id_).values({name: text}).prefix_with("OR REPLACE"))
        if changed and table.name == _LEDGER:
            session.connection().exec_driver_sql(triggers.ENTRY_IS_SO)
        places += len(changed)
    return places


def _clean_record(session: WriteSession, by: Marker) -> None:
    """Do the same to the rows that the record of changes has of these columns."""
    has = or_(*(_has(kept, by.wanted) for kept in _KEPT))
    rows = session.execute(select(ChangedRow.id, ChangedRow.table_name, *_KEPT).where(has)).all()
    for id_, table, *kept in rows:
        before, after = (_clean_row(table, each, by) for each in kept)
        session.execute(update(ChangedRow).where(ChangedRow.id == id_).values(before=before, after=after))


def _clean_row(table: str, kept: str | None, by: Marker) -> str | None:
    if kept is None:
        return None
    row = json.loads(kept)
    for name in row.keys() & {*PROSE.get(table, ())}:
        row[name] = by.clean(row[name])
    for name in row.keys() & {*DOCUMENTS.get(table, ())}:
        row[name] = by.document(row[name]) if row[name] else row[name]
    return json.dumps(row, ensure_ascii=False)


def left(session: WriteSession, known: Traces) -> list[str]:
    """Return on whose cards, and in which events, one of her names still is, as it may be another's.

    That is for a person to look at. A name of a single letter is not looked for.
    """
    names = [name for name in known.names if len(name) > 1]
    _teach(session)
    wanted = {folded(name) for name in names}
    found: set[str] = set()
    for table in Base.metadata.sorted_tables:
        for name in (*PROSE.get(table.name, ()), *DOCUMENTS.get(table.name, ())):
            column, whose = table.columns[name], _whose(table)
            if whose is not None:
                rows = session.execute(whose.add_columns(column).where(_has(column, wanted)))
                found |= {who for who, written in rows if speaks(written, names)}
    kin = select(Member.name).join(Relative, Relative.member_id == Member.id)
    found |= set(session.scalars(kin.where(Relative.name.in_(names))))
    return sorted(found)


def _whose(table: Table) -> Any:
    """Return the question whose card a row is on; an event is named by its theme. None: it is nobody's."""
    if table.name == Member.__tablename__:
        return select(table.columns["name"])
    if table.name == Event.__tablename__:
        return select(table.columns["theme"])
    if "member_id" not in table.columns:
        return None
    return select(Member.name).select_from(table).join(Member, Member.id == table.columns["member_id"])
