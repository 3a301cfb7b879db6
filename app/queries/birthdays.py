"""Whose birthday falls in a period: members and relatives, by the sun and by the moon."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, select, tuple_

from app.database.sessions import ReadSession
from app.domain import lunar
from app.domain.birthday import Calendar
from app.models import Member, Relative
from app.queries.celebration import Celebration, birthday
from app.queries.due import AnySelect

LONGEST = 366
"""Days of a period; a longer one is asked for in parts."""


@dataclass(frozen=True, slots=True)
class BirthdayOf:
    """A birthday that is coming: the member's own, or that of a relative of hers."""

    member_id: int
    member: str
    card: str | None
    relative_id: int | None
    """None: her own."""
    relation: str | None
    relative: str | None
    celebration: Celebration

    @property
    def day(self) -> date:
        """The solar day on which it is kept."""
        return self.celebration.next_on


_MEMBERS: AnySelect = select(
    Member.id, Member.name, Member.card,
    Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
).where(Member.do_not_contact == 0)  # fmt: skip
_RELATIVES: AnySelect = (
    select(
        Member.id, Member.name, Member.card,
        Relative.birth_calendar, Relative.birth_year, Relative.birth_month, Relative.birth_day,
        Relative.birth_leap, Relative.id.label("relative_id"), Relative.relation,
        Relative.name.label("relative"),
    )
    .join(Member, Member.id == Relative.member_id)
    .where(Member.do_not_contact == 0)
)  # fmt: skip


def between(session: ReadSession, start: date, end: date) -> list[BirthdayOf]:
    """Return the birthdays from `start` to `end`, both included, in order of the day.

    Who asked to be left alone is not listed.
    """
    found: list[BirthdayOf] = []
    for query, table in ((_MEMBERS, Member), (_RELATIVES, Relative)):
        near = tuple_(table.birth_calendar, table.birth_month, table.birth_day).in_(_candidates(start, end))
        found += [one for row in session.execute(query.where(near)) for one in _kept(row, start, end)]
    return sorted(found, key=lambda one: (one.day, one.member_id, one.relative_id or 0))


def _kept(row: Row[*tuple[Any, ...]], start: date, end: date) -> list[BirthdayOf]:
    born = birthday(*row[3:8])
    if born is None:  # pragma: no cover  (the statement asks for those that are on file)
        return []
    who: list[Any] = [*row[:3], *(tuple(row[8:]) or (None, None, None))]
    kept = (Celebration(born, day, born.turns(day)) for day in born.between(start, end))
    return [BirthdayOf(*[*who, one]) for one in kept]


def _candidates(start: date, end: date) -> list[tuple[str, int, int]]:
    """Return every calendar, month and day that may be kept in the period.

    A leap month is kept as a plain one, the 30th on the 29th, 29 February on the 28th.
    """
    found: set[tuple[str, int, int]] = set()
    for step in range(min((end - start).days + 1, LONGEST)):
        day = start + timedelta(days=step)
        moon = lunar.from_solar(day)
        found.add((Calendar.SOLAR.value, day.month, day.day))
        found.add((Calendar.LUNAR.value, moon.month, moon.day))
        if moon.day == lunar.month_days(moon.year, moon.month, moon.leap):
            found.add((Calendar.LUNAR.value, moon.month, 30))
        if (day.month, day.day) == (2, 28):
            found.add((Calendar.SOLAR.value, 2, 29))
    return sorted(found)
