"""The day after her level went up she is congratulated (C12): once, and not where the step is taken back."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import outreach
from app.domain.channels import Channel
from app.domain.outreach_facts import MemberFacts, Rise, policy_of
from app.domain.shop import ShopSettings
from app.models import Contact, LevelChange, Member
from app.queries import today as today_page
from app.services import contacts, levels, planning, purchases, undo
from app.services.purchases import NewLine
from app.words import outreach as words
from tests import make
from tests.make import TODAY

NEXT = TODAY + timedelta(days=1)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


def congratulations(session: ReadSession) -> list[tuple[str, date, str | None]]:
    rows = session.scalars(select(Contact).where(Contact.rule == "C12").order_by(Contact.id))
    return [(one.occasion_key, one.due, one.outcome) for one in rows]


def test_a_purchase_that_lifts_her_makes_it_due_next_day_and_undo_takes_it_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13800128899",))
    with shop.changing() as session:
        purchases.record(session, one, [NewLine("大衣", 120_000)], TODAY)
    with shop.reading() as session:
        assert congratulations(session) == [(f"C12:vip:{TODAY}", NEXT, None)]
        facts = json.loads(session.scalars(select(Contact.reason).where(Contact.rule == "C12")).one())
        coming = today_page.load(session, NEXT)
        assert [due.rule for due in coming.due] == ["C12", "C7"]  # she is a VIP from this ticket on
    said = words.reason("C12", facts)
    assert said.startswith("has reached VIP on 10 Nov: 5 % off · points × 1.2")
    with shop.changing() as session:
        # The rules of the day make nothing twice.
        planning.plan(session, NEXT)
        assert len(congratulations(session)) == 1
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert congratulations(session) == []
        assert session.get_one(Member, one).level == "member"


def test_who_rises_twice_hears_of_the_last_step_alone(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13800128899",))
    for price in (120_000, 1_200_000):
        with shop.changing() as session:
            purchases.record(session, one, [NewLine("大衣", price)], TODAY)
    with shop.changing() as session:
        planning.plan(session, TODAY)
        assert congratulations(session) == [(f"C12:senior_vip:{TODAY}", NEXT, None)]


def test_a_word_that_was_given_stays_and_an_open_one_goes_with_its_step(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = (
            make.member(session, phones=("13800128899",)),
            make.member(session, "王燕", phones=("139",)),
        )
    with shop.changing() as session:
        levels.set_level(session, one, "vip", TODAY)
        levels.set_level(session, other, "vip", TODAY)
        [first, _] = session.scalars(select(Contact).where(Contact.rule == "C12").order_by(Contact.id))
        contacts.close(session, first.id, "reached", NEXT)
    with shop.changing() as session:
        for step in session.scalars(select(LevelChange)):
            session.delete(step)
    with shop.changing() as session:
        planning.plan(session, NEXT)
        assert congratulations(session) == [(f"C12:vip:{TODAY}", NEXT, "reached")]


def test_her_wish_and_a_file_come_first(shop: Shop) -> None:
    with shop.changing() as session:
        silent = make.member(session, phones=("13800128899",), do_not_contact=1)
        by_file = make.member(session, "王燕", phones=("139",))
        fell = make.member(session, "李娜", phones=("137",), level="senior_vip")
        levels.set_level(session, silent, "vip", TODAY)
        levels.set_level(session, fell, "vip", TODAY)
        session.add(LevelChange(member_id=by_file, day=TODAY, before="member", after="vip", why="import"))
    with shop.changing() as session:
        planning.plan(session, TODAY)
        assert congratulations(session) == []


def test_it_is_due_on_the_next_day_and_for_three_more() -> None:
    facts = MemberFacts(1, "张晓红", rise=Rise(TODAY, "vip", "金卡"))
    policy = policy_of(ShopSettings())
    [one] = outreach.due_contacts(facts, policy, NEXT, NEXT)
    assert (one.due, one.window, one.channel, one.priority) == (
        NEXT, (NEXT, NEXT + timedelta(days=3)), Channel.PHONE, 3,
    )  # fmt: skip
    assert words.reason("C12", one.reason) == "has reached 金卡 on 10 Nov"
    assert not list(outreach.due_contacts(facts, policy, TODAY, TODAY))
