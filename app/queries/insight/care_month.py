"""What each member of staff did in a month: planned, in time, reached, who came back (C22)."""

from datetime import date, timedelta

from sqlalchemy import bindparam, case, func, select

from app.database.sessions import ReadSession
from app.domain import workdays
from app.domain.insight import care_month
from app.domain.insight.care_month import CareMonth, Figures
from app.domain.insight.contacts import BACK
from app.domain.shop import ShopSettings
from app.models import Contact, Feedback, Member, Purchase, PurchaseLine
from app.queries import staff
from app.queries.insight.closed import REACHED
from app.queries.prepared import Prepared

_WHO = func.coalesce(Contact.closed_by_id, Contact.staff_id)
"""Who closed it; where nobody had signed in, whose it was."""
_MADE = Contact.outcome.is_not(None) & (Contact.outcome != "skipped")
_PLANNED = Prepared(
    select(
        Contact.staff_id,
        func.count(),
        func.sum(case((_MADE & (Contact.closed_on <= Contact.window_to), 1), else_=0)),
    )
    .join(Member, Member.id == Contact.member_id)
    .where(
        Contact.due.between(bindparam("first"), bindparam("last")),
        # Who was left out had her reason for it (in mourning, met in the shop): nothing was promised.
        func.coalesce(Contact.outcome, "") != "skipped",
        Contact.outcome.is_not(None) | (Member.do_not_contact == 0),
        # What may still be made in time is no promise broken, nor kept.
        Contact.outcome.is_not(None) | (Contact.window_to < bindparam("today")),
    )
    .group_by(Contact.staff_id)
)
_DONE = Prepared(
    select(_WHO.label("who"), func.count(), func.sum(case((REACHED, 1), else_=0)))
    .where(_MADE, Contact.closed_on.between(bindparam("first"), bindparam("last")))
    .group_by(_WHO)
)
_BACK = Prepared(
    select(_WHO.label("who"), func.count(Contact.member_id.distinct()))
    .join(PurchaseLine, PurchaseLine.member_id == Contact.member_id)
    .where(
        REACHED,
        Contact.closed_on.between(bindparam("since"), bindparam("last")),
        PurchaseLine.day.between(bindparam("first"), bindparam("last")),
        PurchaseLine.price > 0,
        PurchaseLine.day > Contact.closed_on,
        PurchaseLine.day <= func.date(Contact.closed_on, f"+{BACK} days"),
    )
    .group_by(_WHO)
)
_VISITS = Prepared(
    select(Purchase.staff_id, func.count())
    .where(Purchase.day.between(bindparam("first"), bindparam("last")))
    .group_by(Purchase.staff_id)
)
_FEEDBACK = Prepared(
    select(Feedback.taken_by_id, func.count())
    .where(Feedback.told_on.between(bindparam("first"), bindparam("last")))
    .group_by(Feedback.taken_by_id)
)


def load(
    session: ReadSession,
    settings: ShopSettings,  # noqa: ARG001  (all topics ask alike)
    today: date,
    month: date | None = None,
) -> CareMonth:
    """Return the care month that is to be looked at on `today`: that of the day `month`, if one is named.

    Raises ValueError for a month that has not begun.
    """
    first, last = care_month.month_of(today, month)
    if first > today:
        raise ValueError(month)
    days = {"first": first, "last": last}
    planned = {who: (count, kept) for who, count, kept in _PLANNED.rows(session, **days, today=today)}
    done = {who: (count, reached) for who, count, reached in _DONE.rows(session, **days)}
    back: dict[int | None, int] = dict(_BACK.rows(session, **days, since=first - timedelta(days=BACK)))
    visits: dict[int | None, int] = dict(_VISITS.rows(session, **days))
    feedback: dict[int | None, int] = dict(_FEEDBACK.rows(session, **days))
    known = {one.id: one for one in staff.everybody(session)}
    here = {one.id for one in known.values() if one.active}
    rows = [
        Figures(
            who,
            known[who].name if who is not None else "",
            workdays.count(known[who].workdays, first, last) if who is not None else 0,
            *planned.get(who, (0, 0)),
            *done.get(who, (0, 0)),
            back.get(who, 0),
            visits.get(who, 0),
            feedback.get(who, 0),
        )
        for who in sorted(here.union(planned, done, back, visits, feedback), key=lambda id_: id_ or 0)
    ]
    return CareMonth(first, last, care_month.ranked(rows))
