"""What has lost its reason leaves the plan, and what changes is brought in line."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import Contact, Event, Feedback, Invitation, Member, Purchase, RainDay
from app.queries import settings as settings_query
from app.services import contacts, members, planning, purchases, settings, undo
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY
from tests.services.planning.planned import DAY, keys, plan, vip


def _it_did_not_rain(session: WriteSession) -> None:
    session.delete(session.scalars(select(RainDay)).one())


def _came_alone(session: WriteSession) -> None:
    session.get_one(Member, 3).referred_by_id = None


def _is_called(session: WriteSession) -> None:
    for _ in range(2):
        contacts.log(session, 1, "phone", "reached", TODAY)


def _opens_again(session: WriteSession) -> None:
    session.get_one(Feedback, 1).closed_on = None


def _is_cancelled(session: WriteSession) -> None:
    session.get_one(Event, 1).cancelled = 1


def _answers_no(session: WriteSession) -> None:
    session.get_one(Invitation, 1).reply = "no"


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        (_answers_no, {"C16:invite:1", "C16:remind:1"}),
        (_is_cancelled, {"C16:invite:1", "C16:remind:1"}),
        (_opens_again, {"C14:1"}),
        (_is_called, {"C15:2026:2"}),
        (_came_alone, {"C8:thanks:3", "C8:welcome:3", "C8:call:3"}),
        (_it_did_not_rain, {"C17:2026-11-10"}),
    ],
)
def test_what_has_lost_its_reason_is_withdrawn(busy: Shop, change: Any, gone: set[str]) -> None:
    plan(busy)
    before = keys(busy)
    assert gone <= before
    with busy.changing() as session:
        change(session)
    assert plan(busy) > 0
    assert gone & keys(busy, 1 if "C15" in str(gone) else None) == set()
    assert plan(busy) == 0


def test_what_was_due_long_ago_is_withdrawn_by_what_it_names(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        session.get_one(Feedback, 1).closed_on = None
        session.get_one(Invitation, 1).reply = "no"
    plan(busy, TODAY + 100 * DAY)
    assert not {"C14:1", "C16:invite:1", "C16:remind:1"} & keys(busy)


def test_a_contact_in_which_she_said_something_stays(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        asked = session.scalars(select(Contact.id).where(Contact.occasion_key == "C14:1")).one()
        session.get_one(Feedback, 1).closed_on = None
        make.feedback(session, 1, contact_id=asked)
    assert plan(busy) == 0
    assert "C14:1" in keys(busy)


def test_a_rule_that_is_switched_off_leaves_the_plan(busy: Shop) -> None:
    plan(busy)
    make_own = ("own", "made:C3:own")
    with busy.changing() as session:
        make.contact(session, 1, TODAY + DAY, make_own[0])
        make.contact(session, 1, TODAY + DAY, "C13", occasion_key="C13:since:2026-11-10")
        settings.change(session, rules_off="C3,C15,C13")
    with busy.reading() as session:
        wanted = settings_query.load(session)
        assert planning.foreseen(session, wanted, TODAY)[1] > 0
        assert planning.foreseen(session, replace(wanted, rules_off=""), TODAY) == (0, 0)
    plan(busy)
    rules = {key.split(":")[0] for key in keys(busy)}
    assert not rules & {"C3", "C15", "C13"}
    assert "made" in rules
    with busy.reading() as session:
        more, fewer = planning.foreseen(session, replace(wanted, rules_off=""), TODAY)
    assert (more > 5, fewer) == (True, 0)
    with busy.changing() as session:
        settings.change(session, rules_off="")
    assert plan(busy) == more


def test_other_numbers_move_what_is_open_but_not_what_was_placed_by_hand(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        by_key = {one.occasion_key: one for one in session.scalars(select(Contact))}
        placed = by_key["C11:points:2026-12"]
        placed.due, placed.fixed = TODAY + 30 * DAY, 1
        moved = by_key["C14:1"]
        moved.wanted, moved.due = moved.due, moved.due + 2 * DAY
        settings.change(session, complaint_follow_up=3, points_expiry=20, card_expiry=20)
    plan(busy)
    with busy.reading() as session:
        found = {one.occasion_key: one for one in session.scalars(select(Contact))}
        points, card, complaint = (
            found[key] for key in ("C11:points:2026-12", "C11:expires:2026-12-20", "C14:1")
        )
        assert (points.due, points.wanted) == (TODAY + 30 * DAY, TODAY + 15 * DAY)
        assert (card.due, card.wanted) == (date(2026, 11, 30), None)
        assert (complaint.due, complaint.wanted) == (TODAY + 5 * DAY, TODAY + 2 * DAY)
    assert plan(busy) == 0


def test_a_contact_goes_the_way_that_reaches_her_now(busy: Shop) -> None:
    def ways() -> dict[str, str]:
        with busy.reading() as session:
            open_ = select(Contact.occasion_key, Contact.channel).where(
                Contact.member_id == 1, Contact.outcome.is_(None), Contact.rule == "C3"
            )
            return dict(session.execute(open_).all())

    plan(busy)
    before = ways()
    assert set(before.values()) == {"message"}
    with busy.changing() as session:
        members.amend(session, 1, phones=[], email="chen@example.com")
    assert plan(busy) > 0
    assert ways() == dict.fromkeys(before, "email")
    assert plan(busy) == 0
    with busy.changing() as session:
        members.amend(session, 1, email="", address="")
    plan(busy)
    assert ways() == {}


def test_a_reason_says_what_holds_now(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        make.lot(session, 1, amount=50, expires_on=TODAY + 36 * DAY)
        points = select(Contact.id).where(Contact.occasion_key == "C11:points:2026-12")
        contacts.snooze(session, session.scalars(points).one(), TODAY + 20 * DAY)
    assert plan(busy) == 1
    with busy.reading() as session:
        told = session.scalars(select(Contact).where(Contact.occasion_key == "C11:points:2026-12")).one()
        assert json.loads(told.reason)["points"] == 3_050
        assert told.due == TODAY + 20 * DAY


def test_a_ticket_whose_contacts_planning_has_moved_or_dropped_is_still_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
    with shop.changing() as session:
        made = purchases.record(session, one, [NewLine("大衣", 250_000)], TODAY)
    assert len(made.contact_ids) == 3
    with shop.changing() as session:
        settings.change(session, rules_off="C6", wear_first=2)
    plan(shop)
    with shop.changing() as session:
        change = undo.last_change(session)
        undo.take_back(session, change)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert session.scalars(select(Purchase)).all() == []
        assert not session.scalars(select(Contact).where(Contact.purchase_id.is_not(None))).all()


def test_a_ticket_whose_contact_was_made_is_not_taken_back_from_under_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
    with shop.changing() as session:
        made = purchases.record(session, one, [NewLine("大衣", 250_000)], TODAY)
        change = session.info["change_id"]
    with shop.changing() as session:
        contacts.close(session, made.contact_ids[0], "reached", TODAY)
    with shop.changing() as session, pytest.raises(Exception, match=str(change)):
        undo.take_back(session, change)
