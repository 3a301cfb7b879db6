"""Take open contacts out of the plan whose reason has ended, however long ago they were due.

`planning.plan` compares what is planned with what the rules say for the coming weeks and the last two
months; what was due before that is looked at here, by what it names in its key.
"""

from collections.abc import Collection
from functools import cache
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import WriteSession
from app.domain.outreach_facts import WIN_BACK, Rule
from app.domain.status import Status
from app.models import Contact, Event, Feedback, Invitation, LevelChange, Member, Purchase, WinBack
from app.queries import among
from app.queries.of_members import OfMembers

SPOKEN_OF: Final = or_(
    Contact.id.in_(select(WinBack.contact_id).where(WinBack.contact_id.is_not(None))),
    Contact.id.in_(select(Feedback.contact_id).where(Feedback.contact_id.is_not(None))),
)
"""Contacts that something else on file names: an offer, or what she said in it."""


def drop(session: WriteSession, member_ids: Collection[int] | None = None) -> int:
    """Drop open contacts of those named whose reason is no longer, and return how many there were."""
    ids = None if member_ids is None else among.text(member_ids)
    ended = [row[0] for each in _ended() for row in each.rows(session, ids)]
    if not ended:
        return 0
    return session.connection().execute(delete(Contact).where(among.these(Contact.id, ended))).rowcount


@cache
def _ended() -> tuple[OfMembers, ...]:
    """Return the questions for open contacts that have ended, each written once."""
    return tuple(
        OfMembers(select(Contact.id).where(Contact.outcome.is_(None), ended, ~SPOKEN_OF), Contact.member_id)
        for ended in (_silences(), _mournings(), _cards(), _rises(), _said())
    )


def _silences() -> ColumnElement[bool]:
    last = select(func.max(Purchase.day)).where(Purchase.member_id == Contact.member_id).scalar_subquery()
    return and_(
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


def drop_doubled_silences(session: WriteSession) -> int:
    """Drop the open word on a silence (C5) of whoever is to be won back (C13): it would be said twice.

    Returns how many there were.
    """
    to_win = select(Contact.member_id).where(Contact.outcome.is_(None), Contact.rule == WIN_BACK)
    doubled = delete(Contact).where(
        Contact.outcome.is_(None), Contact.rule == Rule.SILENCE, Contact.member_id.in_(to_win)
    )
    return session.connection().execute(doubled).rowcount


def _mournings() -> ColumnElement[bool]:
    """Tell of a word of sympathy whose mourning was struck out, or has another first day."""
    kept = select(Member.mourning_from).where(Member.id == Contact.member_id).scalar_subquery()
    return and_(
        Contact.rule == Rule.SYMPATHY,
        Contact.occasion_key.startswith(f"{Rule.SYMPATHY}:"),
        Contact.occasion_key != func.concat(f"{Rule.SYMPATHY}:", kept),
    )


def _cards() -> ColumnElement[bool]:
    """Tell of words on a card that was collected, renewed or given back by another way than its steps."""
    state = select(Member.status).where(Member.id == Contact.member_id).scalar_subquery()
    until = select(Member.valid_until).where(Member.id == Contact.member_id).scalar_subquery()
    ready, expires = f"{Rule.INFORMATION}:ready:", f"{Rule.INFORMATION}:expires:"
    return and_(
        Contact.rule == Rule.INFORMATION,
        or_(
            and_(Contact.occasion_key.startswith(ready), state != Status.APPLIED, state != Status.READY),
            and_(
                Contact.occasion_key.startswith(expires),
                or_(state != Status.ACTIVE, Contact.occasion_key != func.concat(expires, until)),
            ),
        ),
    )


def _rises() -> ColumnElement[bool]:
    """Tell of a congratulation on a level whose step was taken back, or had another one come since."""
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
    return and_(
        Contact.rule == Rule.LEVEL_UP,
        Contact.occasion_key.startswith(f"{Rule.LEVEL_UP}:"),
        ~stands,
    )


def _said() -> ColumnElement[bool]:
    """Tell of the question after a complaint that is open again, and of words on events that she declined."""
    settled = (
        select(Feedback.id)
        .where(
            or_(
                Contact.occasion_key == func.concat(f"{Rule.COMPLAINT}:", Feedback.id),
                Contact.occasion_key
                == func.concat(f"{Rule.COMPLAINT}:", Feedback.id, ":", Feedback.closed_on),
            ),
            Feedback.closed_on.is_not(None),
        )
        .exists()
    )
    goes = (
        select(Invitation.id)
        .join(Event, Event.id == Invitation.event_id)
        .where(
            Invitation.member_id == Contact.member_id,
            Invitation.reply != "no",
            or_(
                and_(
                    Event.cancelled == 0,
                    Contact.occasion_key == func.concat("C16:remind:", Event.id),
                ),
                and_(
                    Event.cancelled == 0,
                    Contact.occasion_key == func.concat("C16:invite:", Event.id),
                    Invitation.reply == "",
                ),
                and_(Event.cancelled != 0, Contact.occasion_key == func.concat("F2:off:", Event.id)),
            ),
        )
        .exists()
    )
    return and_(
        or_(
            and_(Contact.rule == Rule.COMPLAINT, Contact.occasion_key.startswith("C14:"), ~settled),
            and_(Contact.rule == Rule.EVENT, Contact.occasion_key.startswith("C16:"), ~goes),
            and_(Contact.rule == Rule.CALLED_OFF, Contact.occasion_key.startswith("F2:"), ~goes),
        ),
    )
