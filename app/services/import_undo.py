"""Take a whole import back: what it added goes, what it changed is as before.

What somebody has since built on it stands in the way, and is named.
"""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select, update

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Change, ImportRun, Member
from app.models.base import now
from app.services import ledger_undo, recording, standing, undo
from app.services.card_life import END_OF_TERM
from app.services.importing import FROM_FILE
from app.services.recording import operation


@dataclass(frozen=True, slots=True)
class Gone:
    """What an import had added, and is gone."""

    members: int
    tickets: int
    lines: int
    items: int = 0
    balances: int = 0
    fell: int = 0
    """Members whom the rules had raised since, and who have less without it. What they earned meanwhile at a
    higher rate stays as it was booked."""


_MEMBERS: Final = "SELECT id FROM member WHERE import_id = :import_id"
_TICKETS: Final = "SELECT id FROM purchase WHERE import_id = :import_id"
_LINES: Final = f"SELECT id FROM purchase_line WHERE purchase_id IN ({_TICKETS})"

# Contacts that the rules made by themselves and nobody touched are no work of anybody's: they go along.
_UNTOUCHED: Final = "outcome IS NULL AND rule <> 'own'"
_TOUCHED: Final = "(outcome IS NOT NULL OR rule = 'own')"

_LATER: Final = """FROM changed_row r JOIN change c ON c.id = r.change_id
    WHERE r.change_id > :change_id AND c.undoes_id IS NULL AND c.operation <> 'card.expire'
        AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)
        AND r.table_name = '{table}' AND CAST(r.row_key AS INTEGER) IN ({rows})"""

_RELATIVES: Final = """SELECT CAST(row_key AS INTEGER) FROM changed_row
    WHERE change_id = :change_id AND table_name = 'relative' AND before IS NULL"""
"""Relatives that it brought: they are on record, and go again with it."""
_ITS_BUYERS: Final = f"""SELECT member_id FROM purchase_line WHERE purchase_id IN ({_TICKETS})
    UNION SELECT json_extract(after, '$.member_id') FROM changed_row
        WHERE change_id = :change_id AND table_name = 'purchase_line' AND before IS NULL"""
_TOUCHED_MEMBERS: Final = f"""SELECT id FROM member WHERE id IN ({_ITS_BUYERS})
    OR id IN (SELECT referred_by_id FROM member WHERE id IN ({_ITS_BUYERS}) OR import_id = :import_id)
    OR id IN (SELECT json_extract(after, '$.referred_by_id') FROM changed_row
        WHERE change_id = :change_id AND table_name = 'member')"""
"""Whom it brought nearer to a level: who bought by it, and who brought one who did."""
_ITEMS: Final = "SELECT id FROM item WHERE import_id = :import_id"
_SINCE: Final = """FROM changed_row r JOIN change c ON c.id = r.change_id
    WHERE r.change_id > :change_id AND c.undoes_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"""
_STANDS: Final = """e.import_id IS NOT :import_id AND e.kind NOT IN ('reverse', 'lapse')
    AND NOT EXISTS (SELECT 1 FROM ledger_entry later WHERE later.reverses = e.id)"""
_ITS_LOTS: Final = """e.import_id = :import_id AND e.delta > 0 AND e.kind <> 'reverse'
    AND NOT EXISTS (SELECT 1 FROM ledger_entry later WHERE later.reverses = e.id)"""
_LATER_ENTRIES: Final = f"""FROM ledger_entry e JOIN account a ON a.id = e.account_id
    WHERE a.holder_id IN ({_MEMBERS}) AND {_STANDS}"""
"""What members of it have earned and spent here since."""
_LATER_LOTS: Final = f"""FROM ledger_entry e WHERE {_STANDS} AND EXISTS (
    SELECT 1 FROM ledger_entry lot LEFT JOIN lot_draw d ON d.lot_id = lot.id AND d.entry_id = e.id
    WHERE lot.import_id = :import_id AND lot.account_id = e.account_id AND lot.id < e.id
        AND (d.id IS NOT NULL OR instr(e.source_key, lot.source_key || '#') = 1))"""
"""Lots of it that somebody has spent, or a later file has put right."""
_LATER_CODES: Final = f"SELECT CAST(r.row_key AS INTEGER) {_SINCE} AND r.table_name = 'item_code'"
_LATER_TAGS: Final = f"SELECT CAST(r.row_key AS INTEGER) {_SINCE} AND r.table_name = 'tag'"
_MERGED_AWAY: Final = """FROM merge m JOIN changed_row r ON r.change_id = m.change_id
    WHERE r.table_name = 'member' AND r.after IS NULL
        AND json_extract(r.before, '$.import_id') = :import_id"""
"""Members of it whose card was merged into another."""
_REFERRED: Final = """SELECT CAST(row_key AS INTEGER) FROM changed_row
    WHERE change_id = :change_id AND table_name = 'member'
        AND json_extract(after, '$.referred_by_id') IS referred_by_id"""
"""Members of before whom it names as brought by one of its own: that goes again with it."""
_OWN_MEMBERS: Final = f"IN ({_MEMBERS})"
_OWN_TICKETS: Final = f"IN ({_TICKETS})"
_OWN_LINES: Final = f"IN ({_LINES})"
_NOT_OF_IT: Final = "import_id IS NOT :import_id"
_RESTING: Final = (
    ("merge", f"FROM merge WHERE kept_id {_OWN_MEMBERS}"),
    ("merge", _MERGED_AWAY),
    ("purchase", f"FROM purchase WHERE member_id {_OWN_MEMBERS} AND {_NOT_OF_IT}"),
    (
        "line",
        f"FROM purchase_line WHERE returns_line_id {_OWN_LINES} AND NOT purchase_id {_OWN_TICKETS}",
    ),
    ("line", _LATER.format(table="purchase_line", rows=_LINES)),
    ("purchase", _LATER.format(table="purchase", rows=_TICKETS)),
    ("member", _LATER.format(table="member", rows=_MEMBERS)),
    (
        "member",
        f"FROM member WHERE referred_by_id {_OWN_MEMBERS} AND {_NOT_OF_IT} AND id NOT IN ({_REFERRED})",
    ),
    (
        "relative",
        f"""FROM relative WHERE (member_id {_OWN_MEMBERS} AND id NOT IN ({_RELATIVES}))
            OR is_member_id {_OWN_MEMBERS}""",
    ),
    ("relative", _LATER.format(table="relative", rows=_RELATIVES)),
    ("line", f"FROM purchase_line WHERE relative_id IN ({_RELATIVES}) AND NOT purchase_id {_OWN_TICKETS}"),
    ("preference", f"FROM preference WHERE relative_id IN ({_RELATIVES})"),
    ("contact", f"FROM contact WHERE relative_id IN ({_RELATIVES}) AND {_TOUCHED}"),
    ("consent", f"FROM consent WHERE member_id {_OWN_MEMBERS} AND source <> '{FROM_FILE}'"),
    ("tag", f"FROM tag WHERE member_id {_OWN_MEMBERS} AND id IN ({_LATER_TAGS})"),
    *(
        (kind, f"FROM {kind} WHERE member_id {_OWN_MEMBERS}")
        for kind in (
            "note",
            "drill_answer",
            "former_card",
            "win_back",
            "benefit_claim",
            "feedback",
            "invitation",
        )
    ),
    # What the file itself made her reach goes along.
    ("level_change", f"FROM level_change WHERE member_id {_OWN_MEMBERS} AND why <> 'import'"),
    # What the day alone did with a card of it is no work of anybody's either: it goes along.
    (
        "card_step",
        f"FROM card_step WHERE member_id {_OWN_MEMBERS} AND reason <> '{END_OF_TERM}' AND step <> 'import'",
    ),
    ("balance", _LATER_ENTRIES),
    ("balance", _LATER_LOTS),
    ("item", _LATER.format(table="item", rows=_ITEMS)),
    ("item", f"FROM item_code WHERE item_id IN ({_ITEMS}) AND id IN ({_LATER_CODES})"),
    ("benefit_claim", f"FROM benefit_claim WHERE purchase_id {_OWN_TICKETS}"),
    ("feedback", f"FROM feedback WHERE purchase_id {_OWN_TICKETS}"),
    ("contact", f"FROM contact WHERE member_id {_OWN_MEMBERS} AND {_TOUCHED}"),
    ("contact", f"FROM contact WHERE purchase_id {_OWN_TICKETS} AND {_TOUCHED}"),
    ("tag", _LATER.format(table="tag", rows=f"SELECT id FROM tag WHERE member_id {_OWN_MEMBERS}")),
)
"""What may rest on an import, and how it is counted."""

_FROM_LATER: Final = (
    ("FROM changed_row r JOIN change c", "c.import_id"),
    ("FROM purchase WHERE member_id", "import_id"),
    ("FROM ledger_entry e", "e.import_id"),
    ("FROM member WHERE referred_by_id", "import_id"),
)
"""Where what rests on an import names the one that it came with: how the question begins, and the column."""

_LET_GO: Final = (
    "UPDATE member SET advisor_id = NULL WHERE import_id = :import_id AND advisor_id IS NOT NULL",
    "UPDATE purchase SET staff_id = NULL WHERE import_id = :import_id AND staff_id IS NOT NULL",
)
"""Before the people go whom the file named first: the rows that name them go after."""
_REMOVED: Final = (
    f"DELETE FROM contact WHERE (member_id IN ({_MEMBERS}) OR purchase_id IN ({_TICKETS})) AND {_UNTOUCHED}",
    f"DELETE FROM purchase_line WHERE purchase_id IN ({_TICKETS})",
    "DELETE FROM purchase WHERE import_id = :import_id",
    f"UPDATE account SET holder_id = NULL WHERE holder_id IN ({_MEMBERS})",
    f"DELETE FROM item_code WHERE item_id IN ({_ITEMS})",
    "DELETE FROM item WHERE import_id = :import_id",
    f"DELETE FROM standing WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM level_change WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM card_step WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM phone WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM photo WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM preference WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM tag WHERE member_id IN ({_MEMBERS})",
    f"DELETE FROM consent WHERE member_id IN ({_MEMBERS})",
    "DELETE FROM member WHERE import_id = :import_id",
)


@operation("file.import")
def take_back(session: WriteSession, import_id: int) -> Gone:
    """Take the import back. Raises Unknown, NothingToUndo if that was done, ImportBuiltOn, ChangedSince."""
    run = session.get(ImportRun, import_id)
    if run is None:
        raise errors.Unknown("import", str(import_id))
    change = session.scalar(
        select(Change.id).where(Change.import_id == import_id, Change.undoes_id.is_(None))
    )
    if change is None or run.undone_at is not None:
        raise errors.NothingToUndo
    values: dict[str, Any] = {"import_id": import_id, "change_id": change}
    link = session.connection()
    for kind, query in _RESTING:
        count = link.exec_driver_sql(f"SELECT count(*) {query}", values).scalar_one()
        if count:
            column = next((name for start, name in _FROM_LATER if query.startswith(start)), "NULL")
            later = link.exec_driver_sql(f"SELECT max({column}) {query}", values).scalar_one()
            raise errors.ImportBuiltOn(import_id, kind, count, later)
    for statement in _LET_GO:
        link.exec_driver_sql(statement, values)
    balances = link.exec_driver_sql(
        f"SELECT count(*) FROM ledger_entry e WHERE {_ITS_LOTS}", values
    ).scalar_one()
    touched = {row[0] for row in link.exec_driver_sql(_TOUCHED_MEMBERS, values)}
    levels_now = standing.unstack(session, change)
    undo.take_back(session, change)
    ledger_undo.of_import(session, import_id)
    recording.change_id(session)
    lines = link.exec_driver_sql(
        f"SELECT count(*) FROM purchase_line WHERE purchase_id {_OWN_TICKETS}", values
    )
    count_of_lines = int(lines.scalar_one())
    removed = [link.exec_driver_sql(statement, values).rowcount for statement in _REMOVED]
    link.execute(update(ImportRun).where(ImportRun.id == import_id).values(undone_at=now()))
    session.expire_all()
    standing.restack(session, levels_now)
    known = [member_id for member_id in sorted(touched) if session.get(Member, member_id) is not None]
    fell = sum(standing.fall_back_since(session, member_id, change) for member_id in known)
    return Gone(
        members=removed[-1], tickets=removed[2], lines=count_of_lines, items=removed[5], balances=balances,
        fell=fell,
    )  # fmt: skip
