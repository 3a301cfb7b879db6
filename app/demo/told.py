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
_VOICES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "zh_CN": (
        ("complaint", "改裤脚等了三周"), ("complaint", "寄来的贺卡名字写错了"),
        ("complaint", "羊毛衫洗一次就起球"), ("suggestion", "试衣间里想要一面能看到背后的镜子"),
        ("suggestion", "希望周五晚上能晚一点关门"), ("praise", "下雨天帮我叫车，还借了伞"),
        ("praise", "女儿的尺码都替我记着，很贴心"), ("idea", "连衣裙要是都有口袋就好了"),
        ("idea", "大衣可以配一条同料的围巾"),
    ),
    "ja": (
        ("complaint", "裾上げに三週間かかった"), ("complaint", "届いたカードの名前が違っていた"),
        ("complaint", "セーターが一度の洗濯で毛玉になった"),
        ("suggestion", "試着室に後ろ姿の見える鏡がほしい"),
        ("suggestion", "金曜の夜はもう少し遅くまで開けてほしい"),
        ("praise", "雨の日にタクシーを呼んで傘も貸してくれた"),
        ("praise", "娘のサイズまで覚えていてくれて嬉しい"), ("idea", "ワンピースにポケットがあるとよい"),
        ("idea", "コートと共布のマフラーがほしい"),
    ),
    "en": (
        ("complaint", "the hem took three weeks"), ("complaint", "my name was misspelt on the card"),
        ("complaint", "the sweater pilled after one wash"),
        ("suggestion", "a mirror in the fitting room that shows one's back"),
        ("suggestion", "open a little longer on Friday evenings"),
        ("praise", "they called me a taxi in the rain and lent me an umbrella"),
        ("praise", "they remember my daughter's size"), ("idea", "dresses with pockets, please"),
        ("idea", "a scarf of the same cloth as the coat"),
    ),
}  # fmt: skip
"""What else members said: some of it is to be settled still."""
_THEMES: Final = {
    "zh_CN": ("冬日搭配沙龙", "早春品茶会", "初秋新品预览"),
    "ja": ("冬の着こなしの会", "早春のお茶会", "初秋の先行内覧会"),
    "en": ("winter styling salon", "early spring tea", "early autumn preview"),
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
    _hear(session, seed, regulars, today, language)
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


def _hear(session: WriteSession, seed: int, regulars: list[int], today: date, language: str) -> None:
    """Put down what else was said; the first of each kind is open, the other settled."""
    dice = Random(f"voices {seed}")  # of its own: whoever was drawn before stays
    seen: set[str] = set()
    for number, (kind, said) in enumerate(_VOICES[language]):
        is_open = kind not in seen
        seen.add(kind)
        told = today - timedelta(days=(5 if is_open else 40) + 3 * number)
        values = {
            "member_id": dice.choice(regulars), "kind": kind, "said": said, "told_on": told,
            "taken_by_id": 1, "handler": "head_office" if kind == "idea" else "shop", "staff_id": 1,
            "due": told + timedelta(days=7 if kind == "complaint" else 30), "done": "", "at": _noon(told),
        }  # fmt: skip
        if kind == "praise" or not is_open:
            closed = told + timedelta(days=2 + number % 3)
            values |= {
                "closed_on": closed,
                "solved": 1,
                "done": _DONE[language][0] if kind == "complaint" else "",
            }
            values |= {"satisfaction": 4} if kind == "complaint" else {}
            values |= {"used_on": closed} if kind == "idea" else {}
        session.execute(insert(Feedback).values(**values))


def _invite(session: WriteSession, given: Random, regulars: list[int], today: date, language: str) -> None:
    own = Random("an earlier event")  # of its own: whoever is drawn after stays
    for theme, after, dice in zip(_THEMES[language], (12, -40, -100), (given, given, own), strict=True):
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
