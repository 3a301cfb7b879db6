"""All that a member bought, read column by column; taste, sums and timeline are told from it.

Of a regular there are thousands of lines. The driver takes longer to hand over their cells one by one
than the file takes to find them, so all of it comes as one text in JSON.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import takewhile
from typing import Any, Final, NamedTuple, overload

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain.kept_lines import Line, Lines
from app.models import Change, ChangedRow, Purchase, PurchaseLine, Staff
from app.queries.prepared import Prepared


class LineRow(NamedTuple):
    """One line with its ticket."""

    ticket_id: int
    day: date
    time: str
    ticket: str | None
    staff: str | None
    discount: int
    payment: str
    id: int
    item: str
    category: str
    size: str
    colour: str
    styles: str
    quantity: int
    price: int
    list_price: int | None
    for_whom: str
    relative_id: int | None
    returns_line_id: int | None


class Ticket(NamedTuple):
    """One ticket without its lines, as the first columns of a `LineRow`."""

    id: int
    day: date
    time: str
    ticket: str | None
    staff: str | None
    discount: int
    payment: str


_LINE: Final = LineRow._fields[len(Ticket._fields) :]
"""What a row says of the line alone."""
_HERS = (
    Purchase.member_id == bindparam("member_id"),
    Purchase.day <= bindparam("today"),
    Purchase.id > bindparam("after"),
)
_TICKETS = Prepared(
    select(
        func.json_array(
            *map(
                func.json_group_array,
                (Purchase.id, Purchase.day, Purchase.time, Purchase.ticket, Staff.name, Purchase.discount,
                 Purchase.payment),
            )
        )
    )
    .select_from(Purchase)
    .outerjoin(Staff, Staff.id == Purchase.staff_id)
    .where(*_HERS)
)  # fmt: skip
_LINES = Prepared(
    select(
        func.json_array(
            *(func.json_group_array(getattr(PurchaseLine, name)) for name in ("purchase_id", *_LINE))
        )
    )
    .select_from(Purchase)
    .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
    .where(*_HERS)
)


_NEWS = Prepared(
    select(
        func.count().filter(Change.operation != "purchase.record"),
        select(func.count())
        .where(
            ChangedRow.change_id > bindparam("seen"),
            or_(*(ChangedRow.table_name == kind.__tablename__ for kind in (Purchase, PurchaseLine))),
            ChangedRow.before.is_not(None),
        )
        .scalar_subquery(),
    ).where(Change.id > bindparam("seen"))
)
"""Of the changes after one: how many did something else than record tickets, and what they touched."""
_LATEST = Prepared(select(func.max(Change.id)))
ASKED: Final = (_LATEST,)
"""What a card asks of it, for `prepared.Together`."""


class History(Sequence[LineRow]):
    """All her lines up to a day, the latest ticket first, each ticket's lines together.

    The rows themselves are made when the first of them is asked for.
    """

    def __init__(self, tickets: Iterable[Ticket], lines: Sequence[Sequence[Any]], seen: int = 0) -> None:
        """Take the tickets, and the columns of their lines with the ticket's id first."""
        self._lines = lines
        self._of_ticket: Sequence[int] = lines[0]
        self._columns: Mapping[str, Sequence[Any]] = dict(zip(_LINE, lines[1:], strict=True))
        filled = set(self._of_ticket)
        found = [it for it in tickets if it.id in filled]
        found.sort(key=lambda it: (it.day, it.id), reverse=True)
        self.tickets: Sequence[Ticket] = found
        """Those with a line, the latest first."""
        self.seen = seen
        """The change after which this was read."""
        self._day_of = {it.id: it.day for it in found}

    def grown(self, tickets: Iterable[Ticket], lines: Sequence[Sequence[Any]], seen: int) -> "History":
        """Return the same with later tickets and their lines."""
        both = [[*before, *more] for before, more in zip(self._lines, lines, strict=True)]
        return History((*self.tickets, *tickets), both, seen)

    @cached_property
    def _places(self) -> Mapping[int, Sequence[int]]:
        """Where the lines of each ticket stand in the columns."""
        places: defaultdict[int, list[int]] = defaultdict(list)
        for at, ticket in enumerate(self._of_ticket):
            places[ticket].append(at)
        return places

    def lines(self, ticket_id: int) -> list[tuple[Any, ...]]:
        """Return the lines of a ticket by their ids: what a `LineRow` says from its `id` on."""
        columns = self._columns.values()
        return sorted([tuple([column[at] for column in columns]) for at in self._places[ticket_id]])

    def taste(self) -> Lines:
        """Return the lines as `domain.preferences` reads them."""
        days = [*map(self._day_of.__getitem__, self._of_ticket)]
        given = {**self._columns, "ticket": self._of_ticket, "day": days}
        return Lines([given[name] for name in Line._fields])

    def came(self) -> set[date]:
        """Return the days on which she came: not those on which she only brought something back."""
        prices = self._columns["price"]
        return {
            self._day_of[ticket] for ticket, price in zip(self._of_ticket, prices, strict=True) if price >= 0
        }

    def spent(self, today: date, days: int | None = None) -> int:
        """Return what the lines come to less the tickets' discounts, over the last `days` if given."""
        paid: Sequence[int] = self._columns["price"]
        if days is None:
            return sum(paid) - sum([it.discount for it in self.tickets])
        return sum([self.paid(it) for it in self.since(today - timedelta(days=days))])

    def since(self, day: date) -> list[Ticket]:
        """Return the tickets after `day`, the latest first."""
        return [*takewhile(lambda it: it.day > day, self.tickets)]

    def taken_back(self, ticket: Ticket) -> int:
        """Return what a ticket brought back: a positive sum in minor units."""
        prices: Sequence[int] = self._columns["price"]
        return -sum([min(prices[at], 0) for at in self._places[ticket.id]])

    def paid(self, ticket: Ticket) -> int:
        """Return what a ticket came to, its discount taken off."""
        prices: Sequence[int] = self._columns["price"]
        return sum([prices[at] for at in self._places[ticket.id]]) - ticket.discount

    @cached_property
    def _rows(self) -> tuple[LineRow, ...]:
        return tuple(LineRow(*ticket, *line) for ticket in self.tickets for line in self.lines(ticket.id))

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self._of_ticket)

    def __iter__(self) -> Iterator[LineRow]:
        """Yield every row."""
        return iter(self._rows)

    @overload
    def __getitem__(self, at: int) -> LineRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[LineRow]: ...
    def __getitem__(self, at: int | slice) -> LineRow | Sequence[LineRow]:
        """Return a row, or some."""
        return self._rows[at]

    def __eq__(self, other: object) -> bool:
        """Whether the same lines are told."""
        return isinstance(other, Sequence) and self._rows == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list; it is compared by what it tells


def of_member(session: ReadSession, member_id: int, today: date, known: History | None = None) -> History:
    """Return all that she bought up to `today`.

    `known` is what was read of her for the same day before: where nothing but tickets was recorded since,
    only these are read.
    """
    latest = _LATEST.rows(session)[0][0] or 0
    if known is not None and latest == known.seen:
        return known
    if known is not None and any(_NEWS.rows(session, seen=known.seen)[0]):
        known = None
    after = 0 if known is None else max((it.id for it in known.tickets), default=0)
    (ids, days, *rest), lines = (
        json.loads(asked.rows(session, member_id=member_id, today=today, after=after)[0][0])
        for asked in (_TICKETS, _LINES)
    )
    tickets = map(Ticket._make, zip(ids, map(date.fromisoformat, days), *rest, strict=True))
    return History(tickets, lines, latest) if known is None else known.grown(tickets, lines, latest)
