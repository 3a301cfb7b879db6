"""Make contacts of what the rules of outreach say is due: each occasion once, however often they run.

And take out of the plan what has lost its reason.
"""

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession, WriteSession
from app.domain import occasions, outreach
from app.domain.outreach_facts import DueContact, Rule, policy_of
from app.domain.status import SANCTIONED, Status
from app.models import Contact, LevelChange, Member, Purchase, WinBack
from app.models.base import instant_text, now
from app.queries import among, outreach_facts, settings
from app.services.recording import operation

AHEAD: Final = 60
"""Days that are planned from today on."""
BACK: Final = occasions.SILENCE_WINDOW
"""Days before today that are looked at as well, for what may still be done inside its window."""

_COLUMNS: Final = (
    "member_id", "rule", "occasion_key", "occasion_day", "due", "window_from", "window_to", "channel",
    "priority", "relative_id", "purchase_id", "staff_id", "script", "reason", "said", "created_at",
)  # fmt: skip
_INSERT: Final = (
    f"INSERT INTO contact ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (member_id, occasion_key) DO NOTHING"
)


@operation("contact.plan")
def plan(
    session: WriteSession, today: date, days: int = AHEAD, member_ids: Collection[int] | None = None
) -> int:
    """Make the contacts due in the `days` from `today` on, and return how many were not there yet.

    For all members, or for those named. What fell due before today is made while its window is
    open: a shop that begins, or was closed for a week, misses nothing. An open word on a silence
    that has ended is dropped; what was closed stays closed. What the rules make is no change of
    anybody's, and is not in the record of changes: taken away, it would come back the next morning.
    """
    _drop_ended_silences(session)
    _drop_ended_mournings(session)
    _drop_ended_cards(session)
    _drop_ended_rises(session)
    instant = instant_text(now())
    start, end = today - timedelta(days=BACK), today + timedelta(days=days)
    rows = [
        _row(_not_past(due, today), instant)
        for due in _due(session, start, end, member_ids)
        if due.window[1] >= today
    ]
    if not rows:
        return 0
    made = session.connection().exec_driver_sql(_INSERT, rows).rowcount
    return made - drop_doubled_silences(session)


def follow_up(session: WriteSession, member_id: int, day: date) -> tuple[int, ...]:
    """Make the contacts that follow from her visit of `day`, as part of the change, and return their ids."""
    return follow(session, member_id, day, lambda due: due.purchase_id is not None)


def follow(
    session: WriteSession, member_id: int, day: date, wanted: Callable[[DueContact], bool]
) -> tuple[int, ...]:
    """Make those contacts of hers, due from `day` on, that are `wanted`, and return their ids.

    They are part of the change: taken back, they go with it.
    """
    made = []
    there = set(session.scalars(select(Contact.occasion_key).where(Contact.member_id == member_id)))
    for due in _due(session, day, day + timedelta(days=AHEAD), (member_id,)):
        if not wanted(due) or due.occasion_key in there:
            continue
        contact = Contact(
            member_id=member_id,
            rule=due.rule,
            occasion_key=due.occasion_key,
            occasion_day=due.occasion_date,
            due=due.due,
            window_from=due.window[0],
            window_to=due.window[1],
            channel=due.channel,
            priority=due.priority,
            purchase_id=due.purchase_id,
            staff_id=due.staff_id,
            script=due.script,
            reason=_reason(due),
        )
        session.add(contact)
        session.flush()
        made.append(contact.id)
    return tuple(made)


def withdraw(session: WriteSession, *which: Any) -> None:
    """Take open contacts out of the plan, on record, because their reason is gone; closed ones stay.

    An offer that she would have heard of by one of them stays, without its contact.
    """
    gone = session.scalars(select(Contact).where(Contact.outcome.is_(None), *which)).all()
    heard_by = among.these(WinBack.contact_id, [contact.id for contact in gone])
    for offer in session.scalars(select(WinBack).where(heard_by)):
        offer.contact_id = None
    session.flush()
    for contact in gone:
        session.delete(contact)
    session.flush()


def leave_alone(session: WriteSession, member_ids: Collection[int]) -> None:
    """Take out of the plan whatever would reach one who is left alone: at her wish, or under a sanction."""
    session.flush()
    these = among.these(Member.id, list(member_ids))
    wished = select(Member.id).where(these, Member.do_not_contact != 0)
    withdraw(session, Contact.member_id.in_(wished))
    under_sanction = select(Member.id).where(these, Member.status.in_(SANCTIONED))
    withdraw(session, Contact.member_id.in_(under_sanction), Contact.rule != "own")


def _due(
    session: ReadSession, start: date, end: date, member_ids: Collection[int] | None
) -> Iterator[DueContact]:
    kept = settings.load(session)
    policy = policy_of(kept)
    for facts in outreach_facts.load(session, kept, start, end, member_ids):
        yield from outreach.due_contacts(facts, policy, start, end)


def _drop_ended_silences(session: WriteSession) -> None:
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
                for rule, key in (("C5", "C5:"), ("C13", "C13:since:"))
            )
        ),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def drop_doubled_silences(session: WriteSession) -> int:
    """Drop the open word on a silence (C5) of whoever is to be won back (C13): it would be said twice.

    Returns how many there were.
    """
    to_win = select(Contact.member_id).where(Contact.outcome.is_(None), Contact.rule == "C13")
    doubled = delete(Contact).where(
        Contact.outcome.is_(None), Contact.rule == "C5", Contact.member_id.in_(to_win)
    )
    return session.connection().execute(doubled).rowcount


def _drop_ended_mournings(session: WriteSession) -> None:
    """Drop an open word of sympathy for a mourning that was struck out, or has another first day."""
    kept = select(Member.mourning_from).where(Member.id == Contact.member_id).scalar_subquery()
    ended = select(Contact.id).where(
        Contact.outcome.is_(None),
        Contact.rule == Rule.SYMPATHY,
        Contact.occasion_key.startswith(f"{Rule.SYMPATHY}:"),
        Contact.occasion_key != func.concat(f"{Rule.SYMPATHY}:", kept),
    )
    session.connection().execute(delete(Contact).where(Contact.id.in_(ended)))


def _drop_ended_cards(session: WriteSession) -> None:
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


def _drop_ended_rises(session: WriteSession) -> None:
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


def congratulate(session: WriteSession, member_id: int, day: date) -> tuple[int, ...]:
    """Make the contact that follows from her level having gone up on `day`, as part of the change (C12)."""
    return follow(session, member_id, day, lambda due: due.rule is Rule.LEVEL_UP)


def _not_past(due: DueContact, today: date) -> DueContact:
    """Return a word of sympathy as due today where the shop hears of the death later."""
    if due.rule is Rule.SYMPATHY and due.due < today:
        return replace(due, due=today)
    return due


def _row(due: DueContact, instant: str) -> tuple[Any, ...]:
    return (
        due.member_id, due.rule.value, due.occasion_key, due.occasion_date.isoformat(), due.due.isoformat(),
        due.window[0].isoformat(), due.window[1].isoformat(), due.channel.value, due.priority,
        due.relative_id, due.purchase_id, due.staff_id, due.script, _reason(due), "", instant,
    )  # fmt: skip


def _reason(due: DueContact) -> str:
    return json.dumps(dict(due.reason), ensure_ascii=False)
