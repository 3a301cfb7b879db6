"""Bring back what was removed, however long ago: nothing is ever erased from the bin here.

To take a change back at once (`services.undo`) everything must be as it was left. Out of the bin a row
comes back into a shop that has gone on: what has meanwhile been written elsewhere stays as it is.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from app.database.sessions import WriteSession
from app.domain import errors, permissions
from app.models import Change, ChangedRow, FormerCard, Member
from app.queries import former
from app.services import ledger_undo, planning, purchases, recording, returns, undo
from app.services.recording import operation

_MAY_BE_GONE: Final = {
    "referred_by_id": "member",
    "is_member_id": "member",
    "relative_id": "relative",
    "purchase_id": "purchase",
}
"""Columns that may lose what they name: the row stays without it, as it would have, had it been there."""


@operation("change.undo")
def bring_back(session: WriteSession, change_id: int) -> str:
    """Bring back all that the change removed, and return the operation's name.

    Raises NothingToUndo if it was brought back already, NotAllowed where the role may not remove such a
    thing, OwnerInBin, CardTaken and TicketOnFile for a number
    that somebody else has by now, TooManyBack for a return whose pieces have come back since, ChangedSince
    for what else stands in the way.
    """
    change = session.get(Change, change_id)
    if change is None or session.scalar(select(Change.id).where(Change.undoes_id == change_id)):
        raise errors.NothingToUndo
    permissions.require_to_turn(session.actor.role, change.operation)
    session.member_id = change.member_id
    session.info["undoes_id"] = change_id
    entries = session.scalars(
        select(ChangedRow).where(ChangedRow.change_id == change_id).order_by(ChangedRow.id.desc())
    ).all()
    _look_ahead(session, [entry for entry in entries if entry.after is None])
    try:
        for entry in entries:
            if entry.before is not None and entry.after is None:
                _remake(session, entry)
            elif entry.before is not None:
                _amend_back(session, entry)
            session.flush()
        ledger_undo.take_back(session, change_id)
    except IntegrityError as error:
        raise errors.ChangedSince(change_id) from error
    returns.hold_again(session, undo.brought_back(entries))
    planning.leave_alone(session, undo.whom(session, entries))
    return change.operation


def _look_ahead(session: WriteSession, removed: Sequence[ChangedRow]) -> None:
    """Say in plain words what stands in the way, before anything is tried."""
    coming = {int(entry.row_key) for entry in removed if entry.table_name == "member"}
    for entry in removed:
        row = json.loads(entry.before or "{}")
        owner = row.get("member_id")
        if owner is not None and owner not in coming and former.card_now(session, owner) is None:
            raise errors.OwnerInBin
        card, ticket = row.get("card"), row.get("ticket")
        if card and _has_somebody(session, card):
            raise errors.CardTaken(card)
        if ticket:
            purchases.is_new(session, ticket)


def _has_somebody(session: WriteSession, card: str) -> bool:
    """Whether a card number is somebody's, also one of before: that one still finds her."""
    for column, found in ((Member.card, Member.id), (FormerCard.card, FormerCard.id)):
        if session.scalar(select(found).where(column == card)):
            return True
    return False


def _remake(session: WriteSession, entry: ChangedRow) -> None:
    table: Any = undo.TABLES[entry.table_name]
    values: dict[str, Any] = json.loads(entry.before or "{}")
    owner = values.get("member_id")
    if owner is not None:  # whose card was merged since has it on the card that she has now
        values["member_id"] = former.card_now(session, owner) or owner
    for column, parent in _MAY_BE_GONE.items():
        named = values.get(column)
        there = named is None or session.get(undo.TABLES[parent], named) is not None
        if not there and table.__table__.c[column].nullable:
            values[column] = None
    session.add(undo.remade(table, values))


def _amend_back(session: WriteSession, entry: ChangedRow) -> None:
    """Name again what was removed where its name was taken out, unless somebody has written there since."""
    table = undo.TABLES[entry.table_name]
    row: Any = session.get(table, int(entry.row_key))
    if row is None:
        return
    before, after = json.loads(entry.before or "{}"), json.loads(entry.after or "{}")
    present = recording.columns(row)
    for key, value in before.items():
        if present[key] == after[key]:
            setattr(row, key, undo.typed(table, key, value))
