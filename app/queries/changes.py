"""Who changed a member's card, when, and in which fields."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Final

from sqlalchemy import Integer, and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Benefit, Change, ChangedRow, LedgerEntry, Merge, Staff
from app.queries.prepared import Prepared

SHOWN_OTHERWISE: Final = (
    "purchase.record", "contact.plan", "contact.log", "contact.close", "contact.post",
    *(f"feedback.{verb}" for verb in ("take", "amend", "settle", "ask", "use", "reopen")),
    *(f"event.{verb}" for verb in ("reply", "attend")),
)  # fmt: skip
"""Operations that have entries of their own on the timeline."""
_MADE: Final = frozenset({"id", "member_id", "name_key", "find_names", "find_readings", "find_digits"})
"""Columns that follow from others."""
_TOLD: Final = frozenset({"member", "phone", "relative", "note", "preference", "consent", "tag"})
"""Tables whose rows are told field by field."""


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """A change of her card, on the timeline; tickets and contacts have entries of their own."""

    id: int
    day: date
    """On the shop's own clock, as `at`."""
    at: datetime
    operation: str
    """Its name in `domain.permissions`."""
    staff: str | None
    """None: the owner, or an import."""
    fields: tuple[str, ...]
    """Names of what was changed, as `words.fields` knows them."""
    undone: bool
    undoes: str = ""
    """The operation that this one took back."""
    benefit: str = ""
    """The kind of benefit that was claimed."""
    paid: int = 0
    """What was paid on or off her balance, minor units."""
    rows: tuple[tuple[str, str | None, str | None], ...] = ()
    """Table, and its columns before and after as JSON; `words.changes` tells them."""


_UNDO = aliased(Change)
_UNDONE = aliased(Change)
_HERS = select(bindparam("member_id", type_=Integer).label("id")).cte("hers", recursive=True)
_HERS = _HERS.union(select(Merge.gone_id).join(_HERS, Merge.kept_id == _HERS.c.id))
"""She, and the cards that were merged into hers: what was done on them is hers too."""
_CHANGES = (
    select(
        Change.id,
        Change.at,
        Change.operation,
        Change.staff_id,
        _UNDO.id.label("undo"),
        _UNDONE.operation.label("undoes"),
        select(func.sum(LedgerEntry.delta))
        .where(
            LedgerEntry.change_id == Change.id, or_(LedgerEntry.kind == "topup", LedgerEntry.kind == "refund")
        )
        .scalar_subquery()
        .label("paid"),
    )
    .outerjoin(_UNDO, _UNDO.undoes_id == Change.id)
    .outerjoin(_UNDONE, _UNDONE.id == Change.undoes_id)
    .where(Change.member_id.in_(select(_HERS.c.id)), *(Change.operation != name for name in SHOWN_OTHERWISE))
    .order_by(Change.id.desc())
    .limit(bindparam("limit"))
    .subquery()
)
_OF_MEMBER = Prepared(
    select(
        _CHANGES.c.id, _CHANGES.c.at, _CHANGES.c.operation, Staff.name, _CHANGES.c.undo, _CHANGES.c.undoes,
        ChangedRow.table_name, ChangedRow.before, ChangedRow.after, Benefit.kind,
        _CHANGES.c.paid,
    )
    .outerjoin(Staff, Staff.id == _CHANGES.c.staff_id)
    .outerjoin(ChangedRow, ChangedRow.change_id == _CHANGES.c.id)
    .outerjoin(
        Benefit,
        and_(
            ChangedRow.table_name == "benefit_claim",
            Benefit.id
            == func.json_extract(func.coalesce(ChangedRow.after, ChangedRow.before), "$.benefit_id"),
        ),
    )
    .order_by(_CHANGES.c.id.desc(), ChangedRow.id)
)  # fmt: skip
ASKED: Final = (_OF_MEMBER,)
"""What a card asks of it, for `prepared.Together`."""


def of_member(session: ReadSession, member_id: int, limit: int) -> list[ChangeEntry]:
    """Return the latest changes of her card, the last one first."""
    entries = []
    for id_, group in groupby(_OF_MEMBER.rows(session, member_id=member_id, limit=limit), itemgetter(0)):
        rows = list(group)
        _, instant, operation, staff, undo, undoes, *_, paid = rows[0]
        benefit = next((kind for *_, kind, _ in rows if kind), "")
        at = datetime.fromisoformat(instant).astimezone()
        fields = dict.fromkeys(name for *_, table, _, after, _, _ in rows for name in _fields(table, after))
        told = tuple((table, before, after) for *_, table, before, after, _, _ in rows if table in _TOLD)
        entries.append(
            ChangeEntry(
                id_,
                at.date(),
                at,
                operation,
                staff,
                tuple(fields),
                undo is not None,
                undoes or "",
                benefit,
                paid or 0,
                told,
            )
        )
    return entries


def _fields(table: str | None, after: str | None) -> list[str]:
    """Return what a person would say was changed in a row; what was replanned is no change of hers."""
    if table == "phone":
        return ["phone"]
    if table not in {"member", "relative"} or after is None:
        return []
    names = (name for name in json.loads(after) if name not in _MADE)
    return ["birthday" if name.startswith("birth_") else name for name in names]
