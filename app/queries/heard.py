"""When members last heard from the shop, and whether that is enough for now (C18)."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from sqlalchemy import bindparam, or_, select

from app.database.sessions import ReadSession
from app.domain.heard import Heard
from app.domain.placement import EXCEPTED, WITHIN
from app.models import Contact
from app.queries import among
from app.queries.of_members import OfMembers
from app.queries.prepared import Days

HEARD: Final = ("left_word", "posted", "reached")
"""What comes of a contact by which she has heard from the shop."""
_CLOSED = OfMembers(
    select(Contact.member_id, Contact.closed_on, Contact.rule)
    .where(
        Contact.closed_on.between(bindparam("start"), bindparam("end")),
        or_(*(Contact.outcome == each for each in HEARD)),
    )
    .order_by(Contact.closed_on),
    Contact.member_id,
)


def of(session: ReadSession, member_ids: Collection[int], day: date) -> dict[int, Heard]:
    """Return what these members heard; who heard nothing in the seven days is absent."""
    return _told(session, among.text(member_ids), day)


def counted(session: ReadSession, today: date) -> dict[int, list[int]]:
    """Return the days (ordinals) of the last seven on which members heard what the guard counts."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    days = Days()
    for owner, on, rule in _CLOSED.rows(session, None, start=_since(today), end=today):
        if rule not in EXCEPTED:
            found[owner].append(days[on].toordinal())
    return dict(found)


def _told(session: ReadSession, ids: str, day: date) -> dict[int, Heard]:
    last: dict[int, date] = {}
    hers: defaultdict[int, set[int]] = defaultdict(set)
    for owner, on, rule in _CLOSED.rows(session, ids, start=_since(day), end=day):
        last[owner] = date.fromisoformat(on)
        if rule not in EXCEPTED:
            hers[owner].add(last[owner].toordinal())
    return {owner: Heard.by(latest, hers[owner], day) for owner, latest in last.items()}


def _since(day: date) -> date:
    return day - timedelta(days=WITHIN - 1)
