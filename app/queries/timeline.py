"""What happened with a member, the latest first: tickets, contacts, what she said, changes of her card."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple, overload

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain.events import Attended
from app.domain.feedback import Told
from app.models import Contact, PostedCard, Staff
from app.queries import card_pictures, changes, events, feedback, reason_facts
from app.queries.card_pictures import PostedEntry
from app.queries.changes import ChangeEntry
from app.queries.prepared import Prepared, day, maybe_day
from app.queries.purchases import History, Ticket


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
    """"": not for the customer's eyes."""
    channel: str
    outcome: str
    said: str
    next_on: date | None
    staff: str | None
    script: str
    facts: str
    """The reason as JSON, worded by `app.words.outreach`."""


Entry = TicketEntry | ContactEntry | PostedEntry | ChangeEntry | Told | Attended
_Happened = Ticket | ContactEntry | PostedEntry | ChangeEntry | Told | Attended


_CLOSER = aliased(Staff)
# Beside its card a task has nothing to tell.
_WITH_A_CARD = select(PostedCard.contact_id).where(
    PostedCard.member_id == bindparam("member_id"), PostedCard.contact_id.is_not(None)
)
_CONTACTS = Prepared(
    select(
        Contact.id, Contact.closed_on, Contact.rule, Contact.channel, Contact.outcome, Contact.said,
        Contact.next_on, _CLOSER.name, Contact.script, reason_facts.FACTS,
    )
    .outerjoin(_CLOSER, _CLOSER.id == Contact.closed_by_id)
    .where(
        Contact.member_id == bindparam("member_id"),
        Contact.outcome.is_not(None),
        Contact.id.not_in(_WITH_A_CARD),
    )
    .order_by(Contact.closed_on.desc(), Contact.id.desc())
    .limit(bindparam("limit"))
)  # fmt: skip
ASKED: Final = (_CONTACTS, *card_pictures.ASKED, *changes.ASKED, *feedback.ASKED, *events.ASKED)
"""What a card asks of it, for `prepared.Together`."""


class Timeline(Sequence[Entry]):
    """The entries, the latest first; that of a ticket is made when it is asked for: few are scrolled to."""

    def __init__(self, happened: Sequence[_Happened], bought: History) -> None:
        """Take all in their order, the tickets as they stand in `bought`."""
        self._happened, self._bought = happened, bought
        self._made: dict[int, TicketEntry] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._happened)

    def __iter__(self) -> Iterator[Entry]:
        """Yield every entry."""
        return map(self._entry, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        """Return an entry, or some."""
        if isinstance(at, slice):
            return Timeline(self._happened[at], self._bought)
        return self._entry(range(len(self))[at])

    def __eq__(self, other: object) -> bool:
        """Whether the same happened."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list; it is compared by what it tells

    def _entry(self, at: int) -> Entry:
        it = self._happened[at]
        if not isinstance(it, Ticket):
            return it
        if at not in self._made:
            lines = tuple([Bought._make(line) for line in self._bought.lines(it.id)])
            self._made[at] = TicketEntry(*it, self._bought.paid(it), lines)
        return self._made[at]


def entries(session: ReadSession, member_id: int, bought: History, limit: int) -> Timeline:
    """Return the latest entries, at most `limit`; `bought` are her lines, which the caller has read."""
    found: list[_Happened] = [*bought.tickets[:limit]]
    found += [
        ContactEntry(id_, day(on), rule, channel, outcome, said, maybe_day(next_on), *rest)
        for id_, on, rule, channel, outcome, said, next_on, *rest in _CONTACTS.rows(
            session, member_id=member_id, limit=limit
        )
    ]
    found += card_pictures.of_member(session, member_id, limit)
    found += changes.of_member(session, member_id, limit)
    found += feedback.of_member(session, member_id)
    found += events.of_member(session, member_id)
    found.sort(key=attrgetter("day"), reverse=True)
    return Timeline(found[:limit], bought)
