"""The rows of a table as values of their fields, a batch at a time, column by column.

A column of a batch is looked up in the memory of its cells (`cells.Column`) in one go; only rows with
something to refuse are handled one by one. What a column cannot say cell by cell (the order of its
dates, its decimal comma) is told from the whole column, the first time that it matters.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from operator import itemgetter
from typing import Any, Final

from app.domain import dates, errors
from app.domain.dates import DayOrder
from app.exchange import amounts, cells, choice_cells, column_map, day_cells, number_cells
from app.exchange.cells import Column
from app.exchange.column_map import ColumnMap
from app.exchange.columns import Columns
from app.exchange.day_cells import UNBORN
from app.exchange.outcome import Reason
from app.exchange.table import Cell, Row

BATCH: Final = 4_000
"""Rows that are worked on at a time."""

_DATED: Final = frozenset(
    {"day", "joined_on", "wedding_day", "valid_until", "umbrella_lent_on", "mourning_from"}
)
_BIRTHDAYS: Final = frozenset({"birthday", "lunar_birthday"})
_AMOUNTS: Final = frozenset({"price", "unit_price", "list_price", "discount"})
_PHONES: Final = frozenset({"phone", "phone_2"})
_MOSTLY_DIFFERENT: Final = frozenset({"card", "ticket", "row_id", "email"})
"""Fields whose cells are not worth remembering: a column of clean texts is taken as it is."""
_OWN: Final[dict[str, tuple[Callable[[Cell], Any], Any]]] = {
    **dict.fromkeys(("name", "family_name", "given_name"), (cells.name, "")),
    **dict.fromkeys(("card", "external_id"), (cells.identity, None)),
    "item": (cells.text, ""),
    "notes": (cells.text, ""),
    "gender": (choice_cells.gender, ""),
    "do_not_contact": (choice_cells.yes, 0),
    "quantity": (number_cells.quantity, 1),
    "payment": (choice_cells.payment, ""),
    "returned": (choice_cells.returned, 0),
    "photo": (lambda cell: cell if isinstance(cell, bytes) else b"", b""),
    "time": (day_cells.clock, ""),
    **dict.fromkeys(choice_cells.CONSENTS, (choice_cells.consent, None)),
    "tags": (cells.listed, ()),
    "language": (choice_cells.language, None),
    "source": (choice_cells.source, ""),
    "status": (choice_cells.status, ""),
    "level": (choice_cells.level, ""),
    "for_whom": (choice_cells.for_whom, "self"),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """What of the shop decides how cells are read."""

    digits: int
    """Digits after the point of its currency."""
    region: str
    """Its country, for telephone numbers."""


@dataclass(slots=True)
class Batch:
    """Good rows of a table."""

    numbers: list[int]
    rows: list[Row]
    """As they stand in the file."""
    values: dict[str, list[Any]]
    """Field → its value in each row."""
    gaps: set[str] = field(default_factory=set)
    """Fields that some row of the table may have nothing in: the others need no second look."""

    def without(self, refused: set[int]) -> "Batch":
        """Return the batch without the rows of these numbers."""
        if not refused:
            return self
        kept = [place for place, number in enumerate(self.numbers) if number not in refused]

        def keep(values: list[Any]) -> list[Any]:
            return [values[place] for place in kept]

        values = {name: keep(column) for name, column in self.values.items()}
        return Batch(keep(self.numbers), keep(self.rows), values, self.gaps)


@dataclass(slots=True)
class Findings:
    """What is told of the rows of a table while they are read."""

    sheet: str
    rows: int = 0
    reasons: list[Reason] = field(default_factory=list)
    notices: list[Reason] = field(default_factory=list)
    refused: dict[int, Row] = field(default_factory=dict)
    """Refused rows by their numbers."""

    def refuse(self, number: int, row: Row, column: str, value: str, why: str) -> None:
        """Refuse a row."""
        self.refused[number] = row
        self.reasons.append(Reason(number, column, value, why, self.sheet))


class Reader:
    """Reads one table; its cells are remembered between two readings."""

    def __init__(self, columns: Columns, said: ColumnMap, shape: Shape) -> None:
        """Prepare to read `columns` as the map has `said`."""
        self.columns = columns
        self.headers: dict[str, str] = {}
        """Field → header, for reasons."""
        self._said = said
        self._shape = shape
        self._places: dict[str, int] = {}
        for place, name in enumerate(columns.fields):
            if name is not None:
                self._places[name] = place
                self.headers[name] = columns.headers[place]
        self._decided: dict[str, Any] = {}
        self._memory = {name: self._column(name) for name in self._places}
        self._clocked = self._has_clock()

    def batches(self, findings: Findings) -> Iterator[Batch]:
        """Yield the good rows; what is refused goes into `findings`. Raises AmbiguousColumn."""
        rows = self.columns.rows()
        number = self.columns.header_row + 1
        while taken := list(islice(rows, BATCH)):
            batch = self._whole(number, taken, findings)
            number += len(taken)
            findings.rows += len(batch.numbers)
            columns = [*zip(*batch.rows, strict=False)]
            for name, place in self._places.items():
                batch.values[name] = self._converted(name, columns[place] if columns else (), batch, findings)
                if self._memory[name].has_gaps:
                    batch.gaps.add(name)
            if findings.refused:
                batch = batch.without(findings.refused.keys() & set(batch.numbers))
            self._compose(batch)
            yield batch

    def _whole(self, first: int, taken: list[Row], findings: Findings) -> Batch:
        """Return rows of one width: empty ones left out, short ones filled up, broken ones refused."""
        width, table = len(self.columns.headers), self.columns.table
        batch = Batch(list(range(first, first + len(taken))), taken, {})
        if {*map(len, taken)} == {width} and all(map(itemgetter(0), taken)):
            return batch  # as nearly always: nothing short, and nothing empty
        numbers, rows = [], []
        for number, row in zip(batch.numbers, taken, strict=True):
            if all(map(_is_empty, row)) and number not in table.broken:
                continue
            numbers.append(number)
            rows.append(row if len(row) >= width else [*row, *[""] * (width - len(row))])
            if number in table.broken:
                findings.refuse(number, row, "", "", table.broken[number])
            elif table.strict_width and not all(map(_is_empty, row[width:])):
                findings.refuse(number, row, "", cells.shown(row[width]), "too_many_cells")
        return Batch(numbers, rows, {})

    def _converted(self, name: str, column: Sequence[Cell], batch: Batch, findings: Findings) -> list[Any]:
        if name in _MOSTLY_DIFFERENT and cells.are_plain(column):
            return list(column)
        try:
            values = list(map(self._memory[name].__getitem__, column))
        except cells.Undecided:
            self._decide(name)
            values = list(map(self._memory[name].__getitem__, column))
        memory = self._memory[name]
        if memory.refused and not memory.refused.keys().isdisjoint(column):
            for number, row, cell in zip(batch.numbers, batch.rows, column, strict=True):
                if cell in memory.refused:
                    findings.refuse(number, row, self.headers[name], cells.shown(cell), memory.refused[cell])
        if memory.noticed and not memory.noticed.keys().isdisjoint(column):
            findings.notices += [
                Reason(number, self.headers[name], cells.shown(cell), memory.noticed[cell], findings.sheet)
                for number, cell in zip(batch.numbers, column, strict=True)
                if cell in memory.noticed
            ]
        if self._clocked and name == "day":
            batch.values["time"] = [day_cells.clock(cell) for cell in column]
        return values

    def _column(self, name: str) -> Column:
        order: DayOrder | None = self._decided.get(name, self._said.order)
        settled = name in self._decided or self._said.order_said
        epoch_1904 = self.columns.table.epoch_1904
        if name in _DATED:
            return Column(name, day_cells.day(order, settled=settled, epoch_1904=epoch_1904), None)
        if name in _BIRTHDAYS:
            lunar = name == "lunar_birthday"
            read = day_cells.birthday(order, settled=settled, lunar=lunar, epoch_1904=epoch_1904)
            return Column(name, read, UNBORN)
        if name in _AMOUNTS:
            comma = self._decided.get(name, self._said.decimal_comma)
            return Column(name, number_cells.amount(self._shape.digits, comma=comma), None)
        if name in _PHONES:
            return Column(name, cells.numbers(self._shape.region), ())
        read, blank = _OWN.get(name, (cells.said, ""))
        return Column(name, read, blank)

    def _decide(self, name: str) -> None:
        """Tell from the whole column how it is written."""
        place = self._places[name]
        column = [row[place] for row in self.columns.rows() if place < len(row)]
        texts = [cell.strip() for cell in column if isinstance(cell, str)]
        if name in _AMOUNTS:
            self._decided[name] = amounts.shows_comma(texts, self._shape.digits)
        else:
            order = dates.day_order(texts)
            if order is None:
                self._undecidable(name, texts)
            self._decided[name] = order
        self._memory[name] = self._column(name)

    def _undecidable(self, name: str, texts: Sequence[str]) -> None:
        """Raise AmbiguousColumn where saying the order would help."""
        parse = dates.parse_birthday if name in _BIRTHDAYS else dates.parse_day
        for cell in dict.fromkeys(texts):
            try:
                parse(cell)
            except errors.AmbiguousDate:
                try:
                    parse(cell, DayOrder.DAY_FIRST)
                except errors.Refusal:
                    continue
                raise errors.AmbiguousColumn(self.headers[name], cell) from None
            except errors.Refusal:
                continue

    def _has_clock(self) -> bool:
        """Whether the column of days says the time as well."""
        place = self._places.get("day")
        if place is None or "time" in self._places:
            return False
        first = [row[place] for row in islice(self.columns.rows(), 50) if place < len(row)]
        return any(isinstance(cell, datetime) or (isinstance(cell, str) and ":" in cell) for cell in first)

    def _compose(self, batch: Batch) -> None:
        """Put the fields together that the shop keeps as one, and add the constants."""
        values = batch.values
        count = len(batch.numbers)
        for name, pattern in self._said.constants.items():
            if name not in values:
                values[name] = self._constant(name, pattern, batch, count)
        if "family_name" in values and "given_name" in values:
            values["name"] = _joined(values.pop("family_name"), values.pop("given_name"), values.get("name"))
        if "family_reading" in values:
            given = values.pop("given_reading", [""] * count)
            values["reading"] = [
                f"{a} {b}".strip() for a, b in zip(values.pop("family_reading"), given, strict=True)
            ]
        if "region" in values or "city" in values:
            blank = [""] * count
            parts = (values.pop("region", blank), values.pop("city", blank), values.get("address", blank))
            values["address"] = [_address(*each) for each in zip(*parts, strict=True)]
        if "lunar_birthday" in values:
            lunar = values.pop("lunar_birthday")
            solar = values.get("birthday", [UNBORN] * count)
            values["birthday"] = [b if b is not UNBORN else a for a, b in zip(solar, lunar, strict=True)]
        if "phone_2" in values:
            second = values.pop("phone_2")
            values["phone"] = [
                (*a, *b) for a, b in zip(values.get("phone", [()] * count), second, strict=True)
            ]

    def _constant(self, name: str, pattern: str, batch: Batch, count: int) -> list[Any]:
        taken = column_map.places(pattern)
        column = self._memory.setdefault(name, self._column(name))
        if not taken:
            texts = [pattern] * count
        else:
            known = [(other, batch.values[other]) for other in taken if other in batch.values]
            texts = [
                column_map.filled(pattern, {other: cells.shown(values[place]) for other, values in known})
                for place in range(count)
            ]
        made = [column[text] for text in texts]
        if column.refused:
            raise errors.BadValue(name, pattern, "unreadable")
        return made


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _joined(family: list[str], given: list[str], whole: list[str] | None) -> list[str]:
    """Return whole names: family name first where it is written in Chinese characters or kana."""
    names = [f"{a}{b}" if _is_cjk(a + b) else f"{b} {a}".strip() for a, b in zip(family, given, strict=True)]
    return names if whole is None else [w or name for w, name in zip(whole, names, strict=True)]


def _is_cjk(text: str) -> bool:
    return any(point >= "\u2e80" for point in text)


def _address(region: str, city: str, rest: str) -> str:
    parts = [part for part in (region, city if city != region else "", rest) if part]
    if _is_cjk("".join(parts)):
        return "".join(part for part in parts if part == parts[-1] or not parts[-1].startswith(part))
    return ", ".join(reversed(parts))
