"""What kinds of contacts the days have, and how many of each: counted on an index alone, none is read.

A festival has as many contacts as there are members. So a day is its kinds; who they are is asked for
by the few that are looked at.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import Contact, Member
from app.queries import among
from app.queries.prepared import Days, Prepared

NOBODY: Final = 0
"""Stands for the contacts that no member of staff has."""


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
_AT_ONCE: Final = 50
"""Rows of a kind that are fetched at once."""


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


@dataclass(frozen=True, slots=True)
class Some:
    """How many contacts of a kind there are, and the first of them by their ids."""

    count: int
    ids: Sequence[int]


def kinds(
    session: ReadSession, start: date, end: date, asked: Asked = ALL, *, first: int
) -> dict[Kind, Some]:
    """Return the kinds from `start` to `end` in the order to do them, with the `first` contacts of each."""
    days = Days()
    found: dict[Kind, Some] = {}
    for form in _forms(session, start, end, asked):
        for due, priority, rule, count in _counted(form).rows(
            session, start=start, end=end, **asked.values()
        ):
            kind = Kind(days[due], form.done, priority, rule)
            found[kind] = Some(count, _ids(session, form, kind, asked, 0, first))
    return dict(sorted(found.items()))


def ids(session: ReadSession, kind: Kind, asked: Asked = ALL, *, skip: int = 0, most: int) -> list[int]:
    """Return contacts of a kind by their ids, at most `most` after the first `skip`."""
    return _ids(session, _forms(session, kind.day, kind.day, asked)[kind.done], kind, asked, skip, most)


def members(session: ReadSession, start: date, end: date, staff_id: int | None = None) -> dict[date, int]:
    """Return how many members are to be in touch with on each day: one who has several contacts is one.

    The largest kind of a day is counted; of the others only who is not in it.
    """
    asked, days = Asked(staff_id), Days()
    form, _ = _forms(session, start, end, asked)
    by_day: dict[date, list[tuple[int, Kind]]] = {}
    for due, priority, rule, count in _distinct(form).rows(session, start=start, end=end, **asked.values()):
        kind = Kind(days[due], False, priority, rule)
        by_day.setdefault(kind.day, []).append((count, kind))
    found = {}
    others = []
    for day, its in by_day.items():
        found[day], largest = max(its)
        others += [(kind, largest) for _count, kind in its if kind is not largest]
    if others:
        for due, count in _beside(form).rows(session, pairs=_pairs(others), **asked.values()):
            found[days[due]] += count
    return found


def _pairs(others: Iterable[tuple[Kind, Kind]]) -> str:
    return json.dumps(
        [(one.day.isoformat(), one.priority, one.rule, to.priority, to.rule) for one, to in others]
    )


def _forms(session: ReadSession, start: date, end: date, asked: Asked) -> tuple[_Form, _Form]:
    """Return the form for what is open, and that for what is done."""
    staff = None if asked.staff_id is None else asked.staff_id != NOBODY
    alone = bool(_WRONGLY_OPEN.rows(session, start=start, end=end))
    members = asked.member_ids is not None
    return _Form(False, staff, members, alone), _Form(True, staff, members, alone=False)


def _ids(session: ReadSession, form: _Form, kind: Kind, asked: Asked, skip: int, most: int) -> list[int]:
    """Return contacts of a kind; of some members, by going through it until there are enough.

    Few of a kind are wanted at a time, and the driver would look up everybody first.
    """
    hers = asked.member_ids
    values = asked._replace(member_ids=None).values()
    parts = _listed(form._replace(members=False)).parts(
        session, _AT_ONCE, day=kind.day, priority=kind.priority, rule=kind.rule, **values
    )
    found = (id_ for part in parts for id_, member_id in part if hers is None or member_id in hers)
    return [*islice(found, skip, skip + most)]


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


def _by_kind(form: _Form, *counted: Any) -> Select[Any]:
    kind = (Contact.due, Contact.priority, Contact.rule)
    return (
        select(*kind, *counted)
        .where(Contact.due.between(bindparam("start"), bindparam("end")), *_wanted(form))
        .group_by(*kind)
    )


@cache
def _counted(form: _Form) -> Prepared:
    return Prepared(_by_kind(form, func.count()))


@cache
def _distinct(form: _Form) -> Prepared:
    # With a second sum beside it the driver would gather the members instead of walking over them.
    return Prepared(_by_kind(form, func.count(Contact.member_id.distinct())))


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
    pair = func.json_each(bindparam("pairs")).table_valued("value").c.value
    day, priority, rule, other, its_rule = (func.json_extract(pair, f"$[{at}]") for at in range(5))
    pairs = select(
        day.label("day"), priority.label("priority"), rule.label("rule"), other.label("other"),
        its_rule.label("its_rule"),
    ).cte("pairs").prefix_with("MATERIALIZED")  # fmt: skip
    largest = aliased(Contact)
    there = (
        select(largest.id)
        .where(
            largest.outcome.is_(None),
            largest.due == pairs.c.day,
            largest.priority == pairs.c.other,
            largest.rule == pairs.c.its_rule,
            largest.member_id == Contact.member_id,
            *_wanted(form, largest)[1:],
        )
        .exists()
    )
    return Prepared(
        select(Contact.due, func.count(Contact.member_id.distinct()))
        .join(
            pairs,
            (Contact.due == pairs.c.day)
            & (Contact.priority == pairs.c.priority)
            & (Contact.rule == pairs.c.rule),
        )
        .where(*_wanted(form), ~there)
        .group_by(Contact.due)
    )
