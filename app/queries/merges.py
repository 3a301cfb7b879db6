"""The merges that stand: which two cards were made one, when, by whom; each has the number to part it by."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Member, Merge, Staff


@dataclass(frozen=True, slots=True)
class StandingMerge:
    """Two cards that are one at present."""

    id: int
    merged_on: date
    kept_id: int
    kept_name: str
    """Empty where the kept card is in the bin, or has gone into another since."""
    kept_card: str | None
    gone_id: int
    gone_name: str
    gone_card: str | None
    staff: str | None
    """None: the owner."""


def standing(session: ReadSession) -> list[StandingMerge]:
    """Return the merges that were not parted, the latest first."""
    rows = session.execute(
        select(Merge, Member.name, Member.card, Staff.name)
        .outerjoin(Member, Member.id == Merge.kept_id)
        .outerjoin(Staff, Staff.id == Merge.staff_id)
        .order_by(Merge.id.desc())
    )
    return [
        StandingMerge(
            merge.id, merge.merged_on, merge.kept_id, name or "", card,
            merge.gone_id, merge.gone_name, merge.gone_card, staff,
        )
        for merge, name, card, staff in rows
    ]  # fmt: skip
