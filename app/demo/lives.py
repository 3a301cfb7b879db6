"""The sample's cards in every state of their lives, so that each can be seen and tried.

It is drawn with dice of its own and takes few: the people and their purchases stay as they are.
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final, NamedTuple

from sqlalchemy import insert, select, update

from app.database.sessions import WriteSession
from app.domain.card_steps import Step
from app.domain.search_keys import search_keys
from app.domain.status import Status
from app.models import CardStep, FormerCard, Member, Phone, WinBack
from app.queries import former

_P, _A, _R, _C, _E, _S, _X = Status


class _Told(NamedTuple):
    """One step: so many days ago, from one state to the next."""

    ago: int
    step: Step
    before: Status
    after: Status
    reason: str = ""
    until: int | None = None
    """Days from today."""
    answers: int | None = None
    """Which step of this life it answers, from 0."""


_WHY: Final = {
    "zh_CN": ("转借会员卡给他人", "是家人借用，并非转售", "超期未改正", "来信诚恳，再给一次机会"),
    "ja": (
        "カードを他の方に貸した",
        "家族が使っただけです",
        "期限までに改められず",
        "事情をうかがい、認めました",
    ),
    "en": ("lent her card to others", "it was her sister", "not put right in time", "she asked kindly"),
}
_HELD: Final = (
    _Told(400, Step.APPLY, _P, _A),
    _Told(393, Step.READY, _A, _R),
    _Told(390, Step.COLLECT, _R, _C, "", -25),
)
_RENEWED: Final = (*_HELD, _Told(60, Step.RENEW, _C, _C, "", 340))


def write(session: WriteSession, seed: int, today: date, language: str) -> None:
    """Put one life of each kind on record."""
    dice = Random(f"lives {seed}")
    found = session.execute(select(Member.id, Member.status, Member.card).order_by(Member.id)).all()
    prospects = [row for row in found if row.status == _P][1:]
    holders = [row for row in found if row.status == _C and row.card][10:]
    if len(prospects) < len(_NEW) or len(holders) < len(_OLD) + 1:
        return
    why = _WHY[language]
    for row, life in zip(dice.sample(prospects, len(_NEW)), _NEW, strict=True):
        _live(session, row.id, row.card, life, today, why)
    chosen = dice.sample(holders, len(_OLD) + 1)
    for row, life in zip(chosen[1:], _OLD, strict=True):
        _live(session, row.id, row.card, life, today, why)
    session.execute(
        insert(WinBack).values(
            member_id=chosen[0].id, begun_on=today - timedelta(days=40), reason=why[1], offer="", cost=0,
            value=0, result="came_back", closed_on=today - timedelta(days=12),
            at=_noon(today - timedelta(days=40)),
        )
    )  # fmt: skip


_NEW: Final = (
    (_Told(3, Step.APPLY, _P, _A),),
    (_Told(8, Step.APPLY, _P, _A),),
    (_Told(10, Step.APPLY, _P, _A), _Told(2, Step.READY, _A, _R)),
)
_OLD: Final = (
    (
        _Told(360, Step.APPLY, _P, _A), _Told(353, Step.READY, _A, _R),
        _Told(350, Step.COLLECT, _R, _C, "", 15),
    ),
    (*_HELD, _Told(24, Step.EXPIRE, _C, _E, "end_of_term")),
    (*_RENEWED, _Told(6, Step.REPLACE, _C, _C, "lost")),
    (*_RENEWED, _Told(14, Step.WARN, _C, _C, "0", 0)),
    (
        *_RENEWED, _Told(40, Step.WARN, _C, _C, "0", -20), _Told(10, Step.SUSPEND, _C, _S, "2", 30),
        _Told(4, Step.APPEAL, _S, _S, "1", None, 5),
    ),
    (*_RENEWED, _Told(50, Step.WARN, _C, _C, "0", -30), _Told(20, Step.CANCEL, _C, _X, "2")),
)  # fmt: skip
"""One whose card ends soon, one that has expired, lost and replaced, warned, suspended with an open appeal,
cancelled."""
_YEARS: Final = frozenset({Step.COLLECT, Step.RENEW})
"""Steps whose day is the last of the card."""


def _live(
    session: WriteSession, member_id: int, card: str | None, life: tuple[_Told, ...], today: date,
    why: tuple[str, ...],
) -> None:  # fmt: skip
    made: list[int] = []
    for told in life:
        number = None
        if told.step is Step.REPLACE:
            session.execute(
                insert(FormerCard).values(
                    member_id=member_id, card=f"{card}-0", why="lost", since=today - timedelta(days=told.ago)
                )
            )
            number = card
        elif told.step is Step.READY:
            number = card or f"VIP-9{member_id:03d}"
        row = insert(CardStep).values(
            member_id=member_id,
            step=told.step.value,
            day=today - timedelta(days=told.ago),
            before=told.before.value,
            after=told.after.value,
            reason=why[int(told.reason)] if told.reason.isdigit() else told.reason,
            until=None if told.until is None else today + timedelta(days=told.until),
            card=number,
            answers_id=None if told.answers is None else made[told.answers],
            staff_id=1,
            at=_noon(today - timedelta(days=told.ago)),
        )
        made.append(session.execute(row.returning(CardStep.id)).scalar_one())
    values: dict[str, object] = {"status": life[-1].after.value}
    if life[-1].after is _R and card is None:
        values["card"] = card = f"VIP-9{member_id:03d}"
    years = [told.until for told in life if told.step in _YEARS and told.until is not None]
    if years:
        values["valid_until"] = today + timedelta(days=years[-1])
    values["find_digits"] = _digits(session, member_id, card)  # a number of before finds her, too
    session.execute(update(Member).where(Member.id == member_id).values(**values))


def _digits(session: WriteSession, member_id: int, card: str | None) -> str:
    numbers = session.scalars(
        select(Phone.digits).where(Phone.member_id == member_id).order_by(Phone.position, Phone.id)
    ).all()
    before = former.of_member(session, member_id).cards
    return search_keys("", "", numbers, card, former=before).digits


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
