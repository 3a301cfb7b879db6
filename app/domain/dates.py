"""Days and birthdays as people write them in a sheet, a form or an address book."""

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import eras, lunar_text, numerals
from app.domain.birthday import Birthday, Calendar
from app.domain.errors import AmbiguousDate, NotABirthday, NotADate

LONGEST: Final = 60
"""Characters: what is longer is no date, however it goes on."""
CENTURY_TURNS: Final = 70
"""Two-digit years from here on are of the 20th century, those before of the 21st."""
SHORT: Final = 2
"""Figures of a year that leaves its century out."""
FIRST_SERIAL: Final = 61
"""Excel's day numbers up to 60 are refused: its calendar has a 29 February 1900."""
LAST_SERIAL: Final = 2_958_465
"""Excel's number of 31 December 9999."""
FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2200, 12, 31)
"""A shop's own days lie between these; whatever is reckoned from one of them is a day, too."""
FIRST_SERIAL_TEXT: Final = 14_611
LAST_SERIAL_TEXT: Final = 73_050
"""Five figures in a text are Excel's number of a day between 1940 and 2099: a sheet was saved as text."""
NO_YEAR: Final = 1604
"""The year that some telephones write where none is known."""


class DayOrder(StrEnum):
    """Which comes first where a date is figures only: the day or the month."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Written(NamedTuple):
    """A solar day as it stands in a text, which may not exist; `year` has two figures, four, or none."""

    year: str
    month: int
    day: int


_FULL_WIDTH: Final = {0x3000: " "} | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—−－ー"), "-")
_CLOCK: Final = re.compile(
    r"(?:(?:T|\s+|(?<=[日号]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp][Mm])?|(?<=\d)T\d{4,6})"
    r"\s*(?:Z|[+-]\d{2}:?\d{2})?$",
    re.ASCII,
)
_WEEKDAY: Final = re.compile(
    r"\s*\(?(?:星期|周|週|礼拜)[一二三四五六日天]\)?$|\s*\([月火水木金土日](?:曜日?)?\)$|\s*[月火水木金土日]曜日?$"
    r"|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+",
    re.IGNORECASE,
)
_ERA: Final = re.compile(
    rf"({eras.NAME})\.?\s*(元|\d{{1,2}}|{numerals.NUMERAL}{{1,3}})\s*(?=[年./-]|$)", re.ASCII
)
_SOLAR_MARK: Final = re.compile(r"[(\[]?(?:公历|公曆|國曆|阳历|陽曆|新历|西历|西暦|新暦)[)\]]?:?")
_NUMERALS: Final = re.compile(rf"^{numerals.NUMERAL}{{4}}(?=年)|{numerals.NUMERAL}{{1,3}}(?=[月日号號])")
_CJK_GAPS: Final = re.compile(r"\s*([年月日号號])\s*")

MONTH_NAME: Final = (
    "(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
"""The English name of a month, as the group `name` of a pattern."""
_NAMED: Final = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})([-/.\s])\s?(?P<month>\d{1,2})\2\s?(?P<day>\d{1,2})\.?",
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
        r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号號]?",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-\s./]*{MONTH_NAME}\.?(?:[-\s./,]+(?P<year>\d{{4}}|\d{{2}}))?",
        rf"{MONTH_NAME}\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?",
        r"(?P<year>)--(?P<month>\d\d)-?(?P<day>\d\d)",
    )
)
"""The forms in which it is plain which figure is the day: year first, compact, 年月日, English, vCard."""
_FIGURES: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?", re.ASCII)
_SERIAL: Final = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TWELVE: Final = 12


def parse_day(cell: object, order: DayOrder | None = None, *, epoch_1904: bool = False) -> date:
    """Return the day that a cell names: text in many forms, a day, an instant, or a number.

    Numbers are days of Excel (of its 1904 workbooks with `epoch_1904`), or 20190101. `order` decides
    5/2/2023. Raises `NotADate` for what is no existing day, `AmbiguousDate` where `order` is needed.
    """
    if isinstance(cell, date):
        return cell.date() if isinstance(cell, datetime) else cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_number(cell, epoch_1904=epoch_1904)
    if not isinstance(cell, str):
        raise NotADate(str(cell))
    text = cleaned(cell)
    return _from_serial(text) or _day(_written(text, cell, order), cell)


def parse_birthday(cell: object, order: DayOrder | None = None, *, epoch_1904: bool = False) -> Birthday:
    """Return the birthday that a cell names, solar or lunar, with or without a year.

    Two figures are month and day unless `order` says otherwise; a year of two figures is ambiguous
    here, since it may be of either century. Raises as `parse_day`, and `BeyondLunarTable`.
    """
    if not isinstance(cell, str):
        day = parse_day(cell, order, epoch_1904=epoch_1904)
        return Birthday(Calendar.SOLAR, day.month, day.day, _known(day.year))
    text = cleaned(cell)
    if serial := _from_serial(text):
        return Birthday(Calendar.SOLAR, serial.month, serial.day, serial.year)
    try:
        if moon := lunar_text.read(text):
            return Birthday(Calendar.LUNAR, moon.month, moon.day, moon.year, moon.leap)
        written = _written(text, cell, order)
        if len(written.year) == SHORT:
            raise AmbiguousDate(cell)
        return Birthday(Calendar.SOLAR, written.month, written.day, _known(int(written.year or NO_YEAR)))
    except NotABirthday as no_such_day:
        raise NotADate(cell) from no_such_day


def day_order(cells: Iterable[object]) -> DayOrder | None:
    """Return the order that a column of cells gives away by a figure over twelve, None if it does not."""
    first = second = False
    for cell in cells:
        if isinstance(cell, str) and (match := _FIGURES.fullmatch(narrow(cell))) and match[4]:
            first |= int(match[1]) > _TWELVE
            second |= int(match[3]) > _TWELVE
    if first == second:
        return None
    return DayOrder.DAY_FIRST if first else DayOrder.MONTH_FIRST


def month_of(name: str) -> int:
    """Return the number of a month that `MONTH_NAME` has found."""
    return _MONTHS.index(name[:3].lower()) + 1


def _known(year: int) -> int | None:
    return None if year == NO_YEAR else year


def _from_number(number: float, *, epoch_1904: bool) -> date:
    if not math.isfinite(number):
        raise NotADate(str(number))
    whole = int(number)
    if FIRST_SERIAL <= whole <= LAST_SERIAL:
        epoch = date(1904, 1, 1) if epoch_1904 else date(1899, 12, 30)
        if whole <= (date.max - epoch).days:
            return epoch + timedelta(days=whole)
    if whole == number:
        return _day(_written(str(whole), str(whole), None), str(whole))
    raise NotADate(str(number))


def narrow(cell: str) -> str:
    """Return the text with ASCII figures, signs and dashes, without blanks around it, clock and weekday."""
    text = cell[: LONGEST + 1].translate(_FULL_WIDTH).translate(_DASHES).strip()
    return _WEEKDAY.sub("", _CLOCK.sub("", text)).strip()


def cleaned(cell: str) -> str:
    """Return the narrow text with its era turned into a year. Raises NotADate: that era had no such year."""
    if len(cell) > LONGEST:
        raise NotADate(cell)
    text = _SOLAR_MARK.sub("", narrow(cell)).strip()
    if era := _ERA.match(text):
        year = eras.western(era[1], 1 if era[2] == "元" else _number(era[2]))
        if year is None:
            raise NotADate(cell)
        text = f"{year}{text[era.end() :]}"
    return text


def _from_serial(text: str) -> date | None:
    """Return the day whose number a sheet has left in a text, None where it is none."""
    number = _SERIAL.fullmatch(text)
    if number is None or not FIRST_SERIAL_TEXT <= int(number[1]) <= LAST_SERIAL_TEXT:
        return None
    return _from_number(int(number[1]), epoch_1904=False)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else numerals.read(text) or 0


def _written(text: str, cell: str, order: DayOrder | None) -> Written:
    """Return what a cleaned text says; the first form that fits it is the one."""
    text = _NUMERALS.sub(lambda match: str(_number(match[0])), _CJK_GAPS.sub(r"\1", text))
    for form in _NAMED:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            month = month_of(parts["name"]) if "name" in parts else int(parts["month"])
            return Written(parts["year"] or "", month, int(parts["day"]))
    if match := _FIGURES.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), match[4] or ""
        order = order or _evident(first, second, year)
        if order is None:
            raise AmbiguousDate(cell)
        return Written(year, second, first) if order is DayOrder.DAY_FIRST else Written(year, first, second)
    raise NotADate(cell)


def _evident(first: int, second: int, year: str) -> DayOrder | None:
    """Return the order that the figures show; a year of two figures may as well be the first of them."""
    if first > _TWELVE and len(year) != SHORT:
        return DayOrder.DAY_FIRST
    if not year or second > _TWELVE or (first == second and len(year) != SHORT):
        return DayOrder.MONTH_FIRST
    return None


def _day(written: Written, cell: str) -> date:
    if not written.year:
        raise NotADate(cell)
    year = int(written.year)
    if len(written.year) == SHORT:
        year += 1900 if year >= CENTURY_TURNS else 2000
    try:
        return date(year, written.month, written.day)
    except ValueError:
        raise NotADate(cell) from None
