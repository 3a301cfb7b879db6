"""Posted cards: which contacts they close, which are noted, and that nothing goes out twice."""

import json
from datetime import date
from typing import Any

from sqlalchemy import select

from app.database.shop import Shop
from app.domain import card_occasions
from app.domain.festivals import Region
from app.models import Contact
from app.queries import greetings, posted_cards, settings
from app.queries.recipients import Recipient, Recipients, Wanted
from app.services import contacts, greeting_cards, members, planning, undo
from app.services.greeting_cards import SentCard
from tests import make

DAY = date(2026, 11, 18)
TODAY = date(2026, 11, 10)
LATER = date(2026, 12, 31)
BORN: dict[str, Any] = {
    "birth_calendar": "solar", "birth_month": 11, "birth_day": 18, "address": "上海市静安区南京西路1266号",
    "phones": ["13800138812"],
}  # fmt: skip


def found(shop: Shop, key: str, first: date = TODAY, last: date = LATER) -> Recipients:
    with shop.reading() as session:
        kept = settings.load(session)
        wanted = Wanted(card_occasions.of(key, Region.CN), first, last)
        return greetings.cards(session, kept, wanted, TODAY)


def cards(shop: Shop, key: str, first: date = TODAY, last: date = LATER) -> tuple[Recipient, ...]:
    return found(shop, key, first, last).cards


def post(shop: Shop, *recipients: Recipient, on: date = TODAY) -> list[int | None]:
    with shop.changing() as session:
        return greeting_cards.posted(session, map(SentCard.of, recipients), on)


def hers(shop: Shop, member_id: int) -> dict[str, str | None]:
    with shop.reading() as session:
        rows = session.execute(
            select(Contact.occasion_key, Contact.outcome).where(Contact.member_id == member_id)
        )
        return {row.occasion_key: row.outcome for row in rows if "C3" not in row.occasion_key}


def test_a_birthday_card_closes_its_task_and_no_other(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = (make.member(session, name, **BORN) for name in ("张晓红", "李静"))
        planning.plan(session, TODAY)
    card = cards(shop, "birthday")[0]
    assert card.member_id == one
    with shop.changing() as session:
        assert len(greeting_cards.posted(session, [SentCard.of(card)], TODAY)) == 1
        change = session.info["change_id"]
    assert hers(shop, one)["C1:card:2026"] == "posted"
    assert hers(shop, one)["C1:day:2026"] is None
    assert hers(shop, other)["C1:card:2026"] is None
    assert [each.posted_on for each in cards(shop, "birthday")] == [TODAY, None]
    with shop.changing() as session:
        undo.take_back(session, change)
    assert hers(shop, one)["C1:card:2026"] is None
    assert [each.posted_on for each in cards(shop, "birthday")] == [None, None]


def test_a_card_that_nobody_had_planned_is_not_planned_afterwards(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", **BORN)
    made = post(shop, *cards(shop, "birthday"))
    with shop.changing() as session:
        planning.plan(session, TODAY)
    assert hers(shop, one) == {"C1:card:2026": "posted", "C1:day:2026": None}
    with shop.reading() as session:
        noted = session.get_one(Contact, made[0])
        assert (noted.rule, noted.channel, noted.occasion_day, noted.closed_on) == ("C1", "post", DAY, TODAY)


def test_posted_twice_is_posted_once(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session, "张晓红", **BORN)
    first = post(shop, *cards(shop, "birthday"))
    assert post(shop, *cards(shop, "birthday")) == first


def test_a_card_whose_task_was_left_undone_goes_out_all_the_same(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", **BORN)
        planning.plan(session, TODAY)
        task = session.scalars(select(Contact).where(Contact.occasion_key == "C1:card:2026")).one()
        contacts.close(session, task.id, "skipped", TODAY, said="away")
    post(shop, *cards(shop, "birthday"))
    assert hers(shop, one) == {
        "C1:card:2026": "skipped", "C1:day:2026": None, "card:C1:card:2026": "posted",
    }  # fmt: skip
    assert cards(shop, "birthday")[0].posted_on == TODAY


def test_the_next_step_of_a_task_is_done_by_the_card_as_well(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", **BORN)
        planning.plan(session, TODAY)
        task = session.scalars(select(Contact).where(Contact.occasion_key == "C1:card:2026")).one()
        step = contacts.close(session, task.id, "no_answer", TODAY, next_on=date(2026, 11, 12))
    post(shop, *cards(shop, "birthday"))
    assert hers(shop, one)[f"next:{task.id}"] == "posted"
    assert step is not None


def test_thanks_close_what_they_are_for_and_leave_the_call(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", level="vip", phones=["13800138812"])
        make.purchase(session, one, date(2026, 11, 9), {"price": 1_100_000})
        planning.plan(session, TODAY)
    before = hers(shop, one)
    assert {key.partition(":")[0] for key, outcome in before.items() if outcome is None} >= {"C6", "C9", "C7"}
    (card,) = cards(shop, "thanks", date(2026, 11, 1), TODAY)
    post(shop, card)
    after = hers(shop, one)
    assert after["C9:2026-11-09"] == "posted"
    assert after["C7:thanks:2026-11-09"] == "posted"
    assert {outcome for key, outcome in after.items() if key.startswith("C6")} == {None}
    assert cards(shop, "thanks", date(2026, 11, 1), TODAY)[0].posted_on == TODAY


def test_a_festival_and_a_welcome_are_noted(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", joined_on=date(2026, 11, 8))
        planning.plan(session, TODAY)
    (feast,), (welcome,) = cards(shop, "festival:christmas"), cards(shop, "welcome", date(2026, 11, 1), TODAY)
    made = post(shop, feast, welcome)
    with shop.reading() as session:
        assert session.get_one(Contact, made[0]).occasion_key == "C3:christmas:2026"
    with shop.reading() as session:
        noted = session.get_one(Contact, made[1])
        assert (noted.rule, json.loads(noted.reason)) == ("own", {"card": "welcome"})
        assert posted_cards.of(session, [one])[one, welcome.key] == TODAY


def test_who_is_gone_from_the_file_stops_nobody_else(shop: Shop) -> None:
    """She was erased, or her two cards made one, between the printing and the post."""
    with shop.changing() as session:
        gone, stays = (make.member(session, name, **BORN) for name in ("张晓红", "李静"))
        planning.plan(session, TODAY)
    hers_and_the_other = cards(shop, "birthday")
    with shop.changing() as session:
        members.remove(session, gone)
    made = post(shop, *hers_and_the_other)
    assert [each is None for each in made] == [True, False]
    assert hers(shop, stays)["C1:card:2026"] == "posted"


def test_no_cards_are_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        assert greeting_cards.posted(session, [], TODAY) == []
