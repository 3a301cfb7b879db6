"""Which greeting cards went out: noted as posted on the contact that asked for it, or on one of its own."""

from collections.abc import Collection
from datetime import date
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Contact
from app.queries import among
from app.queries.of_members import OfMembers

AGAIN: Final = "card:"
"""Begins the key of a card that is no contact of any rule, or whose contact was closed as something else."""
_POSTED: Final = OfMembers(
    select(Contact.member_id, Contact.occasion_key, Contact.closed_on).where(
        Contact.outcome == "posted", Contact.closed_on.is_not(None)
    ),
    Contact.member_id,
)


def of(session: ReadSession, member_ids: Collection[int]) -> dict[tuple[int, str], date]:
    """Return the day on which each of their cards was posted, by whose it is and its key."""
    found = {}
    for owner, key, day in _POSTED.rows(session, among.text(member_ids)):
        found[owner, key] = date.fromisoformat(day)
        if key.startswith(AGAIN):
            found.setdefault((owner, key.removeprefix(AGAIN)), date.fromisoformat(day))
    return found
