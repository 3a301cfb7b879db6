"""What each column of a table was taken for, and so what kind of table it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from app.exchange import header_words, kinds, merged, seams
from app.exchange.column_map import ColumnMap
from app.exchange.kinds import Kind
from app.exchange.table import Cell, Row, Table

_ONCE: Final = frozenset({"price", "unit_price", "list_price", "quantity", "points", "balance", "photo"})
"""Fields that are not filled down where their cells are merged: they would count several times."""
_LOOKED_AT: Final = 20
"""Rows among which the headers are looked for: a title may stand above them."""

_LOOKED_THROUGH: Final = 200
"""Rows in which a column between two tables has to be empty."""
_WIDEST: Final = 16_384
"""Columns, as many as a spreadsheet has; a line with more comes of no table."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table."""

    table: Table
    kind: Kind | None
    """None: the table is none that the shop keeps."""
    header_row: int
    """The number of the row with the headers; the next one is the first with values."""
    headers: tuple[str, ...]
    fields: tuple[str | None, ...]
    """The field of each column, None for one that is not taken."""
    last_row: int | None = None
    """The number of the last row, where another table follows on the sheet."""
    is_apart: bool = False
    """Whether the sheet was looked through for several tables."""

    @property
    def taken(self) -> dict[str, str | None]:
        """Header → field, for all columns that have a header."""
        return {header: field for header, field in zip(self.headers, self.fields, strict=True) if header}

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the headers."""
        spared = [place for place, field in enumerate(self.fields) if field in _ONCE]
        return islice(merged.filled(self.table, spared), self.header_row, self.last_row)


def recognised(table: Table, said: ColumnMap, *, forced: Kind | None = None) -> Columns:
    """Return what the columns of `table` are taken for; `forced` leaves out what the kind has no use for."""
    if table.fields is not None:
        heading = tuple(table.fields)
        keys = header_words.keys(heading)
        fields = tuple(said.columns.get(key, name) or None for key, name in zip(keys, heading, strict=True))
        return Columns(table, Kind.MEMBERS, 1, heading, fields, is_apart=True)
    return _taken(table, *_headers(table, said), said, forced)


def beside(table: Table, said: ColumnMap) -> list[Table]:
    """Return the tables that stand beside each other on a sheet, an empty column between them.

    It is one table unless each part has all that makes a table of the shop's on its own.
    """
    if table.fields is not None:
        return [table]
    number, headers = _headers(table, said)
    spans = _spans(headers)
    if len(spans) == 1:
        return [table]
    between = [place for place, header in enumerate(headers) if not header]
    for row in islice(table.rows(), number, number + _LOOKED_THROUGH):
        if not all(seams.is_blank(row[place]) for place in between if place < len(row)):
            return [table]  # a column without a heading is none that is empty
    parts = [_part(table, *span) for span in spans]
    kinds_of = [
        _taken(part, number, headers[first:last], said, None).kind
        for part, (first, last) in zip(parts, spans, strict=True)
    ]
    return parts if all(kinds_of) else [table]


def _spans(headers: Sequence[str]) -> list[tuple[int, int]]:
    """Return where headers stand without a gap: the first place, and the one after the last."""
    spans: list[tuple[int, int]] = []
    for place, header in enumerate(headers):
        if header and spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        elif header:
            spans.append((place, place + 1))
    return spans or [(0, len(headers))]


def _part(table: Table, first: int, last: int) -> Table:
    """Return the table that the columns from `first` to before `last` are."""
    return replace(
        table,
        rows=lambda: (row[first:last] for row in table.rows()),
        merged=lambda: [
            (top, bottom, left - first, right - first)
            for top, bottom, left, right in table.merged()
            if first <= left and right < last
        ],
        strict_width=False,
    )


def apart(
    table: Table, said: ColumnMap, *, forced: Kind | None = None, rows: int | None = None
) -> list[Columns]:
    """Return the tables that stand below each other on a sheet, each with headers of its own.

    Only so many `rows` are looked through, if that is said.
    """
    first = recognised(table, said, forced=forced)
    found = [replace(first, is_apart=True)]
    if table.fields is not None or said.header_row is not None:
        return found
    bottom = first.header_row  # the last row that is no title of what follows
    for number, row in enumerate(islice(merged.filled(table), rows), 1):
        if number <= first.header_row:
            continue
        if seams.is_header(row, said.columns) and not seams.is_same(row, found[-1].headers):
            if number - found[-1].header_row > 1 or bottom > found[-1].header_row:
                found[-1] = replace(found[-1], last_row=max(bottom, found[-1].header_row))
            else:
                found.pop()  # two rows of headings: the lower one says more
            found.append(replace(_taken(table, number, _texts(row), said, forced), is_apart=True))
            bottom = number
        elif not seams.is_lonely(row):
            bottom = number
    return found


def _taken(
    table: Table, number: int, headers: tuple[str, ...], said: ColumnMap, forced: Kind | None
) -> Columns:
    fields = _fields(headers, said)
    present = {field for field in (*fields, *said.constants) if field}
    _tell_lapses(fields, present)
    kind = kinds.told(present, forced)
    if kind is Kind.FAMILY and not present & {*kinds.OF_RELATIVES.values()}:
        whose = present & kinds.LINKS - {"name"}
        fields = [kinds.OF_RELATIVES.get(it or "", it) if whose or it != "name" else it for it in fields]
    if kind in (Kind.PURCHASES, Kind.BOTH) and "staff" not in fields and "advisor" in fields:
        fields[fields.index("advisor")] = "staff"  # beside a purchase it is who sold it
    if kind is Kind.ITEMS and "item" not in fields and "name" in fields:
        fields[fields.index("name")] = "item"
    elif kind is not Kind.ITEMS and "barcode" in fields and "sku" not in fields:
        fields[fields.index("barcode")] = "sku"
    if kind in (Kind.PURCHASES, Kind.BOTH) and "row_id" not in fields and "line" in fields:
        fields[fields.index("line")] = "row_id"  # a line ID is no LINE ID there
    return Columns(table, kind, number, headers, tuple(kinds.kept(field, kind) for field in fields))


def _fields(headers: Sequence[str], said: ColumnMap) -> list[str | None]:
    """Return the field of each header: what the map says, what the header means, what it may mean.

    Of two columns with one meaning the first is taken; the second is shown as not taken.
    """
    # A heading may itself end like the name of a second one: Order #2.
    pairs = zip(header_words.keys(headers), map(header_words.key, headers), strict=True)
    keys = [written if key not in said.columns and written in said.columns else key for key, written in pairs]
    fields = [said.columns.get(key) or None for key in keys]
    present = {field for field in fields if field}

    def take(meaning: Callable[[str], str | None]) -> None:
        for place, header in enumerate(headers):
            if header and fields[place] is None and keys[place] not in said.columns:
                field = meaning(header)
                if field is not None and field not in present and field not in said.constants:
                    fields[place] = field
                    present.add(field)

    take(header_words.field_of)
    if "given_name" in present and not {"name", "family_name"} & present:
        fields[fields.index("given_name")] = "name"
        present ^= {"given_name", "name"}
    take(lambda header: _weak(header, present))
    return fields


def _tell_lapses(fields: list[str | None], present: set[str]) -> None:
    """Let 有效期 be of the points and money where there are any, else of the card."""
    held = present & {"points", "balance"}
    one, other = ("valid_until", "expires_on") if held else ("expires_on", "valid_until")
    if one in fields and not present & {other, "points_expires", "balance_expires"}:
        fields[fields.index(one)] = other
        present ^= {one, other}


def _weak(header: str, present: set[str]) -> str | None:
    """Return what a header that means little means beside the fields that are `present`."""
    field = header_words.weak_field_of(header)
    lines = bool(present & {"price", "unit_price", "item"})
    if field == "card" and lines and present & {"card", "external_id", "phone", "name"}:
        return "row_id"
    if field == "price" and "price" in present:
        return "unit_price"
    if field == "time" and "day" not in present and lines:
        return "day"
    if field == "name" and lines and "family_name" in present:
        return None
    return field


def _headers(table: Table, said: ColumnMap) -> tuple[int, tuple[str, ...]]:
    """Return the number and texts of the row that has most known headers, the first one of those."""
    best, known = 1, -1
    found: tuple[str, ...] = ()
    head = islice(merged.filled(table), said.header_row or _LOOKED_AT)
    is_sure = False
    for number, row in enumerate(head, 1):
        texts = _texts(row)
        looks = seams.is_header(row[:_WIDEST], said.columns)
        if is_sure and not looks:
            break  # further down there may be the header of another table
        score = sum(
            header_words.folded(text) in said.columns or header_words.field_of(text) is not None
            for text in texts
            if text
        )
        if score > known or number == said.header_row:
            best, found, known = number, texts, score
        is_sure = looks and said.header_row is None
    return best, found


def _texts(row: Row) -> tuple[str, ...]:
    texts = tuple(_text(cell) for cell in row[:_WIDEST])
    while texts and not texts[-1]:
        texts = texts[:-1]
    return texts


def _text(cell: Cell) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""
