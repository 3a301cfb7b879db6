"""What was removed and not brought back: from the record of changes, the latest first."""

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import and_, bindparam, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Change, ChangedRow, Member, Purchase, PurchaseLine, Staff
from app.queries.prepared import Prepared

MOST: Final = 500
"""Entries that are listed; older ones come into view as these are brought back."""

_REMOVED: Final = {
    "member.remove": "member",
    "relative.remove": "relative",
    "purchase.remove": "purchase",
    "preference.state": "preference",
    "note.write": "note",
    "member.tag": "tag",
    "catalogue.change": "item",
    "list.save": "saved_list",
    "feedback.strike": "feedback",
}
"""Operations that remove something, and the table of what they remove."""


@dataclass(frozen=True, slots=True)
class Binned:
    """One change that removed something."""

    change_id: int
    at: datetime
    """On the shop's own clock."""
    staff: str | None
    """Who removed it; None: the owner."""
    table: str
    rows: tuple[dict[str, Any], ...]
    """What was removed, as it stood in the file."""
    items: tuple[str, ...]
    """What stood on a ticket."""
    member_id: int | None
    member: str | None
    """Whose it was; None where her own card is gone."""


_UNDO, _LINE = aliased(Change), aliased(ChangedRow)
_BIN = Prepared(
    select(
        Change.id, Change.at, Staff.name, Change.member_id, Member.name, ChangedRow.table_name,
        ChangedRow.before,
        select(func.json_group_array(func.json_extract(_LINE.before, "$.item")))
        .where(
            _LINE.change_id == Change.id,
            _LINE.table_name == PurchaseLine.__tablename__,
            _LINE.after.is_(None),
            ChangedRow.table_name == Purchase.__tablename__,
        )
        .scalar_subquery(),
    )
    .join(
        ChangedRow,
        and_(
            ChangedRow.change_id == Change.id,
            ChangedRow.after.is_(None),
            ChangedRow.table_name == case(_REMOVED, value=Change.operation),
        ),
    )
    .outerjoin(_UNDO, _UNDO.undoes_id == Change.id)
    .outerjoin(Staff, Staff.id == Change.staff_id)
    .outerjoin(Member, Member.id == Change.member_id)
    .where(
        or_(*(Change.operation == name for name in _REMOVED)), Change.undoes_id.is_(None), _UNDO.id.is_(None)
    )
    .order_by(Change.id.desc(), ChangedRow.id)
    .limit(bindparam("limit"))
)  # fmt: skip


def can_return(session: ReadSession, member_id: int) -> bool:
    """Whether a card that is not there lies in the bin or in another card: who was erased is on no record."""
    row = ChangedRow.table_name == Member.__tablename__, ChangedRow.row_key == str(member_id)
    return bool(session.scalar(select(exists().where(*row))))


def load(session: ReadSession, limit: int = MOST) -> list[Binned]:
    """Return what lies in the bin, the last first."""
    found = []
    for id_, group in groupby(_BIN.rows(session, limit=limit), itemgetter(0)):
        rows = list(group)
        _, at, staff, member_id, member, table, _, items = rows[0]
        found.append(
            Binned(
                change_id=id_,
                at=datetime.fromisoformat(at).astimezone(),
                staff=staff,
                table=table,
                rows=tuple(json.loads(before) for *_, before, _ in rows),
                items=tuple(json.loads(items or "[]")),
                member_id=member_id,
                member=member,
            )
        )
    return found
