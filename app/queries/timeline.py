"""What happened with a member: her tickets, the contacts made, the changes of her card, the latest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Contact, Staff
from app.queries import changes
from app.queries.changes import ChangeEntry
from app.queries.prepared import Prepared, day, maybe_day
from app.queries.purchases import History


class Bought(NamedTuple):
    """One line of a ticket; a timeline has hundreds, and these are made in no time."""

    id: int
    item: str
    category: str
    size: str
    colour: str
    styles: str
    quantity: int
    """Negative for what was brought back."""
    price: int
    list_price: int | None
    for_whom: str
    relative_id: int | None
    returns_line_id: int | None
    returned_by_id: int | None
    """The latest line that brought this one back, or a part of it."""


@dataclass(frozen=True, slots=True)
class TicketEntry:
    """A ticket on the timeline."""

    id: int
    day: date
    time: str
    ticket: str | None
    staff: str | None
    discount: int
    payment: str
    total: int
    """Its lines less the discount, minor units."""
    lines: tuple[Bought, ...]


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact that was made, on the timeline."""

    id: int
    day: date
    rule: str
    channel: str
    outcome: str
    said: str
    next_on: date | None
    staff: str | None
    script: str
    facts: str
    """The reason as JSON, worded by `app.words.outreach`."""


Entry = TicketEntry | ContactEntry | ChangeEntry


_CLOSER = aliased(Staff)
_CONTACTS = Prepared(
    select(
        Contact.id, Contact.closed_on, Contact.rule, Contact.channel, Contact.outcome, Contact.said,
        Contact.next_on, _CLOSER.name, Contact.script, Contact.reason,
    )
    .outerjoin(_CLOSER, _CLOSER.id == Contact.closed_by_id)
    .where(Contact.member_id == bindparam("member_id"), Contact.outcome.is_not(None))
    .order_by(Contact.closed_on.desc(), Contact.id.desc())
    .limit(bindparam("limit"))
)  # fmt: skip
ASKED: Final = (_CONTACTS, *changes.ASKED)
"""What a card asks of it, for `prepared.Together`."""


def entries(session: ReadSession, member_id: int, bought: History, limit: int) -> list[Entry]:
    """Return the latest entries, at most `limit`; `bought` are her lines, which the caller has read."""
    found: list[Entry] = [*_tickets(bought, limit)]
    found += [
        ContactEntry(id_, day(on), rule, channel, outcome, said, maybe_day(next_on), *rest)
        for id_, on, rule, channel, outcome, said, next_on, *rest in _CONTACTS.rows(
            session, member_id=member_id, limit=limit
        )
    ]
    found += changes.of_member(session, member_id, limit)
    found.sort(key=attrgetter("day"), reverse=True)
    return found[:limit]


def _tickets(bought: History, limit: int) -> Iterator[TicketEntry]:
    returned = bought.returned()
    for ticket in bought.tickets[:limit]:
        lines = tuple([Bought._make((*line, returned.get(line[0]))) for line in bought.lines(ticket.id)])
        yield TicketEntry(*ticket, sum([line.price for line in lines]) - ticket.discount, lines)
