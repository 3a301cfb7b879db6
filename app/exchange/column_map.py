"""A map: what somebody says of a file's columns, where their headers do not say it themselves.

It is a TOML file. Everything in it may be left out:

    decimal = ","                  # "." or ",": what stands before the cents
    dates = "DMY"                  # "DMY", "MDY" or "YMD": the order of 5/2/2023
    currency = "CNY"               # refused where the shop keeps another one
    sheet = "订单"                  # of a workbook, only this sheet
    header_row = 3                 # the row with the headers, where it is not found by itself
    as = "members"                 # members, purchases, both, topups, items, relatives: what the rows are
    encoding = "gb18030"           # of a text file

    [columns]                      # header → field; "" leaves the column out
    "Item Purchased" = "item"
    "Purchase Amount (USD)" = "price"

    [constants]                    # field → what every row has; {card} is that row's card
    day = "2024-01-31"
    name = "Customer {card}"

Columns that the map does not name are recognised by their headers as without it. The fields are
those of `resources/imports/headers.toml`.
"""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from app.domain import errors
from app.domain.dates import DayOrder
from app.exchange import header_words

_ORDERS: Final = {"DMY": DayOrder.DAY_FIRST, "MDY": DayOrder.MONTH_FIRST, "YMD": None}
_KEYS: Final = {
    "as", "encoding", "decimal", "dates", "currency", "sheet", "header_row", "columns", "constants"
}  # fmt: skip
_TEXT_KEYS: Final = {"dates", "currency", "sheet", "encoding"}
KINDS: Final = ("members", "purchases", "both", "returns", "topups", "items", "relatives")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What was said. Headers are as `header_words.keys` has them."""

    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    decimal_comma: bool | None = None
    """None: nobody said; a column may show it."""
    order: DayOrder | None = None
    order_said: bool = False
    currency: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    kind: str | None = None
    """A `kinds.Kind`."""
    encoding: str | None = None


def read(path: Path) -> ColumnMap:
    """Return the map in the file. Raises NotAMap with what is wrong, StorageFailed."""
    try:
        said = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise errors.StorageFailed(path, error.strerror or "") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise errors.NotAMap(path, str(error)) from error
    return from_document(said, path)


def from_document(said: Mapping[str, Any], path: Path) -> ColumnMap:
    """Return the map that a document tells, as TOML or JSON has it. Raises NotAMap about `path`."""
    _known_and_texts(path, said)
    columns = _texts(path, said, "columns")
    constants = _texts(path, said, "constants")
    for name in (*columns.values(), *constants):
        if name and name not in header_words.fields():
            raise errors.NotAMap(path, name)
    decimal, dates, row = said.get("decimal"), said.get("dates", "YMD"), said.get("header_row")
    if decimal not in (None, ".", ","):
        raise errors.NotAMap(path, f"decimal = {decimal!r}")
    if dates not in _ORDERS:
        raise errors.NotAMap(path, f"dates = {dates!r}")
    if row is not None and (type(row) is not int or row < 1):
        raise errors.NotAMap(path, f"header_row = {row!r}")
    if said.get("as") not in (None, *KINDS):
        raise errors.NotAMap(path, f"as = {said['as']!r}")
    return ColumnMap(
        columns={header_words.key(header): name for header, name in columns.items()},
        constants=constants,
        decimal_comma=None if decimal is None else decimal == ",",
        order=_ORDERS[dates],
        order_said="dates" in said,
        currency=said.get("currency"),
        sheet=said.get("sheet"),
        header_row=row,
        kind=said.get("as"),
        encoding=said.get("encoding"),
    )


def as_document(said: ColumnMap) -> dict[str, Any]:
    """Return the map as a document that `from_document` reads; what nobody said is left out."""
    orders = {order: name for name, order in _ORDERS.items()}
    told = {
        "as": said.kind,
        "encoding": said.encoding,
        "decimal": None if said.decimal_comma is None else "," if said.decimal_comma else ".",
        "dates": orders[said.order] if said.order_said else None,
        "currency": said.currency,
        "sheet": said.sheet,
        "header_row": said.header_row,
        "columns": dict(said.columns),
        "constants": dict(said.constants),
    }
    return {name: value for name, value in told.items() if value not in (None, {})}


def whole(said: ColumnMap, keys: Sequence[str], fields: Sequence[str | None]) -> ColumnMap:
    """Return the map with every column of a file as it is taken: what was guessed is said."""
    columns = {key: name or "" for key, name in zip(keys, fields, strict=True) if key}
    return replace(said, columns={**said.columns, **columns})


def as_toml(said: ColumnMap) -> str:
    """Return the map as the text of a TOML file."""
    document = as_document(said)
    tables = {name: document.pop(name) for name in ("columns", "constants") if name in document}
    lines = [f"{name} = {_quoted(value)}" for name, value in document.items()]
    for name, values in tables.items():
        lines += ["", f"[{name}]", *(f"{_quoted(key)} = {_quoted(value)}" for key, value in values.items())]
    return "\n".join(lines).lstrip() + "\n"


def _quoted(value: str | int) -> str:
    """Return a value as TOML: a string of JSON is one, but for the one sign that it lets through."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def filled(pattern: str, values: Mapping[str, str]) -> str:
    """Return a constant with the row's own `values` in its places; an unknown place stays as it is."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), pattern)


def places(pattern: str) -> list[str]:
    """Return the fields that a constant takes from the row."""
    return _PLACE.findall(pattern)


def _known_and_texts(path: Path, said: Mapping[str, object]) -> None:
    for key, value in said.items():
        if key not in _KEYS:
            raise errors.NotAMap(path, key)
        if key in _TEXT_KEYS and not isinstance(value, str):
            raise errors.NotAMap(path, f"{key} = {value!r}")


def _texts(path: Path, said: Mapping[str, object], key: str) -> dict[str, str]:
    table = said.get(key, {})
    if not isinstance(table, dict):
        raise errors.NotAMap(path, key)
    return {str(name): value if isinstance(value, str) else str(value) for name, value in table.items()}
