"""That it rained: who came in all the same is thanked that evening (rule C17)."""

from datetime import date

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain.outreach_facts import Rule
from app.models import Contact, PurchaseLine, RainDay
from app.services import planning
from app.services.recording import operation


@operation("rain.note")
def note(session: WriteSession, day: date, *, rained: bool) -> int:
    """Note that it rained on `day`, or that it did not, and return how many contacts that made or dropped.

    Who bought that day so far is to be thanked; who buys later that day follows with her ticket. A thanks
    that was already said stays said.
    """
    there = session.scalar(select(RainDay).where(RainDay.day == day))
    if rained == (there is not None):
        return 0
    if there is None:
        session.add(RainDay(day=day))
        session.flush()
        came = session.scalars(
            select(PurchaseLine.member_id)
            .where(PurchaseLine.day == day)
            .distinct()
            .order_by(PurchaseLine.member_id)
        ).all()
        return sum(len(planning.follow(session, one, day, lambda due: due.rule is Rule.RAIN)) for one in came)
    session.delete(there)
    session.flush()
    thanks = (Contact.rule == Rule.RAIN.value, Contact.occasion_day == day, Contact.outcome.is_(None))
    gone = len(session.scalars(select(Contact.id).where(*thanks)).all())
    planning.withdraw(session, *thanks)
    return gone
