"""Cells that name a day, a birthday or a time of day."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from app.domain import dates, errors
from app.domain.birth_text import Birth, parse_birth
from app.domain.birthday import Birthday, Calendar
from app.domain.dates import DayOrder
from app.domain.partial_birthday import FIRST_YEAR, LAST_YEAR
from app.exchange import cells
from app.exchange.table import Cell

EARLIEST_SERIAL_DAY: Final = date(1900, 3, 1)
"""Excel's calendar has a 29 February 1900: what it dates before is a day off."""

_ENDS: Final = frozenset({"valid_until", "expires_on", "points_expires", "balance_expires"})
"""Fields for which other programs write a day that never comes, as 9999-12-31, where there is no end."""
_PLAIN = re.compile(r"((?:18|19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})", re.ASCII).fullmatch
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)")


class Born(NamedTuple):
    """A birthday as the five columns of a member; the day is None where only a part is known."""

    calendar: str | None
    year: int | None
    month: int | None
    day: int | None
    leap: int


UNBORN: Final = Born(None, None, None, None, 0)


def day(
    field: str, order: DayOrder | None, *, settled: bool, epoch_1904: bool
) -> Callable[[Cell], str | None]:
    """Return the reader of a day of `field` as ISO text, None for an empty cell.

    Until the `order` is `settled` the reader raises Undecided for a day that could be two. A day from
    which nothing can be reckoned is refused; as an end it means that there is none.
    """

    def read(cell: Cell) -> str | None:
        found = _plain(cell)
        if found is None:
            if _is_blank(cell):
                return None
            found = _dated(lambda: dates.parse_day(_datable(cell), order, epoch_1904=epoch_1904), settled)
        if dates.FIRST_DAY <= found <= dates.LAST_DAY:
            return found.isoformat()
        if field in _ENDS and found > dates.LAST_DAY:
            raise cells.Noticed("without_end")
        if field == "wedding_day":  # a telephone writes 1604 where it does not know the year
            raise cells.Noticed("day_left_out")
        raise cells.Refused("outside_days")

    return read


def birthday(
    order: DayOrder | None, *, settled: bool, lunar: bool, epoch_1904: bool, today: date
) -> Callable[[Cell], Born]:
    """Return the reader of a birthday; with `lunar` the column's header says which calendar is meant.

    Nobody is born after `today`.
    """

    def read(cell: Cell) -> Born:
        if (plain := _plain(cell)) and not lunar:
            if plain > today:
                raise cells.Refused("born_later")
            return Born("solar", plain.year, plain.month, plain.day, 0)
        if _is_blank(cell):
            return UNBORN
        given = _datable(cell)
        if lunar:
            given = f"农历{given.isoformat() if isinstance(given, date) else cells.shown(given)}"
        found: Birth | None = _dated(lambda: parse_birth(given, order, epoch_1904=epoch_1904), settled)
        if found is None:
            return UNBORN
        if found.year is not None and not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise cells.Refused("not_a_date")
        if _is_to_come(found, today):
            raise cells.Refused("born_later")
        day = found.day if isinstance(found, Birthday) else None
        return Born(found.calendar.value, found.year, found.month, day, int(found.leap))

    return read


def _is_to_come(birth: Birth, today: date) -> bool:
    """Whether a birth is later than today, as far as it is known."""
    if birth.year is None:
        return False
    if isinstance(birth, Birthday):
        born = birth.born_on()
        return born is not None and born > today
    at_most = today.month if birth.calendar is Calendar.SOLAR else 12
    return (birth.year, birth.month or 1) > (today.year, at_most)


def _plain(cell: Cell) -> date | None:
    """Return the day of a text like 1990-06-10 or 1990/6/10, which is what most files have."""
    match = _PLAIN(cell) if isinstance(cell, str) else None
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None


def _is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and cells.text(cell) in cells.NOTHING)


def _datable(cell: Cell) -> Any:
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date) and cell < EARLIEST_SERIAL_DAY:
        raise cells.Refused("not_a_date")
    return cells.text(cell) if isinstance(cell, str) else cell


def _dated(read: Callable[[], Any], settled: bool) -> Any:
    try:
        return read()
    except errors.AmbiguousDate as error:
        if not settled:
            raise cells.Undecided from error
        raise cells.Refused("ambiguous_date") from error
    except (errors.NotADate, errors.NotABirthday, errors.NoLunarDay, ValueError, OverflowError) as error:
        raise cells.Refused("not_a_date") from error
    except errors.BeyondLunarTable as error:
        raise cells.Refused("beyond_lunar_table") from error


def clock(cell: Cell) -> str:
    """Return the time of day in a cell as HH:MM, "" where there is none."""
    if isinstance(cell, datetime | time):
        return cell.strftime("%H:%M")
    if isinstance(cell, timedelta):
        return f"{cell.seconds // 3600:02d}:{cell.seconds // 60 % 60:02d}"
    if isinstance(cell, float) and 0 < cell < 1:
        return f"{int(cell * 24):02d}:{int(cell * 1440) % 60:02d}"
    match = _CLOCK.search(cell) if isinstance(cell, str) else None
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:  # noqa: PLR2004  (a clock)
        return ""
    return f"{int(match[1]):02d}:{match[2]}"
