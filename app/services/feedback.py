"""What a member says of the shop: taken down, settled, and how content she is afterwards (rule F1)."""

from datetime import date
from typing import Any, Final

from sqlalchemy import or_

from app.database.sessions import WriteSession
from app.domain import errors, feedback
from app.domain.feedback import CONTENT, Handler, Kind
from app.domain.occasions import question_key
from app.models import Contact, Feedback, Member, Purchase, Staff
from app.queries import settings
from app.services import checks, planning
from app.services.recording import operation

COMPLAINT: Final = Kind.COMPLAINT.value
"""The kind that a contact turns into with one click."""
_MAY_CHANGE: Final = frozenset({"kind", "said", "handler", "staff_id", "due", "done"})


@operation("feedback.take")
def take(
    session: WriteSession,
    member_id: int,
    kind: str,
    said: str,
    on: date,
    *,
    due: date | None = None,
    handler: str = Handler.SHOP,
    staff_id: int | None = None,
    contact_id: int | None = None,
    purchase_id: int | None = None,
) -> int:
    """Take down what she said of the shop on the day `on`, in her words, and return its id.

    `due` is the day by which it is to be settled: without it the shop's own for its kind. `staff_id` is who
    sees to it in the shop: her advisor where nobody is named. `contact_id` and `purchase_id` are the contact
    in which she said it and the ticket that it is about, both hers. Raises Unknown and BadValue.
    """
    member = checks.whose(session, member_id)
    checks.happened(session, "day", on)
    what = Kind(checks.choice("kind", kind, tuple(Kind)))
    row = Feedback(
        member_id=member_id,
        kind=what,
        said=_words(said),
        told_on=on,
        taken_by_id=session.actor.staff_id,
        handler=checks.choice("handler", handler, tuple(Handler)),
        staff_id=_who(session, member, handler, staff_id),
        due=feedback.due_day(what, on, settings.load(session)) if due is None else _due(due, on),
        contact_id=_hers(session, Contact, "contact", contact_id, member_id),
        purchase_id=_hers(session, Purchase, "purchase", purchase_id, member_id),
    )
    session.add(row)
    session.flush()
    return row.id


@operation("feedback.amend")
def amend(session: WriteSession, feedback_id: int, **fields: Any) -> None:
    """Change kind, said, handler, staff_id, due (a day or None: none is promised) or done.

    Raises Unknown and BadValue.
    """
    row = _row(session, feedback_id)
    for field in fields.keys() - _MAY_CHANGE:
        raise errors.BadValue(field, str(fields[field]), "not_a_field")
    if "kind" in fields:
        row.kind = checks.choice("kind", fields["kind"], tuple(Kind))
    if "said" in fields:
        row.said = _words(fields["said"])
    if "handler" in fields:
        row.handler = checks.choice("handler", fields["handler"], tuple(Handler))
    if "staff_id" in fields:
        row.staff_id = None if fields["staff_id"] is None else _staff(session, fields["staff_id"])
    if "due" in fields:
        row.due = None if fields["due"] is None else _due(fields["due"], row.told_on)
    if "done" in fields:
        row.done = checks.text("done", fields["done"])


@operation("feedback.settle")
def settle(
    session: WriteSession, feedback_id: int, done: str, on: date, *, solved: bool = True
) -> int | None:
    """Close it on the day `on` with what was done; `solved`: it is right now, to the shop's own mind.

    Of a complaint the contact is made in which she is asked whether it is right now (C14), as far as she
    may be asked, and its id returned. Raises Unknown, FeedbackSettled, and BadValue where nothing is said of
    what was done about a complaint.
    """
    row = _row(session, feedback_id)
    if row.closed_on is not None:
        raise errors.FeedbackSettled(row.closed_on)
    checks.happened(session, "day", on)
    if on < row.told_on:
        raise errors.BadValue("day", on.isoformat(), "not_later")
    row.done = checks.text("done", done) or row.done
    if row.kind == Kind.COMPLAINT and not row.done:
        raise errors.BadValue("done", "", "empty")
    row.closed_on, row.solved = on, int(solved)
    session.flush()
    if row.kind != Kind.COMPLAINT:
        return None
    keys = {question_key(row.id), question_key(row.id, on)}
    made = planning.follow(session, row.member_id, on, lambda due: due.occasion_key in keys)
    return made[0] if made else None


@operation("feedback.ask")
def ask(session: WriteSession, feedback_id: int, satisfaction: int | None) -> None:
    """Note how content she is afterwards, 1 (not at all) to 5 (very); None: it was noted by mistake.

    Raises Unknown, FeedbackOpen and BadValue.
    """
    row = _row(session, feedback_id)
    if row.closed_on is None:
        raise errors.FeedbackOpen
    if satisfaction is not None:
        checks.within("satisfaction", satisfaction, CONTENT.start, CONTENT.stop - 1)
    row.satisfaction = satisfaction


@operation("feedback.use")
def use(session: WriteSession, feedback_id: int, on: date) -> None:
    """Say that her idea is used from the day `on`, to her credit; open until then, it is settled by it.

    Raises Unknown, and BadValue for what is no idea.
    """
    row = _row(session, feedback_id)
    if row.kind != Kind.IDEA:
        raise errors.BadValue("kind", row.kind, "not_a_choice")
    checks.happened(session, "day", on)
    if on < row.told_on:
        raise errors.BadValue("day", on.isoformat(), "not_later")
    row.used_on = on
    if row.closed_on is None:
        row.closed_on, row.solved = on, 1


@operation("feedback.reopen")
def reopen(session: WriteSession, feedback_id: int) -> None:
    """Open again what was closed: it was not settled after all. What was done and what she said stays.

    The question that was planned goes out of the plan. Raises Unknown and FeedbackOpen.
    """
    row = _row(session, feedback_id)
    if row.closed_on is None:
        raise errors.FeedbackOpen
    row.closed_on = row.solved = row.satisfaction = row.used_on = None
    session.flush()
    _ask_no_more(session, row)


@operation("feedback.strike")
def strike(session: WriteSession, feedback_id: int, why: str) -> None:
    """Strike something out that was noted by mistake: it counts nowhere any more.

    It lies in the bin, with the reason and who struck it, and can be brought back. Raises Unknown, and
    BadValue where no reason is given.
    """
    row = _row(session, feedback_id)
    reason = checks.text("reason", why)
    if not reason:
        raise errors.BadValue("reason", "", "empty")
    _ask_no_more(session, row)
    row.done = reason  # on record, beside the row as it goes; brought back it says again what was done
    session.flush()
    session.delete(row)
    session.flush()


def _ask_no_more(session: WriteSession, row: Feedback) -> None:
    """Take the question whether it is right now out of the plan."""
    first = question_key(row.id)
    asked = or_(Contact.occasion_key == first, Contact.occasion_key.startswith(f"{first}:"))
    planning.withdraw(session, Contact.member_id == row.member_id, asked)


def _row(session: WriteSession, feedback_id: int) -> Feedback:
    row = checks.known(session, Feedback, "feedback", feedback_id)
    session.member_id = row.member_id
    return row


def _words(said: str) -> str:
    words = checks.text("said", said)
    if not words:
        raise errors.BadValue("said", "", "empty")
    return words


def _due(due: date, on: date) -> date:
    if checks.day("due", due) < on:
        raise errors.BadValue("due", due.isoformat(), "not_later")
    return due


def _staff(session: WriteSession, staff_id: int) -> int:
    return checks.known(session, Staff, "staff", staff_id).id


def _who(session: WriteSession, member: Member, handler: str, staff_id: int | None) -> int | None:
    if staff_id is not None:
        return _staff(session, staff_id)
    return member.advisor_id if handler == Handler.SHOP else None


def _hers(
    session: WriteSession, table: type[Contact] | type[Purchase], noun: str, key: int | None, member_id: int
) -> int | None:
    if key is not None and checks.known(session, table, noun, key).member_id != member_id:
        raise errors.Unknown(noun, str(key))
    return key
