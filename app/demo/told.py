"""The sample's last weeks: a complaint that was settled, a salon, rain, and a friend who came along.

It is drawn with dice of its own and takes few: the people and their purchases stay as they are.
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final

from sqlalchemy import insert, select, update

from app.database.sessions import WriteSession
from app.domain.status import Status
from app.models import Event, Feedback, Invitation, Member, Purchase, RainDay

_SAID: Final = {
    "zh_CN": ("大衣的扣子松了", "试衣间有点冷", "连衣裙洗后有些缩水"),
    "ja": ("コートのボタンがゆるい", "試着室が少し寒い", "ワンピースが洗濯で少し縮んだ"),
    "en": ("a button of the coat came loose", "the fitting room is cold", "the dress shrank a little"),
}
_DONE: Final = {
    "zh_CN": ("换了扣子并检查了其余几颗", "添了暖风机", "换了一件"),
    "ja": ("ボタンを付け直し、ほかも確かめました", "ヒーターを置きました", "お取り替えしました"),
    "en": ("sewn on again, the others looked at", "a heater stands there now", "exchanged for another"),
}
_THEMES: Final = {
    "zh_CN": ("冬日搭配沙龙", "早春品茶会"),
    "ja": ("冬の着こなしの会", "早春のお茶会"),
    "en": ("winter styling salon", "early spring tea"),
}
_GUESTS: Final = 12
_RAIN: Final = 9
"""So many in a hundred days of business it rains."""


def write(session: WriteSession, seed: int, today: date, language: str) -> None:
    """Put them on record."""
    dice = Random(f"told {seed}")
    came = select(Member.id).where(Member.status == Status.ACTIVE.value, Member.do_not_contact == 0)
    regulars = list(session.scalars(came.order_by(Member.id)))
    if len(regulars) < 2 * _GUESTS:
        return
    _say(session, dice, regulars, today, language)
    _invite(session, dice, regulars, today, language)
    days = sorted(set(session.scalars(select(Purchase.day).where(Purchase.day > today - timedelta(365)))))
    wet = {day for day in days if dice.randrange(100) < _RAIN} | set(days[-1:])
    session.execute(insert(RainDay), [{"day": day} for day in sorted(wet)])
    newcomer = session.scalars(
        select(Member.id).where(Member.status == Status.PROSPECT.value).order_by(Member.id).limit(1)
    ).first()
    if newcomer is not None:
        brought = {"referred_by_id": dice.choice(regulars), "source": "referral", "joined_on": today}
        session.execute(update(Member).where(Member.id == newcomer).values(**brought))


def _say(session: WriteSession, dice: Random, regulars: list[int], today: date, language: str) -> None:
    for number, (said, done) in enumerate(zip(_SAID[language], _DONE[language], strict=True)):
        told = today - timedelta(days=11 + 30 * number)
        settled = told + timedelta(days=5)
        values = {
            "member_id": dice.choice(regulars), "kind": "complaint", "said": said, "told_on": told,
            "handler": "shop", "staff_id": 1, "due": told + timedelta(days=7), "done": done,
            "closed_on": settled, "solved": 1, "satisfaction": 5 - number, "at": _noon(told),
        }  # fmt: skip
        session.execute(insert(Feedback).values(**values))


def _invite(session: WriteSession, dice: Random, regulars: list[int], today: date, language: str) -> None:
    for theme, after in zip(_THEMES[language], (12, -40), strict=True):
        day, listed = today + timedelta(days=after), today + timedelta(days=min(after - 20, -3))
        event = session.execute(
            insert(Event)
            .values(theme=theme, day=day, time="14:00", places=20, note="", cancelled=0, at=_noon(listed))
            .returning(Event.id)
        ).scalar_one()
        for guest in dice.sample(regulars, _GUESTS):
            past = after < 0
            reply = dice.choice(("yes", "yes", "no", "perhaps") if past else ("", "", "yes", "perhaps", "no"))
            values = {
                "member_id": guest, "event_id": event, "invited_on": listed, "reply": reply,
                "replied_on": listed + timedelta(days=2) if reply else None, "guests": 0,
                "came": int(reply == "yes") if past else None,
            }  # fmt: skip
            session.execute(insert(Invitation).values(**values))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
