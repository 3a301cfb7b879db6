"""A birthday as the card shows it: in its own calendar, when it comes next, and what she turns then."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday

_CALENDARS: Final = {each.value: each for each in Calendar}


@dataclass(frozen=True, slots=True)
class Celebration:
    """A birthday and its next day, which may be today."""

    birthday: Birthday
    next_on: date
    turns: int | None
    """None where the year of birth is not known."""


def birthday(
    calendar: str | None, year: int | None, month: int | None, day: int | None, leap: int
) -> Birthday | None:
    """Return the birthday of five stored columns, None where no day is on file (see `partial`)."""
    if calendar is None or month is None or day is None:
        return None
    return Birthday(_CALENDARS[calendar], month, day, year, bool(leap))


def partial(
    calendar: str | None, year: int | None, month: int | None, day: int | None, leap: int
) -> PartialBirthday | None:
    """Return what five stored columns say of a birthday whose day is not known; None of a whole one."""
    if calendar is None or (month is not None and day is not None):
        return None
    return PartialBirthday(Calendar(calendar), year, month, bool(leap))


def upcoming(kept: Birthday | None, today: date) -> Celebration | None:
    """Return the next celebration from `today` on."""
    if kept is None:
        return None
    next_on = kept.next_on(today)
    return Celebration(kept, next_on, kept.turns(next_on))
