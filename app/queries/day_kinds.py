"""What kinds of contacts the days have, and how many of each: counted on an index alone, few are read.

A festival has as many contacts as there are members. So a day is its kinds; who they are is asked for
by the few that are looked at.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, Final, NamedTuple

from sqlalchemy import CTE, ColumnElement, bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Contact, Member
from app.queries import among
from app.queries.prepared import Days, Prepared

NOBODY: Final = 0
"""Stands for the contacts that no member of staff has."""
FEW: Final = 3
"""Contacts of a kind that are named with it; of more, only so many."""
_AT_ONCE: Final = 50
"""Rows of a kind that are fetched at once."""


class Kind(NamedTuple):
    """Contacts of one day that are alike; they sort in the order to do them."""

    day: date
    done: bool
    priority: int
    """1 comes first."""
    rule: str


class Asked(NamedTuple):
    """Whose contacts are wanted."""

    staff_id: int | None = None
    """Of one member of staff, `NOBODY`: that nobody has; None: everybody's."""
    member_ids: frozenset[int] | None = None
    """With these members; None: with any."""

    def values(self) -> dict[str, Any]:
        """Return what a statement is given for it."""
        values: dict[str, Any] = {"staff_id": self.staff_id} if self.staff_id else {}
        return values if self.member_ids is None else values | {"ids": among.text(self.member_ids)}


ALL: Final = Asked()


@dataclass(frozen=True, slots=True)
class Some:
    """How many contacts of a kind there are, and the first of them by their ids."""

    count: int
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the days of a period have."""

    by_kind: Mapping[Kind, Some]
    """In the order to do them."""
    members: Mapping[date, int]
    """Members to be in touch with on each day: one with several open contacts is one."""


class _Form(NamedTuple):
    """Which statement it takes: each has only the conditions that are asked for, and stays quick."""

    done: bool
    staff: bool | None
    """Of one who is named, or that nobody has (False)."""
    members: bool
    alone: bool
    """Some of the open contacts are with members who asked to be left alone: these are to be left out."""


_LEFT_ALONE = select(Member.id).where(Member.do_not_contact != 0)
_WRONGLY_OPEN = Prepared(
    select(Contact.id)
    .where(
        Contact.outcome.is_(None),
        Contact.member_id.in_(_LEFT_ALONE),
        Contact.due.between(bindparam("start"), bindparam("end")),
    )
    .limit(1)
)


def kinds(session: ReadSession, start: date, end: date, asked: Asked = ALL) -> Kinds:
    """Return what the days from `start` to `end` have of what is asked for."""
    to_do, done = _forms(session, start, end, asked)
    still_open = _walked(session, to_do, start, end, asked)
    closed = _walked(session, done, start, end, asked)
    found = _some(session, to_do, still_open, asked) | _some(session, done, closed, asked)
    return Kinds(dict(sorted(found.items())), _members(session, to_do, still_open, asked))


def members(session: ReadSession, start: date, end: date, asked: Asked = ALL) -> Mapping[date, int]:
    """Return how many members are to be in touch with on each day that has any."""
    form, _ = _forms(session, start, end, asked)
    return _members(session, form, _walked(session, form, start, end, asked), asked)


def ids(session: ReadSession, kind: Kind, asked: Asked = ALL, *, skip: int = 0, most: int) -> list[int]:
    """Return contacts of a kind by their ids, at most `most` after the first `skip`.

    Of some members they are picked on the way: the driver would look up everybody first.
    """
    form = _forms(session, kind.day, kind.day, asked)[kind.done]._replace(members=False)
    hers = asked.member_ids
    values = asked._replace(member_ids=None).values()
    parts = _listed(form).parts(
        session, _AT_ONCE, day=kind.day, priority=kind.priority, rule=kind.rule, **values
    )
    found = (id_ for part in parts for id_, member_id in part if hers is None or member_id in hers)
    return [*islice(found, skip, skip + most)]


def _forms(session: ReadSession, start: date, end: date, asked: Asked) -> tuple[_Form, _Form]:
    """Return the form for what is open, and that for what is done."""
    staff = None if asked.staff_id is None else asked.staff_id != NOBODY
    alone = bool(_WRONGLY_OPEN.rows(session, start=start, end=end))
    some = asked.member_ids is not None
    return _Form(False, staff, some, alone), _Form(True, staff, some, alone=False)


def _walked(session: ReadSession, form: _Form, start: date, end: date, asked: Asked) -> dict[Kind, int]:
    """Return the kinds, and with how many members each is."""
    days = Days()
    rows = _distinct(form).rows(session, start=start, end=end, **asked.values())
    return {Kind(days[due], form.done, priority, rule): count for due, priority, rule, count in rows}


def _some(session: ReadSession, form: _Form, its: Collection[Kind], asked: Asked) -> dict[Kind, Some]:
    if not its:
        return {}
    listed = json.dumps([(one.day.isoformat(), one.priority, one.rule) for one in its])
    rows = _counted(form).rows(session, kinds=listed, **asked.values())
    return {
        kind: Some(count, tuple(id_ for id_ in first if id_ is not None))
        for kind, (count, *first) in zip(its, rows, strict=True)
    }


def _members(session: ReadSession, form: _Form, its: Mapping[Kind, int], asked: Asked) -> Mapping[date, int]:
    """Count the largest kind of each day, and of the others who is not in it."""
    by_day: dict[date, list[tuple[int, Kind]]] = {}
    for kind, count in its.items():
        by_day.setdefault(kind.day, []).append((count, kind))
    found = {}
    others: list[tuple[Kind, Kind]] = []
    for day, ones in by_day.items():
        found[day], largest = max(ones)
        others += [(kind, largest) for _count, kind in ones if kind is not largest]
    if others:
        days = Days()
        for due, count in _beside(form).rows(session, kinds=_pairs(others), **asked.values()):
            found[days[due]] += count
    return found


def _pairs(others: Iterable[tuple[Kind, Kind]]) -> str:
    return json.dumps(
        [(one.day.isoformat(), one.priority, one.rule, to.priority, to.rule) for one, to in others]
    )


def _wanted(form: _Form, contact: Any = Contact) -> list[ColumnElement[bool]]:
    """Return the conditions of a form."""
    wanted = [contact.outcome.is_not(None) if form.done else contact.outcome.is_(None)]
    if form.staff is not None:
        wanted.append(contact.staff_id == bindparam("staff_id") if form.staff else contact.staff_id.is_(None))
    if form.members:
        wanted.append(among.given(contact.member_id))
    if form.alone:
        wanted.append(contact.member_id.not_in(_LEFT_ALONE))
    return wanted


def _given(*names: str) -> CTE:
    """Return the kinds that a statement is given, a column for each name."""
    listed = func.json_each(bindparam("kinds")).table_valued("key", "value")
    cells = (func.json_extract(listed.c.value, f"$[{at}]").label(name) for at, name in enumerate(names))
    # Read once: left to itself the driver reads the cells anew for every contact.
    return select(listed.c.key, *cells).cte("given").prefix_with("MATERIALIZED")


def _of(kind: CTE, contact: Any = Contact) -> list[ColumnElement[bool]]:
    return [contact.due == kind.c.day, contact.priority == kind.c.priority, contact.rule == kind.c.rule]


@cache
def _distinct(form: _Form) -> Prepared:
    kind = (Contact.due, Contact.priority, Contact.rule)
    # With another sum beside it the driver would gather the members instead of walking over them.
    return Prepared(
        select(*kind, func.count(Contact.member_id.distinct()))
        .where(Contact.due.between(bindparam("start"), bindparam("end")), *_wanted(form))
        .group_by(*kind)
    )


@cache
def _counted(form: _Form) -> Prepared:
    kind = _given("day", "priority", "rule")
    these = select(Contact.id).where(*_of(kind), *_wanted(form)).order_by(Contact.member_id).limit(1)
    count = select(func.count()).select_from(Contact).where(*_of(kind), *_wanted(form)).scalar_subquery()
    first = (these.offset(at).scalar_subquery().label(f"id_{at}") for at in range(FEW))
    return Prepared(select(count, *first).select_from(kind).order_by(kind.c.key))


@cache
def _listed(form: _Form) -> Prepared:
    return Prepared(
        select(Contact.id, Contact.member_id)
        .where(
            Contact.due == bindparam("day"),
            Contact.priority == bindparam("priority"),
            Contact.rule == bindparam("rule"),
            *_wanted(form),
        )
        .order_by(Contact.member_id)
    )


@cache
def _beside(form: _Form) -> Prepared:
    """Return the statement that counts, of kinds of a day, the members who are not in its largest kind."""
    kind = _given("day", "priority", "rule", "other", "its_rule")
    largest = aliased(Contact)
    there = (
        select(largest.id)
        .where(
            largest.due == kind.c.day,
            largest.priority == kind.c.other,
            largest.rule == kind.c.its_rule,
            largest.member_id == Contact.member_id,
            *_wanted(form, largest),
        )
        .exists()
    )
    return Prepared(
        select(Contact.due, func.count(Contact.member_id.distinct()))
        .select_from(kind)
        .join(Contact, Contact.due == kind.c.day)
        .where(*_of(kind)[1:], *_wanted(form), ~there)
        .group_by(Contact.due)
    )
