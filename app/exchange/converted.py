"""The rows of a table as values of their fields, a batch at a time, column by column.

A column of a batch is looked up in the memory of its cells (`cells.Column`) in one go; only rows with
something to refuse are handled one by one. What a column cannot say cell by cell (the order of its
dates, its decimal comma) is told from the whole column, the first time that it matters.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from operator import itemgetter
from typing import Any, Final

from app.domain import currency_marks, dates, errors
from app.domain.dates import DayOrder
from app.exchange import amounts, cells, choice_cells, column_map, composed, day_cells, number_cells, seams
from app.exchange.cells import Column
from app.exchange.column_map import ColumnMap
from app.exchange.columns import Columns
from app.exchange.day_cells import UNBORN
from app.exchange.findings import Batch, Findings
from app.exchange.outcome import Reason
from app.exchange.seams import Seam
from app.exchange.table import Cell, Row

_LOOKED_AT: Final = 2_000
"""Different cells of a column in which the mark of a currency is looked for."""
BATCH: Final = 4_000
"""Rows that are worked on at a time."""

_DATED: Final = frozenset(
    {"day", "joined_on", "wedding_day", "valid_until", "umbrella_lent_on", "mourning_from", "as_of"}
    | {"expires_on", "points_expires", "balance_expires"}
)
_LUNAR: Final = frozenset({"lunar_birthday", "relative_lunar_birthday"})
_BIRTHDAYS: Final = _LUNAR | {"birthday", "relative_birthday"}
AMOUNTS: Final = frozenset({"price", "unit_price", "list_price", "discount", "balance"})
_PHONES: Final = frozenset({"phone", "phone_2"})
_MOSTLY_DIFFERENT: Final = frozenset({"card", "ticket", "row_id", "email"})
"""Fields whose cells are not worth remembering: a column of clean texts is taken as it is."""
_OWN: Final[dict[str, tuple[Callable[[Cell], Any], Any]]] = {
    **dict.fromkeys(("name", "family_name", "given_name"), (cells.name, "")),
    **dict.fromkeys(("card", "external_id", "referred_by"), (cells.identity, None)),
    **dict.fromkeys(("reading", "family_reading", "given_reading"), (cells.straight, "")),
    **dict.fromkeys(("wechat", "line", "email", "postcode"), (cells.straight, "")),
    **dict.fromkeys(("region", "city", "address"), (cells.straight, "")),
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
    "points": (number_cells.points, None),
    "relation": (choice_cells.relation, ""),
    "relative": (cells.name, ""),
    "relative_sizes": (cells.text, ""),
    "relative_notes": (cells.text, ""),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """What of the shop decides how cells are read."""

    digits: int
    """Digits after the point of its currency."""
    region: str
    """Its country, for telephone numbers."""


class Reader:
    """Reads one table; its cells are remembered between two readings."""

    def __init__(self, columns: Columns, said: ColumnMap, shape: Shape, today: date) -> None:
        """Prepare to read `columns` as the map has `said`; `today` is the last day of a birth."""
        self.columns = columns
        self.headers: dict[str, str] = {}
        """Field → header, for reasons."""
        self._said = said
        self._shape = shape
        self._today = today
        self._places: dict[str, int] = {}
        for place, name in enumerate(columns.fields):
            if name is not None:
                self._places[name] = place
                self.headers[name] = columns.headers[place]
        self._decided: dict[str, Any] = {}
        self._memory = {name: self._column(name) for name in self._places}
        self._clocked = self._has_clock()

    def batches(self, findings: Findings) -> Iterator[Batch]:
        """Yield the good rows; what is refused goes into `findings`. Raises AmbiguousColumn, Seam."""
        findings.aside = self._aside
        rows = self.columns.rows()
        number = self.columns.header_row + 1
        while taken := list(islice(rows, BATCH)):
            batch = self._whole(number, taken, findings)
            number += len(taken)
            findings.rows += len(batch.numbers)
            columns = [*zip(*batch.rows, strict=False)]
            suspects = seams.FOOT if len(taken) < BATCH else 0
            if not all(map(seams.marks().isdisjoint, columns[: seams.EDGE])):
                suspects = len(batch.rows)
            for place in range(len(batch.rows) - min(suspects, len(batch.rows)), len(batch.rows)):
                findings.passed_over(batch.numbers[place], batch.rows[place])
            if findings.passed:
                batch = batch.without(findings.passed)
                columns = [*zip(*batch.rows, strict=False)]
            for name, place in self._places.items():
                batch.values[name] = self._converted(name, columns[place] if columns else (), batch, findings)
                if self._memory[name].has_gaps:
                    batch.gaps.add(name)
            if findings.refused or findings.passed:
                batch = batch.without(findings.out & set(batch.numbers))
            self._compose(batch)
            yield batch

    def told(self, name: str, cell: Cell) -> tuple[Any, str]:
        """Return the value of one cell of a field, and why it is not taken. Raises AmbiguousColumn."""
        try:
            value = self._memory[name][cell]
        except cells.Undecided:
            self._decide(name)
            value = self._memory[name][cell]
        memory = self._memory[name]
        return value, memory.refused.get(cell) or memory.noticed.get(cell, "")

    def foreign(self, currency: str) -> Iterator[tuple[str, str, str]]:
        """Yield each column of amounts in other money than `currency`: header, what tells it, which money.

        The heading tells it, or the first of the cells that were read so far with such a mark.
        """
        for name in AMOUNTS & self._places.keys():
            header = self.headers[name]
            said = islice((cell for cell in self._memory[name] if isinstance(cell, str)), _LOOKED_AT)
            for written in (header, *said):
                if not written.isdecimal() and (other := currency_marks.other(written, currency)):
                    yield header, "" if written is header else written, other
                    break

    def aside(self, row: Row) -> str:
        """Return why a row is none of the table's own, "" for one that is."""
        try:
            return self._aside(row)
        except Seam:
            return ""

    def _aside(self, row: Row) -> str:
        """Return why a row is none of the table's own, "" for one that is. Raises Seam."""
        if seams.is_total(row):
            return "total_row"
        if seams.is_header(row, self._said.columns):
            if seams.is_same(row, self.columns.headers):
                return "header_again"
            if not self.columns.is_apart:
                raise Seam
        return ""

    def _whole(self, first: int, taken: list[Row], findings: Findings) -> Batch:
        """Return rows of one width: empty ones left out, short ones filled up, broken ones refused."""
        width, table = len(self.columns.headers), self.columns.table
        batch = Batch(list(range(first, first + len(taken))), taken, {})
        if {*map(len, taken)} == {width} and all(map(itemgetter(0), taken)):
            return batch  # as nearly always: nothing short, and nothing empty
        numbers, rows = [], []
        below_blank = False
        for number, row in zip(batch.numbers, taken, strict=True):
            if all(map(_is_empty, row)) and number not in table.broken:
                below_blank = True
                continue
            if below_blank and self._aside(row):
                findings.rows += 1
                findings.passed_over(number, row)
                continue
            below_blank = False
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
            return Column(name, day_cells.day(name, order, settled=settled, epoch_1904=epoch_1904), None)
        if name in _BIRTHDAYS:
            lunar = name in _LUNAR
            read = day_cells.birthday(
                order, settled=settled, lunar=lunar, epoch_1904=epoch_1904, today=self._today
            )
            return Column(name, read, UNBORN)
        if name in AMOUNTS:
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
        if name in AMOUNTS:
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
        """Add the constants, and put the fields together that the shop keeps as one."""
        for name, pattern in self._said.constants.items():
            if name not in batch.values:
                batch.values[name] = self._constant(name, pattern, batch, len(batch.numbers))
        composed.compose(batch.values, len(batch.numbers))

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
