"""The birthdays of a month as they may hang on a wall: family name, title and day, no more."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import honorifics
from app.domain.birthday import Calendar
from app.domain.status import GREETED
from app.models import Member
from app.queries import among, birthdays
from app.queries.prepared import Prepared


@dataclass(frozen=True, slots=True)
class WallBirthday:
    """One birthday: nothing that tells who she is to whoever does not know her."""

    day: date
    called: str
    """Family name and title: 张女士, 佐藤様, Ms Meyer."""
    is_lunar: bool
    """Whether it is kept by the moon, and falls on another day next year."""


@dataclass(frozen=True, slots=True)
class BirthdayWall:
    """The birthdays of one month, in the order of the days."""

    first: date
    """The first day of the month."""
    language: str
    birthdays: tuple[WallBirthday, ...]

    @property
    def days(self) -> int:
        """How many days the month has."""
        return monthrange(self.first.year, self.first.month)[1]


_WHO = Prepared(select(Member.id, Member.gender, Member.status).where(among.given(Member.id)))


def load(session: ReadSession, month: date, language: str) -> BirthdayWall:
    """Return the birthdays of the month of a day, by the sun and by the moon, named as `language` does.

    Who asked to be left alone and who may not hear from the shop is not on it; relatives are not either.
    """
    first = month.replace(day=1)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    hers = [one for one in birthdays.between(session, first, last) if one.relative_id is None]
    who = _WHO.rows(session, ids=among.text({one.member_id for one in hers}))
    genders = {id_: gender for id_, gender, status in who if status in GREETED}
    found = tuple(
        WallBirthday(
            one.day,
            honorifics.discreet(one.member, genders[one.member_id], language),
            one.celebration.birthday.calendar is Calendar.LUNAR,
        )
        for one in hers
        if one.member_id in genders
    )
    return BirthdayWall(first, language, found)
