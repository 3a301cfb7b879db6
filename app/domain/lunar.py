"""The lunar calendar of China, 1901 to 2100, by a table: no astronomy at the counter.

A lunar year has twelve months of 29 or 30 days, and in seven years of nineteen a thirteenth, the leap
month, which follows the month whose number it bears.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, total_ordering
from itertools import accumulate
from typing import Final

from app.domain import lunar_table
from app.domain.errors import BeyondLunarTable, NoLunarDay

FIRST_YEAR: Final = lunar_table.FIRST_YEAR
LAST_YEAR: Final = lunar_table.LAST_YEAR

Month = tuple[int, bool]
"""The number of a month, and whether it is the leap month."""


@total_ordering
@dataclass(frozen=True, slots=True)
class LunarDate:
    """A day of the lunar calendar; nothing says that it exists until `to_solar` has found it."""

    year: int
    month: int
    day: int
    leap: bool = False

    def __lt__(self, other: "LunarDate") -> bool:
        """Order by time: the leap month comes after the month of its number."""
        mine = (self.year, self.month, self.leap, self.day)
        return mine < (other.year, other.month, other.leap, other.day)


def leap_month(year: int) -> int | None:
    """Return the number of the month that is followed by a leap month, or None in a plain year."""
    return _bits(year) >> 1 & 0xF or None


def month_days(year: int, month: int, leap: bool = False) -> int:
    """Return 29 or 30; raise `NoLunarDay` for a month that the year does not have."""
    if month not in range(1, 13) or (leap and leap_month(year) != month):
        raise NoLunarDay(year, month, 0, leap)
    shift = 0 if leap else 17 - month
    return 29 + (_bits(year) >> shift & 1)


def new_year(year: int) -> date:
    """Return the solar day of the first day of the first month (Spring Festival)."""
    _bits(year)
    return date.fromordinal(_new_years()[year - FIRST_YEAR])


def to_solar(day: LunarDate) -> date:
    """Return the solar day; raise `NoLunarDay` or `BeyondLunarTable` where there is none."""
    if not 1 <= day.day <= month_days(day.year, day.month, day.leap):
        raise NoLunarDay(day.year, day.month, day.day, day.leap)
    months, starts = _months(day.year)
    into_year = starts[months.index((day.month, day.leap))] + day.day - 1
    return new_year(day.year) + timedelta(days=into_year)


def from_solar(day: date) -> LunarDate:
    """Return the lunar day; raise `BeyondLunarTable` before 1901-02-19 and after 2101-01-28."""
    new_years = _new_years()
    if not new_years[0] <= day.toordinal() < new_years[-1]:
        raise BeyondLunarTable(day.year, FIRST_YEAR, LAST_YEAR)
    index = bisect_right(new_years, day.toordinal()) - 1
    into_year = day.toordinal() - new_years[index]
    months, starts = _months(FIRST_YEAR + index)
    at = bisect_right(starts, into_year) - 1
    month, leap = months[at]
    return LunarDate(FIRST_YEAR + index, month, into_year - starts[at] + 1, leap)


def _bits(year: int) -> int:
    """Return the seventeen bits of the year, as `lunar_table` lays them out."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BeyondLunarTable(year, FIRST_YEAR, LAST_YEAR)
    at = 5 * (year - FIRST_YEAR)
    return int(lunar_table.YEARS[at : at + 5], 16)


@cache
def _months(year: int) -> tuple[list[Month], list[int]]:
    """Return the months of the year in their order, and the days of the year before each."""
    months: list[Month] = []
    for month in range(1, 13):
        months.append((month, False))
        if leap_month(year) == month:
            months.append((month, True))
    lengths = (month_days(year, month, leap) for month, leap in months)
    return months, list(accumulate(lengths, initial=0))


@cache
def _new_years() -> list[int]:
    """Return the ordinals of all new year's days, and of the day after the last year."""
    first = date(*lunar_table.FIRST_DAY).toordinal()
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return list(accumulate((_months(year)[1][-1] for year in years), initial=first))
