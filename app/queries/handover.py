"""What a leaver leaves behind: her members, and the sheet of paper for the talk with whoever comes after."""

import json
from collections import defaultdict
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import phones
from app.models import Change, ChangedRow, Contact, Member, Purchase, Staff
from app.progress import Progress
from app.queries import member_card, staff
from app.queries.member_card import MemberCard
from app.queries.timeline import ContactEntry

LAST_WORDS: Final = 2
"""How many of the last contacts in which she said something are told."""


_UNDO = aliased(Change)


@dataclass(frozen=True, slots=True)
class LeftMember:
    """One member whom somebody looks after."""

    id: int
    name: str
    card: str
    last_visit: date | None
    open: int
    """Contacts that are planned."""


@dataclass(frozen=True, slots=True)
class LeftMemberSheet:
    """One member on the sheet."""

    card: MemberCard
    phone: str
    """As it may stand on paper."""
    words: tuple[ContactEntry, ...]
    """The last contacts in which she said something, the latest first."""


@dataclass(frozen=True, slots=True)
class AdvisorSheet:
    """What one colleague takes over; the next contact first, then the latest visitor."""

    advisor: str
    members: tuple[LeftMemberSheet, ...]


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """The whole sheet."""

    leaver: str
    day: date
    advisors: tuple[AdvisorSheet, ...]


def members_of(session: ReadSession, staff_id: int) -> list[LeftMember]:
    """Return whom she looks after, the latest visitors first."""
    last = select(func.max(Purchase.day)).where(Purchase.member_id == Member.id).scalar_subquery()
    planned = (
        select(func.count())
        .where(Contact.member_id == Member.id, Contact.outcome.is_(None))
        .scalar_subquery()
    )
    rows = session.execute(
        select(Member.id, Member.name, func.coalesce(Member.card, ""), last, planned)
        .where(Member.advisor_id == staff_id)
        .order_by(last.desc().nulls_last(), Member.id)
    )
    return [
        LeftMember(id_, name, card, date.fromisoformat(day) if isinstance(day, str) else day, count)
        for id_, name, card, day, count in rows
    ]


def looked_after(session: ReadSession) -> dict[int, int]:
    """Return how many members each member of staff looks after."""
    rows = session.execute(
        select(Member.advisor_id, func.count())
        .where(Member.advisor_id.is_not(None))
        .group_by(Member.advisor_id)
    )
    return {advisor: count for advisor, count in rows if advisor is not None}


def latest(session: ReadSession, leaver_id: int) -> dict[int, int]:
    """Return who went to whom when her members were last handed over; empty where that never was."""
    change = session.scalar(
        select(func.max(ChangedRow.change_id))
        .join(Change, Change.id == ChangedRow.change_id)
        .outerjoin(_UNDO, _UNDO.undoes_id == Change.id)
        .where(
            ChangedRow.table_name == "member",
            ChangedRow.before == json.dumps({"advisor_id": leaver_id}),
            Change.operation.in_(("member.hand_over", "staff.change")),
            _UNDO.id.is_(None),
        )
    )
    rows = session.execute(
        select(ChangedRow.row_key, ChangedRow.after).where(
            ChangedRow.change_id == change, ChangedRow.table_name == "member"
        )
    )
    return {int(key): json.loads(after)["advisor_id"] for key, after in rows if after is not None}


def sheet(
    session: ReadSession,
    leaver_id: int,
    to: Mapping[int, int],
    today: date,
    *,
    whole_phones: bool = False,
) -> Generator[Progress, None, HandoverSheet]:
    """Return the sheet for who goes to whom, telephones masked unless `whole_phones`.

    It may be asked before the members are handed over or after.
    """
    names = {one.id: one.name for one in staff.everybody(session)}
    found: defaultdict[str, list[LeftMemberSheet]] = defaultdict(list)
    there = set(session.scalars(select(Member.id)))
    for done, (member_id, advisor_id) in enumerate(to.items()):
        yield Progress(done, len(to))
        if member_id in there:
            card = member_card.load(session, member_id, today)
            found[names.get(advisor_id, "")].append(_told(card, whole_phones=whole_phones))
    return HandoverSheet(
        leaver=names.get(leaver_id, ""),
        day=today,
        advisors=tuple(AdvisorSheet(name, tuple(sorted(found[name], key=_order))) for name in sorted(found)),
    )


def _told(card: MemberCard, *, whole_phones: bool) -> LeftMemberSheet:
    number = card.identity.phones[0] if card.identity.phones else None
    phone = ""
    if number is not None:
        key = phones.with_plus(number.written, number.digits)
        phone = number.written if whole_phones else phones.masked(key)
    said = [entry for entry in card.timeline if isinstance(entry, ContactEntry) and entry.said]
    return LeftMemberSheet(card, phone, tuple(said[:LAST_WORDS]))


def _order(one: LeftMemberSheet) -> tuple[date, int, int]:
    first = min((due.due for due in one.card.due), default=date.max)
    last = one.card.figures.last_visit
    return first, -(last.toordinal() if last else 0), one.card.identity.id


def advisors(session: ReadSession, leaver_id: int) -> list[tuple[int, str]]:
    """Return who may take over: id and name of everybody who works here but her."""
    rows = session.execute(
        select(Staff.id, Staff.name).where(Staff.active == 1, Staff.id != leaver_id).order_by(Staff.id)
    )
    return [(id_, name) for id_, name in rows]
