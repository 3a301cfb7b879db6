"""Take one step of a card's life: held against the machine, written down, and what follows from it."""

from datetime import date
from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import card_life, card_numbers, errors
from app.domain.birthday import Birthday
from app.domain.card_life import Asked, Life
from app.domain.card_steps import ANSWERS, DATED, NUMBERED, Step
from app.domain.outreach_facts import Rule
from app.domain.own_contacts import OWN
from app.domain.status import SANCTIONED, Status
from app.models import CardStep, Contact, FormerCard, Member, Staff
from app.queries import card_life as lives
from app.services import checks, members, planning

_BEGINS_YEAR: Final = frozenset({Step.COLLECT, Step.ISSUE, Step.RENEW})
_GIVES_UP_NUMBER: Final = frozenset({Step.GIVE_BACK, Step.LIFT_BAN})


def take(
    session: WriteSession,
    member_id: int,
    step: Step,
    day: date,
    *,
    reason: str = "",
    until: date | None = None,
    card: str = "",
    grown: bool = False,
    staff_id: int | None = None,
) -> int:
    """Take the step and return its id. Raises Unknown, BadValue, CardTaken and CardStepRefused."""
    member = checks.known(session, Member, "member", member_id)
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    session.member_id = member_id
    checks.happened(session, "day", day)
    if until is not None:
        checks.day("until", until)
    found = lives.load(session, member_id, day)
    if found.steps and day < found.steps[-1].taken.day:
        raise errors.BadValue("day", day.isoformat(), "not_later")
    said = checks.text("reason", reason)
    asked = _asked(found, step, day, said, until, grown=grown)
    if (why := card_life.refused(found.life, asked)) is not None:
        raise errors.CardStepRefused(step, why, member.name, card_life.possible_from(found.life, why))
    number = _number(session, member, step, card)
    valid_until = card_life.valid_until(found.life, step, day)
    row = CardStep(
        member_id=member_id,
        step=step,
        day=day,
        before=found.life.status,
        after=card_life.after(found.life, step, day),
        reason=said,
        until=until if step in DATED else valid_until if step in _BEGINS_YEAR else None,
        card=number if step in NUMBERED else member.card if step in _GIVES_UP_NUMBER else None,
        answers_id=_answered(found.life, step),
        staff_id=session.actor.staff_id if staff_id is None else staff_id,
    )
    session.add(row)
    if step in NUMBERED | _GIVES_UP_NUMBER:
        _renumber(session, member, None if step in _GIVES_UP_NUMBER else number, said or step.value, day)
    member.status = row.after
    member.valid_until = valid_until
    if step in {Step.COLLECT, Step.ISSUE} and member.joined_on is None:
        member.joined_on = day
    session.flush()
    _withdraw(session, member, row)
    return row.id


def _asked(
    found: lives.CardLife, step: Step, day: date, reason: str, until: date | None, *, grown: bool
) -> Asked:
    of_age = grown or None if found.of_age is None else found.of_age
    birthday = found.born if isinstance(found.born, Birthday) else None
    return Asked(step, day, reason, until, of_age, birthday)


def _answered(life: Life, step: Step) -> int | None:
    """Return the id of the step that this one answers."""
    answers = life.against if step is Step.APPEAL else life.appeal if step in ANSWERS else None
    return None if answers is None else answers.id


def _number(session: WriteSession, member: Member, step: Step, card: str) -> str | None:
    """Return the number that is given out: the one that was chosen or scanned, her own, or the next free."""
    if step not in NUMBERED:
        return None
    wanted = checks.text("card", card)
    if not wanted:
        keeps = member.card is not None and step is not Step.REPLACE
        return member.card if keeps else lives.next_number(session)
    if not card_numbers.is_printable(wanted):
        raise errors.BadValue("card", wanted, "no_barcode")
    if wanted == member.card and step is Step.REPLACE:
        raise errors.BadValue("card", wanted, "same_card")
    taken = select(Member.id).where(Member.card == wanted, Member.id != member.id)
    before = select(FormerCard.id).where(FormerCard.card == wanted)
    if session.scalar(taken) is not None or session.scalar(before) is not None:
        raise errors.CardTaken(wanted)
    return wanted


def _renumber(session: WriteSession, member: Member, number: str | None, why: str, day: date) -> None:
    """Give her another number; the one before works no more, but still finds her."""
    if member.card is not None and member.card != number:
        session.add(FormerCard(member_id=member.id, card=member.card, why=why, since=day))
    member.card = number
    session.flush()
    members.index(session, member)


def _withdraw(session: WriteSession, member: Member, row: CardStep) -> None:
    """Take out of the plan what the step has made pointless: on record, so that undo brings it back."""
    hers = Contact.member_id == member.id
    if row.after in SANCTIONED and row.before not in SANCTIONED:
        planning.withdraw(session, hers, Contact.rule != OWN)
        return
    if row.after not in {Status.APPLIED, Status.READY}:
        planning.withdraw(session, hers, Contact.occasion_key.startswith(f"{Rule.INFORMATION}:ready:"))
    if member.valid_until is None or row.step in {Step.RENEW, Step.EXPIRE}:
        planning.withdraw(session, hers, Contact.occasion_key.startswith(f"{Rule.INFORMATION}:expires:"))
