"""Who is on a list: the members that a filter lets through on a day, in order; and why there is nobody.

Most conditions are asked of SQL in one statement. What is derived from purchases is asked only of
those whom the others let through and who have lines enough to tell it (`taste_likely`), a few hundred
at a time, from one pass over their lines.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import and_, bindparam, or_, select, true

from app.database.sessions import ReadSession
from app.domain import preferences, taste_filter
from app.domain.kept_lines import Line
from app.domain.member_filter import Condition, MemberFilter
from app.domain.taste_filter import Said
from app.models import Preference, PurchaseLine
from app.progress import Job, Progress, finish
from app.queries import among, member_conditions, taste_likely
from app.queries.members import Order, in_order
from app.queries.prepared import Days, Prepared

_AT_ONCE: Final = 400
"""Members whose lines are read together."""

_LINES: Final = Prepared(
    select(
        PurchaseLine.member_id, PurchaseLine.id, PurchaseLine.purchase_id, PurchaseLine.day,
        PurchaseLine.category, PurchaseLine.price, PurchaseLine.quantity, PurchaseLine.size,
        PurchaseLine.colour, PurchaseLine.styles, PurchaseLine.for_whom, PurchaseLine.relative_id,
        PurchaseLine.returns_line_id,
    ).where(
        among.given(PurchaseLine.member_id),
        PurchaseLine.day <= bindparam("today"),
    )
)  # fmt: skip
_SAID: Final = Prepared(
    select(Preference.member_id, Preference.kind, Preference.value, Preference.category).where(
        among.given(Preference.member_id)
    )
)


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What one condition has to do with a list that is empty."""

    place: int
    """Which condition, from 0."""
    alone: int
    """How many meet it."""
    without: int
    """How many would be on the list without it."""


def find(
    session: ReadSession, wanted: MemberFilter, today: date, order: Order = Order.LAST_VISIT
) -> Job[tuple[int, ...]]:
    """Return the ids of those whom the filter lets through on `today`, in order."""
    yield Progress(0, 0)
    plain, taste = _parted(wanted)
    fits = [member_conditions.meets(session, each, today) for each in plain]
    if not wanted.any_of:
        ids = in_order(session, order, and_(true(), *fits))
        if taste:
            met = yield from _met(session, taste, ids, today)
            ids = [id_ for id_ in ids if all(id_ in some for some in met)]
        return tuple(ids)
    if not taste:
        return tuple(in_order(session, order, or_(*fits) if fits else None))
    everybody = in_order(session, order)
    found = set(in_order(session, Order.CARD, or_(*fits))) if fits else set()
    met = yield from _met(session, taste, [id_ for id_ in everybody if id_ not in found], today)
    found = found.union(*met)
    return tuple(id_ for id_ in everybody if id_ in found)


def ids(
    session: ReadSession, wanted: MemberFilter, today: date, order: Order = Order.LAST_VISIT
) -> tuple[int, ...]:
    """Return the same at once."""
    return finish(find(session, wanted, today, order))


def hindrances(session: ReadSession, wanted: MemberFilter, today: date) -> Job[tuple[Hindrance, ...]]:
    """Return for each condition how many meet it, and how many there would be without it."""
    everybody = in_order(session, Order.CARD)
    _plain, taste = _parted(wanted)
    derived = yield from _met(session, taste, everybody, today)
    by_taste = dict(zip(taste, derived, strict=True))
    met: list[Collection[int]] = [
        by_taste[each] if each in by_taste else set(_who(session, each, today)) for each in wanted.conditions
    ]
    found = []
    for place, some in enumerate(met):
        others = [set(one) for at, one in enumerate(met) if at != place]
        left = set(everybody).intersection(*others) if not wanted.any_of else set().union(*others)
        found.append(Hindrance(place, len(some), len(left)))
    return tuple(found)


def _who(session: ReadSession, condition: Condition, today: date) -> list[int]:
    return in_order(session, Order.CARD, member_conditions.meets(session, condition, today))


def _parted(wanted: MemberFilter) -> tuple[list[Condition], list[Condition]]:
    """Return the conditions that SQL can answer, and those of taste."""
    said_or_bought = [each for each in wanted.conditions if each.field in taste_filter.FIELDS]
    return [each for each in wanted.conditions if each not in said_or_bought], said_or_bought


def _met(
    session: ReadSession, conditions: Sequence[Condition], members: Sequence[int], today: date
) -> Job[list[set[int]]]:
    """Return for each condition of taste who of `members` meets it."""
    met: list[set[int]] = [set() for _each in conditions]
    if not conditions:
        return met
    yield Progress(0, len(members))
    likely = set().union(*[taste_likely.members(session, each, today) for each in conditions])
    told = _who_said(session)
    asked = [id_ for id_ in members if id_ in likely or id_ in told]
    silent = set(members).difference(asked)
    for condition, some in zip(conditions, met, strict=True):
        if condition.negated:
            some.update(silent)
    days = Days()
    for first in range(0, len(asked), _AT_ONCE):
        yield Progress(first, len(asked))
        part = asked[first : first + _AT_ONCE]
        said = _said(session, part)
        bought = _bought(session, [id_ for id_ in part if id_ in likely], today, days)
        for id_ in part:
            lines = bought.get(id_, ())
            derived = preferences.derive(lines, today) if lines else preferences.NOTHING
            for condition, some in zip(conditions, met, strict=True):
                if taste_filter.meets(condition, said.get(id_, ()), derived):
                    some.add(id_)
    return met


def _who_said(session: ReadSession) -> set[int]:
    """Return who said anything of her taste at all."""
    return set(session.scalars(select(Preference.member_id).distinct()))


def _said(session: ReadSession, members: Iterable[int]) -> dict[int, list[Said]]:
    said: defaultdict[int, list[Said]] = defaultdict(list)
    for member_id, kind, value, category in _SAID.rows(session, ids=among.text(members)):
        said[member_id].append(Said(kind, value, category))
    return said


def _bought(session: ReadSession, members: Iterable[int], today: date, days: Days) -> dict[int, list[Line]]:
    bought: defaultdict[int, list[Line]] = defaultdict(list)
    for member_id, id_, ticket, day, *rest in _LINES.rows(session, ids=among.text(members), today=today):
        bought[member_id].append(Line(id_, ticket, days[day], *rest))
    return bought
