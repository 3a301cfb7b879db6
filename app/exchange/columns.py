"""What each column of a table was taken for, and so what kind of table it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Final

from app.exchange import header_words
from app.exchange.column_map import ColumnMap
from app.exchange.table import Cell, Row, Table

_LINKS: Final = frozenset({"card", "external_id", "phone", "name", "family_name", "given_name"})
"""Fields that say whose line it is."""
_LOOKED_AT: Final = 20
"""Rows among which the headers are looked for: a title may stand above them."""

_WIDEST: Final = 16_384
"""Columns, as many as a spreadsheet has; a line with more comes of no table."""


class Kind(StrEnum):
    """What the rows of a table are."""

    MEMBERS = "members"
    PURCHASES = "purchases"
    BOTH = "both"
    """Lines with the member's name beside them."""
    RETURNS = "returns"
    """Tickets that were brought back."""


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

    @property
    def taken(self) -> dict[str, str | None]:
        """Header → field, for all columns that have a header."""
        return {header: field for header, field in zip(self.headers, self.fields, strict=True) if header}

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the headers."""
        return islice(self.table.rows(), self.header_row, None)


def recognised(table: Table, said: ColumnMap, *, forced: Kind | None = None) -> Columns:
    """Return what the columns of `table` are taken for; `forced` leaves out what the kind has no use for."""
    if table.fields is not None:
        heading = tuple(table.fields)
        return Columns(table, Kind.MEMBERS, 1, heading, heading)
    number, headers = _headers(table, said)
    fields = _fields(headers, said)
    kind = _kind({field for field in (*fields, *said.constants) if field}, forced)
    if kind in (Kind.PURCHASES, Kind.BOTH) and "staff" not in fields and "advisor" in fields:
        fields[fields.index("advisor")] = "staff"  # beside a purchase it is who sold it
    return Columns(table, kind, number, headers, tuple(_kept(field, kind) for field in fields))


def _fields(headers: Sequence[str], said: ColumnMap) -> list[str | None]:
    """Return the field of each header: what the map says, what the header means, what it may mean.

    Of two columns with one meaning the first is taken; the second is shown as not taken.
    """
    fields = [said.columns.get(header_words.folded(header)) or None for header in headers]
    present = {field for field in fields if field}

    def take(meaning: Callable[[str], str | None]) -> None:
        for place, header in enumerate(headers):
            if header and fields[place] is None and header_words.folded(header) not in said.columns:
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
    for number, row in enumerate(islice(table.rows(), said.header_row or _LOOKED_AT), 1):
        texts = tuple(_text(cell) for cell in row[:_WIDEST])
        score = sum(
            header_words.folded(text) in said.columns or header_words.field_of(text) is not None
            for text in texts
            if text
        )
        if score > known or number == said.header_row:
            best, found, known = number, texts, score
    while found and not found[-1]:
        found = found[:-1]
    return best, found


def _kind(fields: set[str], forced: Kind | None) -> Kind | None:
    named = "name" in fields or {"family_name", "given_name"} <= fields
    lines = bool(fields & {"price", "unit_price"}) and "day" in fields
    linked = bool(fields & _LINKS)
    if forced is Kind.MEMBERS:
        return Kind.MEMBERS if named else None
    if forced is Kind.PURCHASES:
        return Kind.PURCHASES if lines and linked else None
    if lines and linked:
        return Kind.BOTH if named else Kind.PURCHASES
    if {"ticket", "returned"} <= fields and not lines:
        return Kind.RETURNS
    return Kind.MEMBERS if named else None


def _kept(field: str | None, kind: Kind | None) -> str | None:
    """Return the field if tables of this kind have it."""
    return field if kind is None or field in _used(kind) else None


@cache
def _used(kind: Kind) -> frozenset[str]:
    if kind is Kind.MEMBERS:
        return header_words.fields("member", "either")
    if kind is Kind.PURCHASES:
        return header_words.fields("line", "either") | _LINKS
    return header_words.fields() - {"returned"} if kind is Kind.BOTH else frozenset({"ticket", "returned"})


def _text(cell: Cell) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""
