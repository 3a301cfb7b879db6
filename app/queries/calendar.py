"""The calendar of outreach: a month's grid of days, each with its contacts, open and done."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import bindparam, or_, select

from app.database.sessions import ReadSession
from app.domain import arrivals, months
from app.models import Contact, Member, Relative, Staff
from app.queries import reason_facts
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


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid."""

    day: date
    in_month: bool
    contacts: tuple[Planned, ...]
    """In the order to do them; those done stand behind the open ones."""


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


_ARRANGED: Final = ("own", arrivals.RULE)
"""Rules of contacts that staff arrange themselves; the next step of any contact has a key of its own."""
_FREE: Final = or_(Contact.occasion_key.startswith("next:"), *(Contact.rule == rule for rule in _ARRANGED))
_BETWEEN = (
    select(
        Contact.id, Contact.due, Contact.rule, Contact.member_id, Member.name, Contact.channel,
        Contact.priority, Contact.staff_id, Staff.name.label("staff"), Contact.window_from, Contact.window_to,
        Contact.outcome, Relative.relation, Relative.name.label("relative"), reason_facts.FACTS,
        _FREE.label("free"),
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .outerjoin(Relative, Relative.id == Contact.relative_id)
    .where(Contact.due.between(bindparam("start"), bindparam("end")))
)  # fmt: skip
_OPEN = Prepared(_BETWEEN.where(Contact.outcome.is_(None), Member.do_not_contact == 0))
_DONE = Prepared(_BETWEEN.where(Contact.outcome.is_not(None)))


def load(
    session: ReadSession,
    start: date,
    end: date,
    *,
    staff_id: int | None = None,
    rules: Collection[str] = (),
    done: bool = True,
) -> list[Planned]:
    """Return the contacts due from `start` to `end`, in order: as a list, without the grid.

    Only those of one member of staff, or of some `rules`, where these are named; those closed as
    well while `done`. Open contacts of who asked to be left alone are not shown.
    """
    rows = _OPEN.rows(session, start=start, end=end)
    if done:
        rows += _DONE.rows(session, start=start, end=end)
    days = Days()
    found = [
        Planned(
            id_, days[on], rule, who, name, channel, priority, whose, staff, days[first], days[last],
            outcome, relation, relative, facts, bool(free),
        )
        for (
            id_, on, rule, who, name, channel, priority, whose, staff, first, last,
            outcome, relation, relative, facts, free,
        ) in rows
        if (staff_id is None or whose == staff_id) and (not rules or rule in rules)
    ]  # fmt: skip
    found.sort(key=lambda one: (one.day, one.outcome is not None, one.priority, one.id))
    return found


def month(
    session: ReadSession,
    year: int,
    month: int,
    *,
    first_weekday: int = 0,
    staff_id: int | None = None,
    rules: Collection[str] = (),
) -> Month:
    """Return the grid of a month, with the days of its neighbours that fill the weeks."""
    weeks = grid(year, month, first_weekday)
    by_day = _by_day(load(session, weeks[0][0], weeks[-1][-1], staff_id=staff_id, rules=rules))
    return Month(
        year,
        month,
        tuple(tuple(Day(day, day.month == month, tuple(by_day[day])) for day in week) for week in weeks),
    )


def week(session: ReadSession, day: date, *, first_weekday: int = 0) -> Month:
    """Return the week in which `day` lies, as a month of that week alone: all of its days are in it."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    days = [first + timedelta(days=step) for step in range(7)]
    by_day = _by_day(load(session, days[0], days[-1]))
    return Month(day.year, day.month, (tuple(Day(on, True, tuple(by_day[on])) for on in days),))


def _by_day(contacts: Iterable[Planned]) -> Mapping[date, list[Planned]]:
    found: defaultdict[date, list[Planned]] = defaultdict(list)
    for one in contacts:
        found[one.day].append(one)
    return found
