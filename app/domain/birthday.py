"""A birthday, kept by the sun or by the moon, with or without a year: on which days it is celebrated.

A lunar birthday drifts through the solar year and may fall in it twice or not at all, so a birthday is
counted by the years of its own calendar: one `Occasion` a year.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import lunar
from app.domain.errors import NoLunarDay, NotABirthday

LEAP_DAY_KEPT: Final = (2, 28)
"""Month and day on which 29 February is celebrated in common years. (1 March is the other custom.)"""

_LEAP_YEAR: Final = 2000
"""A year-less solar birthday exists if it exists in this year."""

_LAST_YEAR: Final = date.max.year - 1
"""The last one in which each day has a day after it."""

Json = str | dict[str, str | int | bool | None]


class Calendar(StrEnum):
    """The calendar in which a birthday is counted."""

    SOLAR = "solar"
    LUNAR = "lunar"


class Occasion(NamedTuple):
    """One celebration: the year in the birthday's own calendar, and its solar day."""

    year: int
    day: date


@dataclass(frozen=True, slots=True)
class Birthday:
    """Month and day in `calendar`, and the year of birth in that calendar where it is known.

    Raises `NotABirthday` for a day that the calendar does not have (in that year, if there is one).
    """

    calendar: Calendar
    month: int
    day: int
    year: int | None = None
    leap: bool = False

    def __post_init__(self) -> None:
        if not self._exists():
            raise NotABirthday(self.calendar, self.month, self.day, self.year, self.leap)

    def occasion(self, year: int) -> date:
        """Return the solar day of the celebration in `year` of the birthday's own calendar.

        A leap-month birthday is kept in the plain month where the year has no such leap month, and
        the 30th on the 29th of a short month.
        """
        if self.calendar is Calendar.SOLAR:
            return _solar(year, self.month, self.day)
        leap = self.leap and lunar.leap_month(year) == self.month
        day = min(self.day, lunar.month_days(year, self.month, leap))
        return lunar.to_solar(lunar.LunarDate(year, self.month, day, leap))

    def occasions(self, start: date, end: date) -> Iterator[Occasion]:
        """Yield the celebrations from `start` to `end`, both included; none before she turns one."""
        if end < start:
            return
        first, last = self._year_of(start), self._year_of(end)
        if self.year is not None and self.year >= first:
            first = self.year + 1
        solar, month, day_of_month = self.calendar is Calendar.SOLAR, self.month, self.day
        for year in range(first, last + 1):
            day = _solar(year, month, day_of_month) if solar else self.occasion(year)
            if start <= day <= end:
                yield Occasion(year, day)

    def between(self, start: date, end: date) -> Iterator[date]:
        """Yield the solar days of `occasions`."""
        return (occasion.day for occasion in self.occasions(start, end))

    def on(self, solar_year: int) -> date | None:
        """Return the first celebration in the solar year; a lunar birthday may have none."""
        return next(self.between(date(solar_year, 1, 1), date(solar_year, 12, 31)), None)

    def next_on(self, today: date) -> date:
        """Return the next celebration, which may be today."""
        return self.next_occasion(today).day

    def next_occasion(self, today: date) -> Occasion:
        """Return the next celebration, which may be today, with the year it belongs to.

        Of somebody said to be born where the calendar ends it is the calendar's last one.
        """
        year = self._year_of(today)
        if self.year is not None:
            last = _LAST_YEAR if self.calendar is Calendar.SOLAR else lunar.LAST_YEAR
            year = min(max(year, self.year + 1), last)
        day = self.occasion(year)
        return Occasion(year, day) if day >= today else Occasion(year + 1, self.occasion(year + 1))

    def turns(self, day: date) -> int | None:
        """Return how many birthdays she will have had on `day` in her own calendar; None if unknown.

        On the day of a celebration this is the age that she turns.
        """
        if self.year is None:
            return None
        year = self._year_of(day)
        return max(year - self.year - (day < self.occasion(year)), 0)

    def age_on(self, day: date) -> int | None:
        """Return her age in completed solar years, as the law counts; None if unknown or unborn."""
        born = self.born_on()
        if born is None or day < born:
            return None
        return day.year - born.year - (day < _solar(day.year, born.month, born.day))

    def born_on(self) -> date | None:
        """Return the solar day of birth, None where the year is not known."""
        if self.year is None:
            return None
        if self.calendar is Calendar.SOLAR:
            return date(self.year, self.month, self.day)
        return lunar.to_solar(lunar.LunarDate(self.year, self.month, self.day, self.leap))

    def as_json(self) -> Json:
        """Return the form of the command line: ISO text, `--MM-DD` without a year, a lunar object."""
        if self.calendar is Calendar.LUNAR:
            return {
                "calendar": str(self.calendar),
                "month": self.month,
                "day": self.day,
                "leap": self.leap,
                "year": self.year,
            }
        year = "-" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}-{self.day:02d}"

    def _exists(self) -> bool:
        if self.calendar is Calendar.SOLAR:
            year = _LEAP_YEAR if self.year is None else self.year
            return not self.leap and _is_solar_day(year, self.month, self.day)
        if self.year is None:
            return self.month in range(1, 13) and self.day in range(1, 31)
        try:
            lunar.to_solar(lunar.LunarDate(self.year, self.month, self.day, self.leap))
        except NoLunarDay:
            return False
        return True

    def _year_of(self, day: date) -> int:
        return day.year if self.calendar is Calendar.SOLAR else lunar.from_solar(day).year


def from_json(value: object) -> Birthday:
    """Read what `as_json` writes; raise `NotABirthday`, or `ValueError` for another form."""
    if isinstance(value, str):
        match = re.fullmatch(r"(-|\d{4})-(\d\d)-(\d\d)", value, re.ASCII)
        if match is None:
            raise ValueError(value)
        year = None if match[1] == "-" else int(match[1])
        return Birthday(Calendar.SOLAR, int(match[2]), int(match[3]), year)
    if not isinstance(value, Mapping) or "calendar" not in value:
        raise ValueError(value)
    month, day, year, leap = (value.get(key) for key in ("month", "day", "year", "leap"))
    if type(month) is not int or type(day) is not int or not isinstance(year, int | None):
        raise ValueError(value)
    return Birthday(Calendar(value["calendar"]), month, day, year, bool(leap))


def _is_solar_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _solar(year: int, month: int, day: int) -> date:
    """Return the day, or the one on which 29 February is kept in a common year."""
    if (month, day) == (2, 29) and not _is_solar_day(year, month, day):
        month, day = LEAP_DAY_KEPT
    return date(year, month, day)
