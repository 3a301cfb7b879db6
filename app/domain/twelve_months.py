"""Twelve months in a row that are looked back on: a calendar year, or a year of books that begins in July."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from app.domain import errors, months

MONTHS: Final = 12


class TwelveMonths(NamedTuple):
    """Twelve whole months."""

    year: int
    """The year in which they begin."""
    begins: int = 1
    """The month in which they begin, 1–12."""

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.begins, 1)

    @property
    def last(self) -> date:
        """The last day."""
        return months.later(self.first, MONTHS) - timedelta(days=1)

    @property
    def before(self) -> "TwelveMonths":
        """The twelve months before these."""
        return TwelveMonths(self.year - 1, self.begins)

    @property
    def is_calendar_year(self) -> bool:
        """Whether they are one year of the calendar."""
        return self.begins == 1

    @property
    def numbers(self) -> tuple[int, ...]:
        """The months in their order, each 1–12."""
        return tuple((self.begins + step - 1) % MONTHS + 1 for step in range(MONTHS))

    def year_of(self, month: int) -> int:
        """Return the year in which the month with this number lies."""
        return self.year if month >= self.begins else self.year + 1

    def require(self, today: date, *, known: bool, member: str = "") -> None:
        """Refuse to tell of months that are no time of the shop, or of this member.

        `known` says whether anything is on file up to the last day. Raises NotBegun and NothingOnFile.
        """
        if self.first > today:
            raise errors.NotBegun(self.first)
        if self.last < today and not known:
            raise errors.NothingOnFile(self.last, member)

    def reached(self, today: date) -> date:
        """Return the last day of which something can be known on `today`: the last of all, or today."""
        return min(today, self.last)
