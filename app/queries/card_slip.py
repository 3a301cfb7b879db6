"""What a slip of a card's life says: the step, to whom, of which shop, and what came before it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.card_life import Taken
from app.domain.card_steps import NUMBERED, Step
from app.domain.shop import ShopSettings
from app.models import Member, Staff
from app.queries import card_life


@dataclass(frozen=True, slots=True)
class CardSlip:
    """One slip."""

    taken: Taken
    answered: Taken | None
    """What an appeal is against, or the appeal that an answer is to."""
    against: Taken | None
    """What the answered appeal was against."""
    name: str
    gender: str
    language: str
    card: str | None
    """Her number after the step."""
    former: str | None
    """The number that stopped working with it."""
    valid_until: date | None
    signed_by: str
    """Who took the step, else her advisor; "" leaves room for a hand."""


def load(
    session: ReadSession, settings: ShopSettings, member_id: int, step_id: int | None = None
) -> CardSlip:
    """Return the slip of a step, of the latest one where none is named. Raises Unknown."""
    found = card_life.load(session, member_id, date.max)
    steps = {one.taken.id: one for one in found.steps if one.taken.step is not Step.IMPORT}
    wanted = max(steps, default=0) if step_id is None else step_id
    if wanted not in steps:
        raise errors.Unknown("card_step", str(wanted))
    one = steps[wanted]
    row = session.execute(
        select(Member.gender, Member.language, Staff.name)
        .outerjoin(Staff, Staff.id == Member.advisor_id)
        .where(Member.id == member_id)
    ).one()
    answered = steps.get(one.taken.answers_id or 0)
    against = None if answered is None else steps.get(answered.taken.answers_id or 0)
    return CardSlip(
        taken=one.taken,
        answered=None if answered is None else answered.taken,
        against=None if against is None else against.taken,
        name=found.name,
        gender=row[0],
        language=row[1] or settings.language,
        card=_number(found, one.taken),
        former=_former(found, one.taken),
        valid_until=found.life.valid_until,
        signed_by=one.staff or row[2] or "",
    )


def _number(found: card_life.CardLife, taken: Taken) -> str | None:
    """Return the number that was hers after the step: the last that was given out by then."""
    given = [
        it.taken.card
        for it in found.steps
        if it.taken.card and it.taken.step in NUMBERED and it.taken.id <= taken.id
    ]
    return given[-1] if given else found.card


def _former(found: card_life.CardLife, taken: Taken) -> str | None:
    """Return the number before a replacement: the one that was given out by the step before, or the last."""
    given = [one.taken.card for one in found.steps if one.taken.card and one.taken.id < taken.id]
    before = [number for number in given if number in found.former]
    return before[-1] if before else found.former[-1] if found.former else None
