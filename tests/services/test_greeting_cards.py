from datetime import date
from typing import Any

from app.database.shop import Shop
from app.models import Contact
from app.queries import posted_cards
from app.services import greeting_cards, undo
from tests import make

DAY = date(2026, 11, 18)
TODAY = date(2026, 11, 10)


def card_task(shop: Shop, name: str, **values: Any) -> tuple[int, int]:
    with shop.changing() as session:
        member = make.member(session, name)
        usual: dict[str, Any] = {
            "script": "C1.card",
            "occasion_day": DAY,
            "occasion_key": "C1:card:2026",
            "channel": "post",
        }
        return member, make.contact(session, member, date(2026, 11, 13), **{**usual, **values})


def test_posted_cards_close_their_tasks_and_no_others(shop: Shop) -> None:
    first, hers = card_task(shop, "张晓红")
    second, other = card_task(shop, "李静")
    _third, word = card_task(shop, "王芳", script="C1.day", occasion_key="C1:day:2026")
    with shop.changing() as session:
        assert greeting_cards.posted(session, [(first, DAY), (second, date(2027, 11, 18))], TODAY) == 1
        change = session.info["change_id"]
    with shop.reading() as session:
        outcomes = {one: session.get_one(Contact, one).outcome for one in (hers, other, word)}
        assert outcomes == {hers: "posted", other: None, word: None}
        assert session.get_one(Contact, hers).closed_on == TODAY
        assert posted_cards.load(session, TODAY, DAY) == {(first, DAY)}
        assert posted_cards.load(session, TODAY, TODAY) == frozenset()
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.reading() as session:
        assert session.get_one(Contact, hers).outcome is None
        assert posted_cards.load(session, TODAY, DAY) == frozenset()


def test_a_card_that_nobody_planned_closes_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session, "张晓红")
        assert greeting_cards.posted(session, [(member, DAY)], TODAY) == 0
        assert greeting_cards.posted(session, [], TODAY) == 0
