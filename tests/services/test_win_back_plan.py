"""Whoever is listed as slipping has one contact to be won back, once, and never against her wish."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain.insight.slipping import SlippingMember
from app.domain.shop import ShopSettings
from app.models import Contact, Member
from app.progress import finish
from app.queries import slipping, today
from app.services import contacts, planning, purchases, undo, win_back_plan, win_backs
from app.services.purchases import NewLine
from app.words import outreach as words
from tests import make, ready
from tests.make import TODAY

DAY = timedelta(days=1)


@pytest.fixture
def quiet(shop: Shop) -> int:
    """Return one who came each month and then no more, among others who bought less."""
    return ready.filled(shop, _quiet)


def _quiet(shop: Shop) -> int:
    with shop.changing() as session:
        yan = make.staff(session)
        who = make.member(session, "陈丽", phones=("13900138812",), advisor_id=yan)
        for month in range(4, 12):
            make.purchase(session, who, TODAY - 30 * month * DAY, {"price": 900_000})
        for number in range(10):
            other = make.member(session, f"客人{number}", phones=(f"1390013990{number}",))
            make.purchase(session, other, TODAY - number * DAY, {"price": 10_000})
    return who


def listed(shop: Shop) -> tuple[SlippingMember, ...]:
    with shop.reading() as session:
        return finish(slipping.load(session, ShopSettings(), TODAY)).members


def open_ones(shop: Shop) -> list[Contact]:
    with shop.reading() as session:
        found = session.scalars(select(Contact).where(Contact.outcome.is_(None)).order_by(Contact.id))
        return [one for one in found if one.rule in {"C5", "C13"}]


def plan(shop: Shop) -> int:
    who = listed(shop)
    with shop.changing() as session:
        return win_back_plan.plan(session, who, TODAY)


def test_everybody_who_is_listed_has_her_contact_once(shop: Shop, quiet: int) -> None:
    assert [one.member_id for one in listed(shop)] == [quiet]
    with shop.changing() as session:
        before = undo.last_change(session)
    assert (plan(shop), plan(shop)) == (1, 0)
    (one,) = open_ones(shop)
    assert (one.member_id, one.rule, one.script, one.channel, one.due) == (
        quiet,
        "C13",
        "C13",
        "phone",
        TODAY,
    )
    assert one.window_to == TODAY + win_back_plan.WINDOW * DAY
    with shop.reading() as session:
        assert session.get_one(Member, quiet).advisor_id == one.staff_id
        page = today.load(session, TODAY)
        assert [due.member_id for due in page.due if today.group_of(due.rule) is today.Group.SLIPPING] == [
            quiet
        ]
    facts = json.loads(one.reason)
    assert words.reason("C13", facts, today=TODAY) == "slipping away: has not been in for 120 days"
    assert words.reason("C13", {**facts, "changes": ["advisor_gone"]}).endswith("· her advisor has left")
    with shop.changing() as session:
        assert undo.last_change(session) == before  # what the rules make is nobody's change


def test_a_word_on_her_silence_is_not_made_beside_it(shop: Shop, quiet: int) -> None:
    with shop.changing() as session:
        silent = TODAY - 120 * DAY + timedelta(days=90)
        planning.plan(session, silent, member_ids=[quiet])
    assert [one.rule for one in open_ones(shop)] == ["C5"]
    assert plan(shop) == 1
    assert [one.rule for one in open_ones(shop)] == ["C13"]
    with shop.changing() as session:
        planning.plan(session, silent, member_ids=[quiet])
    assert [one.rule for one in open_ones(shop)] == ["C13"]


@pytest.mark.parametrize(
    "wish", [{"do_not_contact": 1}, {"status": "suspended"}, {"mourning_from": TODAY - DAY}]
)
def test_her_wish_comes_first(shop: Shop, quiet: int, wish: dict[str, object]) -> None:
    with shop.changing() as session:
        for name, value in wish.items():
            setattr(session.get_one(Member, quiet), name, value)
    # While a sanction lasts she is not even listed.
    assert bool(listed(shop)) is ("status" not in wish)
    assert plan(shop) == 0
    assert open_ones(shop) == []


def test_a_channel_she_refused_is_not_used(shop: Shop, quiet: int) -> None:
    with shop.changing() as session:
        make.consent(session, quiet, "phone", allowed=False)
    assert plan(shop) == 1
    assert [one.channel for one in open_ones(shop)] == ["message"]
    with shop.changing() as session:
        make.consent(session, quiet, "message", allowed=False)
    with shop.changing() as session:
        for one in session.scalars(select(Contact)):
            session.delete(one)
    assert plan(shop) == 0


def test_an_offer_takes_the_contact_that_is_there(shop: Shop, quiet: int) -> None:
    plan(shop)
    with shop.changing() as session:
        made = win_backs.begin(session, quiet, TODAY, offer="tea", value=100, ceiling=60, reason="unknown")
    (one,) = open_ones(shop)
    assert json.loads(one.reason) == {"note": "tea", "win_back": made}
    assert plan(shop) == 0
    with shop.changing() as session:
        win_backs.close(session, made, "declined", TODAY)
    assert open_ones(shop) == []
    assert plan(shop) == 0  # this silence has had its offer


def test_a_contact_that_was_made_is_not_made_again(shop: Shop, quiet: int) -> None:
    plan(shop)
    (one,) = open_ones(shop)
    assert one.member_id == quiet
    with shop.changing() as session:
        contacts.close(session, one.id, "reached", TODAY)
    assert plan(shop) == 0


def test_whoever_comes_back_is_not_to_be_won_back(shop: Shop, quiet: int) -> None:
    plan(shop)
    with shop.changing() as session:
        purchases.record(session, quiet, [NewLine("dress", 128_000)], TODAY)
        planning.plan(session, TODAY, member_ids=[quiet])
    assert [one for one in open_ones(shop) if one.rule == "C13"] == []
    assert listed(shop) == ()
