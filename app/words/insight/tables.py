"""A table of figures in words: what its columns are called and of what kind their values are."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain import money as sums
from app.words import dates

Value = str | int | float | date | None
NOTHING: Final = "–"
"""What is read where there is no value."""


class Kind(StrEnum):
    """What a column's values are."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    """Minor units."""
    SHARE = "share"
    """Percent with one decimal, as a `float`: 21.4."""
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    heading: str
    kind: Kind = Kind.TEXT
    is_spare: bool = False
    """Whether it is left out where there is no room: its figures stand in the chart as well."""
    is_last_resort: bool = False
    """Whether, though it is not spare, it is left out before the last column is too narrow to be read."""
    is_alone: bool = False
    """Of a spare one: whether it is left out by itself, not together with the others."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table; every row has a value for each column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    member_ids: tuple[int, ...] = ()
    """Whose row each one is, where the rows are members; else nothing."""
    hints: tuple[str, ...] = ()
    """What the sums of each row rest on, where that is to be said."""


def text(heading: str) -> Column:
    """Return a column of texts."""
    return Column(heading)


def count(heading: str) -> Column:
    """Return a column of whole numbers."""
    return Column(heading, Kind.COUNT)


def money(heading: str) -> Column:
    """Return a column of sums."""
    return Column(heading, Kind.MONEY)


def share(heading: str) -> Column:
    """Return a column of percents."""
    return Column(heading, Kind.SHARE)


def day(heading: str) -> Column:
    """Return a column of days."""
    return Column(heading, Kind.DAY)


def spare(column: Column) -> Column:
    """Return the column as one that is left out where there is no room."""
    return replace(column, is_spare=True)


def last_resort(column: Column) -> Column:
    """Return the column as one that goes before the last column is too narrow: the chart has it as well."""
    return replace(column, is_last_resort=True)


def alone(column: Column) -> Column:
    """Return the column as one that is left out by itself, before the spare ones that stand together."""
    return replace(column, is_spare=True, is_alone=True)


def percent(part: float) -> float:
    """Return a share of 0 to 1 as a table has it: percent with one decimal."""
    return round(100 * part, 1)


def whole(part: float) -> int:
    """Return a share of 0 to 1 as a sentence says it: whole percents, a half goes up."""
    return int(100 * part + 0.5)


def said(value: Value, kind: Kind, currency: str) -> str:
    """Return a value as it is read."""
    if value is None:
        return NOTHING
    if isinstance(value, date):
        return dates.day(value)
    if isinstance(value, str):
        return value
    if kind is Kind.MONEY:
        return sums.whole(int(value), currency)
    if kind is Kind.SHARE:
        return f"{value:.1f} %"
    return f"{value:,}"
