"""The 24 solar terms (节气) of 1901 to 2100, by a table: the turns of the season and the two equinoxes.

They are instants, so the day depends on whose clock is asked: Japan's is an hour ahead of Beijing's.
"""

from datetime import date
from enum import IntEnum
from typing import Final

from app.domain import solar_terms_table as table
from app.domain.errors import BeyondLunarTable

FIRST_YEAR: Final = table.FIRST_YEAR
LAST_YEAR: Final = table.LAST_YEAR
_MONTHLY: Final = 2
_BASE: Final = 36


class Term(IntEnum):
    """The terms that somebody asks for, by their place in a solar year: 小寒 is 0."""

    SPRING = 2
    """立春"""
    SPRING_EQUINOX = 5
    """春分"""
    SUMMER = 8
    """立夏"""
    AUTUMN = 14
    """立秋"""
    AUTUMN_EQUINOX = 17
    """秋分"""
    WINTER = 20
    """立冬"""


def day(year: int, term: int, *, in_japan: bool = False) -> date:
    """Return the day of a term (0 to 23) in a solar year; raise `BeyondLunarTable` outside the table."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BeyondLunarTable(year, FIRST_YEAR, LAST_YEAR)
    digit = table.YEARS[24 * (year - FIRST_YEAR) + term]
    later = in_japan and term in table.LATER_IN_JAPAN.get(year, ())
    return date(year, term // _MONTHLY + 1, int(digit, _BASE) + later)
