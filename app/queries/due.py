"""Contacts that are to be made, in the order to make them."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain.status import Status
from app.models import Contact, Member, Relative, Staff
from app.queries import reason_facts
from app.queries.prepared import Days, PlainRow, Prepared

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
    occasion_key: str

    @property
    def reason(self) -> dict[str, Any]:
        """The facts of the reason, worded by `app.words.outreach`."""
        facts: dict[str, Any] = json.loads(self.facts)
        return facts


COLUMNS = (
    Contact.id, Contact.rule, Contact.member_id, Member.name, Contact.occasion_day, Contact.due,
    Contact.window_from, Contact.window_to, Contact.channel, Contact.staff_id, Staff.name.label("staff"),
    Contact.priority, Contact.script, reason_facts.FACTS, Contact.relative_id, Relative.relation,
    Relative.name.label("relative"), Contact.purchase_id, Contact.occasion_key,
)  # fmt: skip


_CAN_BE_MADE = or_(Contact.script != "C11.ready", Member.status != Status.APPLIED.value)
"""Nobody is called to collect a card that is not made: that it is to be made is a task of its own."""


def chosen() -> AnySelect:
    """Return the columns of `Due` over open contacts, in the order to do them.

    Who asked to be left alone is not there, nor the call on a card that is not made yet.
    """
    return (
        select(*COLUMNS)
        .join(Member, Member.id == Contact.member_id)
        .outerjoin(Staff, Staff.id == Contact.staff_id)
        .outerjoin(Relative, Relative.id == Contact.relative_id)
        .where(Contact.outcome.is_(None), Member.do_not_contact == 0, _CAN_BE_MADE)
        .order_by(Contact.due, Contact.priority, Contact.id)
    )


_IN_PERIOD = chosen().where(Contact.due.between(bindparam("start"), bindparam("end")))
PERIOD = Prepared(_IN_PERIOD)
_OF_STAFF = Prepared(_IN_PERIOD.where(Contact.staff_id == bindparam("staff_id")))

_BEFORE = (
    select(func.count())
    .select_from(Contact)
    .join(Member, Member.id == Contact.member_id)
    .where(
        Contact.outcome.is_(None), Member.do_not_contact == 0, _CAN_BE_MADE, Contact.due < bindparam("day")
    )
)


def load(session: ReadSession, start: date, end: date, staff_id: int | None = None) -> list[Due]:
    """Return the open contacts due from `start` to `end`, both included; of one member of staff if named."""
    if staff_id is None:
        return told(PERIOD.rows(session, start=start, end=end))
    return told(_OF_STAFF.rows(session, start=start, end=end, staff_id=staff_id))


def count_before(session: ReadSession, day: date, staff_id: int | None = None) -> int:
    """Return how many open contacts were due before `day`."""
    query = _BEFORE if staff_id is None else _BEFORE.where(Contact.staff_id == staff_id)
    return session.scalar(query, {"day": day}) or 0


def told(rows: Iterable[PlainRow]) -> list[Due]:
    """Return the rows of a prepared `chosen` statement."""
    days = Days()
    new = tuple.__new__  # what `_make` does, without asking each of thousands of rows for its length
    return [
        new(
            Due,
            (id_, rule, who, name, days[on], days[due], days[first], days[last], channel, staff_id, staff,
             priority, script, facts, relative_id, relation, relative, purchase_id, key),
        )
        for (
            id_, rule, who, name, on, due, first, last, channel, staff_id, staff,
            priority, script, facts, relative_id, relation, relative, purchase_id, key,
        ) in rows
    ]  # fmt: skip
