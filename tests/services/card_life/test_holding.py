"""A card from the application into her hand: its number, its days, lost, renewed, given back."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import Step, Why
from app.models import Contact, FormerCard, Member
from app.queries import card_life as lives
from app.queries import find, member_card, outreach_facts
from app.queries import settings as settings_query
from app.services import card_life, members, planning
from tests import make
from tests.make import TODAY
from tests.services.card_life.holders import (
    DAY,
    GROWN,
    holder,
    member,
    open_contacts,
    refusal,
    steps,
)


def test_from_the_application_to_the_card_in_her_hand(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        holder(session, "李静", "VIP-0230")
        one = member(session, advisor_id=yan)
        card_life.apply(session, one, TODAY, staff_id=yan)
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("applied", None, None)
        call = session.scalars(select(Contact).where(Contact.rule == "C11")).one()
        assert (call.due, call.channel, call.staff_id) == (TODAY + 7 * DAY, "phone", yan)
        assert (call.window_from, call.window_to) == (TODAY + 7 * DAY, TODAY + 21 * DAY)
        card_life.ready(session, one, TODAY + 6 * DAY)
        assert (row.status, row.card) == ("ready", "VIP-0231")
        assert open_contacts(session, one) == [f"C11:ready:{TODAY}"]
        card_life.collect(session, one, TODAY + 7 * DAY)
        assert (row.status, row.valid_until) == ("active", date(2027, 11, 17))
        assert row.joined_on == TODAY + 7 * DAY
        assert open_contacts(session, one) == [], "she has come: nobody calls"
        found = lives.load(session, one, TODAY + 7 * DAY)
    assert [(it.taken.step, it.staff) for it in found.steps] == [
        (Step.APPLY, "小燕"), (Step.READY, None), (Step.COLLECT, None),
    ]  # fmt: skip
    assert found.steps[1].taken.card == "VIP-0231"
    possible = {it.step for it in found.possible if it.why is None}
    assert possible == {Step.REPLACE, Step.GIVE_BACK, Step.WARN}


def test_a_number_is_chosen_scanned_or_the_next_free_one(shop: Shop) -> None:
    with shop.changing() as session:
        holder(session, "李静", "VIP-0230")
        lost = holder(session, "王燕", "VIP-0229")
        card_life.replace(session, lost, TODAY, "lost", card="A-77")
        one = member(session)
        card_life.apply(session, one, TODAY)
        for card, fault in (("VIP-0230", "taken"), ("VIP-0229", "taken"), ("卡12", "no"), ("A" * 25, "no")):
            with pytest.raises(errors.CardTaken if fault == "taken" else errors.BadValue):
                card_life.ready(session, one, TODAY, card=card)
        card_life.ready(session, one, TODAY, card=" B-1 ")
        assert session.get_one(Member, one).card == "B-1"
        card_life.replace(session, one, TODAY, "damaged")
        assert session.get_one(Member, one).card == "VIP-0231", "as most are written"
        with pytest.raises(errors.BadValue):
            card_life.replace(session, one, TODAY, "lost", card="VIP-0231")


def test_the_first_card_of_a_shop_and_one_that_was_written_before(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = member(session), member(session, "李静", card="K 9")
        assert lives.next_number(session) == "K 10"
        session.get_one(Member, two).card = None
        session.flush()
        assert lives.next_number(session) == "VIP-0001"
        session.get_one(Member, two).card = "K 9"
        for each in (one, two):
            card_life.apply(session, each, TODAY)
            card_life.ready(session, each, TODAY)
        assert [session.get_one(Member, each).card for each in (one, two)] == ["K 10", "K 9"]


def test_a_lost_card_works_no_more_and_still_finds_her(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.replace(session, one, TODAY, "lost")
        row = session.get_one(Member, one)
        assert (row.card, row.status, row.valid_until) == ("VIP-0008", "active", TODAY + 200 * DAY)
        former = session.scalars(select(FormerCard)).one()
        assert (former.card, former.why, former.since) == ("VIP-0007", "lost", TODAY)
        with pytest.raises(errors.CardTaken):
            members.amend(session, one, card="VIP-0007")
    finder = find.load(shop.path)
    try:
        assert [it.id for it in finder.find("VIP-0007")] == [one]
    finally:
        finder.close()


@pytest.mark.parametrize(
    ("occasion", "born", "why"),
    [
        ("birthday", GROWN, None),
        ("birthday", {**GROWN, "birth_month": 3}, Why.NOT_HER_BIRTHDAY),
        ("birthday", {"birth_calendar": "solar", "birth_year": 1980}, Why.BIRTHDAY_UNKNOWN),
        ("wedding", {**GROWN, "birth_month": 3}, None),
        ("child_wedding", GROWN, None),
        ("a whim", GROWN, Why.REASON_NEEDED),
    ],
)
def test_a_card_at_once(shop: Shop, occasion: str, born: dict[str, Any], why: Why | None) -> None:
    with shop.changing() as session:
        one = make.member(session, status="prospect", joined_on=date(2020, 1, 1), **born)
        if why is not None:
            assert refusal(lambda: card_life.issue(session, one, TODAY, occasion)).why is why
            return
        card_life.issue(session, one, TODAY, occasion)
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("active", "VIP-0001", date(2027, 11, 10))
        assert row.joined_on == date(2020, 1, 1)


def test_who_is_too_young_holds_no_card_and_who_may_be_is_asked(shop: Shop) -> None:
    with shop.changing() as session:
        child = make.member(session, "小米", status="prospect", **{**GROWN, "birth_year": 2012})
        unknown = make.member(session, "李静", status="prospect")
        assert refusal(lambda: card_life.apply(session, child, TODAY, grown=True)).why is Why.UNDER_AGE
        assert refusal(lambda: card_life.apply(session, unknown, TODAY)).why is Why.AGE_UNKNOWN
        card_life.apply(session, unknown, TODAY, grown=True)
        assert steps(session, unknown) == ["apply"]
        assert steps(session, child) == []


def test_a_card_is_renewed_and_its_reminder_goes(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        session.get_one(Member, one).valid_until = TODAY + 25 * DAY
        session.flush()
        planning.plan(session, TODAY)
        assert f"C11:expires:{TODAY + 25 * DAY}" in open_contacts(session, one)
        card_life.renew(session, one, TODAY)
        assert session.get_one(Member, one).valid_until == date(2027, 12, 5)
        assert not [key for key in open_contacts(session, one) if key.startswith("C11")]
        early = refusal(lambda: card_life.renew(session, one, TODAY))
        assert (early.why, early.day) == (Why.TOO_EARLY, date(2027, 10, 6))


def test_what_changed_by_another_way_drops_the_words_on_a_card(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        two = member(session, "李静")
        card_life.apply(session, two, TODAY)
        session.get_one(Member, one).valid_until = TODAY + 25 * DAY
        session.flush()
        planning.plan(session, TODAY)
        members.amend(session, one, valid_until=TODAY + 60 * DAY)
        members.amend(session, two, status="prospect")
        planning.plan(session, TODAY, days=20)
        assert not [key for each in (one, two) for key in open_contacts(session, each) if "C11" in key]
        kept = settings_query.load(session)
        (facts,) = outreach_facts.load(session, kept, TODAY, TODAY, (two,))
        assert facts.applied_on is None


def test_she_gives_it_back_and_may_come_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.give_back(session, one, TODAY, reason="moves away")
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("prospect", None, None)
        assert session.scalar(select(FormerCard.why)) == "moves away"
        card_life.apply(session, one, TODAY)
        card_life.give_back(session, one, TODAY)
        assert open_contacts(session, one) == []


def test_the_card_tells_her_life(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
        card_life.apply(session, one, TODAY)
        card = member_card.load(session, one, TODAY)
    assert card.life.ready_from == TODAY + 7 * DAY
