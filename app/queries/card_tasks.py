"""What is to be done with cards today: handed over, made ready; appeals and warnings whose day comes."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import String, bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain.card_life import ANSWERED_WITHIN, READY_AFTER
from app.domain.card_steps import ANSWERS, Step
from app.domain.status import Status
from app.models import CardStep, Member
from app.queries.prepared import Prepared, day

READY: Final = "ready"
"""Her card waits for her."""
APPLIED: Final = "applied"
"""A week has passed since she applied: her card is to be made ready."""
APPEALED: Final = "appealed"
"""Her appeal waits for its answer."""
WARNED: Final = "warned"
"""The deadline of her warning is today, or has passed and nothing has been decided."""


@dataclass(frozen=True, slots=True)
class CardTask:
    """One card that waits for somebody."""

    kind: str
    member_id: int
    member: str
    card: str | None
    day: date
    """Of the step that it rests on; of a warning its deadline, of an appeal the day it is answered by."""
    advisor_id: int | None


_LATEST = (
    select(CardStep.member_id.label("member_id"), func.max(CardStep.id).label("id"))
    .where(or_(*(CardStep.step == step.value for step in (Step.APPLY, Step.READY))))
    .group_by(CardStep.member_id)
    .subquery()
)
_WAITING = Prepared(
    select(Member.status, Member.id, Member.name, Member.card, CardStep.day, Member.advisor_id)
    .join(_LATEST, _LATEST.c.member_id == Member.id)
    .join(CardStep, CardStep.id == _LATEST.c.id)
    .where(
        or_(
            Member.status == Status.READY.value,
            (Member.status == Status.APPLIED.value) & (CardStep.day <= bindparam("applied", type_=String)),
        )
    )
    .order_by(CardStep.day, Member.id)
)
_ENDS: Final = (
    Step.WARN, Step.LIFT_WARNING, Step.SUSPEND, Step.CANCEL, Step.CLEAR_POINTS, Step.GIVE_BACK, Step.GRANT,
)  # fmt: skip
_LAST_SAID = (
    select(CardStep.member_id.label("member_id"), func.max(CardStep.id).label("id"))
    .where(or_(*(CardStep.step == step.value for step in (Step.APPEAL, *sorted(ANSWERS)))))
    .group_by(CardStep.member_id)
    .subquery()
)
_APPEALED = Prepared(
    select(Member.id, Member.name, Member.card, CardStep.day, Member.advisor_id)
    .join(_LAST_SAID, _LAST_SAID.c.member_id == Member.id)
    .join(CardStep, CardStep.id == _LAST_SAID.c.id)
    .where(CardStep.step == Step.APPEAL.value)
    .order_by(CardStep.day, Member.id)
)
_LAST_WORD = (
    select(CardStep.member_id.label("member_id"), func.max(CardStep.id).label("id"))
    .where(or_(*(CardStep.step == step.value for step in _ENDS)))
    .group_by(CardStep.member_id)
    .subquery()
)
_WARNED = Prepared(
    select(Member.id, Member.name, Member.card, CardStep.until, Member.advisor_id)
    .join(_LAST_WORD, _LAST_WORD.c.member_id == Member.id)
    .join(CardStep, CardStep.id == _LAST_WORD.c.id)
    .where(CardStep.step == Step.WARN.value, CardStep.until <= bindparam("today", type_=String))
    .order_by(CardStep.until, Member.id)
)


def load(session: ReadSession, today: date) -> list[CardTask]:
    """Return what is to be done with cards on `today`, in the order of the page."""
    found = [
        CardTask(status, id_, name, card, day(on), advisor)
        for status, id_, name, card, on, advisor in _WAITING.rows(session, applied=today - READY_AFTER)
    ]
    found.sort(key=lambda one: one.kind != READY)
    for id_, name, card, on, advisor in _APPEALED.rows(session):
        found.append(CardTask(APPEALED, id_, name, card, day(on) + ANSWERED_WITHIN, advisor))
    for id_, name, card, until, advisor in _WARNED.rows(session, today=today):
        found.append(CardTask(WARNED, id_, name, card, day(until), advisor))
    return found
