"""When somebody was born, as people write it: the whole birthday, a part of it, or that nobody knows.

`1973`, `昭和48年`, `1985年3月`, `3月`, `March 1985`, `农历八月` are parts. `不详`, `不明`, `unknown` say
that it is not known, which is kept as nothing and never as a day.
"""

import re
from typing import Final

from app.domain import dates, lunar_text, numerals
from app.domain.birthday import Birthday, Calendar
from app.domain.dates import DayOrder
from app.domain.errors import NotABirthday, NotADate
from app.domain.partial_birthday import PartialBirthday

Birth = Birthday | PartialBirthday

UNKNOWN: Final = frozenset(
    {
        "", "-", "--", "—", "?", "??", "/", "n/a", "na", "none", "null", "nil", "tbd", "unknown", "not known",
        "无", "無", "不详", "不詳", "不明", "未知", "不知道", "不清楚", "保密", "なし", "未定", "未登録",
        "わからない", "秘密", "非公開",
    }
)  # fmt: skip
"""What is written where nobody knows, or she would not say."""

_YEARS: Final = range(1900, 2101)
"""Numbers of a cell that are years."""
_YEAR: Final = r"(?P<year>\d{4})"
_BORN: Final = r"(?:\s*(?:出生|生まれ|生れ|生))?"
_MONTH: Final = rf"(?:\d{{1,2}}|{numerals.NUMERAL}{{1,3}})"
_PARTS: Final = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        rf"(?:born\s+(?:in\s+)?)?{_YEAR}\s*年?{_BORN}",
        rf"{_YEAR}\s*(?:年\s*(?P<month>{_MONTH})\s*月{_BORN}|[-/.]\s*(?P<figures>\d{{1,2}}))",
        rf"(?P<month>{_MONTH})\s*月{_BORN}",
        rf"--(?P<figures>\d\d)|(?P<back>\d{{1,2}})[-/.]{_YEAR}",
        rf"(?:born\s+(?:in\s+)?)?{dates.MONTH_NAME}\.?(?:,?\s*{_YEAR})?",
        rf"{_YEAR}\s+{dates.MONTH_NAME}\.?",
    )
)
"""The ways to write a year, a month, or a year and a month."""


def parse_birth(cell: object, order: DayOrder | None = None, *, epoch_1904: bool = False) -> Birth | None:
    """Return what a cell says of a birth; None where it says that it is not known, or nothing.

    A whole number that may be a year of birth is one, and no day number of Excel: nobody who was
    born in 1905 comes. Raises as `dates.parse_birthday`: `NotADate`, `AmbiguousDate`, `BeyondLunarTable`.
    """
    if cell is None or (isinstance(cell, str) and dates.narrow(cell).casefold() in UNKNOWN):
        return None
    if isinstance(cell, str):
        return _part(cell) or dates.parse_birthday(cell, order, epoch_1904=epoch_1904)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and _YEARS.start <= cell < _YEARS.stop:
        if cell != int(cell):
            raise NotADate(str(cell))
        return PartialBirthday(Calendar.SOLAR, int(cell))
    return dates.parse_birthday(cell, order, epoch_1904=epoch_1904)


def _part(cell: str) -> PartialBirthday | None:
    """Return the part that a text names, None where it is of another form."""
    text = dates.cleaned(cell)
    try:
        if moon := lunar_text.read_month(text):
            return PartialBirthday(Calendar.LUNAR, moon.year, moon.month, moon.leap)
        for form in _PARTS:
            if match := form.fullmatch(text):
                said = match.groupdict()
                return PartialBirthday(
                    Calendar.SOLAR, int(said["year"]) if said.get("year") else None, _month(said)
                )
    except NotABirthday as no_such_month:
        raise NotADate(cell) from no_such_month
    return None


def _month(said: dict[str, str | None]) -> int | None:
    if name := said.get("name"):
        return dates.month_of(name)
    written = said.get("month") or said.get("figures") or said.get("back")
    if written is None:
        return None
    return int(written) if written.isdigit() else numerals.read(written) or 0
