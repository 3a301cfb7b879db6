"""In which month of this year a member's birthday falls: a lunar one moves from year to year."""

from datetime import date

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday
from app.models import Member
from app.queries import celebration
from app.queries.prepared import Prepared

_BORN = Prepared(
    select(
        Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap
    ).where(Member.id == bindparam("member_id"))
)


def of(session: ReadSession, member_id: int, day: date) -> int | None:
    """Return the month of her birthday in the year of `day`; None where too little is known of it."""
    [columns] = _BORN.rows(session, member_id=member_id)
    return month(celebration.birthday(*columns), celebration.partial(*columns), day)


def month(whole: Birthday | None, part: PartialBirthday | None, day: date) -> int | None:
    """Return the same from what is known of it; a month without a day is enough, of the sun."""
    if whole is None:
        return part.month if part is not None and part.calendar is Calendar.SOLAR else None
    if whole.calendar is Calendar.SOLAR:
        return whole.month
    days = [on for _, on in whole.occasions(day.replace(month=1, day=1), day.replace(month=12, day=31))]
    return next((on.month for on in days if on.month == day.month), days[0].month if days else None)
