"""One contact with all that is needed to make it: who, why, which words, which number."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import errors
from app.models import Contact, Member, Phone, PurchaseLine, Relative, Staff
from app.queries import among, reason_facts
from app.queries.prepared import PlainRow, Prepared, day, maybe_day


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """A contact, open or closed. Texts are "" where nothing is known."""

    id: int
    rule: str
    member_id: int
    member: str
    gender: str
    language: str | None
    """None: the shop's."""
    phone: str
    """The number to call first, as written."""
    wechat: str
    line: str
    email: str
    address: str
    call_hours: str
    occasion_day: date
    due: date
    window_from: date
    window_to: date
    channel: str
    priority: int
    staff_id: int | None
    staff: str
    script: str
    """Id of the words; `app.words.spoken` has them."""
    facts: str
    """The reason as JSON, worded by `app.words.outreach`."""
    relation: str
    relative: str
    item: str
    """What she bought, where the contact is about a ticket: its dearest piece, one for herself first."""
    outcome: str | None
    """None: still open."""
    said: str
    next_on: date | None
    closed_on: date | None
    closed_by: str

    @property
    def reason(self) -> dict[str, Any]:
        """The facts of the reason."""
        facts: dict[str, Any] = json.loads(self.facts)
        return facts


_CLOSER = aliased(Staff)
_SHEETS = Prepared(
    select(
        Contact.id, Contact.rule, Contact.member_id, Member.name, Member.gender, Member.language,
        select(Phone.written).where(Phone.member_id == Member.id)
        .order_by(Phone.position, Phone.id).limit(1).scalar_subquery(),
        Member.wechat, Member.line, Member.email, Member.address, Member.call_hours,
        Contact.occasion_day, Contact.due, Contact.window_from, Contact.window_to,
        Contact.channel, Contact.priority, Contact.staff_id, Staff.name, Contact.script, reason_facts.FACTS,
        Relative.relation, Relative.name,
        select(PurchaseLine.item).where(PurchaseLine.purchase_id == Contact.purchase_id)
        .order_by(PurchaseLine.for_whom != "self", PurchaseLine.price.desc(), PurchaseLine.id)
        .limit(1).scalar_subquery(),
        Contact.outcome, Contact.said, Contact.next_on, Contact.closed_on, _CLOSER.name,
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .outerjoin(Relative, Relative.id == Contact.relative_id)
    .outerjoin(_CLOSER, _CLOSER.id == Contact.closed_by_id)
    .where(among.given(Contact.id))
)  # fmt: skip


def load(session: ReadSession, contact_id: int) -> ContactSheet:
    """Return the sheet of one contact. Raises Unknown."""
    found = sheets(session, (contact_id,))
    if contact_id not in found:
        raise errors.Unknown("contact", str(contact_id))
    return found[contact_id]


def sheets(session: ReadSession, contact_ids: Iterable[int]) -> dict[int, ContactSheet]:
    """Return the sheets of these contacts by id; those that are not there are left out."""
    rows = _SHEETS.rows(session, ids=among.text(contact_ids))
    return {row[0]: _sheet(row) for row in rows}


def _sheet(row: PlainRow) -> ContactSheet:
    values = list(row)
    for column in (6, 19, 22, 23, 24, 29):  # joined texts that may be missing
        values[column] = values[column] or ""
    values[12:16] = [day(text) for text in values[12:16]]
    values[27:29] = [maybe_day(text) for text in values[27:29]]
    return ContactSheet(*values)
