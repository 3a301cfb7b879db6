"""Who and what is on file already, for an import to hold a file against."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.database.sessions import ReadSession
from app.domain import own_ids
from app.models import Member

Values = dict[str, Any]
"""A row's columns as they stand in the file."""


@dataclass(frozen=True, slots=True)
class KnownMember:
    """What tells one member from the others."""

    id: int
    name_key: str
    card: str | None
    external_id: str
    """What another program calls her, else what files of ours call her (`domain.own_ids`)."""
    birth: tuple[str | None, int | None, int | None, int | None, int]
    """Calendar, year, month, day, leap."""
    email: str
    phones: tuple[str, ...]
    former: tuple[str, ...] = ()
    """Card numbers that were hers before."""
    former_ids: tuple[str, ...] = ()
    """What other programs call cards that were merged into hers."""


_MERGED_IDS = """
    SELECT m.kept_id, json_extract(r.before, '$.external_id') FROM merge m
    JOIN changed_row r ON r.change_id = m.change_id AND r.table_name = 'member' AND r.after IS NULL
        AND r.row_key = CAST(m.gone_id AS TEXT)
    WHERE json_extract(r.before, '$.external_id') IS NOT NULL"""
"""What a card that was merged into another was called by another program: the record of the merge has it."""


def members(session: ReadSession) -> list[KnownMember]:
    """Return everybody."""
    phones: dict[int, list[str]] = {}
    for member_id, digits in _ask(session, "SELECT member_id, digits FROM phone ORDER BY position, id"):
        phones.setdefault(member_id, []).append(digits)
    found = _ask(
        session,
        "SELECT id, name_key, card, external_id, created_at, email,"
        " birth_calendar, birth_year, birth_month, birth_day, birth_leap FROM member ORDER BY id",
    )
    former: dict[int, list[str]] = {}
    for member_id, card in _ask(session, "SELECT member_id, card FROM former_card ORDER BY id"):
        former.setdefault(member_id, []).append(card)
    merged: dict[int, list[str]] = {}
    for member_id, external in _ask(session, _MERGED_IDS):
        merged.setdefault(member_id, []).append(external)
    return [
        KnownMember(
            id_, key, card, external or own_ids.member(id_, made), tuple(birth), email,
            tuple(phones.get(id_, ())), tuple(former.get(id_, ())), tuple(merged.get(id_, ())),
        )
        for id_, key, card, external, made, email, *birth in found
    ]  # fmt: skip


def cards(session: ReadSession) -> dict[str, int]:
    """Return the id of each member who has a card, by its number and by those that were hers before."""
    former = _ask(session, "SELECT card, member_id FROM former_card")
    return dict([*former, *_ask(session, "SELECT card, id FROM member WHERE card IS NOT NULL")])


def staff(session: ReadSession) -> dict[str, int]:
    """Return the id of each member of staff by name."""
    return dict(_ask(session, "SELECT name, id FROM staff"))


def line_keys(session: ReadSession) -> set[str]:
    """Return what names the lines: in the files they came from, else in files of ours."""
    found = _ask(
        session,
        "SELECT l.source_key, l.id, p.created_at FROM purchase_line l"
        " JOIN purchase p ON p.id = l.purchase_id",
    )
    return {key or own_ids.line(id_, made) for key, id_, made in found}


def tickets(session: ReadSession) -> list[tuple[int, str | None, int, str]]:
    """Return id, number, member and day of the tickets that have a number or came from files."""
    found = _ask(
        session,
        "SELECT id, ticket, member_id, day FROM purchase"
        " WHERE ticket IS NOT NULL OR import_id IS NOT NULL ORDER BY id",
    )
    return [(id_, number, member_id, day) for id_, number, member_id, day in found]


def rows(session: ReadSession, table: str, key: str, keys: Iterable[object]) -> dict[Any, Values]:
    """Return the rows of `table` whose column `key` is one of `keys`, by that key."""
    result = session.connection().exec_driver_sql(
        f"SELECT * FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))", (json.dumps(list(keys)),)
    )
    return {row[key]: dict(row) for row in result.mappings()}


def rows_of_members(session: ReadSession, table: str, ids: Sequence[int]) -> dict[int, list[Values]]:
    """Return the rows of `table` that belong to these members, by member."""
    result = session.connection().exec_driver_sql(
        f"SELECT * FROM {table} WHERE member_id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    found: dict[int, list[Values]] = {}
    for row in result.mappings():
        found.setdefault(row["member_id"], []).append(dict(row))
    return found


def lived_here(session: ReadSession, ids: Sequence[int]) -> set[int]:
    """Return those of the members with whose card something was done here: not by a file, nor by the day."""
    found = session.connection().exec_driver_sql(
        "SELECT DISTINCT member_id FROM card_step WHERE step <> 'import' AND reason <> 'end_of_term'"
        " AND member_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {member_id for (member_id,) in found}


def items(session: ReadSession) -> list[Values]:
    """Return every article of the catalogue."""
    found = session.connection().exec_driver_sql("SELECT * FROM item ORDER BY id")
    return [dict(row) for row in found.mappings()]


def item_codes(session: ReadSession) -> dict[str, int]:
    """Return the article of each barcode."""
    return dict(_ask(session, "SELECT code, item_id FROM item_code"))


def by_hand_of(session: ReadSession, table: str) -> dict[int, set[str]]:
    """Return the columns of each row of the table (`item`, `relative`) that staff wrote themselves."""
    written: dict[int, set[str]] = {}
    for key, after in _ask(
        session,
        "SELECT CAST(r.row_key AS INTEGER), r.after FROM changed_row r JOIN change c ON c.id = r.change_id"
        f" WHERE r.table_name = '{table}' AND r.after IS NOT NULL AND c.import_id IS NULL ORDER BY r.id",
    ):
        written.setdefault(key, set()).update(json.loads(after))
    return written


def by_hand(session: ReadSession) -> tuple[dict[int, set[str]], set[tuple[int, str]]]:
    """Return what staff wrote themselves: the columns of each member, and the numbers they took away."""
    written: dict[int, set[str]] = {}
    removed: set[tuple[int, str]] = set()
    found = _ask(
        session,
        "SELECT r.table_name, CAST(r.row_key AS INTEGER), r.before, r.after FROM changed_row r"
        " JOIN change c ON c.id = r.change_id"
        " WHERE r.table_name IN ('member', 'phone') AND c.import_id IS NULL"
        " AND c.operation <> 'card.expire' ORDER BY r.id",  # the day alone is nobody's hand
    )
    for table, key, before, after in found:
        if table == "member" and after is not None:
            blank = _blank()
            filled = {name for name, value in json.loads(after).items() if before or value != blank.get(name)}
            written.setdefault(key, set()).update(filled)
        if table == "phone" and after is None:
            gone = json.loads(before)
            removed.add((gone["member_id"], gone["digits"]))
    return written, removed


def _blank() -> Values:
    """Return the columns of a member nobody has written anything of."""
    empty = Member(name="", name_key="")
    return {name: getattr(empty, name) for name in Member.__table__.columns.keys()}  # noqa: SIM118  (its columns have names and are no mapping of them)


def _ask(session: ReadSession, statement: str) -> Sequence[tuple[Any, ...]]:
    return [tuple(row) for row in session.connection().exec_driver_sql(statement)]
