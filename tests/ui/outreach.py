"""A shop with something to do: contacts of every kind around one day, each with her reason."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from tests import make, ready

TODAY = date(2026, 11, 10)


@dataclass(frozen=True, slots=True)
class Filled:
    """Ids of whom the tests speak of."""

    birthday: int
    big_purchase: int
    japanese: int
    card: int


def fill(shop: Shop) -> Filled:
    """Fill the shop as below."""
    return ready.filled(shop, _fill)


def _fill(shop: Shop) -> Filled:
    """Put members and contacts on file: a birthday, a purchase, a silence, a card to post, one left over."""
    with shop.changing() as session:
        colleague = make.staff(session, "阿梅")
        lin = make.member(
            session, "林晓雨", reading="Lín Xiǎoyǔ", gender="f", phones=["13900138801"], call_hours="下午"
        )
        birth = Birthday(Calendar.LUNAR, 10, 2, 1985)
        make.relative(
            session, lin, "daughter", name="小米", birth_calendar="solar", birth_month=6, birth_day=12
        )
        make.purchase(session, lin, TODAY - timedelta(days=7), {"item": "风衣", "size": "M"})
        birthday = make.contact(
            session,
            lin,
            channel="message",
            priority=1,
            script="C1.day",
            reason=json.dumps({"birthday": birth.as_json(), "day": TODAY.isoformat(), "turns": 41}),
        )
        wang = make.member(session, "王可欣", phones=["13900138802"], advisor_id=colleague)
        ticket = make.purchase(
            session, wang, TODAY - timedelta(days=7), {"item": "羊绒大衣", "price": 300_000}
        )
        bought = {"bought_on": (TODAY - timedelta(days=7)).isoformat(), "amount_minor": 300_000}
        big = make.contact(
            session,
            wang,
            rule="C6",
            priority=3,
            script="C6",
            purchase_id=ticket,
            staff_id=colleague,
            window_to=TODAY + timedelta(days=3),
            reason=json.dumps(bought),
        )
        sato = make.member(session, "佐藤 美咲", language="ja", phones=["09000001234"])
        japanese = make.contact(
            session,
            sato,
            rule="C5",
            priority=4,
            script="C5",
            reason=json.dumps({"last_visit": (TODAY - timedelta(days=90)).isoformat(), "days": 90}),
        )
        yesterday = TODAY - timedelta(days=1)
        chen = make.member(session, "陈丽")
        card = make.contact(
            session,
            chen,
            yesterday,
            channel="post",
            script="C1.card",
            window_to=TODAY + timedelta(days=1),
            reason=json.dumps({"birthday": Birthday(Calendar.SOLAR, 11, 14).as_json(), "day": "2026-11-14"}),
        )
        make.contact(session, chen, TODAY + timedelta(days=3), "C3", **_festival("christmas"))
        make.member(session, "赵婷", birth_calendar="solar", birth_year=1990, birth_month=11, birth_day=12)
    return Filled(birthday, big, japanese, card)


def festival(shop: Shop, day: date, members: int) -> None:
    """Wish so many further members well on one day."""
    with shop.changing() as session:
        for number in range(members):
            who = make.member(session, f"周{number}")
            make.contact(session, who, day, "C3", occasion_key="C3:christmas:2026", **_festival("christmas"))


def _festival(name: str) -> dict[str, Any]:
    return {
        "channel": "message",
        "priority": 5,
        "script": f"C3.{name}",
        "reason": json.dumps({"festival": name, "day": "2026-12-25"}),
    }
