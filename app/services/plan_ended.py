"""Take open contacts out of the plan whose reason has ended, however long ago they were due.

`planning.plan` compares what is planned with what the rules say for the coming weeks and the last two
months; what was due before that is looked at here, by what it names in its key.
"""

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain.outreach_facts import WIN_BACK, Rule
from app.domain.status import Status
from app.models import Contact, Event, Feedback, Invitation, LevelChange, Member, Purchase


def drop(session: WriteSession) -> None:
    """Drop open contacts on a silence, a mourning, a card or a level that are no longer."""
    _silences(session)
    _mournings(session)
    _cards(session)
    _rises(session)
    _said(session)


def _silences(session: WriteSession) -> None:
    last = select(func.max(Purchase.day)).where(Purchase.member_id == Contact.member_id).scalar_subquery()
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        or_(
            *(
                and_(
                    Contact.rule == rule,
                    Contact.occasion_key.startswith(key),
                    Contact.occasion_key != func.concat(key, last),
                )
                for rule, key in ((Rule.SILENCE, "C5:"), (WIN_BACK, "C13:since:"))
            )
        ),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def drop_doubled_silences(session: WriteSession) -> int:
    """Drop the open word on a silence (C5) of whoever is to be won back (C13): it would be said twice.

    Returns how many there were.
    """
    to_win = select(Contact.member_id).where(Contact.outcome.is_(None), Contact.rule == WIN_BACK)
    doubled = delete(Contact).where(
        Contact.outcome.is_(None), Contact.rule == Rule.SILENCE, Contact.member_id.in_(to_win)
    )
    return session.connection().execute(doubled).rowcount


def _mournings(session: WriteSession) -> None:
    """Drop an open word of sympathy for a mourning that was struck out, or has another first day."""
    kept = select(Member.mourning_from).where(Member.id == Contact.member_id).scalar_subquery()
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        Contact.rule == Rule.SYMPATHY,
        Contact.occasion_key.startswith(f"{Rule.SYMPATHY}:"),
        Contact.occasion_key != func.concat(f"{Rule.SYMPATHY}:", kept),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def _cards(session: WriteSession) -> None:
    """Drop open words on a card that was collected, renewed or given back by another way than its steps."""
    state = select(Member.status).where(Member.id == Contact.member_id).scalar_subquery()
    until = select(Member.valid_until).where(Member.id == Contact.member_id).scalar_subquery()
    ready, expires = f"{Rule.INFORMATION}:ready:", f"{Rule.INFORMATION}:expires:"
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        Contact.rule == Rule.INFORMATION,
        or_(
            and_(Contact.occasion_key.startswith(ready), state.not_in((Status.APPLIED, Status.READY))),
            and_(
                Contact.occasion_key.startswith(expires),
                or_(state != Status.ACTIVE, Contact.occasion_key != func.concat(expires, until)),
            ),
        ),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def _rises(session: WriteSession) -> None:
    """Drop an open congratulation on a level of which the step was taken back, or another step came since."""
    later = aliased(LevelChange)
    last = select(func.max(later.id)).where(later.member_id == Contact.member_id).scalar_subquery()
    stands = (
        select(LevelChange.id)
        .where(
            LevelChange.id == last,
            Contact.occasion_key == func.concat(f"{Rule.LEVEL_UP}:", LevelChange.after, ":", LevelChange.day),
        )
        .exists()
    )
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        Contact.rule == Rule.LEVEL_UP,
        Contact.occasion_key.startswith(f"{Rule.LEVEL_UP}:"),
        ~stands,
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def _said(session: WriteSession) -> None:
    """Drop the question after a complaint that is open again, and words on events that she declined."""
    settled = (
        select(Feedback.id)
        .where(
            Contact.occasion_key == func.concat(f"{Rule.COMPLAINT}:", Feedback.id),
            Feedback.closed_on.is_not(None),
        )
        .exists()
    )
    goes = (
        select(Invitation.id)
        .join(Event, Event.id == Invitation.event_id)
        .where(
            Invitation.member_id == Contact.member_id,
            Event.cancelled == 0,
            Invitation.reply != "no",
            or_(
                Contact.occasion_key == func.concat("C16:remind:", Event.id),
                and_(Contact.occasion_key == func.concat("C16:invite:", Event.id), Invitation.reply == ""),
            ),
        )
        .exists()
    )
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        or_(
            and_(Contact.rule == Rule.COMPLAINT, Contact.occasion_key.startswith("C14:"), ~settled),
            and_(Contact.rule == Rule.EVENT, Contact.occasion_key.startswith("C16:"), ~goes),
        ),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))
