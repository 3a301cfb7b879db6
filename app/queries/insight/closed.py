"""The contacts that were closed in a year, counted by occasion and by who closed them (rule C22)."""

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
_CLOSED = Prepared(
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
    .where(
        Contact.outcome.is_not(None),
        Contact.closed_on > bindparam("since"),
        Contact.closed_on <= bindparam("day"),
    )
    .group_by(Contact.rule, Contact.closed_by_id)
)
_TICKETS = Prepared(
    select(func.coalesce(Staff.name, ""), func.count())
    .select_from(Purchase)
    .outerjoin(Staff, Staff.id == Purchase.staff_id)
    .where(Purchase.day > bindparam("since"), Purchase.day <= bindparam("day"))
    .group_by(Purchase.staff_id)
)
_BY_MEMBER = Prepared(
    select(Contact.member_id, func.count())
    .where(
        Contact.outcome.is_not(None),
        Contact.closed_on > bindparam("since"),
        Contact.closed_on <= bindparam("day"),
    )
    .group_by(Contact.member_id)
)


def load(session: ReadSession, today: date) -> list[Closed]:
    """Return the contacts closed in the 365 days up to `today`, by occasion and member of staff."""
    ripe = today - timedelta(days=BACK)
    rows = _CLOSED.rows(session, since=today - timedelta(days=SPAN), day=today, ripe=ripe)
    return [Closed(*row) for row in rows]


def tickets(session: ReadSession, today: date) -> list[tuple[str, int]]:
    """Return the tickets of the 365 days up to `today` by the name of who sold."""
    rows = _TICKETS.rows(session, since=today - timedelta(days=SPAN), day=today)
    return [(name, count) for name, count in rows]


def by_member(session: ReadSession, today: date) -> dict[int, int]:
    """Return how many contacts with each member were closed in the 365 days up to `today`."""
    return dict(_BY_MEMBER.rows(session, since=today - timedelta(days=SPAN), day=today))
