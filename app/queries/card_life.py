"""The life of a member's card: the steps on record, where it stands, and which step may be taken now."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import card_life, card_numbers, errors
from app.domain.birthday import Birthday
from app.domain.card_life import Life, Taken
from app.domain.card_steps import TAKEN, Step, Why
from app.domain.partial_birthday import PartialBirthday
from app.domain.status import Status
from app.models import CardStep, FormerCard, Member, Staff
from app.queries import celebration
from app.queries.prepared import PlainRow, Prepared, day, maybe_day


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step as the list of a card's life shows it."""

    taken: Taken
    staff: str | None
    """Who took it; None: the owner, or the day itself."""


@dataclass(frozen=True, slots=True)
class Possible:
    """A step, and why it cannot be taken now; None: it may."""

    step: Step
    why: Why | None
    day: date | None = None
    """The first day on which it can, where the answer is a matter of days."""


@dataclass(frozen=True, slots=True)
class CardLife:
    """The life of one card, as of one day."""

    member_id: int
    name: str
    card: str | None
    former: tuple[str, ...]
    """Numbers that stopped working, the oldest first."""
    life: Life
    steps: tuple[StepTaken, ...]
    """The oldest first."""
    possible: tuple[Possible, ...]
    """Every step that somebody can take."""
    born: Birthday | PartialBirthday | None
    of_age: bool | None
    """None: what is known of her birthday does not say."""


_STEPS = Prepared(
    select(
        CardStep.id, CardStep.step, CardStep.day, CardStep.before, CardStep.after, CardStep.reason,
        CardStep.until, CardStep.card, CardStep.answers_id, Staff.name,
    )
    .outerjoin(Staff, Staff.id == CardStep.staff_id)
    .where(CardStep.member_id == bindparam("member_id"))
    .order_by(CardStep.id)
)  # fmt: skip
ASKED: Final = (_STEPS,)
"""What a card asks of it, for `prepared.Together`."""
_MEMBER = Prepared(
    select(
        Member.name, Member.card, Member.status, Member.valid_until, Member.birth_calendar,
        Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
    ).where(Member.id == bindparam("member_id"))
)  # fmt: skip
_FORMER = Prepared(
    select(FormerCard.card).where(FormerCard.member_id == bindparam("member_id")).order_by(FormerCard.id)
)
_NUMBERS = (
    Prepared(select(Member.card).where(Member.card.is_not(None))),
    Prepared(select(FormerCard.card)),
)


def load(session: ReadSession, member_id: int, today: date) -> CardLife:
    """Return the life of her card as of `today`. Raises Unknown."""
    found = _MEMBER.rows(session, member_id=member_id)
    if not found:
        raise errors.Unknown("member", str(member_id))
    name, card, status, valid_until, *columns = found[0]
    rows = _STEPS.rows(session, member_id=member_id)
    taken = [_taken(row) for row in rows]
    life = card_life.told(Status(status), maybe_day(valid_until), taken)
    born = celebration.birthday(*columns) or celebration.partial(*columns)
    return CardLife(
        member_id=member_id,
        name=name,
        card=card,
        former=tuple(number for (number,) in _FORMER.rows(session, member_id=member_id)),
        life=life,
        steps=tuple(StepTaken(one, row[-1]) for one, row in zip(taken, rows, strict=True)),
        possible=tuple(_possible(life, step, today) for step in TAKEN),
        born=born,
        of_age=card_life.of_age(born, today),
    )


def life(session: ReadSession, member_id: int, status: str, valid_until: date | None) -> Life:
    """Return where her card is, of a member whose row has been read: one question for the card that opens."""
    rows = _STEPS.rows(session, member_id=member_id)
    return card_life.told(Status(status), valid_until, map(_taken, rows))


def next_number(session: ReadSession) -> str:
    """Return the next free number of a card."""
    return card_numbers.following(number for asked in _NUMBERS for (number,) in asked.rows(session))


def _taken(row: PlainRow) -> Taken:
    id_, step, on, before, after, reason, until, card, answers_id, _staff = row
    return Taken(
        id_, Step(step), day(on), Status(before), Status(after), reason, maybe_day(until), card, answers_id
    )


def _possible(life: Life, step: Step, today: date) -> Possible:
    why = card_life.why_not(life, step, today)
    return Possible(step, why, card_life.possible_from(life, why))
