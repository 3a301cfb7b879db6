"""The calendar of outreach: a month's grid of days, each with its kinds of contacts, open and done."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import or_, select

from app.database.sessions import ReadSession
from app.domain import months, own_contacts
from app.models import Contact, Member, Relative, Staff
from app.queries import among, day_kinds, reason_facts
from app.queries.day_kinds import ALL, Asked, Kind
from app.queries.prepared import Days, Prepared


class Planned(NamedTuple):
    """One contact on the calendar."""

    id: int
    day: date
    """The day it was due."""
    rule: str
    member_id: int
    member: str
    channel: str
    priority: int
    staff_id: int | None
    staff: str | None
    window_from: date
    window_to: date
    outcome: str | None
    """None: still open."""
    relation: str | None
    relative: str | None
    facts: str
    """The reason as JSON, worded by `app.words.outreach`."""
    free: bool = False
    """Staff arranged it themselves: no rule says between which days it is to be made."""
    mourning_from: date | None = None
    """The first day of a mourning of hers, over by now or not."""


@dataclass(frozen=True, slots=True)
class Group:
    """The contacts of one kind on one day: how many they are, and the first of them."""

    kind: Kind
    count: int
    first: tuple[Planned, ...]
    """All of them where they are few (`day_kinds.FEW`)."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid."""

    day: date
    in_month: bool
    groups: tuple[Group, ...] = ()
    """In the order to do them; those done stand behind the open ones."""
    members: int = 0
    """Members to be in touch with: one who has several open contacts is one."""

    @property
    def count(self) -> int:
        """How many contacts there are on this day."""
        return sum(group.count for group in self.groups)


@dataclass(frozen=True, slots=True)
class Month:
    """A month in whole weeks (the days before and after it belong to its neighbours)."""

    year: int
    month: int
    weeks: tuple[tuple[Day, ...], ...]

    @property
    def days(self) -> tuple[Day, ...]:
        """Every day of the grid, one after another."""
        return tuple(day for week in self.weeks for day in week)


def grid(year: int, month: int, first_weekday: int = 0) -> list[list[date]]:
    """Return the days of the month in whole weeks; weeks begin on Monday (0) or, say, Sunday (6)."""
    first = date(year, month, 1)
    after = months.following(first)
    start = first - timedelta(days=(first.weekday() - first_weekday) % 7)
    weeks = []
    while start < after:
        weeks.append([start + timedelta(days=step) for step in range(7)])
        start += timedelta(days=7)
    return weeks


_FREE: Final = or_(
    Contact.occasion_key.startswith(own_contacts.NEXT),
    *(Contact.rule == rule for rule in own_contacts.RULES),
)
"""As `own_contacts.arranged` tells."""
_THESE = Prepared(
    select(
        Contact.id, Contact.due, Contact.rule, Contact.member_id, Member.name, Contact.channel,
        Contact.priority, Contact.staff_id, Staff.name.label("staff"), Contact.window_from, Contact.window_to,
        Contact.outcome, Relative.relation, Relative.name.label("relative"), reason_facts.FACTS,
        _FREE.label("free"), Member.mourning_from,
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .outerjoin(Relative, Relative.id == Contact.relative_id)
    .where(among.given(Contact.id))
)  # fmt: skip


def month(
    session: ReadSession, year: int, month: int, *, first_weekday: int = 0, asked: Asked = ALL
) -> Month:
    """Return the grid of a month, with the days of its neighbours that fill the weeks.

    Its contacts are counted; only those are read that are few of their kind. Open contacts of who asked to
    be left alone are not there.
    """
    weeks = grid(year, month, first_weekday)
    days = _days(session, [day for week in weeks for day in week], asked)
    return Month(
        year,
        month,
        tuple(tuple(replace(days[day], in_month=day.month == month) for day in week) for week in weeks),
    )


def week(session: ReadSession, day: date, *, first_weekday: int = 0, asked: Asked = ALL) -> Month:
    """Return the week in which `day` lies, as a month of that week alone: all of its days are in it."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    days = [first + timedelta(days=step) for step in range(7)]
    return Month(day.year, day.month, (tuple(_days(session, days, asked).values()),))


def days(session: ReadSession, start: date, end: date) -> tuple[Day, ...]:
    """Return the days from `start` to `end`, both included."""
    period = [start + timedelta(days=step) for step in range((end - start).days + 1)]
    return tuple(_days(session, period, ALL).values())


def contacts(
    session: ReadSession, groups: Sequence[Group], asked: Asked = ALL, *, skip: int = 0, most: int
) -> list[Planned]:
    """Return at most `most` contacts of these groups, one group after the other, without the first `skip`.

    `asked` is what the groups were asked for with.
    """
    known = {one.id: one for group in groups for one in group.first}
    ids: list[int] = []
    for group in groups:
        if skip < group.count and len(ids) < most:
            if len(group.first) == group.count:
                ids += [one.id for one in group.first[skip : skip + most - len(ids)]]
            else:
                ids += day_kinds.ids(session, group.kind, asked, skip=skip, most=most - len(ids))
        skip = max(skip - group.count, 0)
    found = known | _read(session, [id_ for id_ in ids if id_ not in known])
    return [found[id_] for id_ in ids if id_ in found]


def _days(session: ReadSession, days: Sequence[date], asked: Asked) -> dict[date, Day]:
    kinds = day_kinds.kinds(session, days[0], days[-1], asked)
    found = _read(session, [id_ for some in kinds.by_kind.values() for id_ in some.ids])
    groups: dict[date, list[Group]] = {day: [] for day in days}
    for kind, some in kinds.by_kind.items():
        first = tuple(found[id_] for id_ in some.ids if id_ in found)
        groups[kind.day].append(Group(kind, some.count, first))
    return {day: Day(day, True, tuple(its), kinds.members.get(day, 0)) for day, its in groups.items()}


def _read(session: ReadSession, ids: Collection[int]) -> dict[int, Planned]:
    if not ids:
        return {}
    days = Days()
    return {
        id_: Planned(
            id_, days[on], rule, who, name, channel, priority, whose, staff, days[first], days[last],
            outcome, relation, relative, facts, bool(free), None if mourning is None else days[mourning],
        )
        for (
            id_, on, rule, who, name, channel, priority, whose, staff, first, last,
            outcome, relation, relative, facts, free, mourning,
        ) in _THESE.rows(session, ids=among.text(ids))
    }  # fmt: skip
