"""Rows of purchases as tickets and lines, each line with a name of its own by which it comes in once.

A line is named by its ticket and its row's id where the file has one, else by its ticket and what was
bought; without a ticket's number by the member as the file calls her, and the day. The second line of
one name is the second of two equal pieces on one ticket.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from zlib import crc32

from app.exchange.amounts import FINE, Carried
from app.exchange.converted import Batch, Findings

_TEXTS: Final = ("sku", "category", "styles", "size", "colour", "season")
_BOUGHT: Final = "%s\t%s\t%s\t%s\t%d\t%d"
"""Item, SKU, size, colour, quantity and amount: what makes a line this one and no other."""
_NUMBERED = re.compile(r"(.+)/(\d+)")

Ticket = tuple[str, int, str]
"""Number as the file has it ("" for none), member, day."""


@dataclass(slots=True)
class LineBatch:
    """What a batch of rows comes to."""

    purchases: list[tuple[Any, ...]] = field(default_factory=list)
    lines: list[tuple[Any, ...]] = field(default_factory=list)
    known: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Lines of before that the file names by an id: source key and values."""
    same: int = 0
    """Lines of before."""


class Tickets(dict[Ticket, int]):
    """The id of each ticket, those of the file among them as they come."""

    def __init__(self, known: Iterable[tuple[int, str | None, int, str]], first_id: int) -> None:
        """Know the tickets of before (id, number, member, day); new ones get ids from `first_id` on."""
        super().__init__()
        self.fresh: list[Ticket] = []
        self._next_id = first_id
        known = list(known)
        self._numbers = {number for _, number, _, _ in known if number}
        for id_, number, member_id, day in known:
            self.setdefault((self._base(number or ""), member_id, day), id_)

    def __missing__(self, ticket: Ticket) -> int:
        made = self[ticket] = self._next_id
        self._next_id += 1
        self.fresh.append(ticket)
        return made

    def number(self, ticket: Ticket) -> str | None:
        """Return a number for a new ticket: some programs give one number to several members or days."""
        number = ticket[0]
        place = 1
        while number in self._numbers:
            place += 1
            number = f"{ticket[0]}/{place}"
        if number:
            self._numbers.add(number)
        return number or None

    def _base(self, number: str) -> str:
        match = _NUMBERED.fullmatch(number)
        return match[1] if match and match[1] in self._numbers else number


class LineRows:
    """Works out batches of rows of lines."""

    def __init__(
        self,
        tickets: Tickets,
        known_keys: set[str],
        staff: Callable[[str], int],
    ) -> None:
        """Know the `tickets` and the source keys of before."""
        self.carried = Carried()
        self._tickets = tickets
        self._before = known_keys
        self._seen: set[str] = set()
        self._times: dict[str, int] = {}
        self._staff = staff

    def whole(self, batch: Batch, headers: Mapping[str, str], findings: Findings) -> Batch:
        """Return the batch without the rows that lack what a line must have: a day and an amount."""
        values = batch.values
        if "price" not in values:
            values["price"] = [None] * len(batch.numbers)
        if "unit_price" in values:
            pieces = values.get("quantity") or [1] * len(batch.numbers)
            values["price"] = [
                each * count if price is None and each is not None else price
                for price, each, count in zip(values["price"], values["unit_price"], pieces, strict=True)
            ]
        refused: set[int] = set()
        for name, why in (("day", "day_missing"), ("price", "price_missing")):
            if None in values[name]:
                for number, row, value in zip(batch.numbers, batch.rows, values[name], strict=True):
                    if value is None and number not in refused:
                        refused.add(number)
                        findings.refuse(number, row, headers.get(name, ""), "", why)
        return batch.without(refused)

    def plan(self, batch: Batch, member_ids: Sequence[int], called: Sequence[str]) -> LineBatch:
        """Return what the rows come to; each is of the member of that id, `called` so in the file."""
        made = LineBatch()
        count = len(batch.numbers)
        if not count:
            return made
        values = batch.values
        blank = [""] * count
        days, numbers = values["day"], values.get("ticket") or blank
        quantities = values.get("quantity") or [1] * count
        amounts = values["price"]
        if min(amounts) < 0 or min(quantities) < 0:
            # A return has either sign alone in some programs: here it has both.
            signs = [
                -1 if price < 0 or pieces < 0 else 1
                for price, pieces in zip(amounts, quantities, strict=True)
            ]
            amounts = [sign * abs(price) for sign, price in zip(signs, amounts, strict=True)]
            quantities = [sign * abs(pieces) for sign, pieces in zip(signs, quantities, strict=True)]
        keys = self._keys(values, numbers, days, called, quantities)
        texts = [values.get(name) or blank for name in _TEXTS]
        items = values.get("item") or blank
        if "item" not in values:
            items = [category or sku for category, sku in zip(texts[1], texts[0], strict=True)]
        listed = [
            None if each is None else (each + FINE // 2) // FINE
            for each in values.get("list_price") or [None] * count
        ]
        prices = self.carried.rounded(amounts)
        named = "row_id" in values
        new = None
        if self._before and not self._before.isdisjoint(keys):
            new = [key not in self._before for key in keys]
            made.same = count - sum(new)
        tickets = [*zip(numbers, member_ids, days, strict=True)]
        if new is not None:
            tickets = [ticket for ticket, is_new in zip(tickets, new, strict=True) if is_new]
        purchase_ids = list(map(self._tickets.__getitem__, tickets))
        columns = [member_ids, days, items, prices, quantities, *texts, listed, keys]
        if new is None:
            made.lines = list(zip(purchase_ids, *columns, strict=True))
        else:
            rows = list(zip(*columns, strict=True))
            fresh = [row for row, is_new in zip(rows, new, strict=True) if is_new]
            made.lines = [(id_, *row) for id_, row in zip(purchase_ids, fresh, strict=True)]
            if named:
                names = ("item", "price", "quantity", *_TEXTS, "list_price")
                made.known = [
                    (row[-1], dict(zip(names, row[2:-1], strict=True)))
                    for row, is_new in zip(rows, new, strict=True)
                    if not is_new
                ]
        self._new_tickets(made, batch, tickets, new)
        return made

    def _new_tickets(
        self, made: LineBatch, batch: Batch, tickets: Sequence[Ticket], new: Sequence[bool] | None
    ) -> None:
        """Add the tickets met for the first time, with what their first line says of them."""
        fresh, self._tickets.fresh = self._tickets.fresh, []
        ids, number_of = self._tickets, self._tickets.number
        told = [batch.values.get(name) for name in ("time", "staff", "payment")]
        if not any(told):
            made.purchases = [(ids[it], it[1], it[2], "", number_of(it), None, "") for it in fresh]
            return
        places = range(len(batch.numbers))
        if new is not None:
            places = [place for place, is_new in enumerate(new) if is_new]  # type: ignore[assignment]
        first = dict(zip(reversed(tickets), reversed(places), strict=True))
        for it in fresh:
            time, person, paid = (values[first[it]] if values else "" for values in told)
            staff_id = self._staff(person) if person else None
            made.purchases.append((ids[it], it[1], it[2], time, number_of(it), staff_id, paid))

    def _keys(
        self,
        values: Mapping[str, list[Any]],
        numbers: Sequence[str],
        days: Sequence[str],
        called: Sequence[str],
        quantities: Sequence[int],
    ) -> list[str]:
        """Return what names each line."""
        count = len(days)
        bases: Sequence[str] = numbers
        if not all(numbers):
            bases = [number or f"{who}@{day}" for number, who, day in zip(numbers, called, days, strict=True)]
        row_ids = values.get("row_id")
        if row_ids is not None and all(row_ids):
            keys = [f"{base}#{row_id}" for base, row_id in zip(bases, row_ids, strict=True)]
        else:
            blank = [""] * count
            bought = zip(
                *(values.get(name) or blank for name in ("item", "sku", "size", "colour")),
                quantities,
                values["price"],
                strict=True,
            )
            keys = [
                f"{base}/{crc32((_BOUGHT % line).encode()):08x}"
                for base, line in zip(bases, bought, strict=True)
            ]
        if len(fresh := set(keys)) < count or not self._seen.isdisjoint(fresh):
            keys = [self._told_apart(key) for key in keys]
        else:
            self._seen |= fresh
        return keys

    def _told_apart(self, key: str) -> str:
        """Return the name of a line whose like may have come before."""
        name = key
        while name in self._seen:
            self._times[key] = self._times.get(key, 1) + 1
            name = f"{key}*{self._times[key]}"
        self._seen.add(name)
        return name
