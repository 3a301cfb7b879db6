"""Every contact, planned and made, as whoever is handed the shop's own data needs it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Contact, Member, Relative, Staff
from app.queries import among
from app.queries.prepared import Days, Prepared, maybe_day

BATCH: Final = 2_000


class ContactRecord(NamedTuple):
    """One contact; `outcome` is "" while it is open."""

    id: int
    member_id: int
    card: str
    name: str
    do_not_contact: bool
    rule: str
    occasion_day: date
    due: date
    window_from: date
    window_to: date
    channel: str
    priority: int
    staff: str
    relation: str
    """Of the relative it is about; "" where it is about herself."""
    outcome: str
    said: str
    next_on: date | None
    closed_on: date | None
    closed_by: str


_CLOSER = aliased(Staff)
_CONTACTS = (
    select(
        Contact.id, Contact.member_id, Member.card, Member.name, Member.do_not_contact, Contact.rule,
        Contact.occasion_day, Contact.due, Contact.window_from, Contact.window_to, Contact.channel,
        Contact.priority, Staff.name.label("staff"), Relative.relation, Contact.outcome, Contact.said,
        Contact.next_on, Contact.closed_on, _CLOSER.name.label("closer"),
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .outerjoin(Relative, Relative.id == Contact.relative_id)
    .outerjoin(_CLOSER, _CLOSER.id == Contact.closed_by_id)
    .where(or_(Contact.outcome.is_not(None), Member.do_not_contact == 0))
    .order_by(Contact.due, Contact.priority, Contact.id)
)  # fmt: skip
_SOME = among.given(Contact.member_id)
_QUERIES: Final = {
    (False, False): Prepared(_CONTACTS),
    (True, False): Prepared(_CONTACTS.where(_SOME)),
    (False, True): Prepared(_CONTACTS.where(Contact.outcome.is_(None))),
    (True, True): Prepared(_CONTACTS.where(_SOME, Contact.outcome.is_(None))),
}
"""By whether only some members are asked for, and only what is open."""


def batches(
    session: ReadSession, member_ids: Sequence[int] | None = None, *, only_open: bool = False
) -> Iterator[list[ContactRecord]]:
    """Yield the contacts in the order of their days, of these members if named.

    What was planned for somebody who asked to be left alone is not there.
    """
    asked: dict[str, Any] = {} if member_ids is None else {"ids": among.text(member_ids)}
    days = Days()
    for part in _QUERIES[bool(asked), only_open].parts(session, BATCH, **asked):
        yield [
            ContactRecord(
                id_, member_id, card or "", name, bool(left_alone), rule, days[on], days[due], days[first],
                days[last], channel, priority, staff or "", relation or "", outcome or "", said,
                maybe_day(next_on), maybe_day(closed_on), closer or "",
            )
            for (
                id_, member_id, card, name, left_alone, rule, on, due, first, last, channel, priority, staff,
                relation, outcome, said, next_on, closed_on, closer,
            ) in part
        ]  # fmt: skip
