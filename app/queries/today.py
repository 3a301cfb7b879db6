"""The Today page: whom to be in touch with now, what was left over, and whose birthday it is this week."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.heard import Heard
from app.models import RainDay
from app.queries import birthdays, desks, due, heard, held_back, last_spoken, last_visits
from app.queries.birthdays import BirthdayOf
from app.queries.due import Due

AHEAD: Final = 7
"""Days that the page looks ahead, today included for birthdays."""
LEFT_OVER: Final = 30
"""Days after which what was left undone is only counted: a greeting of last spring is no task any more."""


class Group(StrEnum):
    """What a contact is about, in the order of the page."""

    BIRTHDAYS = "birthdays"
    CARE = "care"
    SLIPPING = "slipping"
    INFORMATION = "information"


_GROUP_OF: Final = {
    "C1": Group.BIRTHDAYS,
    "C2": Group.BIRTHDAYS,
    "C5": Group.SLIPPING,
    "C13": Group.SLIPPING,
    "C11": Group.INFORMATION,
    "C12": Group.INFORMATION,
    "C16": Group.INFORMATION,
    "F2": Group.INFORMATION,
}


class Joint(NamedTuple):
    """What a member is to hear of on one day: several occasions are one contact (C18)."""

    first: Due
    """The one that comes first."""
    also: tuple[Due, ...] = ()


@dataclass(frozen=True, slots=True)
class TodayPage:
    """What to do on `day`; each list is in the order to do it."""

    day: date
    overdue: tuple[Due, ...]
    """Due in the last 30 days and still open."""
    due: tuple[Due, ...]
    """Due today."""
    coming: tuple[Due, ...]
    """Due in the next days."""
    lapsed: int
    """How many were due before that and are still open."""
    birthdays: tuple[BirthdayOf, ...]
    """Members and relatives who have a birthday in the seven days from today."""
    left_alone: tuple[BirthdayOf, ...]
    """Whose birthday it is today, of those who asked to be left alone."""
    visits: dict[int, date]
    """The day of the last ticket of each who is listed, by member; who has none is absent."""
    spoken: dict[int, date]
    """The day on which each was last reached or left word, by member."""
    mourning: dict[int, date]
    """Who of those listed is in mourning, with the last day of it."""
    heard: dict[int, Heard]
    """What those listed heard in the last seven days."""
    away: frozenset[int]
    """The members of staff who do not work that day: what is theirs is everybody's."""
    rains: bool
    """Whether somebody noted that it rains."""


def group_of(rule: str) -> Group:
    """Return the group of a rule's contacts; care, unless it is one of the others."""
    return _GROUP_OF.get(rule, Group.CARE)


def load(
    session: ReadSession, today: date, staff_id: int | None = None, *, others: Iterable[int] = ()
) -> TodayPage:
    """Return the page of `today`, for one member of staff if named.

    `others` are members who are listed for another reason: both their clocks are read as well.
    """
    since = today - timedelta(days=LEFT_OVER)
    found = due.load(session, since, today + timedelta(days=AHEAD), staff_id)
    members = {one.member_id for one in found}
    week = birthdays.between(session, today, today + timedelta(days=AHEAD - 1))
    greeted = {(one.member_id, one.relative_id) for one in week}
    everybody = birthdays.between(session, today, today, left_alone=True)
    alone = tuple(one for one in everybody if (one.member_id, one.relative_id) not in greeted)
    listed = {*members, *others, *(one.member_id for one in alone)}
    return TodayPage(
        day=today,
        overdue=_between(found, date.min, today - timedelta(days=1)),
        due=_between(found, today, today),
        coming=_between(found, today + timedelta(days=1), date.max),
        lapsed=due.count_before(session, since, staff_id),
        birthdays=tuple(week),
        left_alone=alone,
        visits=last_visits.of(session, listed, today),
        spoken=last_spoken.of(session, listed, today),
        mourning=held_back.in_mourning(session, since, today + timedelta(days=AHEAD), members),
        heard=heard.of(session, members, today),
        away=desks.away(session, today),
        rains=session.scalar(select(RainDay.id).where(RainDay.day == today)) is not None,
    )


def joined(ones: Iterable[Due]) -> list[Joint]:
    """Return `ones` in their order, those of one member and one day as one, at the place of the first.

    A birthday is said before all else on its own day.
    """
    by_day: dict[tuple[int, date], list[Due]] = {}
    for one in ones:
        by_day.setdefault((one.member_id, one.due), []).append(one)
    return [
        Joint(first, tuple(also))
        for (_, day), found in by_day.items()
        for first, *also in [sorted(found, key=lambda one: not _is_of(one, day))]
    ]


def congratulated(ones: Iterable[Joint], day: date) -> list[Joint]:
    """Return those of whose birthday, or of one of whose family, is on `day`: no other day will do for it."""
    return [one for one in ones if _is_of(one.first, day)]


def by_birthday(ones: Iterable[Joint], day: date) -> list[Joint]:
    """Return contacts on birthdays: those of `day` first, the others in the order of their days."""
    return sorted(ones, key=lambda one: (not _is_of(one.first, day), one.first.occasion_day))


def in_time_first(ones: Iterable[Joint], day: date) -> list[Joint]:
    """Return what was left undone: what is still in time on `day`, then what is too late, each in order."""
    return sorted(ones, key=lambda one: all(each.window_to < day for each in (one.first, *one.also)))


def _is_of(one: Due, day: date) -> bool:
    return group_of(one.rule) is Group.BIRTHDAYS and one.occasion_day == day


def waits(joint: Joint, page: TodayPage) -> bool:
    """Whether she has heard enough for now, and nothing is missed by letting her wait.

    What the guard lets through (a birthday, a complaint) does not wait, nor what is over before she may
    hear again: then whoever calls decides.
    """
    lately = page.heard.get(joint.first.member_id)
    if lately is None or lately.again is None:
        return False
    again = lately.again
    return all(
        lately.holds(one.rule) and one.due <= page.day and again <= one.window_to
        for one in (joint.first, *joint.also)
    )


def _between(found: Sequence[Due], start: date, end: date) -> tuple[Due, ...]:
    return tuple(one for one in found if start <= one.due <= end)
