"""What is known of a birthday whose day is not: a year, a month, or both. It is never made whole by guessing.

Nobody is congratulated on it; it tells an age roughly, and in which month to ask.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.birthday import Calendar, Json
from app.domain.errors import NotABirthday

FIRST_YEAR: Final = 1880
LAST_YEAR: Final = 2200
"""Years of birth: other numbers are no year of anybody's life."""


@dataclass(frozen=True, slots=True)
class PartialBirthday:
    """A year of birth, a month in `calendar`, or both.

    Raises `NotABirthday` where neither is given, and for a lunar year alone, which nobody says.
    """

    calendar: Calendar
    year: int | None = None
    month: int | None = None
    leap: bool = False

    def __post_init__(self) -> None:
        solar = self.calendar is Calendar.SOLAR
        known = self.month is not None or (solar and self.year is not None)
        year = self.year is None or FIRST_YEAR <= self.year <= LAST_YEAR
        month = self.month is None or self.month in range(1, 13)
        if not (known and year and month) or (self.leap and solar):
            raise NotABirthday(self.calendar, self.month or 0, 0, self.year, self.leap)

    def ages(self, day: date) -> tuple[int, int] | None:
        """Return the least and the greatest age in completed years that she may have on `day`.

        None where the year is not known. A lunar year begins up to two months after the solar one,
        so whoever was born in it may be of the next solar year.
        """
        if self.year is None:
            return None
        first, last = self.year, self.year + (self.calendar is Calendar.LUNAR)
        least, most = day.year - last - 1, day.year - first
        if self.calendar is Calendar.SOLAR and self.month not in (None, day.month):
            least = most = most - (day.month < (self.month or 0))
        return max(least, 0), max(most, 0)

    def as_json(self) -> Json:
        """Return the form of the command line: `1973`, `1973-11`, `--11`, or a lunar object without a day."""
        if self.calendar is Calendar.LUNAR:
            return {
                "calendar": str(self.calendar),
                "month": self.month,
                "day": None,
                "leap": self.leap,
                "year": self.year,
            }
        if self.month is None:
            return f"{self.year:04d}"
        return f"--{self.month:02d}" if self.year is None else f"{self.year:04d}-{self.month:02d}"


def from_json(value: object) -> PartialBirthday:
    """Read what `as_json` writes; raise `NotABirthday`, or `ValueError` for another form."""
    if isinstance(value, str):
        match = re.fullmatch(r"(?:(\d{4})(?:-(\d\d))?|--(\d\d))", value, re.ASCII)
        if match is None:
            raise ValueError(value)
        month = match[2] or match[3]
        return PartialBirthday(
            Calendar.SOLAR, int(match[1]) if match[1] else None, int(month) if month else None
        )
    if not isinstance(value, Mapping) or value.get("day") is not None or "calendar" not in value:
        raise ValueError(value)
    year, month = value.get("year"), value.get("month")
    if not (type(year) in {int, type(None)} and type(month) in {int, type(None)}):
        raise ValueError(value)
    return PartialBirthday(Calendar(value["calendar"]), year, month, bool(value.get("leap")))
