"""Conditions on days: birthdays by the sun and by the moon, ages, the last visit, mourning."""

import calendar
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import and_, case, func, or_, select

from app.domain import months
from app.domain.birthday import LEAP_DAY_KEPT, Calendar
from app.models import Member, Purchase, Relative
from app.queries import among, birthdays
from app.queries.celebration import birthday
from app.queries.condition_asked import Asked, Fits, Fitting


def _birthday(asked: Asked) -> Fits:
    if asked.operator == "month":
        return _in_months(asked, Member, Member.id)
    return among.these(Member.id, {one.member_id for one in _kept(asked) if one.relative_id is None})


def _relative_birthday(asked: Asked) -> Fits:
    if asked.operator == "month":
        hers = select(Relative.member_id).where(_in_months(asked, Relative, Relative.id))
        return Member.id.in_(hers)
    return among.these(Member.id, {one.member_id for one in _kept(asked) if one.relative_id is not None})


def _in_months(asked: Asked, table: type[Member | Relative], key: Any) -> Fits:
    """Whether the next birthday falls in one of the months; a lunar one is reckoned."""
    months = asked.condition.numbers
    known = and_(table.birth_month.is_not(None), table.birth_day.is_not(None))
    lunar = asked.session.execute(
        select(
            key, table.birth_calendar, table.birth_year, table.birth_month, table.birth_day, table.birth_leap
        ).where(table.birth_calendar == Calendar.LUNAR.value, known)
    )
    by_moon = [
        id_
        for id_, *kept in lunar
        if (born := birthday(*kept)) is not None and born.next_on(asked.today).month in months
    ]
    # A month without a day is enough to know in which month to ask.
    by_sun = and_(table.birth_calendar == Calendar.SOLAR.value, table.birth_month.in_(months))
    return or_(by_sun, among.these(key, by_moon))


def _kept(asked: Asked) -> list[birthdays.BirthdayOf]:
    """Return the birthdays of the period that the condition names."""
    first, last = asked.today, asked.today
    if asked.operator == "within":
        last += timedelta(days=min(asked.condition.numbers[0], birthdays.LONGEST - 1))
    else:
        first = first.replace(day=1)
        if asked.operator == "next_month":
            first = months.following(first)
        last = months.last(first)
    return birthdays.between(asked.session, first, last, left_alone=True)


def _age(asked: Asked) -> Fits:
    """In completed solar years, as the law counts; a lunar day of birth is reckoned."""
    low, high = asked.condition.span
    year, month, day = Member.birth_year, Member.birth_month, Member.birth_day
    mark = month * 100 + day
    if not calendar.isleap(asked.today.year):
        mark = case((mark == 229, LEAP_DAY_KEPT[0] * 100 + LEAP_DAY_KEPT[1]), else_=mark)  # noqa: PLR2004  (29 February)
    age = asked.today.year - year - case((mark > asked.today.month * 100 + asked.today.day, 1), else_=0)
    solar = and_(Member.birth_calendar == Calendar.SOLAR.value, day.is_not(None), age >= max(low or 0, 0))
    if high is not None:
        solar = and_(solar, age <= high)
    lunar = asked.session.execute(
        select(Member.id, Member.birth_calendar, year, month, day, Member.birth_leap).where(
            Member.birth_calendar == Calendar.LUNAR.value, year.is_not(None), day.is_not(None)
        )
    )
    by_moon = []
    for id_, *columns in lunar:
        kept: list[Any] = columns
        born = birthday(*kept)
        years = None if born is None else born.age_on(asked.today)
        if years is not None and (low is None or years >= low) and (high is None or years <= high):
            by_moon.append(id_)
    return or_(solar, among.these(Member.id, by_moon))


def _last_visit(asked: Asked) -> Fits:
    last = (
        select(func.max(Purchase.day))
        .where(Purchase.member_id == Member.id, Purchase.day <= asked.today)
        .correlate(Member)
        .scalar_subquery()
    )
    if asked.operator == "never":
        return last.is_(None)
    return last <= asked.ago() if asked.operator == "not_for" else _by_day(asked, last)


def _joined_on(asked: Asked) -> Fits:
    return _by_day(asked, Member.joined_on)


def _by_day(asked: Asked, day: Any) -> Fits:
    fits: Fits
    if asked.operator == "within":
        fits = and_(day >= asked.ago(), day <= asked.today)
    else:
        fits = day < asked.condition.day if asked.operator == "before" else day >= asked.condition.day
    return fits


def _mourning(asked: Asked) -> Fits:
    """As `domain.mourning.holds`: SQLite too counts a year from 29 February to the end of that month."""
    began = Member.mourning_from
    return and_(began <= asked.today, func.date(began, "+1 year") > asked.today.isoformat())


FITS: Final[Mapping[str, Fitting]] = {
    "birthday": _birthday,
    "age": _age,
    "last_visit": _last_visit,
    "joined_on": _joined_on,
    "relative_birthday": _relative_birthday,
    "mourning": _mourning,
}
