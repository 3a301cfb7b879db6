"""A log of purchases in any file: which columns say who, when and how much, and the rows as numbers.

The columns are named, numbered, or found by their headings and, in a file without headings, by what is in
them. A file of sums (how often she came again, when last, how long ago first) is read as well.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from math import isfinite, nan
from pathlib import Path
from typing import Final

from app.domain import dates, errors
from app.domain.dates import DayOrder
from app.exchange import amounts, cells, day_cells, header_words, number_cells, reading
from app.exchange.cells import Column
from app.exchange.table import Cell, Row, Table

LINES: Final = ("customer", "date", "amount")
SUMS: Final = ("customer", "x", "t_x", "T", "mean")
"""The last may be missing."""

_LOOKED_AT: Final = 40
"""Rows from which it is told how the file is laid out."""
_DIGITS: Final = 2
_WHO: Final = ("card", "external_id", "phone", "name")
_PAID: Final = ("price", "unit_price")
_SUM_WORDS: Final = {
    "customer": frozenset({"id", "customer", "customerid", "cust"}),
    "x": frozenset({"x", "frequency"}),
    "t_x": frozenset({"tx", "recency"}),
    "T": frozenset({"t", "age"}),
    "mean": frozenset({"zbar", "mx", "monetaryvalue", "mean"}),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in a table things stand."""

    sheet: str
    headers: tuple[str, ...]
    """Empty where the file has none."""
    places: Mapping[str, int]
    """Of `LINES` or `SUMS` → its column, from 0."""

    def told(self) -> dict[str, str | int]:
        """Return each column as a person names it: its heading, else its number from 1."""
        return {
            role: self.headers[place] if self.headers else place + 1 for role, place in self.places.items()
        }


@dataclass(frozen=True, slots=True)
class Lines:
    """A log of lines: place by place a customer's number, a day's ordinal and an amount (nan: not known)."""

    layout: Layout
    names: tuple[str, ...]
    """Who has which number, in the order of the file."""
    customer: list[int]
    day: list[int]
    amount: list[float]
    left_out: Mapping[str, int]
    """A key of `words.imports.reason` → rows that were left out, or have no amount, for it."""


@dataclass(frozen=True, slots=True)
class Sums:
    """A file of sums, place by place a customer; `mean` is nan where it is not known."""

    layout: Layout
    names: tuple[str, ...]
    x: list[float]
    t_x: list[float]
    age: list[float]
    mean: list[float]
    left_out: Mapping[str, int]


def read(
    path: Path,
    columns: Sequence[str] = (),
    *,
    order: DayOrder | None = None,
    encoding: str | None = None,
) -> Lines | Sums:
    """Return what the file at `path` says of who came when.

    `columns` are headings or numbers from 1: three of a log, four or five of a file of sums; without them
    they are looked for. `order` settles dates that could be two days. Raises NotASheet, NotALog, EmptyLog.
    """
    headers: tuple[str, ...] = ()
    for table in reading.read(path, encoding).tables:
        rows = list(_rows(table))
        headings = _headings(rows)
        headers = headers or headings
        places = _places(rows, headings, columns)
        if places is None:
            continue
        layout = Layout(table.name, headings, places)
        body = rows[1:] if headings else rows
        if "T" in places:
            found: Lines | Sums = _sums(layout, body)
        else:
            found = _lines(layout, body, order, epoch_1904=table.epoch_1904)
        if not found.names:
            raise errors.EmptyLog(path)
        return found
    raise errors.NotALog(path, tuple(columns) or LINES, headers)


def _rows(table: Table) -> Iterator[Row]:
    """Yield the rows that are not empty; where blanks stand between the cells, cut there."""
    head = [row for row in islice(table.rows(), _LOOKED_AT) if _filled(row)]
    cut = bool(head) and all(len(row) == 1 and len(str(row[0]).split()) >= len(LINES) for row in head)
    for row in table.rows():
        if _filled(row):
            yield str(row[0]).split() if cut else row


def _filled(row: Row) -> bool:
    return any(cell is not None and cell != "" for cell in row)


def _headings(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the first row as headings; nothing where it holds a number or a day."""
    if not rows or any(_is_number(cell) or _is_day(cell) for cell in rows[0]):
        return ()
    return tuple(cells.shown(cell).strip() for cell in rows[0])


def _places(rows: Sequence[Row], headings: Sequence[str], columns: Sequence[str]) -> dict[str, int] | None:
    width = max(map(len, rows[:_LOOKED_AT]), default=0)
    if not columns:
        return _found_sums(headings) or _found(rows, headings)
    by_place = {role: at for at, role in enumerate(columns) if role in LINES}
    if len(by_place) == len(LINES) and not set(LINES) <= set(headings):
        # The roles alone: in their order where there are more columns than that, else to be looked for.
        return by_place if len(columns) == width else _found(rows, headings)
    if len(columns) not in (len(LINES), len(SUMS) - 1, len(SUMS)):
        return None
    named = [_named(word, headings, width) for word in columns]
    roles = LINES if len(columns) == len(LINES) else SUMS
    places = {role: at for role, at in zip(roles, named, strict=False) if at is not None}
    return places if len(places) == len(columns) else None


def _named(word: str, headings: Sequence[str], width: int) -> int | None:
    if word in headings:
        return headings.index(word)
    folded = [header_words.folded(heading) for heading in headings]
    if header_words.folded(word) in folded:
        return folded.index(header_words.folded(word))
    return int(word) - 1 if word.isascii() and word.isdigit() and 0 < int(word) <= width else None


def _found_sums(headings: Sequence[str]) -> dict[str, int] | None:
    places: dict[str, int] = {}
    for at, heading in enumerate(headings):
        for role, words in _SUM_WORDS.items():
            if header_words.folded(heading) in words:
                places.setdefault(role, at)
    return places if set(SUMS[:-1]) <= set(places) else None


def _found(rows: Sequence[Row], headings: Sequence[str]) -> dict[str, int] | None:
    return _by_heading(headings) if headings else _by_content(rows[:_LOOKED_AT])


def _by_heading(headings: Sequence[str]) -> dict[str, int] | None:
    meant = [header_words.field_of(each) or header_words.weak_field_of(each) for each in headings]
    who = next((meant.index(field) for field in _WHO if field in meant), None)
    paid = next((meant.index(field) for field in _PAID if field in meant), None)
    if who is None or paid is None or "day" not in meant:
        return None
    return {"customer": who, "date": meant.index("day"), "amount": paid}


def _by_content(rows: Sequence[Row]) -> dict[str, int] | None:
    """Return the first column of days, the last of other numbers, and the first that is neither."""
    width = min(map(len, rows), default=0)
    days = [at for at in range(width) if all(_is_day(row[at]) for row in rows)]
    if not days:
        return None
    numbers = [at for at in range(width) if at not in days and all(_is_number(row[at]) for row in rows)]
    others = [at for at in range(width) if at not in (*days, *numbers[-1:])]
    if not numbers or not others:
        return None
    return {"customer": others[0], "date": days[0], "amount": numbers[-1]}


def _is_number(cell: Cell) -> bool:
    try:
        return number_cells.amount(_DIGITS, comma=False)(cell) is not None
    except cells.Refused:
        return False


def _is_day(cell: Cell) -> bool:
    try:
        return day_cells.day("day", DayOrder.DAY_FIRST, settled=True, epoch_1904=False)(cell) is not None
    except cells.Refused:
        return False


def _column(rows: Sequence[Row], place: int) -> list[Cell]:
    return [row[place] if place < len(row) else None for row in rows]


def _lines(layout: Layout, rows: Sequence[Row], order: DayOrder | None, *, epoch_1904: bool) -> Lines:
    who = _column(rows, layout.places["customer"])
    when = _column(rows, layout.places["date"])
    paid = _column(rows, layout.places["amount"])
    people = Column("customer", cells.identity, None)
    days = _days(when, order, epoch_1904=epoch_1904)
    money = _money(paid)
    numbers: dict[str, int] = {}
    customer, day, amount = [], [], []
    left_out: Counter[str] = Counter()
    for cell, at, worth in zip(who, when, paid, strict=True):
        name, came, cost = people[cell], days[at], money[worth]
        if name is None:
            left_out[people.refused.get(cell, "member_missing")] += 1
        elif came is None:
            left_out[days.refused.get(at, "day_missing")] += 1
        else:
            customer.append(numbers.setdefault(name, len(numbers)))
            day.append(came)
            amount.append(cost)
            if not isfinite(cost):
                left_out[money.refused.get(worth, "price_missing")] += 1
    return Lines(layout, tuple(numbers), customer, day, amount, dict(left_out))


def _days(column: Sequence[Cell], order: DayOrder | None, *, epoch_1904: bool) -> Column:
    told = order or dates.day_order([cell.strip() for cell in column if isinstance(cell, str)])
    read = day_cells.day("day", told, settled=True, epoch_1904=epoch_1904)

    def ordinal(cell: Cell) -> int | None:
        found = read(cell)
        return None if found is None else date.fromisoformat(found).toordinal()

    return Column("date", ordinal, None)


def _money(column: Sequence[Cell]) -> Column:
    comma = amounts.shows_comma([cell.strip() for cell in column if isinstance(cell, str)], _DIGITS)
    read = number_cells.amount(_DIGITS, comma=comma)
    scale = float(amounts.FINE * 10**_DIGITS)

    def major(cell: Cell) -> float:
        found = read(cell)
        return nan if found is None else found / scale

    return Column("amount", major, nan)


def _sums(layout: Layout, rows: Sequence[Row]) -> Sums:
    read: Callable[[Cell], int | None] = number_cells.amount(_DIGITS, comma=False)
    scale = float(amounts.FINE * 10**_DIGITS)
    found = Sums(layout, (), [], [], [], [], {})
    names: list[str] = []
    left_out: Counter[str] = Counter()
    for row in rows:
        cell = {role: row[at] if at < len(row) else None for role, at in layout.places.items()}
        try:
            name = cells.identity(cell["customer"])
            given = {role: read(cell[role]) for role in SUMS[1:] if role in cell}
        except cells.Refused as refused:
            left_out[refused.why] += 1
            continue
        x, t_x, age, mean = (given.get(role) for role in SUMS[1:])
        if name is None or x is None or t_x is None or age is None or not 0 <= t_x <= age or x < 0:
            left_out["member_missing" if name is None else "not_an_amount"] += 1
            continue
        names.append(name)
        for into, value in ((found.x, x), (found.t_x, t_x), (found.age, age)):
            into.append(value / scale)
        found.mean.append(nan if mean is None else mean / scale)
    return Sums(layout, tuple(names), found.x, found.t_x, found.age, found.mean, dict(left_out))
