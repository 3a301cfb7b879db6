"""Be in touch with a member: close what was planned, note what was not, arrange what comes next (C20)."""

import json
from datetime import date
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, own_contacts
from app.domain.channels import Channel
from app.domain.own_contacts import NEXT, OWN, PRIORITY, RULES
from app.models import Contact, Member, Staff
from app.models.base import now
from app.services import checks, planning
from app.services.recording import operation

LEFT_ALONE: Final = "do_not_contact"
"""The outcome that is her wish from then on."""
SKIPPED: Final = "skipped"
"""The outcome of what is not done; what is kept as said is the reason."""
POSTED: Final = "posted"
"""The outcome of what is on its way by post."""
OUTCOMES: Final = ("reached", "left_word", "no_answer", "wrong_number", LEFT_ALONE, POSTED, SKIPPED)
"""What can come of a contact."""


@operation("contact.close")
def close(
    session: WriteSession,
    contact_id: int,
    outcome: str,
    on: date,
    *,
    said: str = "",
    next_on: date | None = None,
    then: str = "",
    staff_id: int | None = None,
) -> int | None:
    """Close a contact with what came of it on the day `on`, and return the id of the next one, if any.

    `said` is what she said; `next_on` makes a follow-up on that day, and `then` says what is to be done
    there. "do_not_contact" is kept as her wish and takes all else that was planned for her out of the
    plan; "skipped" is what is not done, and `said` the reason, without which it stays open.
    Raises Unknown, ContactClosed and BadValue.
    """
    contact = _open(session, contact_id)
    _finish(session, contact, outcome, on, said, next_on, staff_id)
    return None if next_on is None else _next(session, contact, next_on, then)


@operation("contact.log")
def log(
    session: WriteSession,
    member_id: int,
    channel: str,
    outcome: str,
    on: date,
    *,
    said: str = "",
    next_on: date | None = None,
    then: str = "",
    staff_id: int | None = None,
    rule: str = OWN,
    note: str = "",
) -> int:
    """Note a contact that nobody had planned (she called, she came by) and return its id.

    `next_on` and `then` are those of `close`. `rule` says what it was about where it is one of the shop's
    own matters (an arrival, P3), `note` says it in words. Raises Unknown and BadValue.
    """
    contact = _own(session, member_id, channel, on, note=note, staff_id=staff_id, rule=rule)
    if next_on is not None and session.get_one(Member, member_id).do_not_contact:
        raise errors.BadValue("next", next_on.isoformat(), "left_alone")
    _finish(session, contact, outcome, on, said, next_on, staff_id)
    if next_on is not None:
        _next(session, contact, next_on, then)
    return contact.id


@operation("contact.log")
def arrange(
    session: WriteSession,
    member_id: int,
    channel: str,
    due: date,
    *,
    note: str = "",
    staff_id: int | None = None,
) -> int:
    """Plan a contact of one's own for the day `due`, saying why in `note`, and return its id.

    Raises Unknown and BadValue.
    """
    if checks.known(session, Member, "member", member_id).do_not_contact:
        raise errors.BadValue("channel", channel, "left_alone")
    return _own(session, member_id, channel, due, note=note, staff_id=staff_id).id


@operation("contact.snooze")
def snooze(session: WriteSession, contact_id: int, due: date) -> None:
    """Put an open contact on another day of its window by hand; planning leaves it there.

    What staff arranged themselves goes to any day. The day that its rule named stays on file. Raises
    Unknown, ContactClosed, OutsideWindow, and BadValue for a day that is over.
    """
    contact = _open(session, contact_id)
    checks.day("due", due)
    today = session.info.get("today")
    if isinstance(today, date) and due < today:
        raise errors.BadValue("due", due.isoformat(), "is_over")
    if own_contacts.arranged(contact.rule, contact.occasion_key):
        contact.window_from = contact.window_to = due
    elif not contact.window_from <= due <= contact.window_to:
        raise errors.OutsideWindow(due, contact.window_from, contact.window_to)
    if contact.wanted is None:
        contact.wanted = contact.due
    contact.due = due
    contact.fixed = 1


@operation("contact.assign")
def assign(session: WriteSession, contact_id: int, staff_id: int | None) -> None:
    """Give an open contact to another member of staff, or to nobody. Raises Unknown and ContactClosed."""
    contact = _open(session, contact_id)
    if staff_id is not None and not checks.known(session, Staff, "staff", staff_id).active:
        raise errors.Unknown("staff", str(staff_id))
    contact.staff_id = staff_id


def _open(session: WriteSession, contact_id: int) -> Contact:
    contact = checks.known(session, Contact, "contact", contact_id)
    session.member_id = contact.member_id
    if contact.outcome is not None:
        raise errors.ContactClosed(contact_id, contact.closed_on)
    return contact


def _finish(
    session: WriteSession,
    contact: Contact,
    outcome: str,
    on: date,
    said: str,
    next_on: date | None,
    staff_id: int | None,
) -> None:
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    checks.happened(session, "day", on)
    told = checks.reason(said) if outcome == SKIPPED else checks.text("said", said)
    contact.outcome = checks.choice("outcome", outcome, OUTCOMES)
    if next_on is not None and (next_on <= on or outcome == LEFT_ALONE):
        why = "left_alone" if outcome == LEFT_ALONE else "not_later"
        raise errors.BadValue("next", next_on.isoformat(), why)
    contact.said = told
    contact.next_on = next_on
    contact.closed_at = now()
    contact.closed_on = on
    contact.closed_by_id = session.actor.staff_id if staff_id is None else staff_id
    session.flush()
    if outcome == LEFT_ALONE:
        checks.known(session, Member, "member", contact.member_id).do_not_contact = 1
        planning.withdraw(session, Contact.member_id == contact.member_id)


def _next(session: WriteSession, contact: Contact, due: date, then: str) -> int:
    """Make the next step of a contact: the same matter on a later day."""
    checks.day("next", due)
    facts = {**json.loads(contact.reason), "after": contact.id}
    note = checks.text("next", then) or contact.said
    following = Contact(
        member_id=contact.member_id,
        rule=contact.rule,
        occasion_key=f"{NEXT}{contact.id}",
        occasion_day=contact.occasion_day,
        due=due,
        window_from=due,
        window_to=due,
        channel=contact.channel,
        priority=contact.priority,
        relative_id=contact.relative_id,
        purchase_id=contact.purchase_id,
        staff_id=contact.staff_id,
        script=contact.script,
        reason=json.dumps({**facts, "note": note} if note else facts, ensure_ascii=False),
    )
    session.add(following)
    session.flush()
    return following.id


def _own(
    session: WriteSession,
    member_id: int,
    channel: str,
    day: date,
    *,
    note: str,
    staff_id: int | None,
    rule: str = OWN,
) -> Contact:
    member = checks.known(session, Member, "member", member_id)
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    session.member_id = member_id
    checks.day("day", day)
    number = (session.scalar(select(func.max(Contact.id))) or 0) + 1
    contact = Contact(
        member_id=member_id,
        rule=checks.choice("rule", rule, RULES),
        occasion_key=f"{rule}:{number}",
        occasion_day=day,
        due=day,
        window_from=day,
        window_to=day,
        channel=checks.choice("channel", channel, tuple(Channel)),
        priority=PRIORITY,
        staff_id=member.advisor_id if staff_id is None else staff_id,
        reason=json.dumps({"note": checks.text("note", note)} if note else {}, ensure_ascii=False),
    )
    session.add(contact)
    session.flush()
    return contact
