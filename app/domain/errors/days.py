"""Days and birthdays that no calendar has, or that could be several."""

from dataclasses import dataclass
from datetime import date

from app.domain.errors.refusal import Refusal


@dataclass(eq=False)
class NotADate(Refusal):
    """`text` names no day: unreadable, or a day that does not exist."""

    text: str


@dataclass(eq=False)
class AmbiguousDate(Refusal):
    """`text` could be two days: the day or the month may be written first, or the century is missing."""

    text: str


@dataclass(eq=False)
class NotABirthday(Refusal):
    """No such day is in that calendar; `year` is None where it was not given."""

    calendar: str
    month: int
    day: int
    year: int | None = None
    leap: bool = False


@dataclass(eq=False)
class NoLunarDay(Refusal):
    """The lunar year has no such month, or the month no such day; `day` is 0 for a missing month."""

    year: int
    month: int
    day: int
    leap: bool


@dataclass(eq=False)
class BeyondLunarTable(Refusal):
    """The lunar calendar is known here from `first` to `last` only; `year` lies outside."""

    year: int
    first: int
    last: int


@dataclass(eq=False)
class NotBegun(Refusal):
    """A year that begins on `first` is to be told of, and that day is still to come."""

    first: date


@dataclass(eq=False)
class NothingOnFile(Refusal):
    """A year is to be told of that was over, on `last`, before anything of the shop is on file."""

    last: date
    member: str = ""
    """Whose letter it is to be, and nothing of hers is on file; "": the shop's."""
