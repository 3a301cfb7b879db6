"""What the program has understood of a file, on its first rows: each cell as it would be read.

The window shows it while somebody corrects the guesses; nothing of the shop is asked or changed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, Final

from app.domain import dates, errors, money
from app.domain.dates import DayOrder
from app.exchange import cells, column_map, columns, converted, header_words
from app.exchange.amounts import FINE
from app.exchange.columns import Columns
from app.exchange.converted import Reader, Shape
from app.exchange.day_cells import Born
from app.exchange.kinds import Kind
from app.exchange.options import Options
from app.exchange.table import Cell, Row, Source
from app.queries import celebration
from app.words import dates as day_words
from app.words import fields, people

ROWS: Final = 20
LOOKED_THROUGH: Final = 5_000
"""Rows in which several tables on a sheet are looked for."""
EXAMPLES: Final = 2

_NEEDED: Final = {
    Kind.MEMBERS: {"name": "name_missing"},
    Kind.PURCHASES: {"day": "day_missing", "price": "price_missing"},
    Kind.BOTH: {"day": "day_missing", "price": "price_missing"},
    Kind.FAMILY: {"relation": "relation_missing"},
}
"""Fields without which a row is refused."""


@dataclass(frozen=True, slots=True)
class SeenCell:
    """One cell: as it is read, or as it stands where it is not taken, and then why."""

    text: str
    why: str = ""
    """A key of `words.imports`."""


@dataclass(frozen=True, slots=True)
class SeenRow:
    """One row of the file."""

    number: int
    cells: tuple[SeenCell, ...]
    why: str = ""
    """Why the whole row is passed over or refused."""


@dataclass(frozen=True, slots=True)
class Question:
    """A column whose days can all be read in two ways."""

    header: str
    examples: tuple[tuple[str, date, date], ...]
    """What stands there, the day first, the month first."""


@dataclass(frozen=True, slots=True)
class SeenTable:
    """One of the tables of the file."""

    sheet: str
    header_row: int
    kind: str | None


@dataclass(frozen=True, slots=True)
class Preview:
    """One table of the file on its first rows, and what else the file has."""

    encoding: str | None
    tables: tuple[SeenTable, ...]
    table: int
    """Which of them is shown."""
    headers: tuple[str, ...]
    keys: tuple[str, ...]
    """What names each column in a map."""
    fields: tuple[str | None, ...]
    rows: tuple[SeenRow, ...]
    questions: tuple[Question, ...]
    fits: bool
    """Whether some table is one of the shop's."""
    is_book: bool = False
    """Whether it is an address book, whose form says itself what each entry is."""

    @property
    def kind(self) -> str | None:
        """What the rows of the table shown are taken for."""
        return self.tables[self.table].kind

    @property
    def header_row(self) -> int:
        """The number of the row with the headers."""
        return self.tables[self.table].header_row


def preview(
    source: Source, options: Options, shape: Shape, currency: str, table: int | None = None
) -> Preview:
    """Return what is understood of the file; `table` says which of its tables is shown.

    Raises NotASheet where it is damaged further down.
    """
    said = options.said
    kind = options.kind or (Kind(said.kind) if said.kind else None)
    found: list[Columns] = []
    for each in source.tables:
        if (options.sheet or said.sheet) in (None, each.name):
            for part in columns.beside(each, said):
                found += columns.apart(part, said, forced=kind, rows=LOOKED_THROUGH)
    if not found:
        found = [columns.recognised(each, said, forced=kind) for each in source.tables[:1]]
    if table is None or table >= len(found):
        table = next((place for place, each in enumerate(found) if each.kind), 0)
    shown = found[table]
    rows, questions = _Seen(shown, options, shape, currency).read()
    is_book = shown.table.fields is not None
    extra = [name for name in said.constants if name not in shown.fields]
    return Preview(
        source.encoding,
        tuple(SeenTable(each.table.name, each.header_row, each.kind and each.kind.value) for each in found),
        table,
        (*(map(fields.field, shown.headers) if is_book else shown.headers), *[""] * len(extra)),
        (*header_words.keys(shown.headers), *[""] * len(extra)),
        (*shown.fields, *extra),
        rows,
        questions,
        any(each.kind for each in found),
        is_book,
    )


class _Seen:
    """Reads the first rows of a table, cell by cell."""

    def __init__(self, shown: Columns, options: Options, shape: Shape, currency: str) -> None:
        self._shown, self._said, self._currency = shown, options.said, currency
        self._reader = Reader(shown, options.said, shape, options.today)
        self._open: dict[str, Question] = {}
        self._needed = _NEEDED.get(shown.kind or Kind.RETURNS, {})
        if {"unit_price"} & {*shown.fields}:
            self._needed = {name: why for name, why in self._needed.items() if name != "price"}

    def read(self) -> tuple[tuple[SeenRow, ...], tuple[Question, ...]]:
        rows = tuple(islice(self._rows(), ROWS))
        return rows, tuple(self._open.values())

    def _rows(self) -> Iterator[SeenRow]:
        width = len(self._shown.headers)
        for number, row in enumerate(self._shown.rows(), self._shown.header_row + 1):
            if not any(cells.shown(cell).strip() for cell in row):
                continue
            full = [*row[:width], *[""] * (width - len(row))]
            why = self._shown.table.broken.get(number, "") or self._reader.aside(row)
            seen = [
                self._cell(name, cell) if name and not why else SeenCell(_short(cells.shown(cell)))
                for name, cell in zip(self._shown.fields, full, strict=True)
            ]
            yield SeenRow(number, (*seen, *self._constants(full)), why)

    def _cell(self, name: str, cell: Cell) -> SeenCell:
        try:
            value, why = self._reader.told(name, cell) if name not in self._open else (None, "")
        except errors.AmbiguousColumn as ambiguous:
            self._open[name] = Question(ambiguous.column, tuple(islice(self._examples(name), EXAMPLES)))
            value, why = None, ""
        if name in self._open and (found := cells.shown(cell)):
            return SeenCell(_short(found), "ambiguous_date")
        if not why and value in (None, "") and name in self._needed:
            why = self._needed[name]
        return SeenCell(_short(cells.shown(cell) if why else _written(name, value, self._currency)), why)

    def _examples(self, name: str) -> Iterator[tuple[str, date, date]]:
        place = self._shown.fields.index(name)
        met = set()
        for row in self._shown.rows():
            cell = cells.shown(row[place]).strip() if place < len(row) else ""
            try:
                ways = [dates.parse_day(cell, order) for order in DayOrder]
            except errors.Refusal:
                continue
            if ways[0] != ways[1] and cell not in met:
                met.add(cell)
                yield cell, ways[0], ways[1]

    def _constants(self, row: Row) -> Iterator[SeenCell]:
        values = {name: cells.shown(cell) for name, cell in zip(self._shown.fields, row, strict=True) if name}
        for name, pattern in self._said.constants.items():
            if name not in self._shown.fields:
                yield SeenCell(_short(column_map.filled(pattern, values)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"  # noqa: PLR2004  (as wide as a column gets)


def _written(name: str, value: Any, currency: str) -> str:
    """Return a value as the card would show it."""
    if value is None:
        return ""
    if name in converted.AMOUNTS:
        return money.format((value + FINE // 2) // FINE, currency)
    if isinstance(value, Born):
        return _birthday(value)
    words = _WORDS.get(name)
    return words(value) if words else str(value)


def _birthday(born: Born) -> str:
    return day_words.birth(celebration.birthday(*born), celebration.partial(*born))


_WORDS: Final[dict[str, Callable[[Any], str]]] = {
    "gender": people.gender,
    "relation": people.relation,
    "phone": lambda pairs: " · ".join(written for written, _ in pairs),
    "phone_2": lambda pairs: " · ".join(written for written, _ in pairs),
    "photo": lambda data: "✓" if data else "",
    "do_not_contact": lambda yes: "✓" if yes else "",
    "returned": lambda yes: "✓" if yes else "",
}


def lacking(shown: Preview) -> list[str]:
    """Return the fields without which the table shown is none of the shop's: one of each is enough."""
    present = {field for field in shown.fields if field}
    whose = present & {"card", "external_id", "phone", "name"}
    if present & {"price", "unit_price", "item"}:
        needed = [("day", present & {"day"}), ("price", present & {"price", "unit_price"}), ("card", whose)]
        return [name for name, has in needed if not has]
    if "relation" in present or shown.kind == Kind.FAMILY:
        return ["relation"] * ("relation" not in present) + ["card"] * (not whose)
    if present & {"points", "balance"}:
        return [] if whose else ["card"]
    return [] if "name" in present else ["name"]


def headings(shown: Preview) -> Sequence[str]:
    """Return the headings by which a file is known again: without those that refused rows have beside."""
    added = {header_words.folded(each) for each in header_words.ADDED}
    return [key for key in shown.keys if key and key not in added]
