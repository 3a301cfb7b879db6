"""What has come since two cards were made one, and to which of them it goes when they are parted."""

import json
from collections import defaultdict
from typing import Any

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain.own_contacts import NEXT
from app.models import (
    ChangedRow,
    Consent,
    Contact,
    Member,
    Purchase,
    PurchaseLine,
)
from app.queries.merging import BIRTH
from app.services import (
    contacts,
    merging,
    undo,
)


def follow(session: WriteSession, kept_id: int, gone_id: int, recorded: set[tuple[str, str]]) -> None:
    """Let what has come since go along with what it belongs to: a return of her line, a call about it."""
    went = {
        (table, key)
        for table, key in recorded
        if (row := session.get(undo.TABLES[table], int(key))) is not None
        and (getattr(row, "member_id", None) == gone_id)
    }
    _tickets_follow(session, kept_id, gone_id, went)
    following: list[Any] = [None]
    while following:
        following = [
            row
            for table in merging.owned()
            if table is not PurchaseLine
            for row in session.scalars(select(table).where(table.member_id == kept_id)).all()
            if _belongs(row, went) and (table.__tablename__, str(row.id)) not in recorded
        ]
        for row in following:
            went.add((row.__tablename__, str(row.id)))
            row.member_id = gone_id
        session.flush()


def _belongs(row: Any, went: set[tuple[str, str]]) -> bool:
    for column in type(row).__table__.columns:
        for key in column.foreign_keys:
            if (key.column.table.name, str(getattr(row, column.key))) in went:
                return True
    if isinstance(row, Contact) and row.occasion_key.startswith(NEXT):
        return ("contact", row.occasion_key.removeprefix(NEXT)) in went
    return False


def _tickets_follow(session: WriteSession, kept_id: int, gone_id: int, went: set[tuple[str, str]]) -> None:
    """Let a ticket of later follow whose every line returns one of hers, or was for her family."""
    lines: defaultdict[int, list[PurchaseLine]] = defaultdict(list)
    for line in session.scalars(select(PurchaseLine).where(PurchaseLine.member_id == kept_id)):
        lines[line.purchase_id].append(line)
    for ticket in session.scalars(select(Purchase).where(Purchase.member_id == kept_id)).all():
        if lines[ticket.id] and all(_is_about_hers(line, went) for line in lines[ticket.id]):
            ticket.member_id = gone_id
            went.add(("purchase", str(ticket.id)))
    for ticket_id, its_lines in lines.items():
        if ("purchase", str(ticket_id)) in went:
            for line in its_lines:
                line.member_id = gone_id
                went.add(("purchase_line", str(line.id)))
    session.flush()


def _is_about_hers(line: PurchaseLine, went: set[tuple[str, str]]) -> bool:
    named = (("purchase_line", str(line.returns_line_id)), ("relative", str(line.relative_id)))
    return not went.isdisjoint(named)


def born_otherwise(session: WriteSession, kept: Member, change_id: int) -> bool:
    """Tell whether the birthday is another than the merge left: it goes back whole or not at all."""
    later = session.scalars(
        select(ChangedRow.before)
        .where(
            ChangedRow.change_id > change_id,
            ChangedRow.table_name == "member",
            ChangedRow.row_key == str(kept.id),
            ChangedRow.before.is_not(None),
        )
        .order_by(ChangedRow.id.desc())
    )
    left: dict[str, Any] = {}
    for before in later:
        left |= {name: value for name, value in json.loads(before or "{}").items() if name in BIRTH}
    return any(getattr(kept, name) != value for name, value in left.items())


def refused(session: WriteSession, kept_id: int, change_id: int) -> list[Consent]:
    """Return what she has closed since the merge: nobody knows on which card she would have said it."""
    added = set(
        session.scalars(
            select(ChangedRow.row_key).where(
                ChangedRow.change_id > change_id,
                ChangedRow.table_name == "consent",
                ChangedRow.before.is_(None),
            )
        )
    )
    words = session.scalars(select(Consent).where(Consent.member_id == kept_id).order_by(Consent.id))
    latest = {word.channel: word for word in words}
    return [word for word in latest.values() if not word.allowed and str(word.id) in added]


def left_alone(session: WriteSession, kept_id: int, change_id: int) -> bool:
    """Tell whether she has asked since the merge to be left alone: both cards keep to it."""
    said = select(Contact.id).where(Contact.member_id == kept_id, Contact.outcome == contacts.LEFT_ALONE)
    closed = session.scalars(
        select(ChangedRow.row_key).where(
            ChangedRow.change_id > change_id,
            ChangedRow.table_name == "contact",
            ChangedRow.after.contains(f'"outcome": "{contacts.LEFT_ALONE}"'),
        )
    )
    return not {str(key) for key in session.scalars(said)}.isdisjoint(closed)
