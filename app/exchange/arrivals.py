"""What has come in, read from what staff paste or from the supplier's sheet; nothing is kept of it.

A table is known by its headings, in three languages; sizes may be a column, a row each, or a column
each with how many there are. Without headings every row is read as a line of a chat.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Final

from app.domain import categories, currency_marks, style_words
from app.domain.arrivals import Arrival
from app.exchange import arrival_lines, cells, header_words, reading, size_words
from app.exchange.arrival_lines import Vocabulary
from app.exchange.table import Source
from app.progress import Job, Progress

_NAME: Final = ("item", "name")
_PRICE: Final = ("unit_price", "price", "list_price")
"""The price that she would pay goes before the one on the tag."""
_TELLING: Final = frozenset({*_NAME, *_PRICE, "category", "size", "colour", "styles", "sku"})
_HEADINGS: Final = 2
"""Known headings that make a row the head of a table."""
_LOOKED_AT: Final = 10
"""Rows among which the head is looked for."""
_SHOWN_EVERY: Final = 50

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that speaks of no article, or not clearly enough."""

    number: int
    """Its place in what was given, from 1."""
    text: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """The articles that were understood, in their order, and the lines that were not."""

    arrivals: tuple[Arrival, ...]
    unread: tuple[Unread, ...] = ()


def vocabulary(styles: Iterable[str], kinds: Iterable[str]) -> Vocabulary:
    """Return the shop's own words as lines are read by them: `styles` and `kinds` as it writes them."""
    own = (categories.of(kind) for kind in kinds)
    styles = tuple(styles)
    return Vocabulary(
        frozenset(categories.folded(tag) for tag in styles),
        frozenset(kind for kind in own if kind not in categories.SIZED),
        {style_words.key(tag): tag for tag in reversed(styles)},
    )


def read_text(text: str, currency: str, known: Vocabulary) -> Delivery:
    """Return what a pasted list names: cells of a spreadsheet, or lines of a chat."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for delimiter in ("\t", ",", ";"):
        if any(delimiter in line for line in lines):
            rows = [
                [cell.strip() for cell in row]
                for row in csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter)
            ]
            if _head(rows) is not None:
                return _read(rows, currency, known)
    return _read([[line] for line in lines], currency, known)


def read_file(path: Path, currency: str, known: Vocabulary, encoding: str | None = None) -> Job[Delivery]:
    """Return what a CSV, XLSX or XLS file names, sheet after sheet. Raises NotASheet, StorageFailed."""
    yield Progress(0, 0)
    source = reading.read(path, encoding)
    arrivals: list[Arrival] = []
    unread: list[Unread] = []
    if source.encoding is not None and (lines := _lines(source)) is not None:
        yield Progress(1, 1)
        return read_text(lines, currency, known)
    for table in source.tables:
        rows: list[Row] = []
        for number, row in enumerate(table.rows(), 1):
            rows.append([cells.shown(cell).strip() for cell in row])
            if number % _SHOWN_EVERY == 0:
                yield Progress(number, max(table.total, number))
        found = _read(rows, currency, known)
        arrivals += found.arrivals
        unread += found.unread
    return Delivery(_together(arrivals), tuple(unread))


def _lines(source: Source) -> str | None:
    """Return a text file as it stands where no row of it is a head: a comma cuts ¥1,680 in two there."""
    table = source.tables[0]
    if (
        table.fields is not None
        or _head([[*map(cells.shown, row)] for row in islice(table.rows(), _LOOKED_AT)]) is not None
    ):
        return None
    return source.path.read_text(source.encoding, "replace").removeprefix("\ufeff")


def _read(rows: Sequence[Row], currency: str, known: Vocabulary) -> Delivery:
    at = _head(rows)
    found: list[Arrival] = []
    unread: list[Unread] = []
    columns = None if at is None else _Columns(rows[at], currency, known)
    for number, row in enumerate(rows[0 if at is None else at + 1 :], 1 if at is None else at + 2):
        words = " ".join(cell for cell in row if cell)
        if not words:
            continue
        arrival = arrival_lines.read(words, currency, known) if columns is None else columns.arrival(row)
        if arrival is None:
            unread.append(Unread(number, words))
        else:
            found.append(arrival)
    return Delivery(_together(found), tuple(unread))


def _head(rows: Sequence[Row]) -> int | None:
    """Return the place of the row with most known headings among the first ones, None for none."""
    scores = [len(_fields(row)) for row in islice(rows, _LOOKED_AT)]
    best = max(scores, default=0)
    return scores.index(best) if best >= _HEADINGS else None


def _fields(row: Row) -> dict[str, int]:
    """Return the columns that tell something of an article, by field; the first of each."""
    found: dict[str, int] = {}
    for meaning in (header_words.field_of, header_words.weak_field_of):
        for place, heading in enumerate(row):
            field = meaning(heading) if heading else None
            if field in _TELLING and place not in found.values():
                found.setdefault(str(field), place)
    return found


class _Columns:
    """The columns of a table of articles."""

    def __init__(self, head: Row, currency: str, known: Vocabulary) -> None:
        self._head = head
        self._fields = _fields(head)
        self._sizes = {
            place: heading
            for place, heading in enumerate(head)
            if heading and place not in self._fields.values() and size_words.are(heading)
        }
        self._count = next(
            (place for place, heading in enumerate(head) if header_words.field_of(heading) == "quantity"),
            None,
        )
        self._currency = currency
        self._known = known

    def arrival(self, row: Row) -> Arrival | None:
        """Return the article of a row; None where it names none, or none is left of it."""
        name = self._first(row, _NAME) or self._first(row, ("sku",))
        kind = arrival_lines.kind_of(self._first(row, ("category",)), name, self._known)
        if not name and not kind:
            return None
        tones = self._first(row, ("colour",))
        price = self._price(row)
        return Arrival(
            name=name,
            kind=kind,
            sizes=self._stock(row, kind),
            colours=arrival_lines.colours_of(tones) if tones else (),
            styles=arrival_lines.styles_of(self._first(row, ("styles",)), self._known),
            price=price,
            foreign_price="" if price is not None else self._foreign(row),
        )

    def _stock(self, row: Row, kind: str) -> tuple[str, ...]:
        if self._count is not None and _cell(row, self._count) in ("0", "0.0"):
            return ()
        said = [size_words.cell(self._first(row, ("size",)), kind)]
        said += [
            size_words.told((size,), kind) for place, size in self._sizes.items() if _there(_cell(row, place))
        ]
        return tuple(dict.fromkeys(chain.from_iterable(said)))

    def _price(self, row: Row) -> int | None:
        prices = (arrival_lines.price_of(self._priced(row, field), self._currency) for field in _PRICE)
        return next((price for price in prices if price is not None), None)

    def _foreign(self, row: Row) -> str:
        """Return a price of another currency than the shop's, as it stands there; "" for none."""
        written = (self._priced(row, field) for field in _PRICE)
        return next((each for each in written if currency_marks.other(each, self._currency)), "")

    def _priced(self, row: Row, field: str) -> str:
        """Return the cell of a price, with the currency that its heading names where it names another."""
        cell = self._first(row, (field,))
        heading = currency_marks.other(self._head[self._fields[field]], self._currency) if cell else ""
        return f"{cell} {heading}" if heading and cell[-1:].isdigit() and cell[:1].isdigit() else cell

    def _first(self, row: Row, fields: Iterable[str]) -> str:
        found = (_cell(row, self._fields[field]) for field in fields if field in self._fields)
        return next((cell for cell in found if cell), "")


def _cell(row: Row, place: int) -> str:
    return row[place] if place < len(row) else ""


def _there(count: str) -> bool:
    """Whether a cell below a size says that there are some: a number above 0, a tick."""
    return count not in cells.NOTHING | {"0", "0.0", "×"}


def _together(arrivals: Iterable[Arrival]) -> tuple[Arrival, ...]:
    """Return the articles with their rows joined: the sizes of one colour, then colours with the same sizes.

    A size is in stock in the colours in which it came, and in no other.
    """
    by_colour = _joined(arrivals, "sizes")
    return tuple(_joined(by_colour, "colours"))


def _joined(arrivals: Iterable[Arrival], what: str) -> Iterator[Arrival]:
    groups: dict[Arrival, list[Arrival]] = {}
    for arrival in arrivals:
        key = replace(arrival, sizes=()) if what == "sizes" else replace(arrival, colours=())
        groups.setdefault(key, []).append(arrival)
    for same in groups.values():
        values: Mapping[str, None] = dict.fromkeys(value for each in same for value in getattr(each, what))
        whole = tuple(values)
        yield replace(same[0], sizes=whole) if what == "sizes" else replace(same[0], colours=whole)
