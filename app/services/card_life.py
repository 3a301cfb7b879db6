"""The life of a card, step by step: each is one change, on record with who, when and why (M4, M5)."""

from datetime import date
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, occasions, points
from app.domain.card_steps import Step, Why
from app.domain.status import Status
from app.models import CardStep, ChangedRow, LedgerEntry, Member
from app.queries import balances, settings
from app.queries import card_life as lives
from app.services import ledger, levels, planning
from app.services.card_taking import take
from app.services.recording import operation

EXPIRING: Final = "card.expire"
"""The operation that the calendar carries out too."""
END_OF_TERM: Final = "end_of_term"
"""The reason of a step that nobody took but the day."""


@operation("card.apply")
def apply(
    session: WriteSession, member_id: int, day: date, *, grown: bool = False, staff_id: int | None = None
) -> int:
    """Note that she applies for a card and return the step's id; staff call her on day 7 (C11).

    `grown`: staff confirm that she is 18 or over, where her birthday does not say.
    As every step: raises Unknown, BadValue, and CardStepRefused.
    """
    made = take(session, member_id, Step.APPLY, day, grown=grown, staff_id=staff_id)
    key = occasions.ready_key(day)
    planning.follow(session, member_id, day, lambda due: due.occasion_key == key)
    return made


@operation("card.ready")
def ready(
    session: WriteSession, member_id: int, day: date, *, card: str = "", staff_id: int | None = None
) -> int:
    """Say that her card is made, under the number `card`, or the next free one."""
    return take(session, member_id, Step.READY, day, card=card, staff_id=staff_id)


@operation("card.collect")
def collect(session: WriteSession, member_id: int, day: date, *, staff_id: int | None = None) -> int:
    """Hand the card over: it is valid for one year from that day."""
    return take(session, member_id, Step.COLLECT, day, staff_id=staff_id)


@operation("card.issue")
def issue(
    session: WriteSession,
    member_id: int,
    day: date,
    occasion: str,
    *,
    card: str = "",
    grown: bool = False,
    staff_id: int | None = None,
) -> int:
    """Issue a card at once and free: for her birthday, her wedding, or a child's wedding (M5)."""
    return take(
        session, member_id, Step.ISSUE, day, reason=occasion, card=card, grown=grown, staff_id=staff_id
    )


@operation("card.renew")
def renew(session: WriteSession, member_id: int, day: date, *, staff_id: int | None = None) -> int:
    """Renew the card for a year, from its last day or, once it has expired, from `day`.

    Her level is what she has reached by then: here alone it may fall (V4).
    """
    made = take(session, member_id, Step.RENEW, day, staff_id=staff_id)
    levels.renew(session, member_id, day, staff_id)
    return made


@operation("card.replace")
def replace(
    session: WriteSession,
    member_id: int,
    day: date,
    loss: str,
    *,
    card: str = "",
    staff_id: int | None = None,
) -> int:
    """Give out a new number for a card that was `lost` or `damaged`; the old one stops working for good."""
    return take(session, member_id, Step.REPLACE, day, reason=loss, card=card, staff_id=staff_id)


@operation("card.give_back")
def give_back(
    session: WriteSession, member_id: int, day: date, *, reason: str = "", staff_id: int | None = None
) -> int:
    """Take her card back, or her application, by her own wish."""
    return take(session, member_id, Step.GIVE_BACK, day, reason=reason, staff_id=staff_id)


@operation(EXPIRING)
def expire(session: WriteSession, member_id: int, day: date, *, staff_id: int | None = None) -> int:
    """Let a card expire whose last day has passed; `pass_days` does so for everybody."""
    return take(session, member_id, Step.EXPIRE, day, reason=END_OF_TERM, staff_id=staff_id)


@operation("card.warn")
def warn(
    session: WriteSession,
    member_id: int,
    day: date,
    reason: str,
    deadline: date | None,
    *,
    staff_id: int | None = None,
) -> int:
    """Warn her: a sanction can follow after the `deadline`, and not before."""
    return take(session, member_id, Step.WARN, day, reason=reason, until=deadline, staff_id=staff_id)


@operation("card.lift_warning")
def lift_warning(
    session: WriteSession, member_id: int, day: date, *, reason: str = "", staff_id: int | None = None
) -> int:
    """Lift the warning that stands."""
    return take(session, member_id, Step.LIFT_WARNING, day, reason=reason, staff_id=staff_id)


@operation("card.suspend")
def suspend(
    session: WriteSession,
    member_id: int,
    day: date,
    reason: str,
    *,
    until: date | None = None,
    staff_id: int | None = None,
) -> int:
    """Suspend the card, until a last day where one is given; the shop is not in touch with her meanwhile."""
    return take(session, member_id, Step.SUSPEND, day, reason=reason, until=until, staff_id=staff_id)


@operation("card.resume")
def resume(
    session: WriteSession, member_id: int, day: date, *, reason: str = "", staff_id: int | None = None
) -> int:
    """End the suspension."""
    return take(session, member_id, Step.RESUME, day, reason=reason, staff_id=staff_id)


@operation("card.clear_points")
def clear_points(
    session: WriteSession, member_id: int, day: date, reason: str, *, staff_id: int | None = None
) -> int:
    """Clear her points as a sanction, with an entry in the ledger; granted, an appeal gives them again."""
    made = take(session, member_id, Step.CLEAR_POINTS, day, reason=reason, staff_id=staff_id)
    held = balances.of_member(session, member_id, day).points.total
    if not held:
        name = session.get_one(Member, member_id).name
        raise errors.CardStepRefused(Step.CLEAR_POINTS, Why.NO_POINTS, name)
    ledger.spend(session, member_id, ledger.POINTS, "correct", held, day, reason=reason.strip())
    return made


@operation("card.cancel")
def cancel(
    session: WriteSession, member_id: int, day: date, reason: str, *, staff_id: int | None = None
) -> int:
    """Cancel the card: she cannot apply again unless the owner lifts that."""
    return take(session, member_id, Step.CANCEL, day, reason=reason, staff_id=staff_id)


@operation("card.appeal")
def appeal(
    session: WriteSession, member_id: int, day: date, reason: str, *, staff_id: int | None = None
) -> int:
    """Note her appeal against the last thing that was done to her; `reason` is what she says."""
    return take(session, member_id, Step.APPEAL, day, reason=reason, staff_id=staff_id)


@operation("card.answer")
def answer(
    session: WriteSession,
    member_id: int,
    day: date,
    reason: str,
    *,
    granted: bool,
    staff_id: int | None = None,
) -> int:
    """Answer her appeal. Granted, what it was against is taken back, as far as it is a state of the card."""
    step = Step.GRANT if granted else Step.REFUSE
    against = lives.load(session, member_id, day).life.appealed
    made = take(session, member_id, step, day, reason=reason, staff_id=staff_id)
    if granted and against is not None and against.step is Step.CLEAR_POINTS:
        _give_again(session, member_id, against.id, day, reason.strip())
    return made


@operation("card.lift_ban")
def lift_ban(
    session: WriteSession, member_id: int, day: date, reason: str, *, staff_id: int | None = None
) -> int:
    """Let a member whose card was cancelled apply again; the owner alone does so."""
    return take(session, member_id, Step.LIFT_BAN, day, reason=reason, staff_id=staff_id)


@operation(EXPIRING)
def pass_days(session: WriteSession, today: date, most: int = 500) -> int:
    """Let expire what has passed its last day, end suspensions that have; return how many, at most `most`.

    However often it is asked on one day, nothing happens twice. It is no change of anybody's: undo does not
    offer it, since it would come back the next morning.
    """
    expired = session.execute(
        select(Member.id)
        .where(Member.status == Status.ACTIVE, Member.valid_until < today)
        .order_by(Member.id)
        .limit(most)
    ).all()
    for (member_id,) in expired:
        take(session, member_id, Step.EXPIRE, today, reason=END_OF_TERM)
    latest = select(func.max(CardStep.id)).where(CardStep.step == Step.SUSPEND).group_by(CardStep.member_id)
    over = session.execute(
        select(Member.id)
        .join(CardStep, CardStep.member_id == Member.id)
        .where(Member.status == Status.SUSPENDED, CardStep.until < today, CardStep.id.in_(latest))
        .order_by(Member.id)
        .limit(max(most - len(expired), 0))
    ).all()
    for (member_id,) in over:
        take(session, member_id, Step.RESUME, today, reason=END_OF_TERM)
    if len(expired) + len(over) != 1:
        session.member_id = None  # a change of many stands on nobody's timeline
    return len(expired) + len(over)


def _give_again(session: WriteSession, member_id: int, step_id: int, day: date, reason: str) -> None:
    """Give her again the points that a step had cleared, valid from now as any that are given."""
    change = select(ChangedRow.change_id).where(
        ChangedRow.table_name == CardStep.__tablename__,
        ChangedRow.row_key == str(step_id),
        ChangedRow.before.is_(None),
    )
    cleared = select(func.sum(LedgerEntry.delta)).where(
        LedgerEntry.change_id.in_(change), LedgerEntry.kind == "correct"
    )
    amount = -(session.scalar(cleared) or 0)
    if amount > 0:
        until = points.last_day(day, settings.load(session).points_months)
        ledger.add(session, member_id, ledger.POINTS, "correct", amount, day, expires_on=until, reason=reason)
