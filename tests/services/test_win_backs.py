"""Offers to win her back: what they may cost, who is given the contact, and how they end."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.models import Contact, WinBack
from app.queries import win_backs as offers
from app.services import (
    card_life,
    contacts,
    handover,
    members,
    merging,
    parting,
    purchases,
    undo,
    win_backs,
)
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
DRESS = [NewLine("dress", 128_000)]


def test_her_advisor_is_given_the_contact(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, phones=("13900138812",), advisor_id=yan)
        make.purchase(session, one, TODAY - 200 * DAY)
        made = win_backs.begin(
            session, one, TODAY, reason="her advisor left", offer="tea and the new coats",
            cost=5_000, value=840_000, ceiling=504_000,
        )  # fmt: skip
        contact = session.scalars(select(Contact)).one()
        assert (contact.rule, contact.script, contact.channel, contact.staff_id) == (
            "C13",
            "C13",
            "phone",
            yan,
        )
        assert (contact.due, contact.window_to) == (TODAY, TODAY + 14 * DAY)
        assert json.loads(contact.reason) == {"note": "tea and the new coats", "win_back": made}
        (told,) = offers.open_now(session)
        assert offers.of_member(session, one) == [told]
    assert (told.silent_since, told.reason, told.cost, told.value) == (
        TODAY - 200 * DAY, "her advisor left", 5_000, 840_000,
    )  # fmt: skip
    assert (told.member, told.staff, told.result, told.contact_id) == ("张晓红", "小燕", None, contact.id)


@pytest.mark.parametrize(
    ("fields", "channel"),
    [
        ({"phones": ("13900138812",), "wechat": "x"}, "phone"),
        ({"wechat": "x"}, "message"),
        ({"email": "x@example.com"}, "email"),
        ({"address": "1 Long Lane"}, "post"),
        ({}, None),
    ],
)
def test_she_hears_by_a_way_that_is_open(shop: Shop, fields: dict[str, Any], channel: str | None) -> None:
    with shop.changing() as session:
        one = make.member(session, **fields)
        if channel is None:
            with pytest.raises(errors.BadValue):
                win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
            win_backs.begin(session, one, TODAY, channel="visit", reason="unknown", offer="tea")
            channel = "visit"
        else:
            win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        contact = session.scalars(select(Contact)).one()
        assert (contact.channel, json.loads(contact.reason)["note"]) == (channel, "tea")


def test_her_wish_and_the_ceiling_stand_in_the_way(shop: Shop) -> None:
    with shop.changing() as session:
        alone = make.member(session, phones=("13900138812",), do_not_contact=1)
        quiet = make.member(session, "李静", phones=("13900138813",))
        make.consent(session, quiet, "phone", allowed=False)
        make.consent(session, quiet, "message", allowed=False)
        one = make.member(session, "王燕", phones=("13900138814",))
        for who, channel in ((alone, None), (alone, "phone"), (quiet, None), (quiet, "phone")):
            with pytest.raises(errors.BadValue):
                win_backs.begin(session, who, TODAY, channel=channel, reason="unknown", offer="tea")
        with pytest.raises(errors.OverCeiling) as over:
            win_backs.begin(session, one, TODAY, cost=101, ceiling=100, reason="unknown", offer="tea")
        assert (over.value.cost, over.value.ceiling, over.value.currency) == (101, 100, "CNY")
        for reason, offer in (("", "tea"), ("unknown", " "), ("", "")):
            with pytest.raises(errors.OfferUnsaid) as unsaid:
                win_backs.begin(session, one, TODAY, reason=reason, offer=offer)
            assert (unsaid.value.has_reason, unsaid.value.has_offer) == (bool(reason), bool(offer.strip()))
        with pytest.raises(errors.BadValue):
            win_backs.begin(session, one, TODAY, cost=-1, reason="unknown", offer="tea")
        with pytest.raises(errors.Unknown):
            win_backs.begin(session, one, TODAY, staff_id=99, reason="unknown", offer="tea")
        win_backs.begin(
            session, one, TODAY, cost=101, ceiling=100, confirmed=True, reason="unknown", offer="tea"
        )
        with pytest.raises(errors.WinBackOpen):
            win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        assert len(offers.open_now(session)) == 1


def test_an_offer_is_closed_once_and_its_contact_goes(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",))
        made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        with pytest.raises(errors.BadValue):
            win_backs.close(session, made, "maybe", TODAY)
        with pytest.raises(errors.BadValue):
            win_backs.close(session, made, "declined", TODAY - DAY)
    with shop.changing() as session:
        win_backs.close(session, made, "declined", TODAY + DAY)
        assert session.scalars(select(Contact)).all() == []
        change = session.info["change_id"]
        with pytest.raises(errors.WinBackClosed):
            win_backs.close(session, made, "declined", TODAY + DAY)
    with shop.changing() as session:
        undo.take_back(session, change)
        assert [it.contact_id is not None for it in offers.open_now(session)] == [True]


def test_a_purchase_closes_it_and_its_removal_opens_it_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",))
        bought = purchases.record(session, one, DRESS, TODAY - 100 * DAY)
        made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        call = session.scalars(select(Contact).where(Contact.rule == "C13")).one()
        contacts.close(session, call.id, "reached", TODAY)
    with shop.changing() as session:
        purchases.record(session, one, DRESS, TODAY - DAY)
        back = NewLine("dress", -128_000, -1, returns_line_id=bought.line_ids[0])
        purchases.record(session, one, [back], TODAY + DAY)
        assert session.get_one(WinBack, made).result is None, "neither an older ticket nor a return"
        first = purchases.record(session, one, DRESS, TODAY + 5 * DAY)
        row = session.get_one(WinBack, made)
        assert (row.result, row.closed_on, row.contact_id) == ("came_back", TODAY + 5 * DAY, call.id)
        second = purchases.record(session, one, DRESS, TODAY + 6 * DAY)
        assert row.closed_on == TODAY + 5 * DAY
    with shop.changing() as session:
        purchases.remove(session, first.id)
        assert session.get_one(WinBack, made).result == "came_back", "she has come since"
        purchases.remove(session, second.id)
        assert offers.past(session).closed == 1


def test_a_purchase_that_was_a_mistake_brought_nobody_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",))
        made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        ticket = purchases.record(session, one, DRESS, TODAY)
        purchases.remove(session, ticket.id)
        row = session.get_one(WinBack, made)
        assert (row.result, row.closed_on) == (None, None)


def test_what_came_of_the_offers_so_far(shop: Shop) -> None:
    with shop.changing() as session:
        for number, result in enumerate(["came_back", "declined", "came_back", None]):
            one = make.member(session, f"李静{number}", phones=(f"1390013881{number}",))
            made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
            if result:
                win_backs.close(session, made, result, TODAY)
        past = offers.past(session)
    assert (past.closed, past.came_back) == (3, 2)


def test_it_goes_to_the_bin_with_her_and_to_her_new_advisor(shop: Shop) -> None:
    with shop.changing() as session:
        yan, mei = make.staff(session), make.staff(session, "小美")
        one = make.member(session, phones=("13900138812",), advisor_id=yan)
        made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        handover.hand_over(session, yan, {one: mei})
        assert session.get_one(WinBack, made).staff_id == mei
    with shop.changing() as session:
        members.remove(session, one)
        change = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, change)
        assert [it.id for it in offers.open_now(session)] == [made]


def _left_alone(session: WriteSession, one: int) -> None:
    members.amend(session, one, do_not_contact=True)


def _said_so(session: WriteSession, one: int) -> None:
    contacts.log(session, one, "visit", contacts.LEFT_ALONE, TODAY)


def _suspended(session: WriteSession, one: int) -> None:
    card_life.suspend(session, one, TODAY, "lent her card")


def _cancelled(session: WriteSession, one: int) -> None:
    card_life.cancel(session, one, TODAY, "lent her card")


@pytest.mark.parametrize("act", [_left_alone, _said_so, _suspended, _cancelled])
def test_what_takes_the_contact_out_of_the_plan_leaves_the_offer(
    shop: Shop, act: Callable[[WriteSession, int], None]
) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",), status="active", card="VIP-0007")
        card_life.warn(session, one, TODAY - 9 * DAY, "lent her card", TODAY - 2 * DAY)
        made = win_backs.begin(session, one, TODAY - 3 * DAY, reason="unknown", offer="tea")
    with shop.changing() as session:
        act(session, one)
        open_ones = select(Contact).where(Contact.outcome.is_(None))
        assert session.scalars(open_ones).all() == []
        assert session.get_one(WinBack, made).contact_id is None
        change = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, change)
        assert session.get_one(WinBack, made).contact_id is not None


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_who_is_under_a_sanction_is_not_won_back(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=("13900138812",), status=status)
        with pytest.raises(errors.BadValue) as refused:
            win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        assert refused.value.why == "sanctioned"


def test_of_two_cards_that_become_one_she_hears_of_one_offer(shop: Shop) -> None:
    with shop.changing() as session:
        kept, gone = (
            make.member(session, f"张晓红{number}", phones=(f"1390013881{number}",)) for number in (1, 2)
        )
        win_backs.begin(session, kept, TODAY, offer="tea", reason="unknown")
        earlier = win_backs.begin(session, gone, TODAY - DAY, offer="cake", reason="unknown")
    with shop.changing() as session:
        merge = merging.merge(session, kept, gone, TODAY)
        assert [(it.id, it.member_id) for it in offers.open_now(session)] == [(earlier, kept)]
        assert len(session.scalars(select(Contact)).all()) == 1
    with shop.changing() as session:
        parting.part(session, merge)
        assert {(it.member_id, it.offer) for it in offers.open_now(session)} == {
            (kept, "tea"),
            (gone, "cake"),
        }
        assert len(session.scalars(select(Contact)).all()) == 2


def test_an_offer_that_she_has_heard_of_stays_when_two_cards_become_one(shop: Shop) -> None:
    with shop.changing() as session:
        ids = [make.member(session, f"张晓红{number}", phones=(f"1390013881{number}",)) for number in (1, 2)]
        made = [
            win_backs.begin(session, one, TODAY + at * DAY, reason="unknown", offer="tea")
            for at, one in enumerate(ids)
        ]
        for offer in made:
            contacts.close(session, session.get_one(WinBack, offer).contact_id or 0, "reached", TODAY + DAY)
        merging.merge(session, ids[0], ids[1], TODAY + DAY)
        assert {it.id for it in offers.open_now(session)} == set(made)
        purchases.record(session, ids[0], DRESS, TODAY + 2 * DAY)
        assert offers.open_now(session) == []
