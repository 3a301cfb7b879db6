"""Whose birthday falls in a period: members and relatives, by the sun and by the moon."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import ColumnElement, bindparam, case, null, select

from app.database.sessions import ReadSession
from app.domain import lunar
from app.domain.birthday import LEAP_DAY_KEPT, Calendar
from app.models import Member, Relative
from app.queries import among
from app.queries.celebration import Celebration, birthday
from app.queries.prepared import Prepared

LONGEST: Final = 400
"""Days of a period that are looked at: in a year and a month every birthday is met."""
_LUNAR: Final = 10_000


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


def _near(table: type[Member | Relative]) -> ColumnElement[bool]:
    """Whether the birthday may fall in the period: one number for calendar, month and day is looked up."""
    mark = (
        case((table.birth_calendar == Calendar.LUNAR.value, _LUNAR), else_=0)
        + table.birth_month * 100
        + table.birth_day
    )
    return among.given(mark, "marks")


_MEMBERS = Prepared(
    select(
        Member.id, Member.name, Member.card, null(), null(), null(),
        Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
    ).where(Member.do_not_contact <= bindparam("left_alone"), _near(Member))
)  # fmt: skip
_RELATIVES = Prepared(
    select(
        Member.id, Member.name, Member.card, Relative.id, Relative.relation, Relative.name,
        Relative.birth_calendar, Relative.birth_year, Relative.birth_month, Relative.birth_day,
        Relative.birth_leap,
    )
    .join(Member, Member.id == Relative.member_id)
    .where(Member.do_not_contact <= bindparam("left_alone"), _near(Relative))
)  # fmt: skip


def between(session: ReadSession, start: date, end: date, *, left_alone: bool = False) -> list[BirthdayOf]:
    """Return the birthdays from `start` to `end`, both included, in order of the day.

    Who asked to be left alone is not listed, unless `left_alone` asks for all.
    """
    asked = int(left_alone)
    marks = among.text(sorted(_marks(start, end)))
    found = [
        BirthdayOf(id_, name, card, relative_id, relation, relative, Celebration(born, day, born.turns(day)))
        for query in (_MEMBERS, _RELATIVES)
        for id_, name, card, relative_id, relation, relative, *kept in query.rows(
            session, marks=marks, left_alone=asked
        )
        if (born := birthday(*kept)) is not None
        for day in born.between(start, end)
    ]
    return sorted(found, key=lambda one: (one.day, one.member_id, one.relative_id or 0))


def _marks(start: date, end: date) -> set[int]:
    """Return every calendar, month and day that may be kept in the period.

    A leap month is kept as a plain one, the 30th on the 29th, 29 February on the 28th.
    """
    found: set[int] = set()
    for step in range(min((end - start).days + 1, LONGEST)):
        day = start + timedelta(days=step)
        moon = lunar.from_solar(day)
        found |= {day.month * 100 + day.day, _LUNAR + moon.month * 100 + moon.day}
        if moon.day == lunar.month_days(moon.year, moon.month, moon.leap):
            found.add(_LUNAR + moon.month * 100 + 30)
        if (day.month, day.day) == LEAP_DAY_KEPT:
            found.add(229)
    return found
