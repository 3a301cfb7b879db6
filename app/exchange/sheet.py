"""One sheet on its way out: its columns, its rows as plain values, and how a cell says what it holds.

A value is a text, a number (a share in percent has a decimal), a day, or None; of a column of money it is
minor units. How a value is written is the affair of the form (`export_csv`, `export_xlsx`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from app import i18n
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday
from app.exchange.day_cells import EARLIEST_SERIAL_DAY
from app.words import dates, headings

Value = str | int | float | date | None
Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    heading: str
    width: int
    """In characters, as far as a spreadsheet shows them."""
    is_money: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `rows` are asked for once, some thousands at a time."""

    name: str
    """members, purchases …"""
    title: str
    columns: tuple[Column, ...]
    rows: Iterator[list[Values]]


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the shop is on the sheets, and in which words."""

    language: str
    today: date
    member_ids: Sequence[int] | None = None
    """None: everybody."""
    every_column: bool = True
    """False: the usual ones only."""


def said(scope: Scope, records: Iterator[list[Any]], tell: Callable[[Any], Values]) -> Iterator[list[Values]]:
    """Yield the rows of records in the words of the sheet's language."""
    for part in records:
        with i18n.language(scope.language):  # not around the yield: whoever reads it speaks another
            rows = [tell(one) for one in part]
        yield rows


def word_of(word: Callable[[str], str], key: str) -> str:
    """Return what `word` says of a key in the language in force, asked once for each key."""
    return _said_once(i18n.current(), word, key)


@lru_cache(maxsize=1_000)
def _said_once(_language: str, word: Callable[[str], str], key: str) -> str:
    return word(key)


def yes(*, said: bool) -> str:
    """Return yes or no as the import reads them."""
    return word_of(_yes_or_no, "yes" if said else "")


def _yes_or_no(key: str) -> str:
    return headings.yes(said=bool(key))


def birthday(kept: Birthday | None, part: PartialBirthday | None = None) -> Value:
    """Return a birthday as a cell: a day, or in words where the moon or something unknown is in it."""
    if kept is None:
        return None if part is None else dates.partial_birthday(part)
    if kept.calendar is Calendar.LUNAR or kept.year is None:
        return dates.birthday_with_year(kept)
    return date(kept.year, kept.month, kept.day)


def is_day_of_a_sheet(day: date) -> bool:
    """Whether a spreadsheet can hold the day as one: its calendar begins in 1900, with a day too many."""
    return day >= EARLIEST_SERIAL_DAY
