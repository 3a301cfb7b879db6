"""What every service holds a value against before it is kept: readable text, a known choice, a known row."""

from collections.abc import Collection
from datetime import date
from typing import TypeVar

from app.database.sessions import WriteSession
from app.domain import dates, errors, names
from app.domain.birthday import Birthday
from app.domain.partial_birthday import FIRST_YEAR, LAST_YEAR, PartialBirthday
from app.models import Base, Member
from app.queries import clock

Row = TypeVar("Row", bound=Base)

LONGEST = 10_000
"""Characters of a note; more is a file that was pasted into a field."""


def storable(field: str, value: str) -> str:
    """Return the text as it is. Raises BadValue for what no file can hold: NUL, half a surrogate pair."""
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise errors.BadValue(field, value.encode(errors="replace").decode(), "control")
    return value


def text(field: str, value: str) -> str:
    """Return the text without blanks around it. Raises BadValue where it is too long or not `storable`."""
    if len(storable(field, value)) > LONGEST:
        raise errors.BadValue(field, value[:40] + "…", "too_long")
    return value.strip()


def straight(field: str, value: str) -> str:
    """Return `text` of what stands beside other words on a screen and on paper: it turns none of them.

    Raises BadValue.
    """
    if names.turns(value):
        raise errors.BadValue(field, value[:40], "control")
    return text(field, value)


def choice(field: str, value: str, choices: Collection[str]) -> str:
    """Return the value if it is one of `choices`. Raises BadValue."""
    if value not in choices:
        raise errors.BadValue(field, value, "not_a_choice")
    return str(value)


def within(field: str, value: int, least: int, most: int) -> int:
    """Return a number of `least` to `most`. Raises BadValue that says on which side it lies outside."""
    if not least <= value <= most:
        raise errors.BadValue(field, str(value), "too_large" if value > most else "too_small")
    return value


def reason(value: str) -> str:
    """Return why something is put right, without blanks around it. Raises BadValue where nothing is said."""
    because = text("reason", value)
    if not because:
        raise errors.BadValue("reason", "", "empty")
    return because


def day(field: str, value: date) -> date:
    """Return a day of the shop's own. Raises BadValue for one from which nothing can be reckoned."""
    if not dates.FIRST_DAY <= value <= dates.LAST_DAY:
        raise errors.BadValue(field, value.isoformat(), "outside_window")
    return value


def happened(session: WriteSession, field: str, value: date) -> date:
    """Return the day of something that was done: `day`, and not one still to come.

    Whoever opened the session says which day it is. Where the PC's clock is behind what is on record, a
    day up to the newest on record is taken. Raises BadValue.
    """
    day(field, value)
    today = session.info.get("today")
    if isinstance(today, date) and value > today:
        doubt = clock.doubt(session, today)
        if doubt is None or value > doubt.newest:
            raise errors.BadValue(field, value.isoformat(), "to_come")
    return value


def known(session: WriteSession, table: type[Row], kind: str, key: int) -> Row:
    """Return the row with this key. Raises Unknown."""
    row = session.get(table, key)
    if row is None:
        raise errors.Unknown(kind, str(key))
    return row


def whose(session: WriteSession, member_id: int) -> Member:
    """Return the member whose the change is. Raises Unknown."""
    member = known(session, Member, "member", member_id)
    session.member_id = member_id
    return member


def birth_columns(birthday: Birthday | PartialBirthday | None) -> dict[str, str | int | None]:
    """Return the five columns in which a birthday is kept; of a partial one the day is empty.

    Raises BadValue for a year that is none of anybody's life.
    """
    if birthday is None:
        return dict.fromkeys(("birth_calendar", "birth_year", "birth_month", "birth_day")) | {"birth_leap": 0}
    if birthday.year is not None and not FIRST_YEAR <= birthday.year <= LAST_YEAR:
        raise errors.BadValue("birthday", str(birthday.year), "outside_window")
    return {
        "birth_calendar": birthday.calendar.value,
        "birth_year": birthday.year,
        "birth_month": birthday.month,
        "birth_day": birthday.day if isinstance(birthday, Birthday) else None,
        "birth_leap": int(birthday.leap),
    }
