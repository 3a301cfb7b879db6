"""Rows of purchases as tickets and lines, each line with a name of its own by which it comes in once.

A line is named by its ticket and its row's id where the file has one, else by its ticket and what was
bought; without a ticket's number by the member as the file calls her, and the day. The second line of
one name is the second of two equal pieces on one ticket.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any, Final
from zlib import crc32

from app.domain import own_ids
from app.exchange.amounts import FINE, Carried
from app.exchange.findings import Batch, Findings
from app.exchange.tickets import Ticket, Tickets

_TEXTS: Final = ("item", "sku", "category", "styles", "size", "colour", "season", "for_whom")
_KEY_PART: Final = FINE // 100
"""Amounts are told apart in the key of a line by so many millionths of a minor unit."""


@dataclass(slots=True)
class LineBatch:
    """What a batch of rows comes to; columns are those that the file gives."""

    ticket_columns: tuple[str, ...] = ()
    purchases: list[tuple[Any, ...]] = field(default_factory=list)
    columns: tuple[str, ...] = ()
    lines: list[tuple[Any, ...]] = field(default_factory=list)
    known: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Lines of before that the file names by an id: source key and values."""
    same: int = 0
    """Lines of before."""


class LineRows:
    """Works out batches of rows of lines."""

    def __init__(
        self,
        tickets: Tickets,
        known_keys: set[str],
        people: Mapping[str, int],
    ) -> None:
        """Know the `tickets` and the source keys of before."""
        self.carried = Carried()
        self.has_returns = False
        """Whether there was a line of what was brought back."""
        self._tickets = tickets
        self._before = known_keys
        self._seen: set[str] = set()
        self._codes = _Codes()
        self._times: dict[str, int] = {}
        self._people = people

    def whole(self, batch: Batch, headers: Mapping[str, str], findings: Findings) -> Batch:
        """Return the batch without the rows that lack what a line must have: a day and an amount."""
        values = batch.values
        if "price" not in values:
            values["price"] = [None] * len(batch.numbers)
            batch.gaps.add("price")
        if "unit_price" in values:
            pieces = values.get("quantity") or [1] * len(batch.numbers)
            values["price"] = [
                each * count if price is None and each is not None else price
                for price, each, count in zip(values["price"], values["unit_price"], pieces, strict=True)
            ]
        refused: set[int] = set()
        for name, why in (("day", "day_missing"), ("price", "price_missing")):
            if name in batch.gaps:
                for number, row, value in zip(batch.numbers, batch.rows, values[name], strict=True):
                    if value is None and number not in refused:
                        refused.add(number)
                        findings.refuse(number, row, headers.get(name, ""), "", why)
        return batch.without(refused)

    def plan(self, batch: Batch, member_ids: Sequence[int], called: Sequence[str]) -> LineBatch:
        """Return what the rows come to; each is of the member of that id, `called` so in the file."""
        made = LineBatch()
        if not batch.numbers:
            return made
        values = _signed(batch.values)
        self.has_returns = self.has_returns or min(values["price"]) < 0
        numbers = values.get("ticket") or [""] * len(batch.numbers)
        columns: dict[str, Sequence[Any]] = {
            "member_id": member_ids,
            "day": values["day"],
            "price": self.carried.rounded(values["price"]),
            **{name: values[name] for name in (*_TEXTS, "quantity") if name in values},
        }
        if "item" not in values:
            columns["item"] = values.get("category") or values.get("sku") or [""] * len(batch.numbers)
        if "list_price" in values:
            columns["list_price"] = [_whole(price) for price in values["list_price"]]
        columns["source_key"] = self._keys(values, numbers, called)
        tickets: Sequence[Ticket] = [*zip(numbers, member_ids, values["day"], strict=True)]
        own = frozenset(values.get("row_id", ()))  # a file of ours says nothing new of a line of before
        if not self._before.isdisjoint(columns["source_key"]):
            is_new = [key not in self._before for key in columns["source_key"]]
            made.same = len(is_new) - sum(is_new)
            if "row_id" in values:
                told = _known(columns, is_new)
                made.known = [entry for entry in told if f"{own_ids.VERBATIM}{entry[0]}" not in own]
            columns = {name: [*compress(column, is_new)] for name, column in columns.items()}
            tickets = [*compress(tickets, is_new)]
            batch = batch.without({*compress(batch.numbers, (not new for new in is_new))})
        made.columns = ("purchase_id", *columns)
        made.lines = [*zip(map(self._tickets.__getitem__, tickets), *columns.values(), strict=True)]
        self._take_up(made, batch, tickets)
        return made

    def _take_up(self, made: LineBatch, batch: Batch, tickets: Sequence[Ticket]) -> None:
        """Add the tickets met for the first time, with what their first line says of them."""
        made.purchases = [*self._tickets.take_fresh()]
        if "discount" in batch.values:
            batch.values["discount"] = [_whole(amount) or 0 for amount in batch.values["discount"]]
        told = [name for name in ("time", "payment", "discount", "staff") if name in batch.values]
        made.ticket_columns = ("id", "member_id", "day", "ticket", *told)
        if not told or not made.purchases:
            return
        if "staff" in told:
            made.ticket_columns = (*made.ticket_columns[:-1], "staff_id")
            people = batch.values["staff"]
            batch.values["staff"] = [self._people[name] if name else None for name in people]
        said = zip(*(reversed(batch.values[name]) for name in told), strict=True)
        first = dict(zip(map(self._tickets.__getitem__, reversed(tickets)), said, strict=True))
        made.purchases = [(*ticket, *first[ticket[0]]) for ticket in made.purchases]

    def _keys(
        self, values: Mapping[str, list[Any]], numbers: Sequence[str], called: Sequence[str]
    ) -> list[str]:
        """Return what names each line."""
        bases = numbers
        if not all(numbers):
            told = zip(numbers, called, values["day"], strict=True)
            bases = [number or f"{who}@{day}" for number, who, day in told]
        row_ids = values.get("row_id")
        if row_ids is not None and all(row_ids):
            keys = [
                row_id[1:] if row_id[0] == own_ids.VERBATIM else f"{base}#{row_id}"
                for base, row_id in zip(bases, row_ids, strict=True)
            ]
        else:
            said = [values[name] for name in ("item", "sku", "size", "colour", "quantity") if name in values]
            codes = map(self._codes.__getitem__, zip(*said, strict=True) if said else [()] * len(bases))
            prices = map(self._codes.__getitem__, values["price"])
            keys = [f"{base}/{what}{price}" for base, what, price in zip(bases, codes, prices, strict=True)]
        if len(fresh := set(keys)) < len(keys) or not self._seen.isdisjoint(fresh):
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


class _Codes(dict[tuple[Any, ...] | int, str]):
    """A short code of what was bought, or of its amount; the same in every copy of a file."""

    def __missing__(self, said: tuple[Any, ...] | int) -> str:
        made = f"{said // _KEY_PART:x}" if isinstance(said, int) else f"{crc32(repr(said).encode()):08x}"
        self[said] = made
        return made


def _signed(values: Mapping[str, list[Any]]) -> Mapping[str, list[Any]]:
    """Return price and quantity with one sign: in some programs a return has it on one of them alone."""
    amounts, pieces = values["price"], values.get("quantity") or [1] * len(values["price"])
    if min(amounts) >= 0 and min(pieces) >= 0:
        return values
    signs = [-1 if amount < 0 or count < 0 else 1 for amount, count in zip(amounts, pieces, strict=True)]
    return {
        **values,
        "price": [sign * abs(amount) for sign, amount in zip(signs, amounts, strict=True)],
        "quantity": [sign * abs(count) for sign, count in zip(signs, pieces, strict=True)],
    }


def _whole(price: int | None) -> int | None:
    return None if price is None else (price + FINE // 2) // FINE


def _known(columns: Mapping[str, Sequence[Any]], is_new: Sequence[bool]) -> list[tuple[str, dict[str, Any]]]:
    """Return key and values of the lines that are not new."""
    names = [name for name in columns if name not in ("member_id", "day", "source_key")]
    rows = zip(columns["source_key"], *(columns[name] for name in names), strict=True)
    return [
        (key, dict(zip(names, row, strict=True)))
        for new, (key, *row) in zip(is_new, rows, strict=True)
        if not new
    ]
