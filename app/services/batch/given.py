"""What an operation works with: the transaction, the fields of its request, the day."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, partial_birthday
from app.domain.birth_text import Birth
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday
from app.models import FormerCard, Member
from app.services.fields import Fields


@dataclass(frozen=True, slots=True)
class Given:
    """What an operation works with: the transaction, the fields of the request, the day."""

    session: WriteSession
    fields: Fields
    today: date

    def day(self, name: str = "day") -> date:
        """Return the day in the field `name`, else today."""
        return self.fields.day(name) or self.today

    def member(self, name: str = "member") -> int:
        """Return the id of the member in the field `name`: an id, or a card number (of now or before)."""
        if not self.fields.is_text(name):
            return self.fields.number(name)
        card = self.fields.text(name)
        found = self.session.scalar(select(Member.id).where(Member.card == card)) or self.session.scalar(
            select(FormerCard.member_id).where(FormerCard.card == card)
        )
        if found is None:
            raise errors.Unknown("member", card)
        return found

    def number(self, name: str) -> int | None:
        """Return the whole number in the field `name`, or None where it is not given or null."""
        return self.fields.number(name) if self.fields.is_given(name) else None

    def staff(self) -> int | None:
        """Return the id in the field `staff`, or None where it is not given or null. Raises Unknown."""
        try:
            return self.number("staff")
        except errors.BadValue as huge:
            raise errors.Unknown("staff", huge.value) from huge


Operation = Callable[[Given], dict[str, Any]]
"""What carries out one request and returns its answer."""


def birthday(read: Fields) -> Birth | None:
    """Return the birthday in the field `birthday`, as far as it is known; None where it is not given."""
    if not read.is_given("birthday"):
        return None
    if read.is_text("birthday"):
        with suppress(ValueError):
            return partial_birthday.from_json(read.text("birthday"))
        day = read.day("birthday")
        return None if day is None else Birthday(Calendar.SOLAR, day.month, day.day, day.year)
    parts = read.inner("birthday")
    calendar = parts.text("calendar", Calendar.SOLAR.value)
    if calendar not in tuple(Calendar):
        raise errors.BadValue("birthday", calendar, "not_a_choice")
    year = parts.number("year") if parts.is_given("year") else None
    leap = parts.flag("leap", default=False)
    made: Birth
    if parts.is_given("day"):
        made = Birthday(Calendar(calendar), parts.number("month"), parts.number("day"), year, leap)
    else:
        month = parts.number("month") if parts.is_given("month") else None
        made = PartialBirthday(Calendar(calendar), year, month, leap)
    parts.done()
    return made
