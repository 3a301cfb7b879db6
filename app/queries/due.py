"""Contacts that are to be made, in the order to make them."""

import json
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select

from app.database.sessions import ReadSession
from app.models import Contact, Member, Relative, Staff

AnySelect = Select[*tuple[Any, ...]]
"""A statement of more columns than types are kept for."""


class Due(NamedTuple):
    """One open contact."""

    id: int
    rule: str
    member_id: int
    member: str
    occasion_day: date
    """The day that it is about: her birthday, the festival, the purchase."""
    due: date
    window_from: date
    window_to: date
    channel: str
    staff_id: int | None
    staff: str | None
    priority: int
    """1 comes first."""
    script: str
    facts: str
    """The reason as JSON; `reason` reads it."""
    relative_id: int | None
    relation: str | None
    relative: str | None
    purchase_id: int | None

    @property
    def reason(self) -> dict[str, Any]:
        """The facts of the reason, worded by `app.words.outreach`."""
        facts: dict[str, Any] = json.loads(self.facts)
        return facts


COLUMNS = (
    Contact.id, Contact.rule, Contact.member_id, Member.name, Contact.occasion_day, Contact.due,
    Contact.window_from, Contact.window_to, Contact.channel, Contact.staff_id, Staff.name.label("staff"),
    Contact.priority, Contact.script, Contact.reason, Contact.relative_id, Relative.relation,
    Relative.name.label("relative"), Contact.purchase_id,
)  # fmt: skip


def chosen() -> AnySelect:
    """Return the columns of `Due` over open contacts, in the order to do them.

    Who asked to be left alone is not there.
    """
    return (
        select(*COLUMNS)
        .join(Member, Member.id == Contact.member_id)
        .outerjoin(Staff, Staff.id == Contact.staff_id)
        .outerjoin(Relative, Relative.id == Contact.relative_id)
        .where(Contact.outcome.is_(None), Member.do_not_contact == 0)
        .order_by(Contact.due, Contact.priority, Contact.id)
    )


PERIOD = chosen().where(Contact.due.between(bindparam("start"), bindparam("end")))
_OF_STAFF = PERIOD.where(Contact.staff_id == bindparam("staff_id"))


def load(session: ReadSession, start: date, end: date, staff_id: int | None = None) -> list[Due]:
    """Return the open contacts due from `start` to `end`, both included; of one member of staff if named."""
    if staff_id is None:
        found = session.execute(PERIOD, {"start": start, "end": end})
    else:
        found = session.execute(_OF_STAFF, {"start": start, "end": end, "staff_id": staff_id})
    return [Due._make(row) for row in found]
