"""What the rules of outreach ask of what members bought: tickets, sums and bests of a year, rain."""

from collections import defaultdict
from datetime import date, timedelta
from itertools import islice
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, func, or_, select, union_all

from app.database.sessions import ReadSession
from app.domain.months import later
from app.domain.outreach_facts import Best, OutreachPolicy, Purchase
from app.domain.status import GREETED
from app.models import Contact, Member, PurchaseLine, RainDay
from app.models import Purchase as PurchaseRow
from app.queries import among
from app.queries.of_members import NOBODY, OfMembers
from app.queries.prepared import Days, Prepared

_TWO_YEARS: Final = timedelta(days=2 * 365)
_PAID = func.sum(PurchaseLine.price) - PurchaseRow.discount
_TICKETS = OfMembers(
    select(PurchaseRow.member_id, PurchaseRow.id, PurchaseRow.day, _PAID.label("paid"))
    .join(PurchaseLine, PurchaseLine.purchase_id == PurchaseRow.id)
    .where(PurchaseRow.day.between(bindparam("start"), bindparam("end")))
    .group_by(PurchaseRow.id)
    .order_by(PurchaseRow.day, PurchaseRow.id),
    PurchaseRow.member_id,
)
_RAIN = Prepared(select(RainDay.day).where(RainDay.day.between(bindparam("start"), bindparam("end"))))
_MUCH = (
    select(PurchaseLine.member_id)
    .where(PurchaseLine.day.between(bindparam("start"), bindparam("end")), PurchaseLine.price > 0)
    .group_by(PurchaseLine.member_id)
    .having(func.sum(PurchaseLine.price) >= bindparam("least"))
)
"""Who may have passed a sum: returns and discounts not taken off yet."""


def _sums(*which: Any) -> Any:
    """Return days and sums of tickets, what was taken off them among it, narrowed by conditions on both."""
    lines, off = (
        select(of.member_id, of.day, amount.label("amount")).where(
            of.day.between(bindparam("start"), bindparam("end")), *(one(of) for one in which)
        )
        for of, amount in ((PurchaseLine, PurchaseLine.price), (PurchaseRow, -PurchaseRow.discount))
    )
    return union_all(lines, off.where(PurchaseRow.discount != 0)).subquery()


_OF_MANY = _sums(lambda of: of.member_id.in_(_MUCH))
_HERS = _sums(lambda of: among.given(of.member_id))


def _by_day(sums: Any) -> Prepared:
    return Prepared(
        select(sums.c.member_id, sums.c.day, func.sum(sums.c.amount).label("paid"))
        .group_by(sums.c.member_id, sums.c.day)
        .order_by(sums.c.member_id, sums.c.day)
    )


_YEARS, _YEARS_OF_GIVEN = _by_day(_OF_MANY), _by_day(_HERS)
_OF_ALL = _sums()
_SPENT = func.sum(_OF_ALL.c.amount)
_BEST = Prepared(
    select(_OF_ALL.c.member_id, _SPENT.label("paid"))
    .join(Member, Member.id == _OF_ALL.c.member_id)
    .where(Member.do_not_contact == 0, or_(*(Member.status == each.value for each in sorted(GREETED))))
    .group_by(_OF_ALL.c.member_id)
    .having(_SPENT > 0)
    .order_by(_SPENT.desc(), _OF_ALL.c.member_id)
    .limit(bindparam("most"))
)
_VISITED = Prepared(
    select(Contact.member_id).where(
        Contact.occasion_key == bindparam("key"), Contact.outcome.is_not(None), Contact.rule == "C10"
    )
)


class Tickets(NamedTuple):
    """By member."""

    recent: dict[int, list[Purchase]]
    rainy: dict[int, list[date]]


def recent(session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None) -> Tickets:
    """Return the tickets from which contacts due from `start` to `end` may follow, the earliest first."""
    back = max(policy.wear_months, default=0)
    since = min(later(start, -back) - _MONTHS_OFF, start - timedelta(days=policy.big_ticket_follow_up))
    rain = {date.fromisoformat(day) for (day,) in _RAIN.rows(session, start=start, end=end)}
    days = Days()
    tickets: defaultdict[int, list[Purchase]] = defaultdict(list)
    rainy: defaultdict[int, list[date]] = defaultdict(list)
    for owner, id_, on, paid in _TICKETS.rows(session, ids=ids, start=since, end=end):
        day = days[on]
        tickets[owner].append(Purchase(id_, day, paid))
        if day in rain and paid > 0 and day not in rainy[owner]:
            rainy[owner].append(day)
    return Tickets(tickets, rainy)


_MONTHS_OFF: Final = timedelta(days=3)
"""The 31st and three days on are asked about on one day of a shorter month."""


def of_years(
    session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None
) -> dict[int, list[tuple[date, int]]]:
    """Return days and sums of the two years before and of the period, of who may have passed the sum."""
    found: defaultdict[int, list[tuple[date, int]]] = defaultdict(list)
    days = Days()
    since = start - _TWO_YEARS
    if ids is None:
        rows = _YEARS.rows(session, start=since, end=end, least=policy.year_sum_minor)
    else:
        rows = [] if ids == NOBODY else _YEARS_OF_GIVEN.rows(session, ids=ids, start=since, end=end)
    for owner, on, paid in rows:
        found[owner].append((days[on], paid))
    return found


def best(session: ReadSession, most: int, start: date, end: date) -> dict[int, tuple[Best, ...]]:
    """Return who spent the most in each year whose December begins in the period.

    From January to November, so that December does not turn the visit into a race. Whoever was visited for
    a year already has her place in it, whatever older purchases have come in since.
    """
    found: dict[int, tuple[Best, ...]] = {}
    for year in range(start.year, end.year + 1):
        if not most or not start <= date(year, 12, 1) <= end:
            continue
        had = {row[0] for row in _VISITED.rows(session, key=f"C10:{year}")}
        days = {"start": date(year, 1, 1), "end": date(year, 11, 30)}
        spent = {member: paid for member, paid in _BEST.rows(session, most=most + len(had), **days)}  # noqa: C416  (rows are tuples of any length)
        others = islice((member for member in spent if member not in had), max(0, most - len(had)))
        for place, member in enumerate([*sorted(had), *others], start=1):
            found[member] = (*found.get(member, ()), Best(year, place, spent.get(member, 0)))
    return found
