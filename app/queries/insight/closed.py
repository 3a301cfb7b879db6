"""Contacts that were closed, of 365 days or of those due in a span, by occasion and by who closed them."""

from datetime import date, timedelta

from sqlalchemy import bindparam, case, func, select

from app.database.sessions import ReadSession
from app.domain.insight import SPAN
from app.domain.insight.contacts import BACK, Closed
from app.models import Contact, Purchase, PurchaseLine, Staff
from app.queries.prepared import Prepared

REACHED = (Contact.outcome == "reached") | (Contact.outcome == "posted")
"""She was spoken to, or the card was posted."""
_CAME = (
    select(PurchaseLine.id)
    .where(
        PurchaseLine.member_id == Contact.member_id, PurchaseLine.day > Contact.closed_on,
        PurchaseLine.day <= func.date(Contact.closed_on, f"+{BACK} days"), PurchaseLine.price > 0,
    )
    .correlate(Contact)
    .exists()
)  # fmt: skip
_RIPE = REACHED & (Contact.closed_on <= bindparam("ripe"))
_IN_TIME = (Contact.closed_on > bindparam("since")) & (Contact.closed_on <= bindparam("day"))
_DUE = Contact.due.between(bindparam("first"), bindparam("day"))
_CLOSED = (
    select(
        Contact.rule,
        func.coalesce(Staff.name, ""),
        func.count(),
        func.sum(case((Contact.closed_on <= Contact.window_to, 1), else_=0)),
        func.sum(case((Contact.said != "", 1), else_=0)),
        func.sum(case((REACHED, 1), else_=0)),
        func.sum(case((_RIPE, 1), else_=0)),
        func.sum(case((_RIPE & _CAME, 1), else_=0)),
    )
    .select_from(Contact)
    .outerjoin(Staff, Staff.id == Contact.closed_by_id)
    .where(Contact.outcome.is_not(None))
    .group_by(Contact.rule, Contact.closed_by_id)
)
_CLOSED_IN_TIME, _CLOSED_OF_DUE = Prepared(_CLOSED.where(_IN_TIME)), Prepared(_CLOSED.where(_DUE))
_TICKETS = Prepared(
    select(func.coalesce(Staff.name, ""), func.count())
    .select_from(Purchase)
    .outerjoin(Staff, Staff.id == Purchase.staff_id)
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("day"))
    .group_by(Purchase.staff_id)
)
_BY_MEMBER = (
    select(Contact.member_id, func.count()).where(Contact.outcome.is_not(None)).group_by(Contact.member_id)
)
_MEMBERS_IN_TIME, _MEMBERS_OF_DUE = Prepared(_BY_MEMBER.where(_IN_TIME)), Prepared(_BY_MEMBER.where(_DUE))


def load(session: ReadSession, today: date, first: date | None = None) -> list[Closed]:
    """Return the contacts closed in the 365 days up to `today`, by occasion and member of staff.

    With `first` they are those that fell due from it to `today`, whenever they were closed.
    """
    ripe = today - timedelta(days=BACK)
    if first is None:
        rows = _CLOSED_IN_TIME.rows(session, since=today - timedelta(days=SPAN), day=today, ripe=ripe)
    else:
        rows = _CLOSED_OF_DUE.rows(session, first=first, day=today, ripe=ripe)
    return [Closed(*row) for row in rows]


def tickets(session: ReadSession, today: date, first: date | None = None) -> list[tuple[str, int]]:
    """Return the tickets of the 365 days up to `today`, or from `first` on, by the name of who sold."""
    since = today - timedelta(days=SPAN) if first is None else first - timedelta(days=1)
    return [(name, count) for name, count in _TICKETS.rows(session, since=since, day=today)]


def by_member(session: ReadSession, today: date, first: date | None = None) -> dict[int, int]:
    """Return how many contacts with each member were closed; of which days is told at `load`."""
    if first is None:
        return dict(_MEMBERS_IN_TIME.rows(session, since=today - timedelta(days=SPAN), day=today))
    return dict(_MEMBERS_OF_DUE.rows(session, first=first, day=today))
